# Co pokazują panele okna: widoki i podpisy wokół nich.

## Co kto o kim sądzi

panels-cell = { $observer } sądzi, że { $subject } to najpewniej: { $image }, { $chance }.
panels-cell-before = Przed ostatnim czynem było { $chance }.
panels-cell-credibility = Szansę odpowiedzi ocenia na { $chance }.
panels-interest = { $interest }: przypisywana waga { $mean }, z rozrzutem { $spread }.
panels-interest-both = { $interest }: przypisywana waga { $mean }, z rozrzutem { $spread }; naprawdę { $actual }.

## Odstraszanie w czasie

panels-start = Początek
panels-curve = { $name } od { $from } do { $to }
panels-deterrence-said = Odstraszanie w czasie: { $courses }.

## Oś czasu i porównanie

panels-your-run = Twój przebieg
panels-stop = { $date }, { $title }: { $state }
panels-stop-passed = zrobiono: { $option }
panels-stop-waiting = do rozstrzygnięcia teraz
panels-stop-open = jeszcze przed nami
panels-stop-skipped = nie doszło do tego
panels-parted = Tu twój przebieg rozszedł się z drogą „{ $other }”: { $title }, { $date }.
panels-not-parted = Jak dotąd twój przebieg jest taki sam jak „{ $other }”.

## Stan rzeczy

panels-range = od { $least } do { $greatest }
panels-standing = { $name }: { $value }; na początku { $start }; zakres { $range }.
panels-set = { $act }: odtąd { $value }
panels-added = { $act }: { $change }
panels-unseen-act = coś, czego stąd nie widać
panels-documented = udokumentowane
panels-contested = sporne
panels-assumed = przyjęte przez autora

## Dlaczego

panels-points = { $points } p.p.
panels-none = brak
panels-why-credibility = { $observer } przypisuje każdemu obrazowi szansę i spodziewa się po nim takiego czy innego czynu; iloczyny dodają się do szansy na to: „{ $response }”.
panels-why-imagined = { $defender } wyobraża sobie, za kogo ma go { $observer }, i co zrobiłby każdy z obrazów; iloczyny dodają się do wyobrażonej w cudzych oczach szansy na to: „{ $response }”.
panels-why-actual = O szansie na to: „{ $response }” rozstrzyga, czym { $defender } jest naprawdę.
panels-why-thought = Uchodzi za: { $image }
panels-why-would = Odpowie, jeśli to: { $image }
panels-why-product = daje { $product } p.p.
panels-why-response = Ile każda odpowiedź jest warta dla obrazu „{ $image }”, gdy wyzwanie już padło, i jak jest prawdopodobna: im lepiej wygląda, tym bardziej, a tym wyraźniej, im większa racjonalność ({ $rationality }). Wartość to te wagi razy to, co wedle autora każdy czyn przynosi.
panels-why-worth = wartość { $worth }
panels-why-weight = waga: { $interest }
panels-why-critical-risk = Wyzwanie to hazard ({ $observer }). Ryzyko krytyczne to szansa odpowiedzi, przy której hazard jest wart tyle, co najlepsza inna opcja: (bez oporu − najlepsza inna) / (bez oporu − z oporem), w granicach od zera do pewności.
panels-why-unresisted = Wyzwanie bez oporu, dla: { $image }
panels-why-other = Najlepsza inna opcja, dla: { $image }
panels-why-resisted = Wyzwanie wobec oporu, dla: { $image }
panels-why-times = waga { $weight } razy { $payoff }
panels-why-follows = To, co według oczekiwań nastąpi
panels-why-brings = Co przynosi od razu „{ $option }”, dla każdego interesu według jego wagi, i czego oczekuje się potem: odpowiedzi i wszystkiego, co po niej.
panels-why-belief = Rachunek { $against }: każdy czyn przesunął szanse o tyle decybeli, a przesunięcia się dodają. 10 dB to szanse dziesięć razy większe.
panels-why-no-illusion = Nie podano złudzenia: na początku wyobrażenie jest takie, jak cudze zdanie.
panels-why-prior = Przed pierwszym ruchem, jak podaje autor.
panels-why-reading = Jak to odczytano ({ $observer })
panels-why-reading-face = { $observer } bierze czyn za dobrą monetę, z uwagą { $attention }: im prawdopodobniejszy jest czyn przy danym obrazie, tym bardziej za nim przemawia. Liczą się tylko stosunki.
panels-why-reading-suspicious = { $observer } pyta, w co miał uwierzyć, z uwagą { $attention }: im prawdopodobniejszy jest czyn przy danym obrazie, tym bardziej za nim przemawia. Liczą się tylko stosunki.
panels-why-reading-imagined = To był czyn własny ({ $observer }); wyobrażenie o tym, jak musiał go odczytać drugi.
panels-why-factor = Jak prawdopodobne przy: { $image }
panels-why-the-act = sam czyn
panels-why-forced = Wymusiły to warunki gry: zmiana z zewnątrz, a więc koniec łańcucha.
panels-why-played = To twoja decyzja.
panels-why-own-choice = Tak zdecydował sam aktor ({ $owner }), wedle własnego umysłu i własnego obrazu.
panels-why-chance = Nikt o tym nie zdecydował: przyniósł to przypadek, z szansą { $chance }.
panels-why-likely = Jak prawdopodobne: { $option }
panels-why-payoff = Co to przyniosło ({ $actor }): { $interest }
panels-why-standing = Od czegoś się zaczęło i czyny to zmieniały; zawsze zostaje w zakresie { $range }.
panels-why-start = Przed pierwszym ruchem, jak podaje autor.

