# Biblioteka: scenariusze w innych słowach, kampanie, słowniczek, źródła i konkurencyjne odczytania.

## Błędy przekładów

library-no-fluent = to nie jest Fluent: { $why }
library-fluent-sign = brakuje znaku `{ $sign }`
library-fluent-name = nazwa zaczyna się od litery
library-fluent-nothing = pod `{ $name }` nic nie stoi
library-fluent-value = brakuje tekstu
library-fluent-brace = `{"}"}` niczego nie zamyka
library-fluent-quote = cudzysłów nie jest zamknięty
library-fluent-placeable = tego, co stoi w klamrach, nie da się odczytać
library-no-fluent-help = napisz `nazwa =`, a pod spodem, z wcięciem, `.atrybut = tekst`
library-no-variables = tekst scenariusza nie ma zmiennych i nie wywołuje funkcji
library-too-deep = `{ $text }` składa się z samego siebie albo z nazbyt wielu innych tekstów
library-no-such-text = w tym pliku nie ma tekstu `{ $text }`
library-unknown-message = nic w tym scenariuszu nie ma tekstów `{ $text }`
library-unknown-text = `{ $text }` nie ma tekstu `.{ $attribute }`
library-no-own-text = teksty `{ $text }` są atrybutami; własnego tekstu nie ma
library-missing-text = w pliku `{ $file }` brakuje { $attributes } dla `{ $text }`
library-missing-text-help = przetłumacz to tam

## Błędy kampanii

library-no-episode = kampania ma co najmniej jeden epizod
library-too-many-episodes = kampania ma najwyżej { $most } epizodów
library-episode-twice = `{ $scenario }` jest już epizodem
library-episode-first = stoi tutaj
library-is-a-campaign = potrzebny jest scenariusz, a to jest kampania
library-is-a-campaign-help = kampanie przyjmują `perimeter play`, `run`, `solve` i `check`
library-not-of-any-episode = `{ $name }` nie jest wariantem żadnego z epizodów
library-unknown-standing = żaden wcześniejszy epizod nie ma wielkości `{ $standing }`
library-no-move = `{ $scenario }` nie ma ruchu `{ $name }`
library-ends-before-it-begins = ostatni ruch leży przed pierwszym
library-episode-chose = epizod może pytać tylko o wielkości
library-episode-chose-help = niech opcja zmienia jakąś wielkość, a warunek pyta o nią: `AtLeast("wielkość", liczba)`

## Błędy słowniczka

library-wanted-kind = rodzaj hasła, na przykład `Person`
library-no-kind = `{ $word }` nie jest rodzajem hasła
library-dead-link = w słowniczku nie ma hasła `{ $entry }`
library-dead-link-help = dopisz je do `scenarios/glossary.ron` albo usuń nawiasy

## Słowniczek

glossary-person = osoba
glossary-office = urząd
glossary-organisation = organizacja
glossary-document = dokument
glossary-place = miejsce
glossary-event = wydarzenie
glossary-term = pojęcie
glossary-persons = Osoby
glossary-offices = Urzędy
glossary-organisations = Organizacje
glossary-documents = Dokumenty
glossary-places = Miejsca
glossary-events = Wydarzenia
glossary-terms = Pojęcia
glossary-also = { $kind }  [[{ $id }]], także: { $also }
glossary-ask = `perimeter glossary SŁOWO` pokazuje całe hasło.
glossary-unknown = w słowniczku nie ma hasła `{ $word }`
glossary-unknown-help = wszystkie hasła pokaże `perimeter glossary`

## Źródła

sources-title = { $title }: skąd co wiadomo
sources-source = Źródło: { $text }
sources-documented = udokumentowane
sources-contested = sporne
sources-assumed = przyjęte
sources-counts = { $claims ->
    [one] Jedno twierdzenie
    [few] { $claims } twierdzenia
   *[other] { $claims } twierdzeń
 }: udokumentowanych { $documented }, spornych { $contested }, przyjętych { $assumed }; ze źródłem { $sourced }.

## Lista

list-experiment = eksperyment: { $name }  { $title }
list-what-if = a gdyby: { $name }  { $title }
list-reading = odczytanie { $reading }: { $name }  { $title }
list-campaign = { $title } (kampania, { $count ->
    [one] jeden epizod
    [few] { $count } epizody
   *[other] { $count } epizodów
 })

## Kampanie

