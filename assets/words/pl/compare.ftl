# Dwa przebiegi obok siebie.

compare-course = { $title }. Narzucone: { $forced }.
compare-course-free = { $title }. Niczego nie narzucono.
compare-unshared = Te zakończenia ma tylko jeden z dwóch scenariuszy: { $endings }.
compare-ending = Jak się kończy
compare-drawn = { $runs ->
    [one] Po jednym wylosowanym przebiegu, ziarno { $seed }
    [few] Po { $runs } wylosowane przebiegi przy tym samym losie: ziarno { $seed }
   *[other] Po { $runs } wylosowanych przebiegów przy tym samym losie: ziarno { $seed }
 }
compare-errors = ± oznacza jeden błąd standardowy w punktach procentowych; przy różnicy jest to błąd dla par. W nawiasie: ile wynosiłby, gdyby los nie był wspólny.
compare-parted = { $parted ->
    [one] Inną drogą poszedł { $parted } przebieg z { $runs }.
    [few] Inną drogą poszły { $parted } przebiegi z { $runs }.
   *[other] Inną drogą poszło { $parted } przebiegów z { $runs }.
 }
compare-parts = W przebiegu { $run } drogi się rozchodzą:
compare-never-parts = W przebiegu { $run } obie drogi są takie same.
compare-forced = { $course }: { $step }: { $option } (narzucone; skądinąd prawdopodobne w { $chance })
compare-free = { $course }: { $step }: { $option } (prawdopodobne w { $chance })
compare-ended = { $course } dobiega końca.
compare-endings-apart = `{ $first }` i `{ $second }` nie mają wspólnego zakończenia
compare-endings-apart-help = porównuj scenariusze, których zakończenia mają te same identyfikatory, na przykład scenariusz i jego warianty
compare-too-many = Przebiegów jest za dużo, by je wyliczyć; porównano tylko wylosowane.
compare-nothing = nie ma czego porównywać: oba przebiegi byłyby takie same
compare-nothing-help = podaj drugi scenariusz lub wariant albo zmień coś za pomocą `--choose RUCH=OPCJA` lub `--what-if PLIK`
