scenario =
    .briefing = Jest luty 1949 roku. Korea jest podzielona na dwie części i każda ma swój rząd. Armia radziecka już odeszła. Ostatni żołnierze amerykańscy, około 7500, też mogą odejść. Wojsko w Waszyngtonie chce do domu. Korea Południowa się boi i prosi o obietnicę albo o broń. Przywódca Północy, Kim Ir Sen, jedzie do Moskwy. Chce wiedzieć, czy wolno mu zaatakować Południe.

move-warning =
    .question = CIA ma powiedzieć, co będzie, gdy żołnierze odejdą. Co pisze?
option-warning-warned =
    .text = Północ pewnie kiedyś zaatakuje. Jeśli kilku żołnierzy zostanie, będzie to mniej prawdopodobne.
option-warning-reassured =
    .text = Północ będzie dalej robić małe napady. Dużej wojny nie zacznie.

move-march-visit =
    .question = Kim odwiedza Stalina i pyta, czy może zaatakować Południe. Co mówi Stalin?
option-march-visit-arm =
    .text = Dać Kimowi broń, żeby był silny. Ale jeszcze nie pozwolić na atak.
option-march-visit-leave =
    .text = Pozwolić. Tylko że stoją tam jeszcze Amerykanie i może być wielka wojna.
option-march-visit-hold-back =
    .text = Nie dawać ciężkiej broni. Będzie spokój, ale Kim się pogniewa.

move-withdrawal =
    .question = Czy ostatni żołnierze amerykańscy mają odejść z Korei do końca czerwca?
option-withdrawal-withdraw =
    .text = Kilka tysięcy ludzi nie zatrzyma armii. Koreańczycy mają już własne wojsko.
option-withdrawal-regiment =
    .text = Zostawić mały oddział jeszcze na rok. To niewiele, ale to Amerykanie.
option-withdrawal-stay =
    .text = Zostać, aż Korea będzie bezpieczna. To potrwa lata, a Południe może nas wciągnąć w wojnę.

move-seoul-asks =
    .question = Amerykanie odchodzą. Co robi prezydent Południa, Li Syn Man?
option-seoul-asks-pledge =
    .text = Poprosić o obietnicę przy całym świecie. Wtedy trudno odmówić.
option-seoul-asks-press =
    .text = Zaatakować kilka wzgórz na granicy. Może wtedy Amerykanie nie odważą się odejść.
option-seoul-asks-quiet =
    .text = Zachować spokój i ćwiczyć. Kto nie strzela, temu łatwiej zaufać i dać lepszą broń.

move-parting-gift =
    .question = Żołnierzy już nie ma. Co zostawia Ameryka?
option-parting-gift-advisers =
    .text = Nauczycieli dla wojska, lekką broń i pieniądze. Na porządek starczy, na wojnę nie.
option-parting-gift-heavy-arms =
    .text = Dać też czołgi i samoloty. Ale Li może ich użyć do ataku na Północ.
option-parting-gift-public-pledge =
    .text = Obiecać obronę Południa. Obietnica jest tania, dopóki nie trzeba jej dotrzymać.
option-parting-gift-clean-break =
    .text = Odejść i nic nie dać. Niech Koreą zajmą się Narody Zjednoczone.

move-politburo =
    .question = Amerykanie odeszli. Kim znów pyta Moskwę. Jaka jest odpowiedź?
option-politburo-refuse =
    .text = Nie. Długa wojna jest groźna. Najpierw wzmocnić armię i po cichu wysyłać ludzi w góry.
option-politburo-ongjin =
    .text = Zająć mały kawałek ziemi i zobaczyć, co będzie. Może z tego wyrosnąć duża wojna.
option-politburo-approve =
    .text = Tak, zaatakować całe Południe. Generałowie nie wierzą, że pójdzie szybko.

move-autumn =
    .question = Jest jesień. Co Północ zrobi z Południem?
option-autumn-attack =
    .text = Uderzyć całą armią. Południe jest z każdym miesiącem silniejsze.
option-autumn-ongjin =
    .text = Zająć mały półwysep Ongdzin. To kilka dni, jeśli na tym się skończy.
option-autumn-partisans =
    .text = Wysłać po cichu ludzi przez góry. Nikt nie nazwie tego wojną.
option-autumn-hold =
    .text = Czekać i budować silne państwo i silną armię.

move-grows =
    .question = Półwysep padł. Czy walki się na tym skończą?
option-grows-war =
    .text = Obie armie przechodzą linię. Teraz to już wojna.
option-grows-stays-small =
    .text = Jest dużo krzyku. Potem przestają strzelać.

move-respond =
    .question = W Korei jest wojna i Południe woła o pomoc. Co robi prezydent?
option-respond-fight =
    .text = Wysłać samoloty, okręty i żołnierzy. Jeśli tu nikt nie odpowie, gdzie indziej będzie to samo.
option-respond-protest =
    .text = Powiedzieć, że to zło, i wysłać broń. Żołnierzy nie wysyłać.
option-respond-abandon =
    .text = Zabrać wszystkich Amerykanów do domu. Taki był plan.

move-alone =
    .question = Nikt nie pomógł Południu. Czy szybko się to kończy?
option-alone-quick =
    .text = Południe się łamie. Północ wygrywa przed zimą.
option-alone-drags-on =
    .text = Południe traci stolicę, ale walczy dalej. Wojna robi się długa.

move-in-time =
    .question = Żołnierze amerykańscy są w drodze. Czy zdążą?
option-in-time-held =
    .text = Tak. Kawałek Południa jest jeszcze wolny.
option-in-time-too-late =
    .text = Nie. Nie ma już czego ratować.

ending-partisan-winter =
    .text = W 1949 roku nie ma dużej wojny. W górach ludzie ścigają się po śniegu.
ending-quiet-winter =
    .text = Jest spokój. Każda połowa Korei czeka, aż upadnie druga.
ending-ongjin-taken =
    .text = Północ zabrała kawałek ziemi. Nikt nic nie zrobił.
ending-north-unifies =
    .text = Korei Południowej już nie ma. Cała Azja pyta, ile wart jest amerykański przyjaciel.
ending-long-civil-war =
    .text = Koreańczycy walczą z Koreańczykami i nikt nie umie wygrać. Amerykanie mają coraz więcej powodów, by wrócić.
ending-war-lost =
    .text = Amerykanie przyszli za późno i było ich za mało. Przegrali.
ending-american-war =
    .text = Amerykanie wracają walczyć. Wojna koreańska zaczyna się o rok wcześniej.
