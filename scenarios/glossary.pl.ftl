# Słowniczek. Hasła w kolejności identyfikatorów, jak w glossary.ron.

acheson =
    .name = Dean Acheson
    .text =
        Sekretarz stanu Stanów Zjednoczonych od stycznia 1949 do stycznia 1953 roku. 12 stycznia 1950 roku w Narodowym Klubie
        Prasowym wyznaczył linię, której Stany Zjednoczone zamierzały bronić zbrojnie.
byrnes =
    .name = James F. Byrnes
    .text = Sekretarz stanu Stanów Zjednoczonych od lipca 1945 do stycznia 1947 roku. W grudniu 1945 roku zgodził się w Moskwie na radziecki plan dla Korei.
cairo-declaration =
    .name = deklaracja kairska
    .text = Oświadczenie Roosevelta, Churchilla i Czang Kaj-szeka z 1 grudnia 1943 roku. Korea ma stać się wolna i niepodległa „we właściwym czasie”; kiedy, nie powiedziano.
cheju =
    .name = Czedżu
    .also = Jeju
    .text = Duża wyspa u południowego wybrzeża Korei. W kwietniu 1948 roku wybuchło tam powstanie przeciw wyborom i policji; jego stłumienie kosztowało dziesiątki tysięcy istnień.
chiang-kai-shek =
    .name = Czang Kaj-szek
    .also = Chiang Kai-shek
    .text = Przywódca Kuomintangu i jego rządu w Chinach. W 1949 roku stracił kontynent i schronił się na Tajwanie.
defence-perimeter =
    .name = pas obronny
    .also = perymetr obronny, linia obrony
    .text =
        Łańcuch wysp u brzegów Azji, który amerykańscy wojskowi chcieli utrzymać w razie wielkiej wojny: Aleuty, Japonia, Riukiu,
        Filipiny. Korea i Tajwan leżały poza nim.
formosa =
    .name = Tajwan
    .also = Formoza
    .text = Wyspa u wybrzeży Chin, na którą Czang Kaj-szek wycofał się w grudniu 1949 roku; w ówczesnych dokumentach amerykańskich Formoza.
general-order-1 =
    .name = rozkaz ogólny nr 1
    .text = Rozkaz, który wskazał armiom japońskim, przed kim mają skapitulować. Dla Korei wymieniał 38. równoleżnik.
hodge =
    .name = John R. Hodge
    .text = Generał porucznik, dowódca wojsk amerykańskich w Korei od września 1945 do sierpnia 1948 roku. Rządził południem i nie ufał Lewicy.
joint-commission =
    .name = Wspólna Komisja
    .also = Wspólna Komisja Radziecko-Amerykańska
    .text = Komisja obu dowództw, która miała przygotować rząd dla całej Korei. Zbierała się w 1946 i 1947 roku i ani razu nie uzgodniła, kogo wysłuchać.
kim-il-sung =
    .name = Kim Ir Sen
    .also = Kim Il Sung, Kim Il-sŏng
    .text =
        Przywódca Koreańskiej Republiki Ludowo-Demokratycznej od września 1948 roku, wcześniej partyzant w Mandżurii i oficer armii
        radzieckiej. W marcu 1949 roku, a potem wielokrotnie, prosił Stalina o zgodę na uderzenie na Południe.
kim-ku =
    .name = Kim Ku
    .text = Szef koreańskiego rządu tymczasowego na emigracji w Chinach. Walczył z powiernictwem, a w 1948 roku z wyborami na samym południu; zamordowany w Seulu w czerwcu 1949 roku.
kim-kyu-sik =
    .name = Kim Kju Sik
    .text = Umiarkowany polityk Prawicy; w 1946 roku szukał koalicji z umiarkowaną Lewicą, a w 1948 roku pojechał z Kim Ku do Phenianu.
kmag =
    .name = KMAG
    .also = Koreańska Wojskowa Grupa Doradcza
    .text =
        Amerykańska Wojskowa Grupa Doradcza w Korei: pięciuset oficerów i żołnierzy, którzy zostali po czerwcu 1949 roku, żeby
        szkolić armię południowokoreańską.
