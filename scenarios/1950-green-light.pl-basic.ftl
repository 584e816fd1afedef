scenario =
    .briefing = Jest styczeń 1950 roku. W Chinach wygrali komuniści Mao. Mao jest w Moskwie i czeka na układ ze Stalinem. Ameryka właśnie powiedziała, których miejsc w Azji będzie bronić. Korei na tej liście nie było. Przywódca Północy, Kim Ir Sen, chce zaatakować Południe. „Tak” musi powiedzieć trzech ludzi. Kim prosi. Stalin ma broń. Mao będzie musiał pomóc, gdyby się nie udało.

move-luncheon =
    .question = Kim je obiad z radzieckimi dyplomatami. O co ich prosi?
option-luncheon-plead =
    .text = O spotkanie ze Stalinem. Chiny są wolne, teraz kolej na Koreę.
option-luncheon-peking =
    .text = Zwróci się do Mao. On wygrał i nie boi się Amerykanów. Ale Moskwa może się pogniewać.
option-luncheon-bide =
    .text = O nic nie prosi i buduje kraj. Południe jest słabe, może upadnie samo.

move-large-matter =
    .question = Stalin słyszy, czego chce Kim. Co odpowie?
option-large-matter-ready =
    .text = Niech przyjedzie i opowie o swoim planie. Słuchać to nie obiecywać.
option-large-matter-later =
    .text = Nie teraz. Przygotowywać się po cichu i o tym nie mówić.
option-large-matter-no =
    .text = Nie i koniec. Granicę uzgodniono z Amerykanami.

move-treaty =
    .question = Mao chce sojuszu, pieniędzy i zwrotu portów i kolei. Ile da Stalin?
option-treaty-give-back =
    .text = Da wszystko. Taki przyjaciel jak Chiny wart jest więcej niż dwa porty.
option-treaty-alliance-only =
    .text = Sojusz tak, ale porty zostają. Mao bardziej potrzebuje nas niż my jego.
option-treaty-old-treaty =
    .text = Niczego nie zmieniać. Stary układ jest dla nas dobry.

move-senate =
    .question = Senat pyta sekretarza stanu, ile warta jest Korea. Co on mówi?
option-senate-affirm =
    .text = Korea musi przetrwać. Wyślemy pieniądze i doradców.
option-senate-guarantee =
    .text = Jeśli ktoś zaatakuje Koreę, odpowiemy. Ale wojsko ma na to mało ludzi.
option-senate-shrug =
    .text = Koreańczycy muszą sobie radzić sami.

move-nsc-68 =
    .question = Ameryka pisze tajny dokument: każda strata jest stratą wszędzie. Czy Moskwa się dowie?
option-nsc-68-secret =
    .text = Nie. Dokument leży pod kluczem.
option-nsc-68-leaks =
    .text = Tak, przepisuje go szpieg. Ta Ameryka wygląda na gotową do walki.

move-kim-s-account =
    .question = Kim rozmawia ze Stalinem. Co mówi: czy Amerykanie przyjdą?
option-kim-s-account-they-will-not-come =
    .text = Nie. O Chiny się nie bili, to czemu mieliby o Koreę?
option-kim-s-account-they-may-come =
    .text = Może. Japonia jest blisko. Ale przy wielu czołgach to nic nie zmieni.

move-kim-in-moscow =
    .question = Kim wyłożył swój plan. Co postanawia Stalin?
option-kim-in-moscow-ask-mao =
    .text = Tak, jeśli zgodzi się Mao. Gdyby poszło źle, pomogą Chiny, nie my.
option-kim-in-moscow-alone =
    .text = Tak, i Mao nie pytamy. Ale wtedy całe ryzyko jest nasze.
option-kim-in-moscow-defer =
    .text = Jeszcze nie. Niech Mao weźmie najpierw Tajwan.
option-kim-in-moscow-refuse =
    .text = Nie. Amerykanie by wrócili.

move-kim-s-second-account =
    .question = Kim leci do Mao. Co mu mówi?
option-kim-s-second-account-all-is-settled =
    .text = Stalin się zgadza, Amerykanie nie przyjdą i pomocy nie trzeba.
option-kim-s-second-account-help-may-be-needed =
    .text = Amerykanie mogą przyjść. Wtedy będziecie nam potrzebni.

move-mao =
    .question = Stalin mówi, że decyduje Mao. Armia Mao czeka, żeby zająć Tajwan. Co mówi Mao?
option-mao-assent =
    .text = Tak. Trudno teraz odmówić Stalinowi. I pójdzie szybko.
option-mao-taiwan-first =
    .text = Najpierw Tajwan, potem Korea. Dwie wojny to za dużo.
option-mao-refuse =
    .text = Nie. Amerykanie przyszliby pod Chiny. Dość już wojny.

move-attack =
    .question = Jest czerwiec 1950 roku. Czy Północ atakuje?
option-attack-invade =
    .text = Tak, całą armią. Potrwa to kilka dni.
option-attack-subvert =
    .text = Nie, tylko partyzanci i gazety. Idzie to powoli.
option-attack-hold =
    .text = Nie, czekać. Za rok będzie więcej czołgów.

move-respond =
    .question = Północ zaatakowała. Co robi prezydent Ameryki?
option-respond-intervene =
    .text = Walczyć. Jeśli to się uda tutaj, spróbują gdzie indziej.
option-respond-protest =
    .text = Powiedzieć, że to zło, i wysłać broń, ale nie żołnierzy.
option-respond-abandon =
    .text = Zabrać Amerykanów do domu i chronić Japonię.

move-in-time =
    .question = Czy żołnierze amerykańscy zdążą?
option-in-time-held =
    .text = Tak, jeden port jest jeszcze wolny.
option-in-time-too-late =
    .text = Nie, wszystko przepadło, zanim wylądowali.

ending-no-leave =
    .text = Tego lata nikt nie atakuje. Jak będzie za rok, nikt nie wie.
ending-north-unifies =
    .text = Korei Południowej już nie ma. Moskwa i Mao dużo wygrali, a Ameryka pyta dlaczego.
ending-war-lost =
    .text = Ameryka walczyła i przegrała, zanim była dość silna.
ending-korean-war =
    .text = Ameryka walczy, a jej okręty chronią Tajwan. Niedługo będą musiały walczyć i Chiny. Nikt tego nie chciał.
