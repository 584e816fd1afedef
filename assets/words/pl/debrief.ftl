# Omówienie: osiem kroków po grze.

debrief-of = Omówienie: { $title }
debrief-again = jeszcze raz: { $command }

debrief-step-prediction = Twoja prognoza
debrief-step-course = Co się stało – u ciebie i w historii
debrief-step-course-alone = Co się stało
debrief-step-named = Dwie inne decyzje
debrief-step-same = Inna droga do tego samego
debrief-step-luck = Te same decyzje, inny los
debrief-step-worse = Gorsza droga
debrief-step-assumption = Które założenie historyk podważyłby najpierw?
debrief-step-ticket = Kartka na wyjście

debrief-too-many = Możliwych przebiegów jest tu zbyt wiele, by to policzyć.
debrief-no-threat = Scenariusz nie wskazuje żadnej groźby, nie ma więc wyzwania, o które można by pytać.

## 0

debrief-came = Stało się: „{ $challenge }”.
debrief-did-not-come = Nie doszło do tego: „{ $challenge }”.
debrief-open = Nie wiadomo jeszcze, czy dojdzie do tego: „{ $challenge }”.
debrief-score = Twoja prognoza: { $chance }. Wynik { $score }: 0 to ideał, 0,25 daje rzut monetą, 1 to pewność i pomyłka.
debrief-said = Twoja prognoza: { $chance }.
debrief-no-guess = Nie było prognozy, jak bardzo to prawdopodobne.
debrief-model = Model dawał temu { $before } przed pierwszym ruchem, a { $after }, jeśli wszystko przedtem pójdzie jak w historii.
debrief-model-alone = Model dawał temu { $before } przed pierwszym ruchem.
debrief-decision = Najwięcej zmienić może decyzja „{ $move }”: o { $points } p.p.
debrief-named-too = Też na nią wskazano w prognozie.
debrief-named = W prognozie wskazano „{ $move }”.
debrief-figure-prediction = Jak prawdopodobne było, że dojdzie do tego: „{ $challenge }”
debrief-figure-reach = O ile może to zmienić każda z decyzji, w punktach procentowych
debrief-beside-model = Twoja prognoza minus prognoza modelu: { $points } p.p.
debrief-row-yours = twoja prognoza
debrief-row-model = model przed pierwszym ruchem
debrief-row-model-history = model po przebiegu jak w historii
debrief-row-outcome = co się stało
debrief-head-who = Kto tak mówi
debrief-head-chance = Szansa
debrief-head-decision = Decyzja
debrief-head-points = Punkty

## 1

debrief-parted = Tu twoja droga rozchodzi się z historią po raz pierwszy: { $move }. U ciebie: { $own }. Wtedy: { $then }.
debrief-same = Twój przebieg jest krok w krok taki jak historia.
debrief-no-history = Autor nie podaje, co wtedy zrobiono.
debrief-nothing = nie doszło do tego
debrief-likewise = to samo
debrief-then-unknown = nie wiadomo
debrief-ended = Koniec: { $ending }.
debrief-ended-both = Skończyło się jak w historii: { $ending }.
debrief-ended-apart = Koniec u ciebie: { $own }. Wtedy: { $then }.
debrief-ended-never = Gra się jeszcze nie skończyła, więc nie ma o co pytać.
debrief-figure-beside = Twój przebieg obok historii
debrief-figure-run = Twój przebieg
debrief-run-sentence = Zajął { $moves ->
    [one] jeden ruch
    [few] { $moves } ruchy
   *[many] { $moves } ruchów
 }.
debrief-beside-sentence = Tak samo: { $both ->
    [one] jeden ruch
    [few] { $both } ruchy
   *[many] { $both } ruchów
 }, inaczej: { $apart }.
