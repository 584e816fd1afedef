# Co jest nie tak ze zmianami wariantu i z tym, czego autor się spodziewa.

change-unknown-ending = żadne zakończenie nie nazywa się `{ $name }`
change-not-an-ending = nie ma takiego zakończenia
change-unknown-perception = nic nie podano o tym, co `{ $observer }` sądzi o `{ $of }`
change-unknown-perception-help = podaj to w `believe` albo `imagine`
change-other-kind = w scenariuszu stoi tu { $there }, a nie { $found }
change-stands-here = stoi tutaj
change-already-there = to, co się tu dodaje, już jest
change-already-there-help = żeby to zmienić, wpisz to w `change` albo `believe`
change-no-date = nie wiadomo, w którym miejscu historii ma stać ten ruch
change-no-date-help = dodaj mu `date` albo napisz `Before("..", Decision(..))`
change-twice = to samo zmienia się tu dwa razy
change-first-here = pierwsza zmiana jest tutaj
change-conflict = dwa warianty zmieniają to samo, każdy inaczej
change-conflict-here = tu jedna zmiana
change-conflict-there = a tu druga, inna
change-conflict-help = pomiń jeden z nich albo zbuduj jeden na drugim (`of`): wtedy on ma ostatnie słowo
change-cause = przez tę zmianę
change-hurts-here = wtedy tutaj coś się nie zgadza
change-depends-help = zmień albo usuń także to, co od tego zależy
change-unimagined = nie podano, na ile { $observers } uważa obraz `{ $image }` aktora `{ $of }` za możliwy
change-unimagined-help = dopisz `{ $record }` w `believe`

expect-one-thing = oczekiwanie dotyczy jednej rzeczy: `ending`, `option`, `credibility` albo `critical_risk`
expect-one-thing-help = napisz kilka oczekiwań, każde ze swoim `between`
expect-no-threat = w scenariuszu bez groźby (`threat`) nie ma ani wiarygodności, ani ryzyka krytycznego
expect-no-threat-help = spodziewaj się czegoś po zakończeniu (`ending`) albo opcji (`option`)
expect-reversed = oczekiwany zakres biegnie od { $least } w dół do { $greatest }
expect-after = `after` ma znaczenie tylko przy wiarygodności i ryzyku krytycznym
expect-after-help = żeby wymusić to, co wybrała historia, napisz `history`
