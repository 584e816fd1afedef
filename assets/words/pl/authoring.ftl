# `perimeter check --fix`, `check --watch`, `fmt`, `new` i `test`.

check-denied = ostrzeżenia liczą się tu jako błędy

fix-put = wstawiono `{ $now }`
fix-taken-out = usunięto `{ $was }`
fix-replaced = zamiast `{ $was }` jest teraz `{ $now }`
fix-done = { $name }: { $count ->
    [one] poprawiono { $count } błąd
    [few] poprawiono { $count } błędy
   *[many] poprawiono { $count } błędów
 }

fmt-done = { $name }: ułożono
fmt-shipped = `{ $name }` jest wbudowany w program i nie jest plikiem
fmt-shipped-help = podaj ścieżkę do pliku

watch-nowhere = brak
watch-no-change = w zakończeniach nic się nie zmienia
watch-small-change = zakończenia zmieniają się o mniej niż jeden procent
watch-differ = inaczej potoczyło się { $count } z { $drawn } przebiegów
watch-kept = { $name }: są błędy; porównuje się nadal z ostatnią dobrą wersją
watch-none = { $name }: są błędy

new-exists = `{ $file }` już istnieje
new-exists-help = podaj inny plik
new-done = { $file }: gotowy początek; obejrzyj go i uruchom `perimeter check`
new-outside = wariant może wskazać tylko scenariusz z własnego folderu albo głębszego, a `{ $of }` leży gdzie indziej
new-outside-help = zapisz wariant w folderze scenariusza

test-nothing = { $name }: nie ma żadnych oczekiwań; napisz `expect: [..]`
test-holds = { $name }: { $count ->
    [one] { $count } oczekiwanie spełnione
    [few] wszystkie { $count } oczekiwania spełnione
   *[many] wszystkie { $count } oczekiwań spełnione
 }
test-fails = { $name }: niespełnione oczekiwania: { $failed } z { $count }

expect-of-ending = zakończenie `{ $ending }`
expect-of-option = `{ $move }`: `{ $option }`
expect-of-credibility = wiarygodność w oczach `{ $observer }`
expect-of-risk = ryzyko krytyczne `{ $challenger }`
expect-after-move = { $what } po ruchu `{ $move }`
expect-up-to = { $what }, z historią wymuszoną do ruchu `{ $move }`,
expect-choosing = { $what }, przy { $choices },
expect-holds = zgadza się: { $what } to { $found }, oczekiwano od { $least } do { $greatest }
expect-fails = NIE ZGADZA SIĘ: { $what } to { $found }, oczekiwano od { $least } do { $greatest }
expect-nothing = NIE ZGADZA SIĘ: { $what } – nie da się tam tego zmierzyć, oczekiwano od { $least } do { $greatest }

template-title = Co by było, gdyby..?
template-what-if = Wariant scenariusza „{ $title }”. Zmień jedną rzecz; usuń, czego nie potrzebujesz.
template-choose = Co ktoś robi inaczej; za każdym ruchem stoją jego opcje.
template-believe = Za kogo mają się nawzajem przed pierwszym ruchem. Każdy rozkład sumuje się do 1.
template-more = Od czego zaczynają wielkości; jak aktorzy rozumują (za nimi stoją ich obrazy); z jaką uwagą śledzą ruch; wszystko inne.
template-expect = Czego się spodziewasz; `perimeter test` sprawdzi, czy tak wychodzi.
template-scenario-head = Mała gra o odstraszaniu. Zmień wszystkie nazwy i daj każdej liczbie źródło albo oznacz ją jako Assumed.
template-scenario-images = Kim aktor może być: ile waży dla niego każdy interes. `actual` to, kim jest; dodaj `self_image`, jeśli myli się co do siebie.
template-scenario-belief = Za kogo mają go inni przed pierwszym ruchem. Każdy rozkład sumuje się do 1.
template-scenario-standing = Wielkości publiczne i ich zakresy.
template-scenario-moves = Ruchy w kolejności dat. Wypłata to, ile z danego interesu opcja przynosi aktorowi; zero to stan obecny.
template-scenario-chance = Przypadek: prawdopodobieństwa sumują się do 1. `likelihood` mówi, jak wynik pasuje do każdego obrazu aktora, o którym świadczy.
template-scenario-endings = Zakończeniem jest pierwsze, którego warunek zachodzi; ostatnie nie ma warunku.
template-scenario-threat = Czyja odpowiedź ma odstraszyć które wyzwanie.
template-scenario-expect = Czego się spodziewasz; `perimeter test` sprawdzi, czy tak wychodzi.