course-no-campaign = `{ $name }` to scenariusz, nie kampania
campaign-no-episode = kampania nie ma epizodu
campaign-choice-form = `{ $choice }` nie ma postaci EPIZOD:RUCH=OPCJA
campaign-choice-help = napisz na przykład `--choose "{ $example }"`
campaign-no-expected = `--expected` dotyczy jednego scenariusza, a nie kampanii
campaign-no-expected-help = rozwiąż epizod pod jego własną nazwą
campaign-no-seat = w żadnym epizodzie nie ma miejsca `{ $seat }`
campaign-seats-are = wybierz jedno z: { $names }
campaign-episode = Epizod { $number } z { $count }: { $title }
campaign-left-out = Epizod { $number } z { $count }, „{ $title }”, odpada: to, co się stało, do niego nie prowadzi.
campaign-goes-on = Wyobrażenia i stan rzeczy są takie, jakie zostawił poprzedni epizod.
campaign-no-seat-here = { $seat } nie ma w tym epizodzie miejsca: bieg zdarzeń toczy się sam, a ty patrzysz.
campaign-over = Kampania dobiegła końca.
campaign-other-episode = jest w nim `{ $found }`, a w kampanii `{ $episode }`
campaign-too-many-done = ma więcej epizodów niż kampania
campaign-unfinished = `{ $episode }` nie dobiegł końca
campaign-exact = { $title }: przebiegów całej kampanii jest zbyt wiele, by je policzyć. Każdy epizod jest rozwiązany dokładnie, z osobna, z wyobrażeniami i stanem rzeczy, jakie wnosi do niego bieg historii.
campaign-drawn = { $title }: { $histories } wylosowanych z ziarnem { $seed }, każdy przez wszystkie epizody.
campaign-forced = Wymuszone: { $forced }.
campaign-played = rozegrany { $played } razy na { $histories }
campaign-error = ± to jeden błąd standardowy, w punktach procentowych.
campaign-broken-off = Przerwany po „{ $move }”: ciąg dalszy w następnym epizodzie. Zakończenia są takie, jakie miałby ten epizod rozegrany stąd sam.
campaign-to-be-continued = Ciąg dalszy w następnym epizodzie.
campaign-last-move = przerwany po „{ $move }”:
campaign-skipped = Bieg historii pomija ten epizod.
campaign-ends = Zakończenie: { $ending }.

## Konkurencyjne odczytania

rival-no-readings = `{ $scenario }` nie ma konkurencyjnych odczytań
rival-no-readings-help = wskaż wariant przez `--reading PLIK` albo nadaj mu `reading: "H1"`
rival-title = { $title }: konkurencyjne odczytania obok siebie
rival-as-written = tak, jak napisał autor
rival-endings-free = Jak się to kończy, gdy wszyscy decydują swobodnie
rival-endings-along = Jak się to kończy po biegu historii aż do wyzwania
rival-challenge = Na ile prawdopodobne jest: „{ $challenge }”
rival-free = wszyscy decydują swobodnie
rival-along = przedtem bieg historii
rival-credibility = Wiarygodność odpowiedzi w oczach: { $who }, wzdłuż biegu historii
rival-at-the-start = na początku
rival-critical-risk = ryzyko krytyczne
rival-deterrence = odstraszanie działa
rival-holds = tak
rival-fails = nie
rival-worth = Co zmieniłaby inna decyzja: o ile punktów prawdopodobieństwo wyzwania, gdy reszta jak w historii
rival-instead = { $decision }: zamiast tego „{ $instead }”
rival-survives = Co się ostaje
rival-in-all = Prawdziwe w każdym odczytaniu:
rival-in-none = Prawdziwe w żadnym odczytaniu:
rival-disputed = Sporne:
rival-parted = { $said } Tak: { $yes }; nie: { $no }.
rival-credibility-fell = Między początkiem a wyzwaniem odpowiedź straciła wiarygodność w oczach: { $who }.
rival-illusion = Broniący się sądził, że jego wiarygodność jest większa, niż była w oczach: { $who }.
rival-underrated = Odpowiedź była bardziej prawdopodobna, niż sądzono w stolicy: { $who }.
rival-deterrence-failed = W ostatniej chwili odstraszanie zawiodło w oczach: { $who }.
rival-no-signal = Żaden sygnał tej groźby nie mógł odstraszyć: { $who }.
rival-would-respond = Po wyzwaniu broniący się raczej odpowie, niż nie: „{ $response }”.
rival-challenge-along-history = Po biegu historii wyzwanie jest bardziej prawdopodobne niż jego brak: „{ $challenge }”.
rival-challenge-free = Gdy wszyscy decydują swobodnie, wyzwanie jest bardziej prawdopodobne niż jego brak: „{ $challenge }”.
rival-mattered = Inny wybór w sprawie „{ $decision }” przesunąłby wyzwanie o pięć punktów lub więcej.
rival-likeliest-ending = Po biegu historii najbardziej prawdopodobne zakończenie to „{ $ending }”.

## Eksport kampanii

export-campaign = `{ $name }` to kampania, a inne programy przyjmują pojedyncze scenariusze
export-campaign-help = wyeksportuj epizody jeden po drugim, `perimeter export { $first }` i tak dalej: { $names }; przebieg całości, z tym, co przechodzi z epizodu na epizod, podają `perimeter run { $name } --format json` i `perimeter solve { $name } --format json`
