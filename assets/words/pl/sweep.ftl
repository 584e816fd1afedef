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

lever-choose = która opcja ruchu „{ $step }” jest wymuszona
lever-believe = na ile { $observer } uważa za prawdopodobne, że { $subject } to „{ $image }”
lever-imagine = na ile { $actor } uważa za prawdopodobne, że { $other } sądzi, iż { $actor } to „{ $image }”
lever-weigh = ile waży „{ $interest }”, gdy { $actor } to „{ $image }”
lever-temper = { $part } ({ $actor })
lever-attend = jak uważnie { $observer } śledzi ruch „{ $step }”
lever-set = od jakiej wartości zaczyna się „{ $standing }”
lever-actual = czym jest { $actor }
lever-self-image = za co uważa się { $actor }

temper-rationality = racjonalność
temper-foresight = przezorność
temper-suspicion = podejrzliwość
temper-attention = zwykła uwaga
temper-tremble = drżenie ręki

outcome-ending = jak prawdopodobne jest { $count ->
    [one] zakończenie { $endings }
   *[other] jedno z zakończeń: { $endings }
 }
outcome-quoted = „{ $text }”
outcome-taken = jak prawdopodobne jest, że przy ruchu „{ $step }” wybrane zostanie „{ $option }”
outcome-measure = { $measure } ({ $observer }) tuż przed ruchem „{ $step }”, gdy do niego dochodzi
outcome-measure-at-end = { $measure } ({ $observer }) na końcu
outcome-of-nobody = { $measure } tuż przed ruchem „{ $step }”, gdy do niego dochodzi
outcome-of-nobody-at-end = { $measure } na końcu

measure-credibility = średnia wiarygodność
measure-imagined = średnia wiarygodność wyobrażona
measure-actual = średnia wiarygodność rzeczywista
measure-critical-risk = średnie ryzyko krytyczne
measure-misperception = średnie błędne postrzeganie
measure-illusion = średnie złudzenie
