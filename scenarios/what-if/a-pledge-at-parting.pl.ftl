what-if =
    .title = Obietnica na pożegnanie
    .note = Seul prosił o obietnicę, skoro nie mógł mieć żołnierzy. A gdyby Waszyngton wycofał się, jak się wycofał, a w dniu odejścia ostatniego okrętu dał publicznie słowo? Wycofanie i obietnica są tu częściami jednej polityki: ile z pierwszego odbiera druga?
