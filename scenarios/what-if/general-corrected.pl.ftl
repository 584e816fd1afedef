what-if =
    .title = Waszyngton prostuje generała
    .note = Generał mówi, że Korea leży poza linią, a dwa dni później rząd mówi, że Korei nie spisano na straty. Któremu z tych słów wierzy czytelnik w Moskwie, a któremu chciałby wierzyć czytelnik w Seulu?
