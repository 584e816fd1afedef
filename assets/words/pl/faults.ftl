# Co w pliku jest nie tak, gdzie, i co wpisać zamiast tego.
#
# Słowa: image – obraz, interest – interes, standing – wielkość, move – ruch, option – opcja, ending – zakończenie, what-if – wariant.

## Słowa, z których składają się inne komunikaty

fault-found-record = rekord `(nazwa: wartość, ..)`
fault-found-tuple = krotka `(.., ..)`
fault-found-map = mapa `{"{"}..{"}"}`
fault-found-list = lista `[..]`
fault-found-text = tekst
fault-found-number = liczba
fault-found-literal = `{ $text }`
fault-found-nothing = coś, czego nie da się odczytać
fault-found-end = koniec pliku
fault-wanted-value = wartość
fault-wanted-separator = `,` albo `{ $bracket }`
fault-wanted-entry = `{ $bracket }` albo następny wpis
fault-wanted-text = tekst w cudzysłowie
fault-wanted-number = liczba
fault-wanted-flag = `true` albo `false`
fault-wanted-pair = para wartości `(.., ..)`
fault-wanted-list = lista `[..]`
fault-wanted-map = mapa `{"{"}"nazwa": wartość, ..{"}"}`
fault-wanted-plain-map = mapa `{"{"}..{"}"}`
fault-wanted-confidence = stopień pewności (`Documented`, `Contested` albo `Assumed`)
fault-wanted-mixture = nazwa obrazu albo mapa prawdopodobieństw
fault-wanted-effect = `Set(liczba)` albo `Add(liczba)`
fault-wanted-condition = warunek, na przykład `Chose("ruch", "opcja")`
fault-plain-record = rekord `(..)`

## Wskazówki wspólne dla wielu komunikatów

fault-write = napisz `{ $text }`
fault-write-here = wpisz tu `{ $text }`
fault-close-with = zamknij go: `{ $text }`
fault-did-you-mean = czy chodziło o `{ $meant }`?
fault-there-is = do wyboru: { $names }
fault-it-is-one-of = do wyboru: { $names }
fault-remove-one = usuń jedno z dwojga
fault-remove-or-rename = usuń jedno z dwojga albo nadaj mu inną nazwę
fault-rename-one = nadaj jednemu z nich inną nazwę

## Podpisy wspólne dla wielu komunikatów

fault-opened-here = tu się otwiera
fault-nor-this = ten także się nie zamyka
fault-closes-another = to zamyka inny nawias
fault-first-given-here = tu po raz pierwszy
fault-first-stands-here = tu jest pierwszy raz
fault-stands-here = tu jest `{ $name }`

## P00xx: pisownia pliku

fault-expected = tu ma stać { $wanted }, a stoi { $found }
fault-value-among-fields = między polami stoi wartość bez nazwy
fault-value-among-fields-help = napisz `nazwa: wartość`
fault-unclosed = `{ $bracket }` nigdzie się nie zamyka
fault-unclosed-text = tekst zaczyna się tu, ale nigdzie się nie kończy
fault-unclosed-comment = ten komentarz nigdzie się nie kończy
fault-missing-comma = po tym brakuje przecinka
fault-missing-colon = między nazwą a wartością brakuje dwukropka
fault-stands-for = jest tu `{ $found }`, a ma być `{ $meant }`
fault-decimal-comma = w liczbie `{ $found }` jest przecinek; w plikach pisze się kropkę
fault-double-quotes = tekst pisze się w podwójnym cudzysłowie `"`
fault-straight-quotes = tekst pisze się w prostym cudzysłowie `"`
fault-straight-double-quotes = tekst pisze się w prostym, podwójnym cudzysłowie `"`
fault-quoted-field = nazwę pola pisze się bez cudzysłowu: `{ $name }`
fault-comment = komentarz zaczynają `//`, a nie `#`
fault-brackets-too-deep = nawiasy są zagnieżdżone głębiej niż na { $most } { $most ->
    [one] poziom
    [few] poziomy
   *[many] poziomów
 }
fault-conditions-too-deep = warunki są zagnieżdżone głębiej niż na { $most } { $most ->
    [one] poziom
    [few] poziomy
   *[many] poziomów
 }
