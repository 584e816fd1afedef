# Słowniczek. Hasła w kolejności identyfikatorów, jak w glossary.ron.

acheson =
    .name = Dean Acheson
    .text =
        Sekretarz stanu Stanów Zjednoczonych od stycznia 1949 do stycznia 1953 roku. 12 stycznia 1950 roku w Narodowym Klubie
        Prasowym wyznaczył linię, której Stany Zjednoczone zamierzały bronić zbrojnie.
defence-perimeter =
    .name = pas obronny
    .also = perymetr obronny, linia obrony
    .text =
        Łańcuch wysp u brzegów Azji, który amerykańscy wojskowi chcieli utrzymać w razie wielkiej wojny: Aleuty, Japonia, Riukiu,
        Filipiny. Korea i Tajwan leżały poza nim.
kim-il-sung =
    .name = Kim Ir Sen
    .also = Kim Il Sung, Kim Il-sŏng
    .text =
        Przywódca Koreańskiej Republiki Ludowo-Demokratycznej od września 1948 roku, wcześniej partyzant w Mandżurii i oficer armii
        radzieckiej. W marcu 1949 roku, a potem wielokrotnie, prosił Stalina o zgodę na uderzenie na Południe.
kmag =
    .name = KMAG
    .also = Koreańska Wojskowa Grupa Doradcza
    .text =
        Amerykańska Wojskowa Grupa Doradcza w Korei: pięciuset oficerów i żołnierzy, którzy zostali po czerwcu 1949 roku, żeby
        szkolić armię południowokoreańską.
macarthur =
    .name = Douglas MacArthur
    .text =
        Generał armii, głównodowodzący sił sprzymierzonych w Tokio. W marcu 1949 roku powiedział brytyjskiemu dziennikarzowi, którędy
        biegnie linia amerykańska; Korei na niej nie było.
mao-zedong =
    .name = Mao Zedong
    .also = Mao Tse-tung
    .text =
        Przewodniczący Komunistycznej Partii Chin, od października 1949 roku przywódca Chińskiej Republiki Ludowej. W maju 1950 roku
        zapytano go o zgodę na uderzenie na Południe; zgodził się.
national-press-club =
    .name = Narodowy Klub Prasowy
    .text = Klub dziennikarzy w Waszyngtonie, w którym Acheson przemawiał 12 stycznia 1950 roku, długo i z notatek.
nsc-48 =
    .name = NSC 48
    .also = NSC 48/1, NSC 48/2
    .text =
        Dokument Rady Bezpieczeństwa Narodowego w sprawie Azji z grudnia 1949 roku. Ograniczał obronę Azji do łańcucha wysp.
parallel =
    .name = trzydziesty ósmy równoleżnik
    .also = 38. równoleżnik
    .text =
        Linia przez Koreę, którą dwaj amerykańscy pułkownicy zaproponowali w nocy z 10 na 11 sierpnia 1945 roku, żeby oddzielić
        radziecką strefę okupacyjną od amerykańskiej. Od 1948 roku granica dwóch państw, z których każde uważało się za całą Koreę.
shtykov =
    .name = Tierientij Sztykow
    .also = Terentij Sztykow
    .text =
        Generał pułkownik; przewodniczący delegacji radzieckiej we Wspólnej Komisji, potem pierwszy ambasador radziecki w Pjongjangu.
        To, co Stalin wiedział o Korei, wiedział głównie z jego depesz.
stalin =
    .name = Józef Stalin
    .text =
        Szef rządu i partii w Związku Radzieckim. W 1949 roku odmówił Kimowi zgody na atak, wiosną 1950 roku jej udzielił, pod warunkiem
        że zgodzi się też Mao.
syngman-rhee =
    .name = Li Syn Man
    .also = Syngman Rhee, Yi Sŭngman
    .text =
        Prezydent Republiki Korei od sierpnia 1948 roku, wcześniej przez większą część życia na emigracji w Ameryce. Otwarcie mówił
        o marszu na północ.
