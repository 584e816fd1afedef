campaign =
    .title = Od linii do wojny, 1945-1950
    .question = Kiedy powstały wyobrażenia, które zawiodły w czerwcu 1950 roku?
    .briefing =
        Pięć lat w dziewięciu epizodach. Każdy zaczyna się od tego, co w głowach zostawił poprzedni: co Moskwa wyczytała z linii w 1945
        roku, z wyborów w 1948, z Chin w 1949, to przynosi na mowę w Klubie Prasowym w 1950. Warto przez wszystkie epizody śledzić jeden
        umysł. Jeśli bieg zdarzeń uniemożliwi późniejszy epizod, epizod odpadnie, a program o tym powie.
episode-1945-line =
    .text = Sierpień 1945 roku. Japonia zaraz padnie, a w Waszyngtonie nikt nie pomyślał o Korei.
episode-1945-commission =
    .text =
        Dwie armie, jedna linia. W Moskwie trzej ministrowie spraw zagranicznych obiecują Korei rząd i zostawiają dwóm generałom
        znalezienie do niego Koreańczyków.
    .otherwise = Korei nie podzielono. Wspólna komisja dwóch armii nie ma czego składać.
episode-1948-two-states =
    .text =
        Komisja dwa razy się zbierała i dwa razy rozchodziła. Jesienią 1947 roku Waszyngton przedłożył sprawę Korei Narodom
        Zjednoczonym.
    .otherwise = Korei nie podzielono, więc z dwóch stref nie wyrastają dwa państwa.
episode-1949-china =
    .text = Gdy Korea dostaje dwa rządy, Chiny tracą jeden. Wszyscy patrzą, co robi Ameryka.
episode-1949-perimeter =
    .text = Tej samej wiosny amerykański generał w Tokio rozmawia z dziennikarzem.
    .otherwise = Na Południu nie ma republiki, której miejsce na mapie generał mógłby pominąć.
episode-1949-withdrawal =
    .text = Jeszcze raz ta sama wiosna, przy biurkach, na których liczy się ostatni pułk, a potem jesień.
    .otherwise = Na Południu nie ma republiki, z której można by się wycofać.
episode-1950-speech =
    .text = O pułku już zdecydowano. Zima 1949 roku: w Waszyngtonie powstają dokumenty i przemówienia.
    .otherwise = Nikt nie przemawia w Klubie Prasowym o kraju, w którym już jest wojna albo nie ma republiki.
episode-1950-green-light =
    .text = Teraz druga strona wzgórza. W Phenianie, przy obiedzie, Kim Ir Sen zaczął mówić.
    .otherwise = Nikt nie prosi Moskwy o zgodę na wojnę, która już przyszła, ani na wojnę z państwem, którego nie ma.
episode-1950-war =
    .text = Czerwiec 1950 roku. Moskwa się zgodziła i Pekin też.
    .otherwise =
        Do lata 1950 roku nie dochodzi: bez zgody Moskwy i Pekinu nie ma armii ze stu pięćdziesięcioma czołgami, która mogłaby zacząć, albo wojnę już
        stoczono.
