# Słowniczek. Hasła w kolejności identyfikatorów, jak w glossary.ron.

acheson =
    .name = Dean Acheson
    .text =
        Sekretarz stanu Stanów Zjednoczonych od stycznia 1949 do stycznia 1953 roku. 12 stycznia 1950 roku w Narodowym Klubie
        Prasowym wyznaczył linię, której Stany Zjednoczone zamierzały bronić zbrojnie.
army-study =
    .name = wojskowe studium z czerwca 1949
    .text =
        Dokument Departamentu Wojsk Lądowych z 27 czerwca 1949 roku o tym, co robić, gdyby Północ przyszła po wycofaniu:
        ewakuować, iść do Narodów Zjednoczonych, akcja policyjna w ich imieniu. Drogi wylicza, żadnej nie wybiera.
blair-house =
    .name = Blair House
    .text =
        Prezydencki dom gościnny w Waszyngtonie, w którym Truman mieszkał podczas przebudowy Białego Domu. Tam wieczorami 25 i 26
        czerwca 1950 roku postanowiono, jak Ameryka odpowie na atak.
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
choe-yong-gon =
    .name = Czoe Jong Gon
    .also = Ch’oe Yong-gŏn
    .text = Minister obrony w Phenianie w 1950 roku. Miał zapytać, co będzie, jeśli przyjdą Amerykanie.
cia =
    .name = CIA
    .also = Centralna Agencja Wywiadowcza
    .text =
        Amerykańska agencja wywiadu, założona w 1947 roku. W lutym 1949 ostrzegła, że po wycofaniu z czasem przyjdzie zapewne
        najazd; w czerwcu 1950 pisała, że Północ może uderzyć, ale nie, że uderzy.
connally =
    .name = Tom Connally
    .text =
        Senator z Teksasu, przewodniczący senackiej komisji spraw zagranicznych. W maju 1950 roku tygodnik wydrukował jego zdanie,
        że komuniści mogą zająć Koreę, kiedy zechcą.
credibility =
    .name = wiarygodność
    .text =
        To, jak prawdopodobne jest zdaniem kogoś, że groźba zostanie spełniona. Leży w oku patrzącego: jedna groźba ma tyle
        wiarygodności, ilu obserwatorów, a prócz nich prawdziwą.
critical-risk =
    .name = ryzyko krytyczne
    .text =
        Prawdopodobieństwo oporu, przy którym atak i jego zaniechanie są dla kogoś warte tyle samo. Póki opór uchodzi za bardziej
        prawdopodobny, groźba odstrasza; poniżej już nie. Za Danielem Ellsbergiem.
defence-perimeter =
    .name = pas obronny
    .also = perymetr obronny, linia obrony
    .text =
        Łańcuch wysp u brzegów Azji, który amerykańscy wojskowi chcieli utrzymać w razie wielkiej wojny: Aleuty, Japonia, Riukiu,
        Filipiny. Korea i Tajwan leżały poza nim.
dulles =
    .name = John Foster Dulles
    .text =
        Prawnik, republikanin, w 1950 roku doradca Departamentu Stanu, później sekretarz stanu. 19 czerwca 1950 powiedział
        zgromadzeniu w Seulu, że nie jest samo.
fait-accompli =
    .name = fakt dokonany
    .text = Rzecz zrobiona, zanim ktokolwiek zdąży odpowiedzieć. Kto na nią liczy, nie pyta, czy drugi by walczył, lecz czy by zdążył.
far-east-command =
    .name = Dowództwo Dalekiego Wschodu
    .also = Far East Command, FEC
    .text = Amerykańskie dowództwo w Tokio pod generałem MacArthurem. W czerwcu 1950 roku miało w Japonii cztery niepełne dywizje.
formosa =
    .name = Tajwan
    .also = Formoza
    .text = Wyspa u wybrzeży Chin, na którą Czang Kaj-szek wycofał się w grudniu 1949 roku; w ówczesnych dokumentach amerykańskich Formoza.
