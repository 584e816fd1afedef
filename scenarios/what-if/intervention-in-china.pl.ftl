what-if =
    .title = Interwencja w Chinach
    .note = A gdyby wiosną 1949 roku wojska amerykańskie utrzymały Szanghaj i Tsingtao? Sprawdź, czego dowiedziałyby się Moskwa i Pekin o strategu i czego nadal nie wiedziałyby o strażniku zasad.