fault-no-escape = nie ma znaku specjalnego `{ $escape }`
fault-no-escape-help = ukośnik wsteczny zapisz jako `\\`
fault-not-ron = to nie jest poprawny zapis RON; `ron` mówi: { $why }
fault-parted-number = liczbę pisze się bez odstępów
fault-bare-date = datę pisze się w cudzysłowie
fault-unquoted = tekst `{ $word }` stoi bez cudzysłowu
fault-no-value = po `{ $name }` brakuje wartości
fault-odd-character = znak `{ $character }` może stać tylko wewnątrz tekstu
fault-odd-character-help = zastąp go zwykłą spacją

## P01xx: rodzaje wartości i pola

fault-unknown-field = `{ $record }` nie ma pola `{ $field }`
fault-unknown-field-help = pola do wyboru: { $names }
fault-option-without = opcja decyzji nie ma pola `{ $field }`
fault-option-without-help = mają je tylko wyniki ruchu `Chance(..)`
fault-bad-number = `{ $text }` nie jest liczbą
fault-bad-number-help = napisz liczbę dziesiętną z kropką, na przykład `0.3` albo `7500`, bez jednostki
fault-text-for-number-help = napisz `{ $text }` bez cudzysłowu
fault-record-for-map-help = napisz `{"{"}"nazwa": wartość, ..{"}"}`, nazwy w cudzysłowie
fault-map-for-record-help = napisz `(nazwa: wartość, ..)`, nazwy bez cudzysłowu
fault-strange-root = plik to `Scenario(..)` albo `WhatIf(..)`
fault-strange-root-help = zacznij plik od `Scenario(`
fault-bare-effect = skutek albo ustala wielkość, albo coś do niej dodaje
fault-bare-effect-help = napisz `Set({ $value })` albo `Add({ $value })`
fault-missing-field = w `{ $record }` brakuje pola `{ $field }`
fault-missing-field-help = dopisz `{ $field }: ..`
fault-no-probability = wynik `{ $outcome }` nie ma prawdopodobieństwa
fault-no-likelihood-for-options = nie podano szansy (likelihood) dla opcji: { $names }
fault-no-likelihood-for-images = nie podano szansy (likelihood) dla obrazów: { $names }
fault-no-likelihood-help = tam, gdzie to niemożliwe, wpisz 0
fault-given-twice = `{ $name }` podano dwa razy
fault-named-twice = `{ $name }` wymieniono dwa razy
fault-wrong-record = tu ma stać `{ $record }`, a stoi `{ $found }`
fault-bare-move = ruch to decyzja albo przypadek
fault-bare-move-help = napisz `Decision(..)` albo `Chance(..)`
fault-no-confidence = `{ $word }` nie jest stopniem pewności
fault-no-effect-word = `{ $word }` nie jest skutkiem
fault-no-condition = `{ $word }` nie jest warunkiem
fault-empty-name = nazwa nie może być pusta
fault-pair-length = tu ma stać para wartości, a liczba wartości wynosi { $count }
fault-pair-length-help = napisz `(pierwsza, druga)`
fault-condition-length = `{ $word }` ma { $count } { $count ->
    [one] część
    [few] części
   *[many] części
 }; to inna liczba niż trzeba

## P02xx: nazwy

fault-unknown-actor = żaden aktor nie nazywa się `{ $name }`
fault-unknown-image = żaden obraz aktora `{ $of }` nie nazywa się `{ $name }`
fault-unknown-interest = dla żadnego obrazu aktora `{ $of }` nie liczy się interes `{ $name }`
fault-unknown-standing = żadna wielkość (standing) nie nazywa się `{ $name }`
fault-unknown-move = żaden ruch nie nazywa się `{ $name }`
fault-unknown-option = żadna opcja ruchu `{ $of }` nie nazywa się `{ $name }`
fault-not-an-actor = nie ma takiego aktora
fault-not-an-image = nie ma takiego obrazu
fault-not-an-interest = nie ma takiego interesu
fault-not-a-standing = nie ma takiej wielkości
fault-not-a-move = nie ma takiego ruchu
fault-not-an-option = nie ma takiej opcji
fault-two-moves = dwa ruchy nazywają się `{ $name }`
fault-two-endings = dwa zakończenia nazywają się `{ $name }`

