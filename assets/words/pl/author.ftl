# Panel autora: wariant pisze się, przesuwając suwaki.

author-panel = Autor
author-key = panel autora: zmień, co kto sądzi, i od razu zobacz skutki
author-how = Przesuń suwak: gra toczy się od nowa i jest dokładnie przeliczana, a zmianę zapamiętuje plik wariantu.
author-from-a-seat = Kto gra z jednego miejsca, nie zna cudzych myśli, a autor musi je znać. Zacznij grę z fotela historyka.
author-close = Wróć do decyzji
author-draft-title = Mój wariant
author-draft-head = Wariant scenariusza „{ $title }”, zaczęty w panelu autora; można pisać dalej tam lub w dowolnym edytorze tekstu.
author-draft-note = Próba, bez oparcia w źródłach.

## Co z tego wynika

author-endings = Jak to się kończy
author-ending = { $ending }: { $chance }
author-ending-moved = { $ending }: było { $before }, jest { $after }
author-working = trwa obliczanie …
author-too-much = Tego jest za dużo, by to obliczyć.

## Suwaki

author-choices = Wymuszone decyzje
author-choices-how = Wymuszona decyzja zapada tak w każdej historii. Pozostałe są wolne.
author-choice-said = Wymuszona decyzja: { $move }
author-free = wolna
author-beliefs = Kto za kogo kogo bierze
author-beliefs-how = Przed pierwszym ruchem. Szanse wszystkich wizerunków sumują się do jedności: co zyska jeden, to w proporcji stracą pozostałe.
author-believes = { $observer } o: { $of }
author-imagined = Kto sądzi, za kogo biorą go inni
author-imagined-how = Złudzenie: za kogo, zdaniem aktora, ktoś go bierze, jeśli ten ktoś sądzi inaczej.
author-imagines = { $observer } w oczach: { $of }
author-interests = Na czym komu by zależało
author-interests-how = Kim byłby aktor o tym wizerunku: waga każdego interesu. Zwykła waga to 1.
author-image = { $actor }, jeśli to: { $image }
author-tempers = Temperamenty
author-tempers-how = Jak aktor myśli i wybiera.
author-temper = Jak rozumuje { $actor }
author-rationality = Racjonalność: 0 wybiera na oślep, duża bierze najlepsze
author-foresight = Przewidywanie: ile decyzji naprzód
author-suspicion = Podejrzliwość: 0 przyjmuje czyny za dobrą monetę
author-temper-attention = Uwaga: ile z czynu do niego dociera
author-tremble = Drżenie ręki: jak często bierze czyn za przypadek
author-attention = Uwaga poświęcona czynom
author-attention-how = Jak uważnie każdy obserwator śledzi ten czyn: 0 % go pomija, 100 % przyjmuje w całości.
author-attends = { $move }: kto to śledzi
author-start = Na początku
author-start-how = Ile wynoszą jawne wielkości przed pierwszym ruchem.
author-start-said = Na początku: { $standing }
author-was = bez wariantu: { $value }
author-own = { $count ->
    [one] jedna zmiana
    [few] { $count } zmiany
   *[many] { $count } zmian
 }
author-restore = Cofnij: { $lever }
author-restore-all = Cofnij wszystko

## Plik

author-file = Plik
author-title = Tytuł wariantu
author-path = Ścieżka do pliku wariantu
author-save = Zapisz
author-choose = Wybierz miejsce …
author-choose-how = Jeśli na tym komputerze nie otwiera się okno wyboru, wpisz ścieżkę w pole.
author-unsaved = Jeszcze nie zapisano. Zmiany są przechowywane razem z grą.
author-in-save = gdzie ma być zapisany ostatni wariant, na razie szkic
author-saved = Zapisano jako { $file }.
author-as-text = Co mówi plik
author-not-written = Nie udało się zapisać { $file }: { $why }. To, co tam było, jest nienaruszone; wybierz inne miejsce.
author-there-already = Plik { $file } już istnieje. Wybierz inną nazwę.
author-not-sound = W tym miejscu nie można jeszcze zapisać, bo plik nie byłby poprawny:
author-cannot-edit = Tego nie można tu zmienić: { $why }. Zmień to w edytorze tekstu; okno zauważy, gdy zapiszesz plik.
author-edit-unread = w tej postaci nie da się go odczytać
author-edit-nothing = pod `{ $path }` nic nie ma
author-edit-no-way = `{ $path }` prowadzi w coś, w co prowadzić nie może
author-edit-garbled = `{ $path }` nie mówiłoby tego, co powinno

## Co jest źle lub dziwnie

author-faults = Co jest źle lub dziwnie
author-sound = Nic nie jest źle i nic nie dziwi.
author-checking = Plik jest sprawdzany.
author-look = Pokaż miejsce: { $fault }
author-line = Wiersz { $line }: { $text }
author-line-marked = Wiersz { $line }, o ten chodzi: { $text }
author-broken = Jeden z plików tej gry jest uszkodzony. Na ekranie pozostaje ostatnia poprawna wersja; napraw plik i zapisz go.
author-reread = Odczytano ponownie: plik { $file } zmienił się na dysku.
