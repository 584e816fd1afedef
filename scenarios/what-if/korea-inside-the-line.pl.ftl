what-if =
    .title = Korea wewnątrz linii
    .note = A gdyby Waszyngton zatrzymał w Korei ostatnią grupę bojową i zaliczył ten kraj do miejsc, których będzie bronić? Seul błagał o jedno i o drugie, a poręczenie siłą było jedną z dróg, które rozważano w 1948 roku. Obie rzeczy szły wbrew radzie wojskowych: dywizji było za mało i nikt nie chciał, by Li Syn Man trzymał klucz do amerykańskiej wojny.