## P03xx: liczby

fault-not-a-number = to nie jest liczba
fault-infinite = ta liczba jest nieskończona albo zbyt wielka, by z nią rachować
fault-not-finite-help = napisz liczbę między -{ $most } a { $most }
fault-sum = suma tych prawdopodobieństw to `{ $sum }`, a powinna być 1
fault-sum-of-nothing-help = podaj prawdopodobieństwo każdego możliwego obrazu
fault-sum-last-help = z `{ $entry }` suma będzie równa 1
fault-sum-too-much-help = to o `{ $rest }` za dużo
fault-sum-of-outcomes = suma prawdopodobieństw wyników ruchu `{ $move }` to `{ $sum }`, a powinna być 1
fault-sum-of-outcomes-help = do 1 zostaje `{ $rest }`
fault-sum-of-slopes = to, co `{ $standing }` dodaje do wyników ruchu `{ $move }`, daje w sumie `{ $sum }`, a powinno dać 0
fault-sum-of-slopes-help = gdy jeden wynik staje się bardziej prawdopodobny, inne stają się mniej
fault-probability = prawdopodobieństwo leży między 0 a 1, a tu jest `{ $value }`
fault-per-cent-help = { $value } procent to `{ $share }`
fault-likelihood-negative = szansa (likelihood) nie może być ujemna, a tu jest `{ $value }`
fault-likelihoods-zero = wszystkie te szanse są równe zeru
fault-likelihoods-zero-help = coś musi być możliwe
fault-attention = uwaga (attention) leży między 0 a 1, a tu jest `{ $value }`
fault-rationality = racjonalność (rationality) nie może być ujemna, a tu jest `{ $value }`
fault-tremble = drżenie ręki (tremble) jest równe co najmniej 0 i mniejsze niż 1, a tu jest `{ $value }`
fault-foresight = przezorność (foresight) leży między 0 a { $most }, a tu jest `{ $value }`
fault-foresight-whole = przezorność (foresight) to liczba całkowita od 0 do { $most }, a tu jest `{ $value }`
fault-suspicion = podejrzliwość (suspicion) leży między 0 a { $most }, a tu jest `{ $value }`
fault-suspicion-whole = podejrzliwość (suspicion) to liczba całkowita od 0 do { $most }, a tu jest `{ $value }`
fault-range-reversed = zakres wielkości `{ $standing }` biegnie od `{ $least }` w dół do `{ $greatest }`
fault-range-reversed-help = najpierw napisz mniejszą liczbę
fault-starts-outside = `{ $standing }` zaczyna od `{ $value }`, a jej zakres to `{ $least }` do `{ $greatest }`
fault-set-outside = `{ $standing }` ma się stać równa `{ $value }`, a jej zakres to `{ $least }` do `{ $greatest }`
fault-its-range = zakres tej wielkości

## P04xx: kolejność i sens

