# Co kilka zmian sprawia razem, rozdzielone na każdą z nich.

attribute-ending = Jak prawdopodobne jest takie zakończenie: { $ending }?
attribute-background = Narzucone w każdym razie: { $forced }.
attribute-baseline = { $chance } przy { $forced }. To jest punkt odniesienia.
attribute-changed = { $chance } przy { $forced }.
attribute-change = Co zmieniono
attribute-share = udział
attribute-first-in = jako pierwsza
attribute-last-in = jako ostatnia
attribute-sum = Wszystkie razem
attribute-explain-share = Udział: ile zmiana dodaje w punktach procentowych, średnio po wszystkich kolejnościach, w jakich można wprowadzać zmiany (Shapley). Udziały sumują się do całości.
attribute-explain-order = Jako pierwsza: ile dodaje sama. Jako ostatnia: ile dodaje do wszystkich pozostałych. Im bardziej te liczby się różnią, tym mniej zmiana jest przyczyną sama w sobie.
attribute-explain-baseline = Przy innym punkcie odniesienia kolejność może być inna.
attribute-no-baseline = historia nie ma w ruchu `{ $step }` opcji, z którą można by porównać zmianę
attribute-no-baseline-help = wskaż ją za pomocą `--baseline "{ $step }=OPCJA"`
attribute-too-many = nie da się rozdzielić tylu zmian: jest ich { $changes }, a może być najwyżej { $most }
attribute-too-many-help = liczy się każdy podzbiór, a z każdą zmianą jest ich dwa razy więcej; pomiń niektóre albo narzuć je za pomocą `--choose`