debrief-head-move = Ruch
debrief-head-own = Ty
debrief-head-then = Wtedy
debrief-figure-time = Wiarygodność w czasie, w oczach: { $observer }
debrief-line-credibility = wiarygodność
debrief-line-risk = ryzyko krytyczne
debrief-line-imagined = wyobrażona
debrief-line-actual = naprawdę
debrief-line-credibility-then = wiarygodność w historii
debrief-line-risk-then = ryzyko krytyczne w historii
debrief-time-credibility = { $observer }: w tych oczach wiarygodność wynosi { $first } na początku i { $last } przed wyzwaniem.
debrief-time-risk = Żeby odstraszyć, musiałaby tam przekraczać { $risk }.
debrief-time-undeterred = Żadna odpowiedź, choćby najpewniejsza, by tu nie odstraszyła.
debrief-time-needless = Wyzwanie nie wydawało się tu opłacalne nawet bez żadnej odpowiedzi.
debrief-time-held = W tym umyśle odstraszanie działa aż do wyzwania.
debrief-time-never-held = W tym umyśle odstraszanie nie działa ani przez chwilę.
debrief-time-recovered = W tym umyśle odstraszanie zawodzi po ruchu „{ $place }”, ale przed wyzwaniem działa znowu.
debrief-time-failed = W tym umyśle odstraszanie zawodzi od ruchu „{ $place }”.
debrief-head-after = Po ruchu
debrief-moment = Ostatnia chwila przed wyzwaniem
debrief-in-history = w historii
debrief-as-it-is = tak jak jest
debrief-moment-beside = Ostatnia chwila przed wyzwaniem, obok historii
debrief-gap = W twoim przebiegu, { $observer }: błędne postrzeganie { $misperception } p.p. (naprawdę minus wiarygodność), złudzenie { $illusion } p.p. (wyobrażona minus wiarygodność).
debrief-gap-too = { $observer }: błędne postrzeganie { $misperception } p.p., złudzenie { $illusion } p.p.
debrief-head-measure = Miara
debrief-were = Czym byli naprawdę
debrief-was-other = { $actor }: { $image }; w swoich oczach: { $own }.
debrief-knew-themselves = Każdy był tym, za co się miał.
debrief-head-actor = Państwo
debrief-head-was = Naprawdę
debrief-head-thought = W swoich oczach
debrief-figure-minds = Kto co o kim sądził, na początku i na końcu
debrief-of-whom = { $observer } o: { $subject }
debrief-was-so = tak było
debrief-moved-most = Najbardziej zmieniło się to: { $observer } o { $subject } – „{ $image }”: { $before } na początku, { $after } na końcu.
debrief-head-of-whom = Kto, o kim
debrief-head-image = Obraz
debrief-head-before = Początek
debrief-head-end = Koniec
debrief-head-truth = Prawda
debrief-figure-ledger = Czego uczy się { $observer }: decybele na rzecz obrazu „{ $image }” przeciw obrazowi „{ $other }”
debrief-ledger-most = Najsilniej działa tu „{ $act }”: { $shift } ({ $observer }).
debrief-ledger-nothing = Nic z tego, co się stało, nie powiedziało: { $observer } – czy to „{ $image }”, czy „{ $other }”.
debrief-head-act = Czyn
debrief-head-decibels = Przesunięcie

## 2

debrief-it-came = doszło do tego: „{ $challenge }”
debrief-it-did-not-come = nie doszło do tego: „{ $challenge }”
debrief-it-ended = skończyło się tak: „{ $ending }”
debrief-name-two = Wskaż dwie inne decyzje, które mogły to zmienić. Potem zobacz, co by dały, gdyby wszystko inne w twoim przebiegu było takie, jakie było.
debrief-proposed = { $count ->
    [one] Decyzja, która zmieniłaby to najbardziej:
    [few] Dwie, które zmieniłyby to najbardziej, i obie razem:
   *[many] Te, które zmieniłyby to najbardziej, i wszystkie razem:
 }
debrief-you-named = Wskazano te:
debrief-nothing-changes-it = Żadna pojedyncza decyzja, podjęta inaczej, nie zmniejszyłaby tego prawdopodobieństwa.
debrief-impossible = Model nie daje temu, co stało się w tym przebiegu, żadnej szansy, nie może więc powiedzieć, na czym to zawisło.
debrief-unchangeable = Tego nie można było tam wybrać.
debrief-figure-suppose = Przypuśćmy zamiast tego: { $acts }
debrief-answer-given = przy twoim przebiegu
debrief-answer-scratch = od zera
debrief-answer-pinned = wszystko inne przypięte
debrief-supposed = Przy twoim przebiegu szansa na to, że { $it }, po tej zmianie: { $chance }.
debrief-necessity = To, co zdecydowano, było do tego konieczne z prawdopodobieństwem { $chance }.
debrief-head-answer = Odpowiedź
debrief-figure-shared = Czyj to udział?
debrief-shared = Obie razem zmieniają szansę na to, że { $it }, z { $from } na { $to }; każda ma taki udział, ile dodaje przeciętnie, jako pierwsza lub ostatnia.
debrief-head-share = Udział
debrief-head-alone = Sama
debrief-head-last = Na końcu

## 3

debrief-all-the-same = { $count ->
    [one] Przy jednej innej drodze i tak byłoby tak samo: { $it }.
    [few] Przy { $count } innych drogach i tak byłoby tak samo: { $it }.
   *[many] Przy { $count } innych drogach i tak byłoby tak samo: { $it }.
 }