fault-no-day = w kalendarzu nie ma dnia `{ $date }`
fault-no-day-help = napisz rok, miesiąc i dzień, na przykład `1950-06-25`
fault-dates-reversed = ostatni dzień, { $last }, wypada przed pierwszym, { $first }
fault-first-day = pierwszy dzień
fault-date-order = ruch `{ $move }` ma datę { $date }, wcześniejszą niż ruch przed nim
fault-date-order-other = poprzedni ruch jest z tego dnia
fault-date-order-help = ustaw ruchy w kolejności dat
fault-date-outside = ruch `{ $move }` ma datę { $date }, poza datami scenariusza
fault-condition-later = warunek pyta, co wybrano w ruchu `{ $move }`, a ten jest dopiero później
fault-condition-itself = warunek pyta, co wybrano w ruchu `{ $move }`, a tu dopiero się wybiera
fault-condition-order-help = warunek może pytać tylko o wcześniejsze ruchy
fault-last-ending = ostatnie zakończenie, `{ $ending }`, ma warunek
fault-last-ending-help = usuń jego `when`: ono przychodzi, gdy nie zajdzie żadne inne
fault-ending-hidden = `{ $ending }` nie ma warunku, więc żadne z następnych zakończeń nie może przyjść
fault-ending-hidden-help = dodaj mu `when` albo przesuń je na koniec
fault-threat-order = odpowiedź, `{ $response }`, nie następuje po wyzwaniu, `{ $challenge }`
fault-the-challenge = tu jest wyzwanie
fault-threat-chance = w ruchu `{ $move }` nikt nie decyduje: to przypadek
fault-threat-chance-help = wskaż ruch `Decision(..)`
fault-defender-challenges = `{ $actor }` odpowiada na wyzwanie, więc nie może go rzucać
fault-missing-perception = nie podano, za kogo `{ $observer }` uważa `{ $of }`
fault-missing-perception-help = dopisz `{ $record }`
fault-more-than-one-thing = ten aktor może być więcej niż jednym
fault-self-perception = `{ $actor }` nie może się tu mylić co do siebie
fault-self-perception-help = za kogo aktor sam się uważa, pisze się w jego `self_image`
fault-perception-twice = dwa razy podano, co `{ $observer }` sądzi o `{ $of }`
fault-two-historical-options = dwie opcje ruchu `{ $move }` oznaczono jako historyczne
fault-two-historical-endings = dwa zakończenia oznaczono jako historyczne
fault-two-historical-help = naprawdę zdarzyło się tylko jedno
fault-no-actor = scenariusz potrzebuje przynajmniej jednego aktora
fault-no-move = scenariusz potrzebuje przynajmniej jednego ruchu
fault-no-ending = scenariusz potrzebuje przynajmniej jednego zakończenia
fault-no-ending-help = ostatnie zakończenie nie ma `when`
fault-no-images = `{ $actor }` nie ma ani jednego obrazu
fault-no-weight = dla obrazu `{ $image }` nie liczy się żaden interes
fault-no-weight-help = napisz `interests: {"{"}"..": 1.0{"}"}`
fault-no-options = ruch `{ $move }` nie ma żadnych opcji
fault-no-outcomes = ruch `{ $move }` nie ma żadnych wyników
fault-no-challenger = groźba potrzebuje przynajmniej jednego rywala (challengers)
fault-evidence = ruch `{ $move }` nie mówi, o kim świadczą te szanse
fault-evidence-help = dopisz do ruchu `about: ".."`
fault-move-unreachable = ruch `{ $move }` nigdy nie nastąpi: jego warunek nigdy nie zachodzi
fault-option-unreachable = opcji `{ $option }` nigdy nie można wybrać: jej warunek nigdy nie zachodzi
fault-ending-unreachable = zakończenie `{ $ending }` nigdy nie przyjdzie: jego warunek nigdy nie zachodzi
fault-interest-unweighed = dla żadnego obrazu żadnego aktora nie liczy się interes `{ $interest }`
fault-attention-unseen = `{ $observer }` nie widzi tego ruchu, więc jego uwaga niczego nie zmienia

## P05xx: pliki, warianty i granice

fault-too-many-actors = liczba aktorów wynosi { $count }; przemyśleć da się najwyżej { $most }
fault-too-many-images = liczba obrazów aktora `{ $actor }` wynosi { $count }; przemyśleć da się najwyżej { $most }
fault-too-many-interests = liczba interesów wynosi { $count }; przemyśleć da się najwyżej { $most }
fault-too-many-standings = liczba wielkości (standing) wynosi { $count }; przemyśleć da się najwyżej { $most }
fault-too-many-moves = liczba ruchów wynosi { $count }; przemyśleć da się najwyżej { $most }
fault-too-many-options = liczba opcji ruchu `{ $move }` wynosi { $count }; przemyśleć da się najwyżej { $most }
fault-too-many-endings = liczba zakończeń wynosi { $count }; przemyśleć da się najwyżej { $most }
fault-too-many-parts = warunek ma najwyżej { $most } { $most ->
    [one] część
    [few] części
   *[many] części
 }