general-order-1 =
    .name = rozkaz ogólny nr 1
    .text = Rozkaz, który wskazał armiom japońskim, przed kim mają skapitulować. Dla Korei wymieniał 38. równoleżnik.
gottwald =
    .name = Klement Gottwald
    .text =
        Komunistyczny prezydent Czechosłowacji od 1948 roku. W sierpniu 1950 Stalin wyjaśnił mu w liście, czemu radziecki delegat
        nie chodził do Rady Bezpieczeństwa.
gromyko =
    .name = Andriej Gromyko
    .text = Pierwszy zastępca ministra spraw zagranicznych ZSRR w 1950 roku. Miał radzić powrót do Rady Bezpieczeństwa.
hodge =
    .name = John R. Hodge
    .text = Generał porucznik, dowódca wojsk amerykańskich w Korei od września 1945 do sierpnia 1948 roku. Rządził południem i nie ufał Lewicy.
illusion =
    .name = złudzenie
    .text =
        Tutaj: odległość między wiarygodnością, jaką ktoś ma we własnym wyobrażeniu w cudzych oczach, a tą, jaką w nich ma
        naprawdę.
joint-chiefs =
    .name = Kolegium Szefów Sztabów
    .also = Joint Chiefs of Staff, JCS
    .text =
        Dowódcy amerykańskich wojsk lądowych, marynarki i lotnictwa. We wrześniu 1947 roku uznali, że utrzymywanie wojsk i baz w
        Korei ma niewielkie znaczenie strategiczne.
joint-commission =
    .name = Wspólna Komisja
    .also = Wspólna Komisja Radziecko-Amerykańska
    .text = Komisja obu dowództw, która miała przygotować rząd dla całej Korei. Zbierała się w 1946 i 1947 roku i ani razu nie uzgodniła, kogo wysłuchać.
kaesong =
    .name = Kaesong
    .also = Kaesŏng
    .text =
        Miasto na 38. równoleżniku, do 1950 roku po stronie południowej. W 1949 roku toczono o nie walki, w 1950 przeszło tamtędy
        natarcie.
kim-il-sung =
    .name = Kim Ir Sen
    .also = Kim Il Sung, Kim Il-sŏng
    .text =
        Przywódca Koreańskiej Republiki Ludowo-Demokratycznej od września 1948 roku, wcześniej partyzant w Mandżurii i oficer armii
        radzieckiej. W marcu 1949 roku, a potem wielokrotnie, prosił Stalina o zgodę na uderzenie na Południe.
kim-ku =
    .name = Kim Ku
    .also = Kim Koo
    .text = Szef koreańskiego rządu tymczasowego na emigracji w Chinach. Walczył z powiernictwem, a w 1948 roku z wyborami na samym południu; zamordowany w Seulu w czerwcu 1949 roku.
kim-kyu-sik =
    .name = Kim Kju Sik
    .also = Kimm Kiusic
    .text = Umiarkowany polityk Prawicy; w 1946 roku szukał koalicji z umiarkowaną Lewicą, a w 1948 roku pojechał z Kim Ku do Phenianu.
kmag =
    .name = KMAG
    .also = Koreańska Wojskowa Grupa Doradcza
    .text =
        Amerykańska Wojskowa Grupa Doradcza w Korei: pięciuset oficerów i żołnierzy, którzy zostali po czerwcu 1949 roku, żeby
        szkolić armię południowokoreańską.
kpa =
    .name = Koreańska Armia Ludowa
    .also = KAL
    .text =
        Armia Północy, formalnie utworzona 8 lutego 1948 roku. W czerwcu 1950 miała około 135 tysięcy ludzi i 150 czołgów; co
        trzeci żołnierz walczył wcześniej w szeregach chińskich albo radzieckich.
kuomintang =
    .name = Kuomintang
    .also = Guomindang, KMT
    .text = Chińska partia narodowa Sun Jat-sena i Czang Kaj-szeka. Do 1949 roku rządziła Chinami, potem Tajwanem.
