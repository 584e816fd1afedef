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
panels-why-product = { $chance }, co daje { $product } p.p.
panels-why-response = Ile każda odpowiedź jest warta dla obrazu „{ $image }”, gdy wyzwanie już padło, i jak jest prawdopodobna: im lepiej wygląda, tym bardziej, a tym wyraźniej, im większa racjonalność ({ $rationality }). Wartość to te wagi razy to, co wedle autora każdy czyn przynosi.
panels-why-worth = wartość { $worth }, szansa { $chance }
panels-why-weight = waga: { $interest }
panels-why-critical-risk = Wyzwanie to hazard ({ $observer }). Ryzyko krytyczne to szansa odpowiedzi, przy której hazard jest wart tyle, co najlepsza inna opcja: (bez oporu − najlepsza inna) / (bez oporu − z oporem), w granicach od zera do pewności.
panels-why-unresisted = Wyzwanie bez oporu, dla: { $image }
panels-why-other = Najlepsza inna opcja, dla: { $image }
panels-why-resisted = Wyzwanie wobec oporu, dla: { $image }
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