fault-too-many-roots = to, czym aktorzy mogą być i za co mogą się uważać, łączy się na { $roots } sposobów; przemyśleć da się najwyżej { $most }
fault-too-many-roots-help = w którymś `actual` albo `self_image` zostaw jeden obraz
fault-text-too-long = tekst ma najwyżej { $most } znaków
fault-name-too-long = nazwa ma najwyżej { $most } znaków
fault-too-large = `{ $file }` jest większy niż { $most } bajtów
fault-not-found = nie ma scenariusza ani pliku `{ $name }`
fault-no-file = nie ma pliku `{ $file }`
fault-may-not-be-read = pliku `{ $file }` nie wolno odczytać: brak uprawnień
fault-unreadable = nie da się odczytać pliku `{ $file }`: { $why }
fault-folder = `{ $file }` to folder
fault-folder-help = podaj plik, który w nim leży
fault-not-ordinary = `{ $file }` nie jest zwykłym plikiem
fault-not-text = `{ $file }` nie jest tekstem w UTF-8: pierwszy zły bajt ma numer { $byte }
fault-not-text-utf16 = `{ $file }` nie jest tekstem w UTF-8: wygląda na UTF-16
fault-not-text-help = zapisz plik w kodowaniu UTF-8
fault-empty-file = plik jest pusty
fault-chain-too-long = łańcuch wariantów zbudowanych jeden na drugim jest dłuższy niż { $most }
fault-circle = ten wariant opiera się na sobie samym: `{ $of }` prowadzi z powrotem do niego
fault-climbs-out = `{ $of }` leży poza folderem tego pliku
fault-climbs-out-help = wskaż plik obok tego albo scenariusz wbudowany w program
fault-is-a-scenario = `{ $name }` to scenariusz, a nie wariant
fault-is-a-what-if = potrzebny jest scenariusz, a to jest wariant
fault-what-if-of-another = `{ $name }` nie jest wariantem scenariusza `{ $scenario }`
fault-too-deep-to-think = żeby zdecydować w ruchu `{ $move }`, trzeba by przemyśleć { $positions } położeń
fault-too-deep-to-think-help = zmniejsz czyjąś przezorność (`foresight`) albo podejrzliwość (`suspicion`), albo usuń część opcji

## Jak mówi się o błędach

fault-errors = { $count } { $count ->
    [one] błąd
    [few] błędy
   *[many] błędów
 }
fault-warnings = { $count } { $count ->
    [one] ostrzeżenie
    [few] ostrzeżenia
   *[many] ostrzeżeń
 }
fault-tips = { $count } { $count ->
    [one] podpowiedź
    [few] podpowiedzi
   *[many] podpowiedzi
 }
fault-error = błąd
fault-warning = ostrzeżenie
fault-tip = podpowiedź
fault-help = wskazówka
fault-how-sure = na ile to pewne
fault-reasonable = zapewne pomyłka, chyba że tak ma być
fault-weak = to tylko domysł: pomiń go, jeśli tak ma być

## Błędy w zdaniach, dla czytników ekranu

fault-sentence-place = W pliku { $file }, wiersz { $line }, kolumna { $column }:
fault-sentence-error = błąd { $code }.
fault-sentence-warning = ostrzeżenie { $code }.
fault-sentence-tip = podpowiedź { $code }.
fault-sentence-other = Zobacz też wiersz { $line }, kolumna { $column }: { $label }.
fault-sentence-instead = ma być `{ $text }`, a jest `{ $found }`
fault-sentence-literal = „{ $text }”
fault-sign-comma = przecinek
fault-sign-colon = dwukropek
fault-sign-semicolon = średnik
fault-sign-equals = znak równości
fault-sign-quote = prosty podwójny cudzysłów
fault-sign-hash = znak krzyżyka
fault-sign-slashes = dwa ukośniki
fault-sign-backslashes = dwa ukośniki wsteczne
fault-sign-comment-end = gwiazdka i ukośnik
fault-sign-round-open = otwierający nawias okrągły
fault-sign-round-close = zamykający nawias okrągły
fault-sign-square-open = otwierający nawias kwadratowy
fault-sign-square-close = zamykający nawias kwadratowy
fault-sign-curly-open = otwierający nawias klamrowy
fault-sign-curly-close = zamykający nawias klamrowy
