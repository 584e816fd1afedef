# Linia generała: prostymi słowami.

scenario =
    .briefing = Jest luty 1949 roku. Są dwie Koree. Armia radziecka odeszła, został jeden pułk amerykański. W Tokio amerykański generał [[macarthur|MacArthur]] dowodzi Dalekim Wschodem. Dziennikarz pyta go, jakich krajów Ameryka będzie w Azji bronić. W Moskwie [[kim-il-sung|Kim Ir Sen]] chce prosić Stalina o pozwolenie na atak na południe. W Seulu [[syngman-rhee|Li Syn Man]] chce od Ameryki obietnicy. Komu mają wierzyć: generałowi, rządowi czy nikomu?

move-estimate =
    .question = Co się stanie, gdy odejdą ostatni Amerykanie? Ma to powiedzieć amerykański wywiad. Czyta to tylko Waszyngton.
option-estimate-warns =
    .text = Pisze, że Północ kiedyś zaatakuje. Mało kto słucha.
option-estimate-reassures =
    .text = Pisze, że niewiele się zmieni. Miło to czytać.

move-word =
    .question = Jakich miejsc w Azji będzie bronić Ameryka? Gazeta pyta o to generała.
option-word-outside =
    .text = Linia biegnie przez wyspy. Korei na niej nie ma. Tak mówią plany wojenne.
option-word-silent =
    .text = Mówi o Japonii i nie kreśli żadnej linii.
option-word-inside =
    .text = Mówi, że Korea też jest strzeżona. Nikt w Waszyngtonie mu tego nie kazał.

move-government =
    .question = Ludzie pytają Waszyngton, czy zgadza się z generałem. Co odpowiada?
option-government-say-nothing =
    .text = Nic. Niech każdy myśli, co chce.
option-government-speak-for-korea =
    .text = Mówi, że Korei nie porzucono. Wielu weźmie to za obietnicę.
option-government-confirm =
    .text = Mówi, że generał ma rację. Teraz wiedzą wszyscy, także wrogowie.

move-request =
    .question = Kim siedzi u Stalina. O co prosi? Nikt inny tego nie słyszy.
option-request-the-south =
    .text = Prosi o pozwolenie, by siłą wziąć południe.
option-request-arms =
    .text = Prosi tylko o broń i pieniądze. Reszta może poczekać.

move-counsel =
    .question = Kim chce atakować. W Korei są jeszcze Amerykanie. Co mówi Stalin?
option-counsel-refuse =
    .text = Nie, dopóki są tam Amerykanie. Najpierw zbuduj armię.
option-counsel-limited =
    .text = Mały atak w jednym miejscu. Zobaczymy, co zrobią Amerykanie.
option-counsel-promise =
    .text = Nie teraz. Przyjedź znowu, kiedy Amerykanie odejdą.

move-question =
    .question = Amerykanie się pakują. Jak Li Syn Man prosi ich o obietnicę?
option-question-in-public =
    .text = Pyta w gazetach. Wtedy muszą powiedzieć „tak” albo „nie”.
option-question-in-private =
    .text = Pyta w tajemnicy. Nikt nie jest zmuszany, ale odpowiedzi nikt inny nie słyszy.
option-question-with-the-guns =
    .text = Każe żołnierzom strzelać na linii. Może Amerykanie zostaną.

move-answer =
    .question = Czy Ameryka będzie bronić Korei? Seul czeka na jedno zdanie.
option-answer-evade =
    .text = Mówimy o przyjaźni i pieniądzach. Ani „tak”, ani „nie”.
option-answer-pledge =
    .text = Obiecujemy to głośno. Może to powstrzyma Północ, a może wciągnie nas w wojnę Li Syn Mana.
option-answer-no =
    .text = Mówimy „nie”. To uczciwe, ale Północ też to słyszy.

move-border =
    .question = Amerykanie odchodzą. Co robią na linii żołnierze Północy?
option-border-strike =
    .text = Atakują całą siłą. Zobaczymy, czy Amerykanie wrócą.
option-border-raids =
    .text = Robią małe wypady i odpowiadają na cudze. Na to nie trzeba pozwolenia.
option-border-quiet =
    .text = Czekają, aż Amerykanie odpłyną.

move-stand =
    .question = Północ zaatakowała, a w Korei są jeszcze Amerykanie. Co teraz?
option-stand-halt =
    .text = Zostajemy i stajemy przy południu. Może z tego być wojna.
option-stand-protest =
    .text = Protestujemy, wysyłamy naboje i odchodzimy dalej.
option-stand-hasten =
    .text = Odchodzimy szybciej, żeby nikt z nas nie zginął w ostatnim tygodniu.

ending-stood-firm =
    .text = Amerykanie odchodzili i zostali. Wszyscy to widzieli.
ending-struck-and-left =
    .text = Północ wzięła, co chciała, a Amerykanie i tak odeszli.
ending-warm-parallel =
    .text = Na linii strzelają, a Amerykanie wracają do domu. Nikt nie wie, czy by wrócili.
ending-quiet-parallel =
    .text = Lato jest ciche, Amerykanie wracają do domu. Nikt ich nie sprawdził.
