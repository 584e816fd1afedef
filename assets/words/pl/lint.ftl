# Co w poprawnym scenariuszu dziwi i co autor może z tym zrobić.

lint-not-played = pozycji jest więcej niż { $limit }, więc scenariusza nie rozegrano do końca w poszukiwaniu osobliwości
lint-not-played-help = rozegraj jego epizody osobno albo zostaw mniej decyzji wolnych
lint-move-never-reached = do ruchu `{ $step }` nie dochodzi w żadnym przebiegu
lint-move-never-reached-help = złagodź jego `when` albo usuń ten ruch
lint-option-never-open = opcja `{ $option }` ruchu `{ $step }` nie jest dostępna w żadnym przebiegu
lint-option-never-open-help = złagodź jej `when` albo usuń tę opcję
lint-ending-never-reached = żaden przebieg nie kończy się na `{ $ending }`
lint-ending-never-reached-help = złagodź jego `when`, przenieś je przed zakończenia, które zajmują jego miejsce, albo je usuń
lint-moves-no-mind = z `{ $step }` nikt niczego się nie dowiaduje, cokolwiek zostanie wybrane
lint-moves-no-mind-help = daj opcjom wypłaty, które przy jednym obrazie aktora znaczą więcej niż przy innym, albo pozwól komuś to zobaczyć
lint-dominated = `{ $option }` jest gorsze niż `{ $better }` zawsze, gdy jest dostępne, i przy każdym obrazie aktora
lint-always-better = to jest zawsze lepsze
lint-dominated-help = pokaż w wypłatach, co za tą opcją przemawiało, albo napisz w `note`, dlaczego mimo to tu jest
lint-dominated-taken-help = a jednak ją wybrano: pokaż w wypłatach, co za nią przemawiało
lint-twins = `{ $second }` nie różni się od `{ $first }` niczym istotnym, a logit liczy je podwójnie
lint-the-other = to jest druga
lint-twins-help = zrób z nich jedną opcję albo pokaż w wypłatach, co je dzieli
lint-idle-change = bez tej zmiany wszystko wyszłoby tak samo
lint-idle-change-help = usuń ją albo zmień więcej
lint-clash = opcja `{ $option }` ruchu `{ $step }` nigdy nie jest dostępna po pozostałych wyborach
lint-clash-help = usuń jeden z wyborów; inaczej decyzja pozostanie wolna
lint-chosen-before = to wybrano wcześniej
lint-too-many-changes = inaczej niż w historii zapada { $changes } decyzji; przekonujące przepisanie dziejów zmienia najwyżej { $most }
lint-too-many-changes-help = podziel to na kilka scenariuszy „co by było, gdyby", każdy na podstawie poprzedniego
lint-too-early = { $date } mowa o `{ $words }`, a przed { $day } niczego takiego nie było ({ $source })
lint-too-late = { $date } mowa o `{ $words }`, a po { $day } niczego takiego już nie było ({ $source })
lint-anachronism-help = nazwij to, co tego dnia istniało, albo zmień datę
lint-one-policy = `{ $second }` opiera się na tym samym dokumencie co `{ $first }`: { $document }
lint-one-policy-help = jeśli to jedna polityka, daj obu ten sam `bundle`, żeby nie liczyła się podwójnie
lint-no-source = stoją tu liczby bez `source` i bez `confidence`
lint-no-source-help = dopisz `source: ".."` albo `confidence: Assumed` i `note`
lint-unentertained = `{ $actor }` może być `{ $image }`, a nikt nie bierze tego pod uwagę
lint-unentertained-help = daj temu obrazowi trochę wiary w którymś z postrzeżeń, chyba że zaskoczenie jest zamierzone
lint-long-sentence =
    zdanie ma { $words ->
        [few] { $words } słowa
       *[many] { $words } słów
    }; na karcie na poziomie { $level ->
        [basic] podstawowym
       *[advanced] zaawansowanym
    } wystarczy { $most }
lint-long-sentence-help = zrób z niego dwa zdania
lint-unused-allow = dopuszczono tu `{ $code }`, a niczego takiego nie ma
lint-unused-allow-help = usuń ten komentarz
