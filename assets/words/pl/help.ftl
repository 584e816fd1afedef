# Pomoc wiersza poleceń po polsku. Po angielsku stoi ona w źródłach, przy tym, czego dotyczy.
#
# Klucz to `help-`, nazwy poleceń, które prowadzą do rzeczy, i jej własna, połączone łącznikami: `help-run-seed`.
# Co jest wspólne dla wielu poleceń, stoi pod `help-any-`. Wartości opcji: `help-any-format-json`.

help-about = Laboratorium odstraszania i błędnego postrzegania: geneza wojny koreańskiej, 1945–1950

## Polecenia

help-window = Otwórz okno; to samo robi samo `perimeter`, jeśli jest ekran
help-window-scenario = Scenariusz albo wariant na początek: nazwa wbudowanego lub ścieżka pliku
help-window-resume = Wróć do zapisanej gry
help-play = Zagraj scenariusz w terminalu
help-solve = Rozwiąż scenariusz dokładnie: zakończenia i linia gry, ruch po ruchu
help-run = Pozwól scenariuszowi biec losowo, w razie potrzeby wiele razy
help-check = Powiedz o wszystkim, co jest nie tak w plikach scenariuszy i wariantów
help-fmt = Nadaj plikom jednakowy układ; komentarze i sens pozostają
help-new = Zacznij wariant albo scenariusz
help-new-what-if = Wariant ze wszystkim, co scenariusz pozwala zmienić, w komentarzach
help-new-scenario = Mały scenariusz z groźbą, do przerobienia na inny
help-test = Sprawdź, czy wychodzi to, czego oczekują autorzy plików
help-explain = Wyjaśnij kod błędu, na przykład P0201
help-list = Wymień scenariusze i warianty wbudowane w program
help-compare = Zestaw obok siebie dwa przebiegi przy tym samym losie
help-counterfactual = Skoro historia potoczyła się tak, jak się potoczyła: co byłoby dalej po zmianie?
help-attribute = Rozdziel między kilka zmian to, co sprawiają razem
help-flip = Znajdź najmniej decyzji, które odwróciłyby wynik, i te, które by nie odwróciły
help-export = Zapisz rozwiązany scenariusz, z nałożonymi wariantami

## Wspólne

help-any-help = Pokaż pomoc
help-any-version = Pokaż wersję
help-any-help-command = Pokaż tę pomoc albo pomoc wskazanego polecenia
help-any-lang = Język programu; bez tej opcji taki, jak w środowisku (`LC_ALL`, `LC_MESSAGES`, `LANG`)
help-any-scenario = Scenariusz albo wariant: nazwa wbudowanego lub ścieżka pliku
help-any-what-ifs = Wariant do nałożenia: nazwa wbudowanego lub ścieżka pliku; można powtarzać
help-any-choose = Wymuś opcję ruchu; można powtarzać. Ma pierwszeństwo przed wariantami i --history
help-any-history = Wymuś to, co wybrała historia, decyzje i przypadki; do wskazanego ruchu włącznie, jeśli go podano
help-any-format = Jak zapisać wynik
help-any-format-text = dla ludzi
help-any-format-json = dla programów; zob. docs/json.md
help-any-format-sentences = w zwykłych zdaniach, dla czytników ekranu
help-any-limit = Poddaj się po tylu różnych położeniach w jednym obliczeniu
help-any-seed = Ziarno wszelkiego losu
help-any-jobs = Na ilu wątkach liczyć; bez tej opcji na tylu, ile jest procesorów. Wynik nie zależy od ich liczby
help-any-endings = Zakończenie, o które pytasz; można powtarzać, wtedy liczy się którekolwiek [domyślnie: jak skończyła się historia]
help-any-files = Pliki albo nazwy wbudowanych scenariuszy i wariantów

## play

help-play-scenario = Scenariusz albo wariant: nazwa wbudowanego lub ścieżka pliku [domyślnie: 1950-speech]
help-play-seat = Z czyjego miejsca: historian (historyk) albo nazwa aktora, na przykład us, ussr, rok, dprk [domyślnie: historian]
help-play-seed = Ziarno wszelkiego losu [domyślnie: 1950]
help-play-without = Graj bez tego mechanizmu; można powtórzyć
help-play-reveal = Pokazuj prawdę od początku, a nie dopiero w omówieniu
help-play-save = Zapisuj grę do pliku po każdej decyzji
help-play-resume = Wróć do zapisanej gry

## solve i run

help-solve-expected = Policz też, czego się spodziewać po każdym ruchu, we wszystkich przebiegach
help-run-runs = Ile przebiegów wylosować

## explain i export

help-explain-code = Kod, na przykład P0201; bez niego wymienione są wszystkie
help-export-format = W jakim formacie
help-export-format-json = rozwiązany scenariusz z tekstami; zob. docs/json.md
help-export-out = Dokąd; bez tej opcji na standardowe wyjście
help-any-out = Dokąd; bez tej opcji na standardowe wyjście

