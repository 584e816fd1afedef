# Utrata Chin: prostymi słowami.

scenario =
    .briefing = Jest grudzień 1948 roku. W Chinach komuniści [[mao-zedong|Mao Tse-tunga]] wygrywają wojnę domową. Ameryka od lat płaci [[chiang-kai-shek|Czang Kaj-szekowi]], a on przegrywa. Jego żona prosi Waszyngton o więcej. Jedni Amerykanie chcą pomóc, inni mówią, że jest za późno. [[stalin|Stalin]] w Moskwie pyta sam siebie, czy Amerykanie będą walczyć o Chiny. Jeśli nie o Chiny, to czy o cokolwiek w Azji? Tuż obok, w małej Korei, ludzie patrzą.

move-plea =
    .question = Żona Czanga prosi o bardzo dużą pomoc. Co da Ameryka?
option-plea-dust =
    .text = Nie dajemy nic nowego i czekamy. Nie uratuje się rządu, który sam się nie ratuje.
option-plea-money =
    .text = Wysyłamy dużo pieniędzy i broni. Może uda się utrzymać południe.
option-plea-army =
    .text = Wysyłamy generała i żołnierzy. Ale prawie nie mamy kogo wysłać.

move-counsel =
    .question = Człowiek Stalina jest u Mao. Co mu mówi? Nikt inny tego nie słyszy.
option-counsel-both =
    .text = Pomagamy Mao po cichu, a dla Czanga jesteśmy grzeczni. Ktokolwiek wygra, jesteśmy bezpieczni.
option-counsel-openly =
    .text = Pomagamy Mao otwarcie. Przez to mogą wkroczyć Amerykanie.
option-counsel-stop =
    .text = Radzimy Mao stanąć na rzece. Pół Chin wystarczy.

move-terms =
    .question = Mao żąda, by rząd Czanga się poddał. Odpowiedź musi paść dziś.
option-terms-refuse =
    .text = Mówimy „nie” i trzymamy rzekę. Może przyjdzie pomoc.
option-terms-sign =
    .text = Podpisujemy. Rządzi Mao, a niektórzy z nas dostają krzesła.
option-terms-island =
    .text = Opuszczamy Chiny od razu i ratujemy na Tajwanie, co się da.

move-cross =
    .question = Armie Mao stoją nad wielką rzeką. Amerykańskie okręty są blisko. Czy Mao ją przekroczy?
option-cross-cross =
    .text = Przechodzimy i bierzemy całe Chiny, nawet jeśli przyjdą Amerykanie.
option-cross-talk =
    .text = Czekamy miesiąc. Wielu z nich przejdzie do nas.
option-cross-stop =
    .text = Zatrzymujemy północ i stajemy. Będą dwa państwa chińskie.

move-reply =
    .question = Mao przekroczył rzekę. Co robią Amerykanie w Chinach?
option-reply-troops =
    .text = Lądujemy i trzymamy wybrzeże. To byłaby wielka wojna w Azji.
option-reply-arms =
    .text = Wysyłamy na południe broń i pilotów. Tak jest taniej.
option-reply-out =
    .text = Zabieramy naszych ludzi do domu. To nie nasza wojna.

move-lean =
    .question = Gdzie jest miejsce nowych Chin? Mao musi to powiedzieć.
option-lean-lean =
    .text = Stajemy przy Moskwie. Drzwi do Ameryki się zamykają.
option-lean-door =
    .text = Rozmawiamy też z Ameryką. Moskwa się o tym dowie.

move-formosa =
    .question = Czang jest na wyspie Tajwan. Czy Ameryka będzie jej bronić?
option-formosa-hands-off =
    .text = Żadnej pomocy, żadnych baz. Nasza linia biegnie przez inne wyspy.
option-formosa-mission =
    .text = Wysyłamy kilku oficerów i broń. Widać, że wciąż tam jesteśmy.
option-formosa-fleet =
    .text = Wysyłamy flotę. Wtedy jesteśmy w tej wojnie na dobre.

ending-american-war =
    .text = Ameryka prowadzi wojnę w Chinach. Nikt nie wie, jak mogłaby ją wygrać.
ending-coalition =
    .text = Jest pokój i rządzi Mao. Nikt nie musiał siłą przekraczać rzeki.
ending-two-chinas =
    .text = Mao stanął na rzece. Są dwa państwa chińskie.
ending-island-guarded =
    .text = Mao ma Chiny. Między nim a Tajwanem stoi Ameryka.
ending-china-lost =
    .text = Mao ma Chiny, a Tajwan jest sam. Ameryka nie walczyła o największy kraj Azji.
