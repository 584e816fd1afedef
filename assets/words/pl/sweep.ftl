# Eksperymenty, ich tabele i wiersze przeliczane na nowo.

sweep-done = { $runs ->
    [one] { $runs } przebieg
    [few] { $runs } przebiegi
   *[other] { $runs } przebiegów
 } w { $parts ->
    [one] { $parts } części
   *[other] { $parts } częściach
 }, { $kept ->
    [0] wszystkie zapisane teraz
   *[other] w tym zapisane już wcześniej: { $kept }
 }: `{ $folder }`
sweep-dry-run = { $runs ->
    [one] { $runs } przebieg
    [few] { $runs } przebiegi
   *[other] { $runs } przebiegów
 } w { $points ->
    [one] { $points } punkcie
   *[other] { $points } punktach
 }, w { $parts ->
    [one] { $parts } części
   *[other] { $parts } częściach
 }: około { $seconds } s przy { $jobs ->
    [one] { $jobs } wątku
   *[other] { $jobs } wątkach
 }
sweep-interrupted = przerwano: gotowe części: { $finished } z { $parts }
sweep-interrupted-help = dokończ z `--resume`
sweep-too-many = punkt { $point } ma zbyt wiele przebiegów: po { $limit } położeniach nie widać ich końca
sweep-too-many-help = losuj przebiegi, podając `replications`, albo pozwól na więcej położeń, podając `--limit`
sweep-folder-begun = `{ $folder }` zawiera już ten właśnie eksperyment
sweep-folder-begun-help = dokończ z `--resume` albo podaj inny folder
sweep-folder-other = `{ $folder }` zawiera inny eksperyment: { $difference }
sweep-folder-other-help = podaj inny folder albo opróżnij ten
sweep-folder-not-empty = `{ $folder }` nie jest pusty i nie zawiera eksperymentu
sweep-folder-not-empty-help = podaj nowy albo pusty folder
sweep-other-schema = jego manifest ma inną postać
sweep-other-version = zaczęto go w wersji { $version }, a to jest { $own }
sweep-other-arguments = zaczęto go z innymi argumentami
sweep-other-experiment = eksperyment albo jego scenariusz nie jest już ten sam

replay-title = Przebieg { $run } eksperymentu: { $title }
replay-empty = (brak)
replay-line = Jak toczy się historia w tym punkcie, gdy każdy robi to, co wtedy zrobił, albo to, co najbardziej prawdopodobne:
replay-drawn = Jak potoczyła się wylosowana historia:
replay-same = W tabeli stoi to samo, co do bitu.
replay-differs = W tabeli stoi coś innego.
replay-no-row = nie ma wiersza { $row }: tabela ma { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
 }
replay-no-row-help = wiersze liczy się od 0 do { $last }
replay-no-sweep = `{ $folder }` nie zawiera eksperymentu
replay-no-sweep-help = podaj folder, który dostało `perimeter sweep --out`
replay-other-version = eksperyment wykonano w wersji { $version }, a to jest { $own }
replay-other-experiment = manifest nie pasuje do plików w `sources`
replay-other-help = wiersz może przeliczyć tylko ta wersja, która go zapisała, i tylko z tych samych plików
replay-no-part = wiersza { $row } jeszcze nie ma: brak `{ $path }`
replay-no-part-help = dokończ eksperyment przez `perimeter sweep --resume` albo złóż razem jego części

dictionary-title = Tabele eksperymentu: { $title }
dictionary-runs = Jeden wiersz na każdy przebieg: gdzie stały czynniki i co z tego wynikło.
dictionary-series = Jeden wiersz na każdą miarę odstraszania w każdym miejscu każdego przebiegu.
dictionary-integer = liczba całkowita
dictionary-number = liczba
dictionary-text = tekst
dictionary-run = numer przebiegu, od 0
dictionary-point = numer punktu planu, od 0
dictionary-seed = ziarno całego losu przebiegu; puste, gdy punkt rozwiązano dokładnie
dictionary-ending = jak skończyła się historia; puste, gdy punkt rozwiązano dokładnie
dictionary-move = ruch, po którym mierzono; puste przed pierwszym
dictionary-date = dzień ruchu albo pierwszy dzień scenariusza; puste, gdy dnia nie podano
dictionary-observer = w czyich oczach; puste, gdy tak jest naprawdę
dictionary-subject = o czyją odpowiedź chodzi
dictionary-measure = która miara
dictionary-value = jej wartość, od 0 do 1: średnia po wszystkich historiach, w których ruch ma miejsce, albo wartość w wylosowanej
dictionary-lever = co można było zrobić inaczej: { $what }
dictionary-uncertainty = czego nie wiadomo: { $what }

lever-choose = wymuszona opcja ruchu `{ $step }`
lever-believe = jak bardzo `{ $observer }` wierzy, że `{ $subject }` to `{ $image }`
lever-imagine = jak bardzo `{ $actor }` sądzi, że `{ $other }` bierze go za `{ $image }`
lever-weigh = ile waży `{ $interest }` dla `{ $actor }` jako `{ $image }`
lever-temper = `{ $part }` aktora `{ $actor }`
lever-attend = jak uważnie `{ $observer }` śledzi `{ $step }`
lever-set = od czego zaczyna `{ $standing }`
lever-actual = czym jest `{ $actor }`
lever-self-image = za co uważa się `{ $actor }`

outcome-ending = jak prawdopodobne jest zakończenie { $endings }
outcome-taken = jak prawdopodobny jest wybór `{ $option }` przy ruchu `{ $step }`
outcome-measure = { $measure } dla `{ $observer }` przed ruchem `{ $step }`, gdy do niego dochodzi
outcome-measure-at-end = { $measure } dla `{ $observer }` na końcu
outcome-of-nobody = { $measure } przed ruchem `{ $step }`, gdy do niego dochodzi
outcome-of-nobody-at-end = { $measure } na końcu

measure-credibility = średnia wiarygodność
measure-imagined = średnia wiarygodność wyobrażona
measure-actual = średnia wiarygodność rzeczywista
measure-critical-risk = średnie ryzyko krytyczne
measure-misperception = średnia pomyłka
measure-illusion = średnie złudzenie