## check, fmt, new

help-check-format = Jak zapisać to, co znaleziono
help-check-format-text = narysowane tam, gdzie stoi
help-check-allow = Milcz o ostrzeżeniach i podpowiedziach z tym kodem, na przykład P0706; można powtarzać
help-check-fix = Wpisz do plików poprawki tam, gdzie jest tylko jedna możliwa, i powiedz, co zmieniono; sens poprawnego pliku nigdy się nie zmienia
help-check-watch = Obserwuj pliki: po każdym zapisie powiedz, co jest nie tak albo co się zmieniło w wynikach
help-check-deny = Traktuj ostrzeżenia jak błędy
help-check-deny-warnings = wszystko, co dziwne
help-fmt-files = Pliki
help-fmt-check = Niczego nie zapisuj; wymień pliki o innym układzie, z kodem wyjścia 1, jeśli takie są
help-new-what-if-of = Scenariusz albo wariant, który ma zmieniać: nazwa wbudowanego lub plik
help-new-what-if-out = Dokąd; bez tej opcji na standardowe wyjście. Scenariusz z pliku musi leżeć w tym samym folderze albo głębiej

## compare, counterfactual, attribute, flip

help-compare-a = Scenariusz albo wariant: nazwa wbudowanego lub ścieżka pliku
help-compare-b = Z czym porównać; bez tego A ze zmianami z --what-if i --choose porównuje się z A bez nich, a sam wariant z tym, czego jest wariantem
help-compare-what-ifs = Wariant do nałożenia na B: nazwa wbudowanego lub ścieżka pliku; można powtarzać
help-compare-choose-a = Wymuś opcję ruchu w A, podczas gdy --choose wymusza ją w B; można powtarzać
help-compare-runs = Ile przebiegów każdego z nich dodatkowo wylosować
help-compare-run = Przebieg, o którym powiedzieć, gdzie się rozchodzą
help-counterfactual-change = Wybierz opcję zamiast tej, którą wybrano; można powtarzać
help-counterfactual-suppose = Przyjmij tylko w zmienionym świecie to, co wariant mówi o umysłach, temperamentach albo liczbach, i zmień to, co on wybiera; można powtarzać
help-attribute-change = Wybierz opcję zamiast tej, którą wybrała historia; można powtarzać
help-attribute-baseline = Z czym porównać zmianę, jeśli nie z tym, co wybrała historia; można powtarzać
help-any-record = Co, jak wiadomo, wybrano; można powtarzać [domyślnie: wszystko, co wybrała historia]
help-counterfactual-history = Znane jest to, co wybrała historia; do wskazanego ruchu włącznie, jeśli go podano
help-flip-history = Znane jest to, co wybrała historia; do wskazanego ruchu włącznie, jeśli go podano
help-flip-below = Szukaj tego, co sprowadza prawdopodobieństwo poniżej tej wartości, od 0 do 1
help-flip-above = Szukaj tego, co podnosi prawdopodobieństwo powyżej tej wartości, od 0 do 1
help-flip-most = Ile decyzji wolno zmienić naraz
help-flip-tolerance = O ile prawdopodobieństwo może się przesunąć i wciąż liczyć się jako to samo

## export

help-export-observer = W czyich oczach, gdy aktorzy widzą różne rzeczy; dla efg, choices i bif
help-export-format-efg = gra w postaci ekstensywnej, dla programów Gambit i OpenSpiel
help-export-format-choices = co ten program wybiera w każdym zbiorze informacyjnym z efg, jako JSON
help-export-format-html = strona, w którą gra się w każdej przeglądarce, w jednym pliku i bez sieci
help-export-depth = Ile pierwszych ruchów ma się w nim znaleźć, dla html; bez tej opcji wszystkie albo tyle, ile mieści się w dwóch megabajtach
help-export-format-bif = sieć bayesowska tego, co obserwator sądzi o innych, dla pyAgrum i podobnych

## sweep, replay, sensitivity

