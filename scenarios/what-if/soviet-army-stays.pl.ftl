what-if =
    .title = Armia radziecka zostaje
    .note = A gdyby armia radziecka została na północy tak długo, jak długo na południu są Amerykanie? Dwa mocarstwa pilnują wtedy dwóch małych państw i żadnego nie można zostawić samego z wojną. Zapytaj, kogo to powstrzymuje, a kogo ośmiela.
