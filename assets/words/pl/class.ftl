# `perimeter class`.

class-title = Czego klasa się spodziewała, co postanowiła i do czego doszła
class-handed-in = { $files ->
    [one] Oddano jeden plik;
    [few] Oddano { $files } pliki;
   *[many] Oddano { $files } plików;
 } { $runs ->
    [one] liczy się jedna gra.
    [few] liczą się { $runs } gry.
   *[many] liczy się { $runs } gier.
 }
class-copies = { $count ->
    [one] Jeden plik zawiera tę samą grę co inny i liczy się z nim raz:
    [few] { $count } pliki zawierają te same gry co inne i liczą się z nimi raz:
   *[many] { $count } plików zawiera te same gry co inne i liczy się z nimi raz:
 } { $names }. Jeśli dwie osoby naprawdę zagrały tak samo, `--every` policzy obie.
class-files = Pliki
class-skipped = { $count ->
    [one] Jednego pliku nie dało się użyć.
   *[other] Nie dało się użyć tylu plików: { $count }.
 }
class-figure-skipped = Pliki, których nie dało się użyć
class-no-run = to nie jest zapis gry albo zapis uszkodzony: nie pasuje do niego wiersz { $line }
class-no-campaign = to gra w kampanię, a jej scenariusz kampanią nie jest
class-unsound = jego scenariusza `{ $scenario }` nie da się otworzyć
class-within = Epizod { $number } kampanii „{ $campaign }”. Każdy wnosi do niego inne wyobrażenia; liczby modelu dotyczą tych, które wnosi historia.
class-challenge = Pytanie brzmiało, czy dojdzie do tego: „{ $challenge }”.
class-card-runs = gry
class-card-over = zagrane do końca
class-card-came = doszło do tego
class-card-model = model przed pierwszym ruchem
class-card-brier = wynik Briera klasy
class-card-brier-model = wynik Briera modelu
class-head-runs = Gry
class-head-share = Udział
class-head-model = Model
class-head-bin = Prognoza
class-head-said = Średnia prognoza
class-head-came = Doszło do tego
class-head-option = Decyzja
class-head-history = W historii
class-head-why = Dlaczego
class-as-then = tak wtedy
class-figure-endings = Jak się skończyło
class-endings-sentence = Najczęściej kończyło się tak: „{ $ending }” – { $came } z { $over } gier.
class-model-mark = szansa według modelu
class-figure-calibration = Co prognozowano i jak często do tego doszło
class-bin = prognoza { $range } ({ $count ->
    [one] jedna gra
    [few] { $count } gry
   *[many] { $count } gier
 })
class-said-mark = średnia prognoza
class-brier = Wynik Briera klasy { $class }, modelu dla tych samych gier { $model }: 0 to ideał, 0,25 daje rzut monetą.
class-brier-alone = Wynik Briera klasy { $class }: 0 to ideał, 0,25 daje rzut monetą.
class-figure-changed = Kto zdecydował inaczej niż historia
class-changed-sentence = Najczęściej zmieniano „{ $move }”: inaczej niż w historii zdecydowało { $share }.
class-figure-named = Którą decyzję uważano za najważniejszą
class-named-sentence = „{ $move }” – tak wskazało { $count } z { $all }. W modelu najdalej przesuwa wyzwanie „{ $furthest }”.
class-named-alone = „{ $move }” – tak wskazało { $count } z { $all }.
class-figure-discussed = Spory warte rozmowy
class-split = Prognoz było { $all }: { $low } uznało to za mało prawdopodobne (poniżej jednej trzeciej), a { $high } za prawdopodobne (powyżej dwóch trzecich). Te decyzje podzieliły klasę najrówniej:
class-none = żaden z plików nie jest zapisaną grą, której można użyć
class-none-help = oddaj to, co zapisało `perimeter play --save PLIK`, okno albo strona do gry
class-progress = pliki
class-unreadable = nie da się go odczytać: { $why }

class-show-title = Co jest w pliku { $file }
class-show-about = Zapisana gra zawiera to, co tu wymieniono, i nic więcej: żadnego nazwiska, żadnej godziny, niczego o komputerze. Z tych wierszy odtwarza się ją z tym samym wynikiem.
class-show-lines = Wiersz po wierszu
class-show-whole = Sam plik
class-show-field = Wiersz
class-show-value = Co mówi
class-show-meaning = Po co jest
class-show-nothing = nic
class-show-luck = pozostawione losowi
class-show-version = wersja programu, która go zapisała
class-show-scenario = który scenariusz zagrano
class-show-what-ifs = z jakimi wariantami
class-show-seat = z którego miejsca
class-show-seed = ziarno losu, takie samo dla wszystkich, chyba że je wybrano
class-show-without = mechanizmy, które wyłączono
class-show-challenge = jak prawdopodobne wydawało się wyzwanie przed pierwszym ruchem, w procentach
class-show-decision = decyzja, którą uznano za najważniejszą
class-show-decisions = co postanowiono, po kolei
class-show-cast = po ilu decyzjach ktoś się cofnął i los rzucono na nowo
class-show-predicted = prognoza { $challenge }, { $decision }
class-show-earlier = w kampanii: epizod, który się skończył, z decyzjami i prognozami
class-show-asked = czy pytano o prognozy
class-show-branch = przebieg porzucony, gdy ktoś się cofnął