lake-success =
    .name = Lake Success
    .text = Miejscowość na Long Island pod Nowym Jorkiem, w latach 1946-1951 siedziba Narodów Zjednoczonych.
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
misperception =
    .name = błędne postrzeganie
    .also = mispercepcja
    .text = Tutaj: odległość między tym, jak prawdopodobne jest spełnienie groźby, a tym, za jak prawdopodobne ktoś je ma.
moment-of-truth =
    .name = chwila prawdy
    .text = Dzień, w którym ktoś decyduje jako ten, kim jest, a nie jako ten, za kogo się ma.
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
nsc-68 =
    .name = NSC 68
    .text =
        Dokument z kwietnia 1950 roku, w którym Waszyngton opisał zimną wojnę jako spór woli, gdzie każda strata liczy się
        wszędzie. Pozostał tajny.
nsc-8 =
    .name = NSC 8
    .also = NSC 8/2
    .text = Dokument Rady Bezpieczeństwa Narodowego w sprawie Korei z kwietnia 1948 roku: załatwić sprawę tak, by wojska mogły odejść z jak najmniejszą szkodą. NSC 8/2 z marca 1949 roku wyznaczył termin.
ongjin =
    .name = Ongdzin
    .also = Ongjin
    .text = Półwysep na zachodnim wybrzeżu, na południe od 38. równoleżnika, do którego Południe mogło dotrzeć tylko morzem. Tam toczyły się najcięższe walki 1949 roku.
ore-18-50 =
    .name = ORE 18-50
    .text =
        Oszacowanie CIA z 19 czerwca 1950 roku. Północ nazywało satelitą bez własnej woli, przeważającym w broni pancernej,
        artylerii i lotnictwie.
ore-3-49 =
    .name = ORE 3-49
    .text = Oszacowanie CIA z 28 lutego 1949 roku: po wycofaniu wojsk amerykańskich z czasem przyjdzie zapewne najazd z Północy.
pak-hon-yong =
    .name = Pak Hon Jong
    .also = Park Heon-yeong
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
police-action =
    .name = akcja policyjna
    .text =
        Nazwa wojny, której nikt nie wypowiedział i którą prowadzono w imieniu Narodów Zjednoczonych. W wojskowym studium z 1949
        roku słowa te stoją, zanim ktokolwiek użył ich publicznie.
politburo =
    .name = Biuro Polityczne
    .also = Politbiuro
    .text = Najściślejsze kierownictwo partii radzieckiej. 24 września 1949 roku odmówiło Kimowi i dużego ataku, i małego.
port-arthur =
    .name = Port Artur
    .also = Lüshun
    .text =
        Niezamarzający port w południowej Mandżurii, w rękach rosyjskich od 1898 do 1905 roku i znów od 1945. W lutym 1950 Stalin
        obiecał zwrócić go Chinom.
pusan =
    .name = Pusan
    .also = Busan
    .text = Wielki port na południowym wschodzie Korei. W sierpniu 1950 roku obrońcy trzymali już tylko kąt wokół niego.
rok-army =
    .name = armia Republiki Korei
    .also = ROKA
    .text =
        Armia Południa: w czerwcu 1950 roku około 98 tysięcy ludzi, żadnych czołgów i dwadzieścia dwa samoloty, z których żaden
        nie nadawał się do walki.
rusk =
    .name = Dean Rusk
    .text =
        W 1950 roku zastępca sekretarza stanu do spraw Dalekiego Wschodu; w sierpniu 1945 jeden z dwóch pułkowników, którzy
        znaleźli na mapie 38. równoleżnik.
security-council =
    .name = Rada Bezpieczeństwa
    .also = RB ONZ
    .text =
        Rada Narodów Zjednoczonych, która rozstrzyga o pokoju i wojnie. W czerwcu 1950 roku miała jedenastu członków, pięciu z
        prawem weta; radzieckie krzesło stało puste od stycznia.
self-image =
    .name = wyobrażenie o sobie
    .text = To, za co ktoś sam się ma. Nie musi być tym, czym jest, a decyduje aż do chwili prawdy.
seventh-fleet =
    .name = Siódma Flota
    .text =
        Amerykańska flota na zachodnim Pacyfiku. 27 czerwca 1950 roku posłano ją przed Tajwan, by powstrzymała Mao od wyspy, a
        Czanga od lądu.