kuomintang =
    .name = Kuomintang
    .text = Chińska partia narodowa Sun Jat-sena i Czang Kaj-szeka. Do 1949 roku rządziła Chinami, potem Tajwanem.
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
mikoyan =
    .name = Anastas Mikojan
    .text = Członek radzieckiego Biura Politycznego. Na przełomie stycznia i lutego 1949 roku potajemnie odwiedził kwaterę Mao.
moscow-agreement =
    .name = porozumienie moskiewskie
    .text = Porozumienie ministrów spraw zagranicznych Związku Radzieckiego, Stanów Zjednoczonych i Wielkiej Brytanii z 27 grudnia 1945 roku. W sprawie Korei: wspólna komisja, rząd tymczasowy i do pięciu lat powiernictwa.
muccio =
    .name = John J. Muccio
    .text = Przedstawiciel prezydenta w Seulu od sierpnia 1948 roku, od kwietnia 1949 pierwszy ambasador amerykański w Republice Korei.
national-press-club =
    .name = Narodowy Klub Prasowy
    .text = Klub dziennikarzy w Waszyngtonie, w którym Acheson przemawiał 12 stycznia 1950 roku, długo i z notatek.
nsc-48 =
    .name = NSC 48
    .also = NSC 48/1, NSC 48/2
    .text =
        Dokument Rady Bezpieczeństwa Narodowego w sprawie Azji z grudnia 1949 roku. Ograniczał obronę Azji do łańcucha wysp.
nsc-8 =
    .name = NSC 8
    .also = NSC 8/2
    .text = Dokument Rady Bezpieczeństwa Narodowego w sprawie Korei z kwietnia 1948 roku: załatwić sprawę tak, by wojska mogły odejść z jak najmniejszą szkodą. NSC 8/2 z marca 1949 roku wyznaczył termin.
ongjin =
    .name = Ongdzin
    .also = Ongjin
    .text = Półwysep na zachodnim wybrzeżu, na południe od 38. równoleżnika, do którego Południe mogło dotrzeć tylko morzem. Tam toczyły się najcięższe walki 1949 roku.
pak-hon-yong =
    .name = Pak Hon Jong
    .text = Przywódca komunistów południa, później minister spraw zagranicznych w Phenianie. Obiecywał, że południe powstanie.
parallel =
    .name = trzydziesty ósmy równoleżnik
    .also = 38. równoleżnik
    .text =
        Linia przez Koreę, którą dwaj amerykańscy pułkownicy zaproponowali w nocy z 10 na 11 sierpnia 1945 roku, żeby oddzielić
        radziecką strefę okupacyjną od amerykańskiej. Od 1948 roku granica dwóch państw, z których każde uważało się za całą Koreę.
peoples-committees =
    .name = komitety ludowe
    .text = Lokalne ciała, które w sierpniu 1945 roku przejęły władzę w miastach i wsiach całej Korei. Na północy zbudowano z nich państwo; na południu rozwiązało je dowództwo amerykańskie.
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
trusteeship =
    .name = powiernictwo
    .text = Zarządzanie krajem przez innych, dopóki nie uznają, że umie rządzić się sam. Roosevelt zaproponował je dla Korei; Koreańczycy usłyszeli w tym słowie kolonię.
un-commission =
    .name = Tymczasowa Komisja Narodów Zjednoczonych do spraw Korei
    .also = UNTCOK
    .text = Komisja, którą Zgromadzenie Ogólne wysłało w 1948 roku, by nadzorowała wybory w całej Korei. Na północ jej nie wpuszczono, nadzorowała je na południu.
yo-un-hyong =
    .name = Jo Un Hjong
    .also = Yo Un-hyong
    .text = Umiarkowany polityk Lewicy. W sierpniu 1945 roku przejął w Seulu administrację od Japończyków, w 1946 roku szukał koalicji; zamordowany w lipcu 1947 roku.
yosu =
    .name = Josu
    .also = Yeosu
    .text = Port na południowym wybrzeżu. W październiku 1948 roku zbuntował się tam pułk, zamiast popłynąć przeciw Czedżu.
