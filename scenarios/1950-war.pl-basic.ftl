scenario =
    .briefing = Jest czerwiec 1950 roku. W Korei Południowej jest tylko 472 żołnierzy amerykańskich i są to nauczyciele. Na Północy stoi 135 tysięcy ludzi ze 150 czołgami. Ameryka nie wie, że jest ich tak wielu. Stalin i Mao zgodzili się na atak. Związek Radziecki od stycznia nie przychodzi do Rady Bezpieczeństwa. Za tydzień każdy rząd będzie musiał pokazać, kim jest naprawdę.

move-dulles =
    .question = Amerykański gość przemawia w Seulu. Co wolno mu obiecać?
option-dulles-not-alone =
    .text = Powiedzieć, że nie są sami. To nie obietnica, ale tak brzmi.
option-dulles-arms =
    .text = Powiedzieć, że płyną czołgi i samoloty. Naprawdę trwałoby to całe lato.
option-dulles-courtesies =
    .text = Być grzecznym i nie powiedzieć nic ważnego.

move-attack =
    .question = Armia Północy jest gotowa. Czy Kim wyda rozkaz?
option-attack-invade =
    .text = Uderzyć od razu na całe Południe. Lepiej niż teraz nie będzie.
option-attack-ongjin =
    .text = Zająć najpierw mały kawałek i zobaczyć, co się stanie.
option-attack-hold =
    .text = Odwołać. Ktoś będzie musiał wyjaśnić to Moskwie.

move-chair =
    .question = Zbiera się Rada Bezpieczeństwa. Czy radziecki delegat pójdzie?
option-chair-stay-away =
    .text = Nie. Pójść to przyznać, że mamy w tym udział.
option-chair-return =
    .text = Tak i wszystkiemu się sprzeciwić. Wtedy Ameryka musi działać sama.

move-first-word =
    .question = Rada Bezpieczeństwa musi coś powiedzieć o napadzie. Co mówi?
option-first-word-name-it =
    .text = Północ naruszyła pokój i ma się wycofać.
option-first-word-assembly =
    .text = Niech porozmawiają wszyscy członkowie. Potrwałoby to tygodnie.
option-first-word-both-sides =
    .text = Prosić obie strony, by przestały strzelać. Nikt tu nie widział, kto zaczął.

move-blair-house =
    .question = Wieczorem prezydent Truman spotyka się z doradcami. Co robi Ameryka?
option-blair-house-fight =
    .text = Wysłać od razu samoloty i okręty. Jeśli to przepuścimy, będzie następny raz.
option-blair-house-protest =
    .text = Powiedzieć, że to zło, i posłać broń. Za miesiąc będzie po wszystkim.
option-blair-house-evacuate =
    .text = Zabrać naszych ludzi. Korei nigdy nie było na naszej liście.

move-second-word =
    .question = Nad Koreą latają amerykańskie samoloty. Czy Rada Bezpieczeństwa poprosi wszystkich o pomoc?
option-second-word-call =
    .text = Tak. Wtedy pomoc ma flagę Narodów Zjednoczonych.
option-second-word-mediate =
    .text = Nie. Niech obie strony najpierw porozmawiają.
option-second-word-silence =
    .text = Nie. Niech Amerykanie robią to sami.

move-moscow-s-answer =
    .question = Ameryka prosi Moskwę, by zatrzymała Północ. Co robi Stalin?
option-moscow-s-answer-keep-out =
    .text = Nie mieszać się i słać broń. Nikt nie mówił, że będziemy walczyć.
option-moscow-s-answer-fliers =
    .text = Posłać radzieckich pilotów. Północ by wygrała, ale Rosjanie strzelaliby do Amerykanów.
option-moscow-s-answer-halt =
    .text = Kazać Kimowi stanąć i rozmawiać. Kim będzie wściekły.

move-ground-troops =
    .question = Samoloty nie wystarczą. Czy prezydent pośle żołnierzy?
option-ground-troops-commit =
    .text = Tak, dywizje z Japonii. Nie można przegrać tego, co się zaczęło.
option-ground-troops-from-the-air =
    .text = Nie, tylko samoloty i okręty. Żołnierze nie wracają szybko.
option-ground-troops-break-off =
    .text = Przerwać. Próbowaliśmy. Ratować Japonię.

move-in-time =
    .question = Czołgi są na drogach, żołnierze na statkach. Kto szybszy?
option-in-time-held =
    .text = Żołnierze najpierw przegrywają, ale port zostaje otwarty.
option-in-time-too-late =
    .text = Czołgi. Nie ma już czego bronić.

ending-called-off =
    .text = Nic się nie dzieje. Żołnierze Północy wracają do domu.
ending-ongjin-taken =
    .text = Północ zabrała mały kawałek. Świat patrzy w inną stronę.
ending-halted =
    .text = Moskwa każe Kimowi stanąć. Teraz rozmawia się o nowej linii.
ending-north-unifies =
    .text = Korei Południowej już nie ma. Słowa Narodów Zjednoczonych nie pomogły.
ending-war-lost =
    .text = Ameryka walczyła i zrzucono ją do morza.
ending-wider-war =
    .text = Rosjanie i Amerykanie strzelają do siebie. Blisko jest wojna światowa.
ending-korean-war =
    .text = Ameryka walczy. Po trzech latach linia biegnie prawie tam, gdzie przedtem.