help-sweep = Przeprowadź eksperyment: tabele przebiegów do statystyk i wykresów
help-sweep-experiment = Eksperyment: nazwa wbudowanego lub ścieżka pliku; zob. docs/experiments.md
help-sweep-out = Folder na tabele; nowy albo pusty
help-sweep-resume = Kontynuuj przerwany eksperyment od miejsca, w którym stanął
help-sweep-dry-run = Powiedz, ile jest przebiegów i ile mniej więcej potrwają; niczego nie zapisuj
help-sweep-shard = Policz tylko jedną część z tylu, na przykład 2/5; foldery wszystkich części razem dają całość
help-sweep-format = Jak zapisać podsumowanie
help-sweep-limit = Porzuć punkt po tylu różnych położeniach
help-replay = Policz jeszcze raz jeden wiersz tabeli i porównaj go z nią
help-replay-folder = Folder eksperymentu
help-replay-row = Numer wiersza: jego `run`
help-sensitivity = Które założenie dźwiga wniosek: wskaźniki Sobola i efekty Morrisa dla eksperymentu
help-sensitivity-experiment = Eksperyment: nazwa wbudowanego lub ścieżka pliku; jego plan i powtórzenia się nie liczą
help-sensitivity-samples = Ile punktów ciągu Sobola wziąć do wskaźników; najlepiej potęga dwójki
help-sensitivity-paths = Ile ścieżek przejść dla efektów elementarnych
help-sensitivity-seed = Ziarno ścieżek i przedziałów ufności

## sources, rival, glossary

help-any-level = Dla kogo są teksty: advanced, albo basic – krótkie zdania
help-sources = Wymień, skąd wiadomo to, co stoi w scenariuszu, i na ile jest pewne
help-sources-format = Jak zapisać tabelę
help-sources-format-csv = do arkuszy: wiersz na każde twierdzenie
help-rival = Zestaw obok siebie wnioski rywalizujących odczytań historii i powiedz, które przetrwają każde z nich
help-rival-reading = Wariant do zestawienia z innymi jako osobne odczytanie: nazwa wbudowanego lub ścieżka pliku; można powtarzać
help-glossary = Powiedz, kto jest kim i co znaczą słowa
help-glossary-word = Osoba, urząd, dokument, pojęcie: po id, nazwie albo jej części; bez tego wymienione są wszystkie

## perimeter report

help-report = Napisz omówienie zapisanej gry albo historii jako jedną stronę, do czytania i do druku
help-report-scenario = Zapisana gra albo scenariusz lub wariant, który biegnie jak w historii: nazwa wbudowanego albo ścieżka pliku
help-report-out = Zapisz do tego pliku; bez tego na standardowe wyjście
help-report-reader = Dla kogo drukować: uczeń dostaje jedną kartkę, nauczyciel dwie strony
help-report-reader-everyone = Wszystko
help-report-reader-student = Co się stało i kartka na wyjście, na jednej stronie
help-report-reader-teacher = Wszystko, czego trzeba do lekcji, na dwóch stronach
help-report-suppose = Inna decyzja, która mogła to zmienić, policzona w kroku 2; można powtarzać
help-report-seed = Ziarno losu dla tego, co historia zostawia otwarte
help-report-format = Jak to zapisać
help-report-format-html = Strona do przeglądarki i drukarki
help-report-format-text = Zwykły tekst

## perimeter class

help-class = Powiedz, czego klasa się spodziewała, co postanowiła i do czego doszła, z jej zapisanych gier
help-class-files = Zapisane gry albo foldery z nimi
help-class-out = Zapisz do tego pliku; bez tego na standardowe wyjście
help-class-show = Powiedz tylko, co jest w jednej zapisanej grze
help-class-every = Licz każdy plik, także gdy dwa zawierają tę samą grę
help-class-format = Jak to zapisać [domyślnie: strona do pliku, tekst na standardowe wyjście]
help-class-format-html = Strona do przeglądarki i drukarki
help-class-format-text = Zwykły tekst
help-class-format-json = Dla programów; zob. docs/json.md

## perimeter completions, perimeter man

help-completions = Wypisz to, czego powłoka potrzebuje do uzupełniania poleceń
help-completions-shell = Dla której powłoki
help-man = Zapisz stronę podręcznika dla każdego polecenia
help-man-out = Zapisz strony w tym folderze; powstanie, jeśli go nie ma

## Co stoi w miejscu wartości

help-value-a = A
help-value-actor = AKTOR
help-value-b = B
help-value-code = KOD
help-value-decisions = DECYZJE
help-value-dir = FOLDER
help-value-ending = ZAKOŃCZENIE
help-value-experiment = EKSPERYMENT
help-value-file = PLIK
help-value-folder = FOLDER
help-value-format = POSTAĆ
help-value-i-n = I/N
help-value-language = JĘZYK
help-value-level = POZIOM
help-value-mechanism = MECHANIZM
help-value-move-option = RUCH=OPCJA
help-value-moves = RUCHY
help-value-n = N
help-value-positions = POŁOŻENIA
help-value-probability = PRAWDOPODOBIEŃSTWO
help-value-reader = CZYTELNIK
help-value-row = WIERSZ
help-value-run = PRZEBIEG
help-value-runs = PRZEBIEGI
help-value-scenario = SCENARIUSZ
help-value-seat = MIEJSCE
help-value-seed = ZIARNO
help-value-shell = POWŁOKA
help-value-threads = WĄTKI
help-value-until = RUCH
help-value-what = CO
help-value-what-if = WARIANT
help-value-word = HASŁO
