# Co mówi wiersz poleceń, gdy coś się nie uda, i mimochodem.

cli-error = błąd: { $what }
cli-help = wskazówka: { $what }
cli-save = gry z pliku `{ $file }` nie da się kontynuować: { $why }
cli-file = nie udało się { $what }: { $why }
cli-write = zapisać `{ $file }`
cli-read = odczytać `{ $file }`
cli-watch = śledzić plików
cli-no-file = nie udało się odczytać `{ $file }`: to nie jest plik
cli-output = nie udało się wypisać wyniku: { $why }
cli-too-many = przebiegów jest za dużo, by je wyliczyć: nie widać końca po { $limit } położeniach ani po namyśle, jakiego tyle położeń wymaga
cli-too-many-help = wymuś część ruchów przez `--choose` albo losuj przebiegi poleceniem `perimeter run`

refused-no-timeline = nie ma takiej linii czasu
refused-ended = linia czasu już się skończyła
refused-not-played = o `{ $move }` nie ty decydujesz
refused-not-open = opcja { $option } ruchu `{ $move }` jest niedostępna
refused-no-entry = kronika ma { $written } wpisów, a nie { $entries }
refused-no-option = ruch { $move } nie ma opcji { $option }, którą można by wymusić
refused-no-seat = nie ma aktora { $seat }, którym można by grać
refused-images = nie wszyscy mogą być tym, co mówią wylosowane obrazy

course-form = `{ $choice }` nie ma postaci RUCH=OPCJA
course-form-help = napisz na przykład "{ $example }"
course-no-option = ruch `{ $move }` nie ma opcji
course-no-move = scenariusz nie ma ruchu
course-unknown = { $what } `{ $name }`
course-meant = czy chodziło o `{ $meant }`? Do wyboru: { $names }
course-names = do wyboru: { $names }

help-usage = Sposób użycia
help-commands = Polecenia
help-arguments = Argumenty
help-options = Opcje
help-command = Polecenie
help-usual = domyślnie: { $value }
cli-create = utworzyć `{ $file }`
cli-unknown-argument = nie ma opcji `{ $argument }`
cli-unknown-command = nie ma polecenia `{ $command }`
cli-missing-argument = brakuje: { $argument }
cli-no-value = `{ $argument }` wymaga wartości
cli-bad-value = `{ $value }` nie może być wartością `{ $argument }`
cli-conflict = `{ $argument }` nie da się użyć razem z { $other }
cli-misunderstood = tego wywołania nie da się zrozumieć
cli-try-help = Więcej powie `--help`.

# Co się liczy, zanim będzie gotowe; stoi przed paskiem postępu.
progress-histories = przebiegi
progress-parts = części
progress-points = punkty
progress-readings = interpretacje
progress-sets = zbiory decyzji
progress-subsets = zbiory zmian

cli-no-code = nie ma kodu `{ $code }`; wszystkie wymienia `perimeter explain`
cli-no-shard = napisz I/N, gdzie 1 <= I <= N, na przykład 2/5
cli-no-probability = napisz liczbę od 0 do 1, na przykład 0.5

# Co mówi system o plikach i folderach.
system-not-found = nie ma takiego pliku ani folderu
system-not-allowed = brak uprawnień
system-already-there = coś o tej nazwie już istnieje
system-is-a-folder = to jest folder
system-no-folder = coś na drodze do niego nie jest folderem
system-full = brakuje miejsca na dysku
system-read-only = niczego nie da się tam zapisać
system-bad-name = system nie zna takich nazw
system-other = system odpowiada: { $why }

cli-twice = `{ $argument }` podano dwa razy
cli-between = napisz liczbę całkowitą od { $least } do { $most }
cli-at-least = napisz liczbę całkowitą, co najmniej { $least }
cli-whole-number = napisz liczbę całkowitą