shtykov =
    .name = Tierientij Sztykow
    .also = Terentij Sztykow
    .text =
        Generał pułkownik; przewodniczący delegacji radzieckiej we Wspólnej Komisji, potem pierwszy ambasador radziecki w Pjongjangu.
        To, co Stalin wiedział o Korei, wiedział głównie z jego depesz.
sino-soviet-treaty =
    .name = układ radziecko-chiński
    .also = układ z 14 lutego 1950
    .text = Układ sojuszniczy Mao i Stalina, z kredytem 300 milionów dolarów i obietnicą zwrotu Port Artur i kolei.
stalin =
    .name = Józef Stalin
    .text =
        Szef rządu i partii w Związku Radzieckim. W 1949 roku odmówił Kimowi zgody na atak, wiosną 1950 roku jej udzielił, pod warunkiem
        że zgodzi się też Mao.
state-department =
    .name = Departament Stanu
    .also = State Department
    .text = Amerykańskie ministerstwo spraw zagranicznych, od stycznia 1949 roku kierowane przez Deana Achesona.
syngman-rhee =
    .name = Li Syn Man
    .also = Syngman Rhee, Yi Sŭngman
    .text =
        Prezydent Republiki Korei od sierpnia 1948 roku, wcześniej przez większą część życia na emigracji w Ameryce. Otwarcie mówił
        o marszu na północ.
truman =
    .name = Harry S. Truman
    .text =
        Prezydent Stanów Zjednoczonych od kwietnia 1945 do stycznia 1953 roku. W czerwcu 1949 zabrał z Korei ostatnie wojska, w
        czerwcu 1950 posłał tam inne.
trusteeship =
    .name = powiernictwo
    .text = Zarządzanie krajem przez innych, dopóki nie uznają, że umie rządzić się sam. Roosevelt zaproponował je dla Korei; Koreańczycy usłyszeli w tym słowie kolonię.
trygve-lie =
    .name = Trygve Lie
    .text = Pierwszy sekretarz generalny Narodów Zjednoczonych. Atak nazwał wojną przeciw samym Narodom Zjednoczonym.
tunkin =
    .name = Grigorij Tunkin
    .text =
        Radca ambasady radzieckiej w Phenianie, prawnik. We wrześniu 1949 roku odradzał atak na Ongdzin, za którym był jego
        ambasador.
un-charter =
    .name = Karta Narodów Zjednoczonych
    .text =
        Traktat z 1945 roku, który zakazuje napaści na inne państwa i obiecuje wspólne działanie przeciw napastnikowi. Mowa
        Achesona wskazuje nań, wymieniwszy linię wysp.
un-commission =
    .name = Tymczasowa Komisja Narodów Zjednoczonych do spraw Korei
    .also = UNTCOK
    .text = Komisja, którą Zgromadzenie Ogólne wysłało w 1948 roku, by nadzorowała wybory w całej Korei. Na północ jej nie wpuszczono, nadzorowała je na południu.
yalu =
    .name = Jalu
    .also = Amnok-gang, Yalu Jiang
    .text = Rzeka graniczna między Koreą a Mandżurią. W październiku 1950 roku przeszli ją chińscy żołnierze.
yo-un-hyong =
    .name = Jo Un Hjong
    .also = Yo Un-hyong
    .text = Umiarkowany polityk Lewicy. W sierpniu 1945 roku przejął w Seulu administrację od Japończyków, w 1946 roku szukał koalicji; zamordowany w lipcu 1947 roku.
yosu =
    .name = Josu
    .also = Yeosu
    .text = Port na południowym wybrzeżu. W październiku 1948 roku zbuntował się tam pułk, zamiast popłynąć przeciw Czedżu.
zhou-enlai =
    .name = Czou En-laj
    .also = Zhou Enlai
    .text = Premier i minister spraw zagranicznych Chińskiej Republiki Ludowej. Wynegocjował w Moskwie układ z lutego 1950 roku.
