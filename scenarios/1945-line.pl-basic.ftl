# Linia na 38. równoleżniku: prostymi słowami.

scenario =
    .briefing = Jest sierpień 1945 roku i Japonia jest pokonana. Armia radziecka wchodzi już do Korei od północy. Armia amerykańska jest jeszcze daleko. Ktoś musi przyjąć kapitulację japońskich żołnierzy w Korei. Amerykanie chcą zaproponować linię: na północ od niej Rosjanie, na południe Amerykanie. Gdzie ma przebiegać? Czy Moskwa się zgodzi? A jeśli się zgodzi, czy jej armia naprawdę się tam zatrzyma?

move-line =
    .question = Armia radziecka jest w Korei, amerykańskiej tam nie ma. Co proponuje Waszyngton?
option-line-38th =
    .text = Linia przecina Koreę w połowie. Seul zostaje po naszej stronie. Nasi żołnierze nie doszliby tam pierwsi, więc prosimy o dużo.
option-line-further-north =
    .text = Dostajemy większą część Korei. Ale żądamy ziemi, którą Rosjanie mogą wziąć jutro. Mogą odmówić.
option-line-four-powers =
    .text = Ameryka, Rosja, Wielka Brytania i Chiny pilnują każda swojej części. Nikt nie dźwiga tego sam, ale każdy może wszystko zablokować.
option-line-no-line =
    .text = Statki i ludzie są nam potrzebni w Japonii. Kto przyjdzie pierwszy, ten ma Koreę. To będą Rosjanie.

move-surrender =
    .question = Część oficerów w Tokio chce walczyć dalej. Kiedy armie japońskie przestaną?
option-surrender-mid-august =
    .text = Wojna kończy się od razu. Rosjanie są tylko w północno-wschodnim kącie Korei.
option-surrender-weeks-later =
    .text = Wojna trwa jeszcze kilka tygodni. Rosjanie co dzień idą dalej na południe.

move-answer =
    .question = Amerykanie oddają Moskwie północ Korei. Moskwa mogłaby wziąć więcej. Co odpowiada Stalin?
option-answer-accept =
    .text = Mamy pół Korei bez walki. Tracimy drugie pół, ale inni widzą, że dotrzymujemy umów.
option-answer-accept-and-ask =
    .text = Mówimy „tak” i prosimy też o kawałek Japonii. Mogą odmówić. Prośba kosztuje niewiele.
option-answer-silence =
    .text = Nie ma umowy, więc nie łamiemy słowa. Bierzemy, ile się da. Sprzymierzeni będą nam mniej ufać.

move-hokkaido =
    .question = Stalin zgodził się na linię w Korei. Teraz chce okupować część Japonii. Co mówi prezydent?
option-hokkaido-refuse =
    .text = Japonia jest tylko nasza. Moskwa się obrazi, ale dowie się, gdzie nie ustąpimy.
option-hokkaido-share =
    .text = Zostajemy przyjaciółmi i oszczędzamy żołnierzy. Ale Japonia też będzie podzielona.

move-landing =
    .question = Statków jest za mało. Kiedy amerykańscy żołnierze popłyną do Korei?
option-landing-hurry =
    .text = Od razu wysyłamy samolotami kilkuset ludzi do Seulu. Będą tam zupełnie sami.
option-landing-as-planned =
    .text = Cały korpus wypływa we wrześniu. Przez kilka dni nikt nie stoi naprzeciw armii radzieckiej.
option-landing-after-japan =
    .text = Najpierw Japonia. Korea musi poczekać do października. Linia musi bronić się sama.

move-march =
    .question = Armia radziecka stoi na linii. Po drugiej stronie nikt jej nie zatrzyma. Czy idzie dalej?
option-march-halt =
    .text = Dotrzymujemy słowa. Potem możemy poprosić Amerykanów, by dotrzymali swojego w Niemczech.
option-march-seoul =
    .text = Zajmujemy stolicę i czekamy tam na Amerykanów. Potem rozmawiamy.
option-march-go-on =
    .text = Za dwa tygodnie możemy mieć całą Koreę. W Niemczech Zachód może kazać nam za to zapłacić.

move-reply =
    .question = Armia radziecka przekroczyła linię. Amerykańskie statki są w drodze. Co teraz?
option-reply-insist =
    .text = Lądujemy, żądamy linii i wstrzymujemy wszystkie dostawy z Niemiec. Sojusz może pęknąć.
option-reply-land =
    .text = Zajmujemy port w Pusanie i rozmawiamy. To lepsze niż nic.
option-reply-stay-away =
    .text = Korea nie jest warta kłótni. Ale naszym innym umowom będą odtąd mniej ufać.

ending-two-zones =
    .text = Dwie armie stoją po dwóch stronach linii. Miała służyć kilka tygodni. Koreańczyków nikt nie zapytał.
ending-another-line =
    .text = Korea jest podzielona, ale inną linią. Jedna część jest dużo większa od drugiej.
ending-halt-without-a-line =
    .text = Armia radziecka zatrzymała się sama. Nikt nie uzgodnił, gdzie kończy się jedna strefa, a zaczyna druga.
ending-quarrel =
    .text = Sprzymierzeni kłócą się o Koreę. Zimna wojna zaczyna się o rok wcześniej.
ending-corner =
    .text = Amerykanie trzymają jeden port na południu. Rosjanie mają resztę.
ending-one-zone =
    .text = Korea pozostaje jednym krajem, pod armią radziecką. Swojego rządu wybrać nie może.
