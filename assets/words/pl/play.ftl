# `perimeter play`.

play-what-if = Co by było, gdyby: { $title }
play-without = Wyłączone: { $mechanisms }.
play-seat = Twoje miejsce: { $seat }. Wiesz tylko to, co wie { $seat }; prawda czeka na omówienie.
play-start = Na początku:
play-help-hint = W każdej chwili możesz wpisać `pomoc`.
play-nobody = O tym nikt nie decyduje. Naciśnij Enter, żeby stało się, co ma się stać, albo wybierz, co przyjdzie.
play-closed = { $option } (tu niedostępne)
play-then = Wtedy: { $option }
play-then-unknown = Autor nie podaje, co wtedy zrobiono.

play-ask-move = twój ruch
play-ask-chance = 0-100
play-ask-decision = numer albo nazwa
play-ask-end = omówienie

play-predict-chance = Zanim zaczniesz: jak prawdopodobne jest twoim zdaniem, od 0 do 100, że dojdzie do tego: „{ $challenge }”? (Enter: bez prognozy)
play-predict-chance-help = Wpisz liczbę od 0 do 100 albo po prostu naciśnij Enter.
play-predict-decision = A która wcześniejsza decyzja będzie najważniejsza? (Enter: bez prognozy)
play-predict-decision-help = Wpisz numer albo początek nazwy, albo po prostu naciśnij Enter.
play-predict-help = Twoja prognoza zostanie zapisana i wróci na końcu, obok prognozy modelu. { $how } `koniec` przerywa grę.

play-back = Cofasz się.
play-no-way-back = Nie ma do czego wracać.
play-over = Gra skończona. Naciśnij Enter, żeby przejść do omówienia, albo wpisz `cofnij`, żeby zmienić ostatnią decyzję.
play-over-help = Naciśnij Enter, żeby przejść do omówienia, albo wpisz `cofnij`; `dlaczego` i `koniec` działają jak zawsze.
play-left = Opuszczasz grę.
play-saved = Gra jest zapisana: wrócisz do niej poleceniem `perimeter play --resume { $file }`.

play-other-mind = Z twojego miejsca nie da się zajrzeć do tego umysłu.
play-why-names = Podaj dwóch spośród nich – kto sądzi i o kim: { $actors }. Na przykład `dlaczego ussr us`; `dlaczego us ussr us` powie, co pierwszy sądzi o tym, za kogo ma go drugi.

play-not-open = Ta opcja jest tu niedostępna.
play-options = Są opcje od 1 do { $count }.
play-several = To może być kilka opcji: wpisz trochę więcej albo numer.
play-unknown = Nie znam tego słowa. Wpisz numer od 1 do { $count } albo `pomoc`.
play-unknown-meant = Nie znam tego słowa. Czy chodziło o `{ $meant }`? Wpisz numer od 1 do { $count } albo `pomoc`.

play-help =
      1, 2, ..        wybierz opcję: numerem, nazwą albo początkiem jej słów
      los             niech stanie się to, co stałoby się samo (gdy decyduje przypadek: po prostu Enter)
      dlaczego        które przekonania się zmieniły; `dlaczego ussr us`: rachunek jednego z nich
      cofnij          wróć do chwili przed twoją ostatnią decyzją
      historia        co wtedy zrobiono w tym miejscu
      pomoc           ten spis
      koniec          przerwij; z opcją --save do gry wraca `perimeter play --resume PLIK`

play-no-seat = nie ma miejsca `{ $seat }`
play-no-seat-help = do wyboru: { $seats }
play-resumed = wznowiona gra toczy się z własnym scenariuszem, wariantami, miejscem, ziarnem i mechanizmami
play-resumed-help = zostaw tylko `--resume PLIK`, a żeby zapisywać w innym pliku, także `--save`
play-no-save = plik `{ $file }` już jest i nie jest zapisaną grą: nie zostanie nadpisany
play-no-save-help = podaj inną nazwę w `--save`
play-after-end = rozstrzyga `{ $move }` już po końcu gry
play-other-move = rozstrzyga `{ $move }`, a do rozstrzygnięcia jest `{ $waiting }`
play-no-option = `{ $move }` nie ma opcji `{ $option }`
play-refused = `{ $move }`: { $why }
play-not-a-save = to nie jest zapisana gra: { $why }

play-damaged = od wiersza { $line }, kolumny { $column } nie da się go dalej odczytać
