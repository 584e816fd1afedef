what-if =
    .title = Moskwa czyta NSC 68
    .note = W kwietniu 1950 roku Waszyngton zapisał, że każda strata gdziekolwiek jest stratą wszędzie, i zamknął to w sejfie. W jednej z historii tej wojny czytamy, że Stalin nigdy by się na atak nie zgodził, gdyby to przeczytał. A gdyby agent przepisał dokument w porę?
