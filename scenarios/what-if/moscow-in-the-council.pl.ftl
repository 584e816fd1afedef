what-if =
    .title = Moskwa w Radzie Bezpieczeństwa
    .note = A gdyby radziecki delegat wrócił w niedzielę i powiedział „nie”? Rada milczy, a Waszyngton musi postanowić bez flagi. Proszę zobaczyć, ile to ujmuje jego racjom i czy to dość.
