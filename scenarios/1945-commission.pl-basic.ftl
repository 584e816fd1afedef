# Wspólna Komisja: prostymi słowami.

scenario =
    .briefing = Jest grudzień 1945 roku. Żołnierze radzieccy trzymają północ Korei, amerykańscy południe. Linia między nimi miała służyć kilka tygodni. Teraz stoją na niej szlabany. Trzy mocarstwa spotykają się w Moskwie, żeby znów zrobić z Korei jeden kraj. Plan jest taki: komisja obu armii tworzy rząd koreański. Najpierw ma wysłuchać partii koreańskich. Ale których? Także tych, które nie znoszą planu? I czy Moskwa podzieliłaby się takim rządem, czy obsadziłaby go swoimi?

move-moscow =
    .question = Na stole leżą dwa plany, a generał nie lubi żadnego. Który podpisze Waszyngton?
option-moscow-commission =
    .text = Koreańczycy dostają rząd, a oba mocarstwa mogą go zablokować. Może nasi żołnierze wrócą do domu.
option-moscow-trustees =
    .text = Cztery mocarstwa rządzą Koreą przez pięć lat. Mielibyśmy trzy głosy na cztery. Koreańczycy będą wściekli.
option-moscow-alone =
    .text = Budujemy rząd tylko na południu. Tak jest szybko, ale kraj zostaje przecięty.

move-outcry =
    .question = Obcy powiernicy na pięć lat! Prawica jest oburzona. Co robi?
option-outcry-strike =
    .text = Wzywamy do strajków i pochodów. Prawica staje się partią narodu.
option-outcry-protest =
    .text = W gazetach mówimy „nie”, ale na rozmowy idziemy. Kto tam siedzi, ten będzie rządził.
option-outcry-accept =
    .text = W planie na początku jest rząd koreański. Ale rywale nazwą nas zdrajcami.

move-turn =
    .question = Lewica też nie chciała powierników. Teraz Moskwa każe powiedzieć „tak”. Czy Lewica posłucha?
option-turn-support =
    .text = Kto powie „tak”, będzie wysłuchany i będzie rządził. Ludziom się to nie spodoba.
option-turn-oppose =
    .text = Cały naród mówi „nie” jednym głosem. Moskwa będzie na nas zła.

move-committee =
    .question = Komisja zbiera się w marcu. Czy północ ma mieć przedtem własną władzę?
option-committee-set-up =
    .text = Północ dostaje głowę: Kim Ir Sena. Jeśli rozmowy zawiodą, pół Korei jest nasze.
option-committee-wait =
    .text = Nie budujemy niczego, co wspólny rząd musiałby rozebrać.

move-council =
    .question = Amerykański generał chce mieć u boku Koreańczyków. Kogo wybiera?
option-council-the-right =
    .text = Li Syn Man i jego ludzie są pod ręką i nie lubią komunistów. Moskwie się to nie spodoba.
option-council-the-middle =
    .text = Szukamy ludzi między Lewicą a Prawicą. Są słabsi, ale mają mniej wrogów.
option-council-nobody =
    .text = Czekamy. Niech komisja sama znajdzie swoich Koreańczyków.

move-consult =
    .question = Które partie koreańskie mogą przemówić do komisji? Generał z Moskwy mówi, na co się zgodzi.
option-consult-insist =
    .text = Tylko te, które przyjmują plan. Prawica zostaje za drzwiami. Albo rząd jest nasz, albo go nie ma.
option-consult-pledge =
    .text = Każdy, kto podpisze, że przyjmuje plan. Połowa Prawicy przyjdzie.
option-consult-concede =
    .text = Wszystkie. Wtedy rząd powstanie i będzie w nim Li Syn Man.

option-consult-stop =
    .text = Pozwalamy, by rozmowy się skończyły. Nasza połowa Korei ma już własną głowę.

move-stand =
    .question = Moskwa chce wykluczyć tych, którzy nie znoszą planu. Czy Waszyngton ustąpi?
option-stand-hold =
    .text = Nikogo nie wolno karać za to, co mówi. Rozmowy stają, a nasi żołnierze zostają.
option-stand-half =
    .text = Zgadzamy się na wykluczenie kilku najgłośniejszych, nikogo więcej.
option-stand-concede =
    .text = Ustępujemy. Będzie jedna Korea, a my wrócimy do domu. Tylko czyja to będzie Korea?

move-bargain =
    .question = Ma powstać jeden rząd dla całej Korei. Czy Moskwa się nim podzieli?
option-bargain-keep =
    .text = Każdy coś dostaje. Amerykanie wracają do domu, na granicy jest spokój.
option-bargain-pack =
    .text = Nasi ludzie dostają policję i ziemię. Reszta przyjdzie sama.

ending-deadlock =
    .text = Rozmowy stają. Każda strona mówi, że winna jest druga. Na północy i na południu rosną dwa rządy.
ending-two-administrations =
    .text = Komisji w ogóle nie było. Każda armia buduje własną Koreę.
ending-common-government =
    .text = Korea ma znów jeden rząd. Ministrowie się kłócą, ale armie zaczynają odchodzić.
ending-people-s-republic =
    .text = Jest jedna Korea, a rządzą nią przyjaciele Moskwy. Ich wrogowie siedzą w więzieniu albo uciekli.