debrief-mostly-same = Żadna zmiana nie zostawia tak samo prawdopodobnym tego, że { $it }. Przy tych jest to nadal bardziej prawdopodobne niż nie:
debrief-nowhere-same = Po każdej innej decyzji byłoby bardziej prawdopodobne, że nie jest tak: { $it }.
debrief-figure-same = Inne drogi, z { $tried } wypróbowanych
debrief-head-instead = Zamiast tego
debrief-head-still = Nadal tak
debrief-even-so = Nawet wtedy byłoby to samo: { $acts } ({ $chance }).

## 4

debrief-luck = Szansa na to, że { $it }, wynosiła { $free }, zanim ktokolwiek o czymkolwiek zdecydował. Przy wszystkich wcześniejszych decyzjach jak u ciebie, a losie otwartym, wynosi { $chosen }.
debrief-luck-none = Zatem to wybrano: mało który los by to zmienił.
debrief-luck-some = Zatem wiele zrobił wybór, resztę los.
debrief-luck-much = Zatem więcej tu losu niż wyboru: te same decyzje najczęściej prowadzą gdzie indziej.
debrief-luck-even = Zatem te decyzje zostawiły wiele losowi.
debrief-figure-chosen = Sto historii przy twoich decyzjach; możliwe są { $histories }
debrief-figure-free = Sto historii, gdy nikt niczego nie narzuca; możliwe są { $histories }
debrief-dots = Na sto: { $endings }.
debrief-head-ending = Zakończenie

## 5

debrief-worse-about = Po wszystkim, co je w twoim przebiegu poprzedziło, szansa na wyzwanie wynosiła { $chance }. Jaka pojedyncza inna decyzja zwiększyłaby ją?
debrief-worst = Ta: { $act }. Szansa na wyzwanie wynosiłaby wtedy { $chance }.
debrief-no-worse = Żadna: spośród dróg różniących się jedną decyzją twoja była najgorsza.
debrief-figure-worse = Wyzwanie po jednej decyzji podjętej inaczej
debrief-worse-sentence = Pierwsza z innych zmienia ją o { $points } p.p.
debrief-row-own = tak jak zdecydowano

## 6

debrief-claims = Autor podaje źródło dla { $documented } wpisów, { $contested } nazywa spornymi, a { $assumed } przyjętymi.
debrief-weakest = Najwięcej zależy od tej liczby: { $name }. Przy innych jej wartościach szansa na wyzwanie leży między { $low } a { $high }.
debrief-figure-assumptions = Jedno założenie inaczej: szansa na wyzwanie po twoim przebiegu
debrief-assumptions-sentence = Przy liczbach autora wynosi { $chance }; poruszono pojedynczo tyle liczb: { $tried }, a te zmieniają najwięcej.
debrief-doubt-belief = jak prawdopodobne było na początku dla obserwatora ({ $observer }), że { $subject } to: { $image }
debrief-doubt-rationality = z jaką pewnością { $actor } wybiera to, co wygląda najlepiej
debrief-doubt-foresight = o ile decyzji naprzód myśli { $actor }
debrief-doubt-suspicion = jak podejrzliwie { $actor } czyta czyny
debrief-doubt-attention = jak uważnie { $actor } śledzi czyny
debrief-doubt-weight = ile waży { $interest } ({ $actor } jako „{ $image }”)
debrief-head-assumption = Założenie
debrief-head-is = Jest
debrief-head-might-be = Mogłoby być
debrief-head-known = Skąd
debrief-figure-rivals = Ten sam przebieg w rywalizujących odczytaniach
debrief-rivals-sentence = Zależnie od odczytania szansa na wyzwanie leży między { $low } a { $high }.
debrief-head-reading = Odczytanie
debrief-head-file = Plik

## 7

debrief-ticket = Odpowiedz jednym lub dwoma zdaniami. Bez nazwiska.
debrief-ask-again = Jak prawdopodobne, od 0 do 100, wydaje ci się teraz to: „{ $challenge }”, i co zmieniło twoje zdanie?
debrief-ask-signal = Jedna rzecz, dzięki której { $observer } i { $defender } lepiej by się zrozumiały: ile by kosztowała?
debrief-ask-no-signal = Jedna rzecz, której żaden sygnał nie mógł pokazać ({ $defender } w oczach: { $observer }).
debrief-ask-decision = Którą decyzję podjąłbyś inaczej i czego byś się po niej spodziewał?
debrief-ask-assumption = W które założenie modelu wierzysz najmniej? Jakie źródło mogłoby to rozstrzygnąć?
