scenario =
    .briefing = Jest czerwiec 1949 roku. Od prawie czterech lat Korea jest podzielona na dwie części. Na południu rządzi Li Syn Man, na północy Kim Ir Sen. Każdy chce całego kraju, a na granicy strzelają. Armia radziecka już odeszła. Teraz może odejść także ostatnie 7500 żołnierzy amerykańskich. W Chinach wygrywają komuniści i Ameryka ich nie zatrzymuje. Co pomyślą o tym Moskwa i Korea Północna?

move-withdrawal =
    .question = Wojsko amerykańskie chce zabrać z Korei ostatnich żołnierzy. Południe błaga, żeby zostali. Czy odejdą?
option-withdrawal-withdraw =
    .text = Mały oddział nie zatrzyma ataku. Lepiej wyszkolić Koreańczyków i zaufać Narodom Zjednoczonym.
option-withdrawal-regiment =
    .text = Zostawić na razie kilka tysięcy ludzi. Północ dwa razy się zastanowi.
option-withdrawal-stay =
    .text = Póki są tam Amerykanie, atak na Koreę jest atakiem na nich. Ale to zajmuje żołnierzy.

move-clamour =
    .question = Amerykanie odeszli. Jak Południe ma prosić o więcej broni?
option-clamour-threaten =
    .text = Mówić, że pójdziemy na Północ. Wtedy Ameryka musi dać broń albo patrzeć, jak idziemy sami.
option-clamour-quiet =
    .text = Prosić grzecznie. Ameryka daje czołgi tylko temu, kto nie zacznie wojny.
option-clamour-restrain =
    .text = Cofnąć się od granicy. Nie dawać Północy żadnego powodu.

move-staff-paper =
    .question = Ameryka pisze tajny plan: bronić wysp, Korei dać tylko pieniądze i broń. Czy Moskwa się dowie?
option-staff-paper-read =
    .text = Szpiedzy przynoszą plan do Moskwy. Żołnierzy dla Korei w nim nie ma.
option-staff-paper-safe =
    .text = Plan zostaje tajny. Moskwa wie tylko to, co mówi się głośno.

move-speech =
    .question = Sekretarz stanu Acheson mówi prasie, czego Ameryka będzie bronić w Azji. Co mówi o Korei?
option-speech-exclude =
    .text = Linia biegnie przez wyspy. Korea jest poza nią. Mogą jej pomóc Narody Zjednoczone.
option-speech-ambiguous =
    .text = Nie wymieniać żadnych miejsc. Co niepowiedziane, nikogo nie wiąże.
option-speech-include =
    .text = Powiedzieć, że Ameryka obroni Koreę. Może wystarczy głośna obietnica. Ale żołnierzy jest mało.

move-aid-vote =
    .question = Kongres głosuje nad pieniędzmi dla Korei. Wielu posłów złości się o Chiny. Czy ustawa przejdzie?
option-aid-vote-rejected =
    .text = Brakuje dwóch głosów. Wygląda na to, że Ameryka nie chce za Koreę nawet zapłacić.
option-aid-vote-carried =
    .text = Dwóch posłów głosuje inaczej. Korea dostaje pieniądze.

move-green-light =
    .question = Kim Ir Sen jest po cichu w Moskwie. Chce zaatakować Południe. Co odpowiada Stalin?
option-green-light-approve =
    .text = Tak, jeśli zgodzi się Mao. O Chiny Ameryka się nie biła, może i o Koreę nie będzie.
option-green-light-defer =
    .text = Nie teraz. Najpierw zobaczymy, co Ameryka zrobi w sprawie Tajwanu.
option-green-light-refuse =
    .text = Nie. Atak sprowadziłby Amerykanów z powrotem. Ale Kim może wtedy pójść do Mao.

move-connally =
    .question = Gazeta pyta ważnego senatora, czy Koreę trzeba będzie oddać. Co on mówi?
option-connally-spoken =
    .text = Mówi, że komuniści mogą Koreę zająć. Południe jest wstrząśnięte.
option-connally-silent =
    .text = Mówi coś miłego. Nikt tego nie pamięta.

move-attack =
    .question = Lato 1950. Czy Północ zaatakuje, wyśle po cichu ludzi w góry, czy poczeka?
option-attack-invade =
    .text = Południe nie ma czołgów, a jego przyjaciele odeszli. Potrwa to kilka dni.
option-attack-subvert =
    .text = Wysłać w góry więcej ludzi. Idzie to powoli i wielu z nich wpada.
option-attack-hold =
    .text = Poczekać na lepszy rok. Ale Południe może się wzmocnić.

move-respond =
    .question = Północ zaatakowała. Południe przegrywa. Co robi prezydent Truman?
option-respond-intervene =
    .text = Walczyć. Jeśli otwarty napad uda się tutaj, spróbują go gdzie indziej.
option-respond-protest =
    .text = Powiedzieć, że to zło, i wysłać broń. Korea nie jest warta wielkiej wojny.
option-respond-abandon =
    .text = Zabrać Amerykanów do domu. Plany mówią, że to nie jest miejsce do walki.

move-in-time =
    .question = Żołnierze amerykańscy płyną z Japonii. Czy zdążą?
option-in-time-held =
    .text = Pierwsze walki przegrywają, ale port zostaje w ich rękach. Będzie wojna.
option-in-time-too-late =
    .text = Nie. Cała Korea przepadła, zanim wylądowali.

ending-uneasy-peace =
    .text = Wojny nie ma. Linia zostaje tam, gdzie była. Obie strony nadal chcą całego kraju.
ending-guerrilla-war =
    .text = Żadna armia nie przekracza linii. W górach Południa trwają ciche walki.
ending-north-unifies =
    .text = Po kilku tygodniach Południa już nie ma. Wiele krajów pyta, ile warte jest słowo Ameryki.
ending-war-lost =
    .text = Ameryka walczyła i przegrała, zanim zdążyła nabrać sił.
ending-korean-war =
    .text = Ameryka walczy za Narody Zjednoczone. Po trzech latach linia biegnie prawie tam, gdzie przedtem.
