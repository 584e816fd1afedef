# Dokumenty: rozwiązania, przebiegi, opowieść o grze, omówienie.
#
# Nazwy miejsc i aktorów stoją w mianowniku, bo program ich nie odmieni; zdania są ułożone pod to.

## Ruchy, linia gry i stan odstraszania

line-nobody = przypadek
line-start = Na początku
line-taken = { $option }: szansa { $chance }, { $manner }
line-forced = wymuszone
line-historical = jak w historii
line-likeliest = najbardziej prawdopodobne
line-believes = wiara { $chance }
line-imagined = domniemana wiara { $chance }
line-deterred = próg odstraszania { $chance }
line-undeterred = żadna szansa nie odstrasza
line-truth = naprawdę
line-responds = szansa odpowiedzi { $chance }
line-expected = { $move }: dochodzi do skutku z szansą { $chance }
line-thinks = { $observer } sądzi, że { $subject } to:
line-imagines = { $observer } sądzi, że { $subject } sądzi, że { $observer } to:

## perimeter solve

solve-forced = Wymuszone: { $forced }.
solve-endings = Zakończenia: { $histories }
solve-line = Linia gry
solve-expected = Czego się spodziewać po każdym ruchu, jeśli do niego dojdzie

## perimeter run

runs-seed = Ziarno { $seed }.
runs-seed-forced = Ziarno { $seed }, wymuszone: { $forced }.
runs-drawn = Wylosowano: { $histories }
runs-error = ± to jeden błąd standardowy, w punktach procentowych.
runs-ending = Koniec: { $ending }.
runs-option-forced = { $option }, wymuszone
runs-option-played = { $option }, zagrane
runs-option-likely = { $option } (szansa { $chance })
runs-closed = `{ $option }` miało być wymuszone, ale jest tu niedostępne: ruch pozostał wolny

## Opowieść o grze

told-legend = Pytanie, które stoi za wszystkim: jeśli ktoś zrobi to: „{ $challenge }”, czy { $defender } zrobi tamto: „{ $response }”? Wiarygodność odpowiedzi w czyichś oczach to jej prawdopodobieństwo zdaniem tego aktora. Wiarygodność wyobrażona to wyobrażenie, jakie { $defender } ma o ich zdaniu. Ryzyko krytyczne mówi, jak prawdopodobna musi być odpowiedź, żeby powstrzymać rywala: póki wiarygodność jest wyższa, odstraszanie w tym umyśle działa.
told-forced = { $option } (wymuszone)
told-own-choice = { $option } (z własnego wyboru)
told-chance = { $option } (tak zrządził przypadek)
told-closed = „{ $option }” miało być wymuszone, ale jest tu niedostępne: ruch pozostał wolny.
told-unmoved = Nikt nie zmienia przez to zdania.
told-credibility = wiarygodność ({ $observer })
told-imagined = wyobrażona ({ $observer })
told-critical-risk = ryzyko krytyczne ({ $observer })
told-truth = naprawdę
told-undeterrable = { $observer }: żaden sygnał tej groźby nie powstrzyma; wyzwanie padłoby nawet wobec pewnej odpowiedzi.
told-unneeded = { $observer }: nie trzeba odstraszać; wyzwanie, nawet bez odpowiedzi, jest mniej warte niż coś innego.
told-holds = { $observer }: w tych oczach odstraszanie działa.
told-failed = { $observer }: w tych oczach odstraszanie zawiodło.

## Skąd się wzięło przekonanie

why-none = Żadne przekonanie jeszcze się nie zmieniło.
why-word = dlaczego
why-ask = Zapytaj o rachunek przekonania:
why-moved = { $thinks } (przesunięte { $count ->
    [one] raz
   *[other] { $count } razy
 })
why-decibels = Każdy czyn mnoży szanse jednego obrazu wobec drugiego; w decybelach przesunięcia się dodają. 10 dB to szanse dziesięć razy większe.
why-against = „{ $image }” wobec „{ $other }”
why-start = na początku
why-now = teraz
why-act = { $move }: { $option }
why-never = nigdy
why-one-image = Jest tylko jeden obraz: nie ma się czego dowiedzieć.
