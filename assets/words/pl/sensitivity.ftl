# Które założenie niesie wniosek.

sensitivity-title = Co od czego zależy: { $title }
sensitivity-about = Rozwiązano dokładnie punkty w liczbie { $runs }: { $samples } próbek dla wskaźników Sobola, z przedziałami 95-procentowymi, i { $paths } ścieżek dla efektów elementarnych Morrisa. Wskaźnik pierwszego rzędu to część rozrzutu, która idzie za samym czynnikiem; wskaźnik całkowity to część, która idzie za nim samym lub razem z innymi. μ* to średnia wielkość zmiany, gdy czynnik przechodzi z jednego końca swojego zakresu na drugi; σ mówi, jak bardzo ta zmiana zależy od pozostałych czynników.
sensitivity-column-factor = czynnik
sensitivity-column-first = pierwszy rząd
sensitivity-column-total = całkowity
sensitivity-spread = Średnia { $mean }, odchylenie standardowe { $deviation }.
sensitivity-constant = W każdym punkcie wynosi { $mean }: nic nie zależy od żadnego z tych czynników.
sensitivity-no-value = W niektórych punktach nie ma wartości, więc o jej rozrzucie nic powiedzieć się nie da.
sensitivity-carries = Najwięcej zależy od czynnika „{ $factor }” ({ $what }): idzie za nim { $share } rozrzutu.
sensitivity-next = Następny jest „{ $factor }”, z udziałem { $share }.
sensitivity-rivals = Przy tak małej liczbie próbek { $count ->
    [one] równie dobrze pierwszy mógłby być czynnik { $factors }.
   *[other] równie dobrze pierwszy mógłby być każdy z czynników { $factors }.
 }
sensitivity-together = { $count ->
    [one] Czynnik { $factors } działa w dużej mierze razem z innymi.
   *[other] Czynniki { $factors } działają w dużej mierze razem z innymi.
 }
sensitivity-idle = Prawie nic nie zależy od: { $factors }.
sensitivity-too-many = liczba czynników: { $factors }; wskaźniki liczy się najwyżej dla { $most }
sensitivity-too-many-help = usuń czynniki, które znaczą najmniej
