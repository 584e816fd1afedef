# Gra w jednym pliku i polecenie, które go zapisuje.

## perimeter export --format html

player-needs-no-observer = plik html nie ma jednego obserwatora: miejsce wybiera ten, kto gra
player-depth-only-there = `--depth` jest tylko dla `--format html`
player-written = { $bytes ->
    [one] { $bytes } kilobajt
    [few] { $bytes } kilobajty
   *[many] { $bytes } kilobajtów
 }, { $places ->
    [one] { $places } pozycja
    [few] { $places } pozycje
   *[many] { $places } pozycji
 }: w pliku są wszystkie przebiegi gry.
player-cut-off = W pliku { $depth ->
    [one] jest pierwszy ruch
    [few] są pierwsze { $depth } ruchy
   *[many] jest pierwszych { $depth } ruchów
 }; kończy się on przed „{ $move }”.
player-too-many = Przebiegów jest za dużo na jeden plik: więcej nie zmieściłoby się w dwóch megabajtach.
player-too-many-help = mniejszy plik da mniejsza wartość `--depth`; dalej sięgnie plik, w którym wariant wymusza niektóre ruchy

## Przed grą

player-noscript = Ta strona to gra, która toczy się w samej przeglądarce. Potrzebuje JavaScriptu, który jest tu wyłączony; sieci nie potrzebuje.
player-words = Co znaczą słowa
player-predict = Najpierw prognoza
player-predict-why = Kto powiedział, czego się spodziewa, ten patrzy uważniej na to, co nadchodzi. Twoja prognoza wróci na końcu, obok prognozy modelu.
player-predict-chance = Jak prawdopodobne jest twoim zdaniem, że dojdzie do tego: „{ $challenge }”?
player-predict-scale = Od 0 (nigdy) do 100 (na pewno)
player-predict-decision = A która wcześniejsza decyzja będzie najważniejsza?
player-no-guess = Bez prognozy
player-seats = Gdzie siadasz?
player-historian = Na krześle historyka: decydujesz za wszystkich, także za przypadek
player-seat = { $seat } ({ $actor }): decydujesz za tego aktora i wiesz tylko to, co on
player-luck = Los
player-luck-why = O tym, o czym nie decydujesz ty, decyduje los. Ta sama liczba przynosi ten sam los: cała klasa może trafić na te same przypadki.
player-begin = Zacznij
player-load = Otwórz zapisaną grę
player-load-failed = Ten plik nie jest zapisaną grą z tego scenariusza.
player-resumed = Wracasz do zapisanej gry.

## Menu i klawisze

player-menu = Menu
player-help = Pomoc
player-why = Dlaczego
player-difference = Różnica
player-undo = Cofnij
player-close = Zamknij
player-keys = Wszystko da się zrobić z klawiatury: Tab przechodzi do następnej rzeczy, Enter ją wybiera. Pojedyncze klawisze robią to:
player-keys-on = Pojedyncze klawisze działają
player-key-number = wybiera opcję o tym numerze
player-key-luck = niech stanie się, co ma się stać
player-key-why = dlaczego ktoś myśli to, co myśli: rachunek
player-key-difference = twój przebieg obok historii
player-key-undo = cofa ostatnią decyzję
player-key-help = ta pomoc
player-key-close = zamyka to, co się otworzyło

## Gra

