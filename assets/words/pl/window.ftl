# Okno: to, co otacza tablice.

window-name = Perimeter
window-title = Perimeter: geneza wojny koreańskiej
window-idea = Zmień decyzję i zobacz, kto zmieni zdanie.
window-leave = Wszystkie scenariusze
window-settings = Czytanie
window-language = Język
window-text = Wielkość tekstu
window-basic = Krótkie zdania
window-dark = Ciemny motyw
window-still = Bez ruchu
window-reset = Przywróć układ tablic
window-compare = Porównaj
window-undo = Cofnij
window-go-on = Graj dalej
window-kept = { $title }: { $count ->
    [one] jedna decyzja
    [few] { $count } decyzje
   *[many] { $count } decyzji
 }
window-length = { $count ->
    [one] Jedna decyzja
    [few] { $count } decyzje
   *[many] { $count } decyzji
 }. Decydują: { $who }.
window-begin = Zacznij
window-begin-named = Zacznij: { $title }
window-as-it-was = Tak, jak było
window-historian = Fotel historyka: decyzje za wszystkich
window-what-if = { $title }, co się zmienia: { $chosen }
window-seat = { $title }, skąd się gra: { $chosen }
window-file = Własny plik
window-file-how = Upuść na okno scenariusz, wariant lub zapisaną grę, wybierz plik tutaj albo wpisz ścieżkę do niego.
window-file-path = Ścieżka do pliku
window-choose-file = Wybierz plik…
window-open = Otwórz
window-no-file = Nie można odczytać { $file }: { $why }
window-no-save = { $file } nie jest zapisaną grą: { $why }
window-campaign = { $name } to kampania, a w nią gra się w terminalu: perimeter play { $name }
window-not-kept = Nie udało się zapisać gry w { $file }: { $why }. Zwolnij miejsce lub zmień uprawnienia folderu; przy następnej decyzji zapis zostanie powtórzony.
window-refused = Tego nie można zrobić: { $why }
window-branch = Gałąź { $number }
window-history = Historia
window-over = Koniec gry
window-over-how = Wciąż można się cofnąć i zdecydować inaczej. Omówienie pokaże, jak było naprawdę.
window-debrief = Przejdź do omówienia
window-no-threat = Ten scenariusz nie wskazuje groźby.
window-over-the-game = Sprawdzone
window-back-to-game = Wróć do gry
window-working = Trwają obliczenia: { $step } z 8 kroków, { $count ->
    [one] wykonano jedno małe zadanie
    [few] wykonano { $count } małe zadania
   *[many] wykonano { $count } małych zadań
 }
window-stop = Zatrzymaj
window-suppose = Wskaż inną decyzję
window-suppose-choose = Co jeszcze można było postanowić?
window-suppose-run = Zobacz, co by zmieniła
window-suppose-later = Odpowiedź przyjdzie, gdy kroki będą obliczone.

## Otwieranie

window-not-built = ten program zbudowano bez okna
window-not-built-help = zbuduj go z opcją `window` albo graj w terminalu: perimeter play
window-no-display = nie ma ekranu, na którym można by pokazać okno
window-no-display-help = graj w terminalu: perimeter play
window-no-renderer = nie ma czym narysować okna: brak sterownika Vulkan lub OpenGL
window-no-renderer-help = zainstaluj go (w Debianie `mesa-vulkan-drivers`) albo graj w terminalu: perimeter play
window-terminal = Gra toczy się w terminalu: { $why }.
