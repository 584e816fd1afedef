# Dwa państwa: prostymi słowami.

scenario =
    .briefing = Jest luty 1948 roku. Korea wciąż jest przecięta na dwie części. Narody Zjednoczone chcą wyborów w całym kraju. Moskwa nie wpuszcza ich na północ. Amerykańscy wojskowi mówią, że Korea niewiele znaczy, i chcą do domu. [[syngman-rhee|Li Syn Man]] chce głosować tylko na południu. Inni mówią, że to podzieli Koreę na zawsze. Na północy przed [[kim-il-sung|Kim Ir Senem]] przeszła właśnie nowa armia. Kto pierwszy odejdzie z Korei? I co inni pomyślą, kiedy odejdzie?

move-little-assembly =
    .question = Narody Zjednoczone nie mogą wjechać na północ. Co robią?
option-little-assembly-where-it-can =
    .text = Pilnujemy wyborów na południu. To, co z nich wyniknie, będzie naszym dzieckiem.
option-little-assembly-try-again =
    .text = Jeszcze raz prosimy północ. To zajmie czas.
option-little-assembly-go-home =
    .text = Wybory miały być w całej Korei. To niemożliwe, więc wracamy do domu.

move-day =
    .question = Amerykański generał może wyznaczyć dzień wyborów. Kiedy mają być?
option-day-may =
    .text = Południe głosuje w maju. Ma rząd, a nasza armia może niedługo odejść.
option-day-wait =
    .text = Czekamy, aż spotkają się przywódcy północy i południa. To kosztuje całe lato.
option-day-leave-together =
    .text = Obie obce armie odchodzą od razu. Koreańczycy zostają sami, a prawdziwą armię ma tylko północ.

move-leaders =
    .question = Południe będzie głosować. Co robi Północ?
option-leaders-invite =
    .text = Zapraszamy przywódców południa do Phenianu. Dobrze to wygląda i mało kosztuje.
option-leaders-disrupt =
    .text = Strajki, pożary, brak światła. Część ludzi będzie się bała głosować.
option-leaders-let-them-in =
    .text = Wpuszczamy Narody Zjednoczone. Ale na południu mieszka dwa razy więcej ludzi niż u nas.

move-ballot =
    .question = Wielu starych przywódców nie chce brać udziału. Czy Li Syn Man pójdzie do wyborów bez nich?
option-ballot-vote =
    .text = Głosujemy i zakładamy państwo. Krzesła dla północy zostają puste.
option-ballot-delay =
    .text = Prosimy o czas i też jedziemy do Phenianu. Może Koreańczycy się dogadają.
option-ballot-boycott =
    .text = Zostajemy w domu. Wybory w jednej połowie dzielą kraj.

move-second-thoughts =
    .question = W maju nie było wyborów. Czy południe ma głosować teraz?
option-second-thoughts-vote-now =
    .text = Głosujemy teraz. To to samo państwo, kilka miesięcy później.
option-second-thoughts-wait-on =
    .text = Dalej czekamy na jedną Koreę. Obcy żołnierze zostają albo nie rządzi nikt.

move-proclamation =
    .question = Czy północ też ma stać się państwem?
option-proclamation-all-korea =
    .text = Zakładamy państwo dla całej Korei. Odtąd każde z dwóch nazywa drugie buntownikiem.
option-proclamation-federation =
    .text = Proponujemy południu wspólną radę. Dobrze to brzmi.
option-proclamation-wait =
    .text = Na razie nie zakładamy państwa. Naszym ludziom się to nie spodoba.

move-departure =
    .question = Północ prosi obie armie, by odeszły. Co robi Moskwa?
option-departure-leave =
    .text = Odchodzimy w tym roku. Północ ma własną armię, a Amerykanie muszą tłumaczyć, po co zostają.
option-departure-together =
    .text = Odchodzimy tego samego dnia co Amerykanie.
option-departure-stay =
    .text = Zostajemy. Północ jest bezpieczna, ale możemy zostać wciągnięci w jej wojnę.

move-arms =
    .question = Dywizje radzieckie wracają do domu. Co z ich działami? Amerykanie tego nie widzą.
option-arms-hand-over =
    .text = Zostawiamy działa i kilku nauczycieli. Kim poczuje się silny.
option-arms-take-home =
    .text = Zabieramy działa. Kim zapyta, dlaczego.

move-mutiny =
    .question = Pułk z południa ma walczyć z powstańcami na wyspie. Posłucha rozkazu?
option-mutiny-mutiny =
    .text = Zwraca się przeciw rządowi. Nim to się skończy, giną tysiące.
option-mutiny-quiet =
    .text = Odpływa. Na lądzie jest spokój.

move-hills =
    .question = Połowy Amerykanów już nie ma. Czy Północ wyśle uzbrojonych ludzi na południe?
option-hills-partisans =
    .text = Kilkuset ludzi pokaże, że południe jest słabe. Ale przez nich Amerykanie mogą zostać.
option-hills-build =
    .text = Czekamy, aż Amerykanie odejdą. Nasza armia rośnie.

move-answer =
    .question = Ilu Amerykanów zostaje w Korei?
option-answer-regiment =
    .text = Zostaje jeden pułk. Widać, że nie odeszliśmy, a decyzję odkładamy.
option-answer-go =
    .text = Do stycznia odchodzą wszyscy. Jeśli południe upadnie, upadnie samo.
option-answer-all =
    .text = Wszyscy zostają, aż południe będzie silne. W kraju nikt nie chce za to płacić.

ending-two-states =
    .text = Są dwa państwa i każde chce całej Korei. Nikt niczego południu nie obiecał. A jednak wygląda to na obietnicę.
ending-two-garrisons =
    .text = Są dwa państwa i dwie obce armie. Jest drogo i spokojnie.
ending-alone =
    .text = Obie obce armie odeszły. Dwie Koree zostały same ze sobą.
ending-one-republic =
    .text = Południe jest państwem. Północ jeszcze nie.
ending-no-republic =
    .text = Na południu nie było wyborów i nie ma ono własnego rządu.