player-course = Przebieg wydarzeń
player-course-start = Początek
player-back-to = Cofnij się przed: { $move }
player-happened = Co się stało
player-likely = Model dawał temu { $chance }.
player-shift = { $observer } o tym, czym jest { $subject }: „{ $image }” z { $before } na { $after }.
player-shift-imagined = Obraz własny, jaki { $observer } przypisuje innym ({ $subject }): „{ $image }” z { $before } na { $after }.
player-shift-credibility = Wiarygodność ({ $observer }): z { $before } na { $after }.
player-why-this = Dlaczego?
player-asked-of = Decyduje { $seat }
player-advisers = Czego spodziewają się doradcy
player-chances = Jak prawdopodobna jest każda z nich, jeśli nikt nie ingeruje?
player-nobody = O tym nikt nie decyduje. Niech stanie się, co ma się stać, albo wybierz, co przyjdzie.
player-leave-to-luck = Niech stanie się, co ma się stać
player-new-decision = Do decyzji: { $move }
player-undone = Cofasz się.
player-over = Historia dobiegła końca.
player-over-undo = Możesz jeszcze cofnąć ostatnią decyzję. Omówienie pokaże potem, jak było naprawdę.
player-to-debrief = Do omówienia
player-cut = Dalej ten plik nie sięga.
player-cut-on = Zapisz grę: sam program poprowadzi ją dalej tym poleceniem:

## Jak stoi odstraszanie

player-deterrence = Jak stoi odstraszanie
player-before = przedtem
player-now = teraz
player-numbers = Liczby
player-standing = Stan rzeczy
player-chart-said = { $observer }: wiarygodność od { $first } na początku do { $last } teraz.
player-chart-risk = Ryzyko krytyczne { $risk }.
player-chart-failed = Pole zacienione: odstraszanie zawiodło.
player-line-imagined = wyobrażona ({ $defender })

## Umysły

player-matrix = Kto co o kim myśli
player-matrix-how = Wiersz to umysł, kolumna to ten, o kim on myśli: najbardziej prawdopodobny obraz i jego prawdopodobieństwo. Komórka otwiera całe przekonanie i to, co je przesunęło.
player-observer = Kto myśli
player-hidden = Ze swojego miejsca zaglądasz tylko do jednego umysłu. Komórka otwiera całe przekonanie i to, co je przesunęło.
player-moved = Przekonania, które się przesunęły

## Omówienie

player-was = { $actor }: { $image }
player-part = Tu drogi rozchodzą się po raz pierwszy
player-ends = Koniec
player-from-here = Jak mogło się skończyć
player-from-here-how = Procenty mówią, jak prawdopodobne było w tym miejscu każde zakończenie, jeśli odtąd każdy robi to, co by zrobił.
player-from-here-paths = Pod nimi: w ilu z wszystkich dalszych przebiegów kończy się właśnie tak.
player-from-start = Na początku
player-from-option = U ciebie: { $option }
player-from-history = Jak wtedy: { $option }
player-from-cut = Tam, gdzie kończy się ten plik
player-paths = { $some } z { $all }
player-named-first = Jedna inna decyzja
player-named-second = I jeszcze jedna
player-named-nothing = wybierz
player-named-none = W tym przebiegu nie było nic innego do wyboru.
player-named-cut = Ten plik dalej nie sięga, więc nie może doprowadzić innej decyzji do końca. Może to program, z zapisaną grą: `perimeter report`.
player-named-how = Przy twoim przebiegu: kim wszyscy byli i jakie mieli szczęście, mówi twój przebieg; potem następuje zmiana i wszyscy na nią reagują. Od zera: twój przebieg aż do zmiany, potem zmiana, a reszta toczy się sama. Wszystko inne przypięte: pozostałe wybory są takie jak u ciebie i nikt nie reaguje.
player-named-pinned = Gdy wszystko inne wybrać jak u ciebie, kończy się tak: { $ending }.
player-named-scratch = Od zera, szansa na to, że { $it }, po tej zmianie: { $chance }.
player-named-challenge = Dochodzi do tego: { $challenge }
player-whole-ledger = Co przesunęło rywali
player-reproduce = Te same liczby z samego programu:
player-print = Drukuj
player-save = Zapisz grę jako plik
player-saved = Gra jest zapisana: { $file }.
player-save-what = W pliku są decyzje i prognozy, niczyje nazwisko.
player-again = Zagraj jeszcze raz
player-afterwards = Co zdarzyło się wtedy