## Szukanie

panels-found-move = ruch
panels-found-actor = aktor
panels-found-image = obraz ({ $actor })
panels-found-entry = słowniczek

## Podpisy paneli

panels-decide-again = Wróć i zdecyduj inaczej
panels-nobody-decides = O tym nikt nie decyduje. Niech przyjdzie, co ma przyjść, albo wybierz sam.
panels-let-it-come = Niech przyjdzie
panels-leave-to-luck = Niech zdecydują sami
panels-advisers = Czego spodziewają się doradcy
panels-then = Co wtedy zrobiono?
panels-matrix = Kto kogo za kogo ma
panels-matrix-how = Wiersz sądzi o kolumnie. Każdy obraz ma literę; flaga ⚑ to szansa, jaką daje się odpowiedzi. Komórka otwiera umysł.
panels-matrix-since = Strzałki pokazują, co zmieniło się przez: { $act }
panels-hidden = stąd niewidoczne
panels-all-minds = ⬅ Wszystkie umysły
panels-interests = O co, jak się sądzi, dba
panels-interests-how = Kropka to średnia waga w cudzych oczach, pasek jej rozrzut, romb prawda, gdy wyjdzie na jaw.
panels-in-truth = naprawdę { $weight }
panels-ledger = Co to zmieniło
panels-deterrence = Odstraszanie w czasie
panels-as-table = W tabeli
panels-faint = Blado w tle: { $other }
panels-timeline = Oś czasu
panels-earlier = Spójrz na czyn wcześniejszy
panels-later = Spójrz na czyn późniejszy
panels-switch = Graj dalej: { $branch }
panels-pin = Zachowaj do porównania: { $branch }
panels-standing-title = Co widzą wszyscy
panels-standing-began = na początku { $start }; { $range }
panels-chronicle = Kronika
panels-chronicle-empty = Jeszcze nic się nie wydarzyło.
panels-back-to = Wróć do chwili przed tym: { $act }
panels-comparison = Twój przebieg obok: { $other }
panels-differences = Czym różni się odstraszanie
panels-differences-how = Twój przebieg, tamten i różnica.
panels-why-back = Wstecz
panels-close = Zamknij
panels-causes = Co to zmieniło
panels-causes-said = { $title }: przebieg w czasie; czynów, które go zmieniły: { $count }.
panels-end-decision = Na końcu jest decyzja.
panels-end-parameter = Na końcu jest to, co podaje autor.
panels-end-chance = Na końcu jest przypadek.
panels-source = Źródło: { $source }
panels-confidence = Jak dobrze to wiadomo: { $confidence }
panels-no-source = Autor nie podaje źródła.
panels-predict = Najpierw twoja prognoza
panels-predict-chance = Jak prawdopodobne jest, od 0 do 100, że dojdzie do tego: „{ $challenge }”?
panels-predict-decision = Która wcześniejsza decyzja będzie najważniejsza?
panels-predict-none = Na razie bez prognozy: przesuń suwak albo użyj strzałek.
panels-predict-begin = Zacznij
panels-predict-skip = Zacznij bez prognozy
panels-predict-kept = Prognoza zostanie zapisana i wróci na końcu, obok prognozy modelu.
panels-search = Szukaj
panels-search-hint = Ruch, aktor, obraz, nazwisko
panels-search-none = Nic się tak nie nazywa.
panels-also = także: { $names }
panels-keys = Klawisze
panels-key-option = wybierz opcję
panels-key-luck = niech ruch potoczy się sam
panels-key-undo = cofnij ostatnią decyzję
panels-key-why = dlaczego: z czego składa się liczba
panels-key-difference = różnica: porównaj z historią albo przestań
panels-key-look = spójrz na czyn wcześniejszy, późniejszy
panels-key-search = szukaj
panels-key-keys = te klawisze
panels-key-tab = przejdź do następnej kontrolki
panels-key-enter = w „dlaczego”: jedna przyczyna w głąb i z powrotem
panels-key-escape = zamknij to, co otwarte

## Poziomy

panels-ahead = Jeszcze nie zdecydowano. To, co leży na stole, może się jeszcze zmienić.
panels-levels = Poziomy
panels-levels-how = Na najprostszym poziomie każdy bierze czyny za dobrą monetę i zna samego siebie. Każdy przełącznik dodaje jedną rzecz.
panels-level-suspicion = Podejrzliwość
panels-level-suspicion-how = Czytający pytają, w co czyn miał kazać im uwierzyć.
panels-level-self-image = Obraz siebie
panels-level-self-image-how = Aktor może brać się za kogoś innego, niż jest, aż do dnia, w którym się dowie.
panels-level-kept-luck = Zachowany los
panels-level-kept-luck-how = Kto się cofa, trafia na ten sam los, więc różnicę robi tylko inna decyzja.
