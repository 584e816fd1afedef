what-if =
    .title = Cena Mao
    .note = Shen oraz Gonczarow, Lewis i Xue: czego Stalin oddał w lutym Mao, tego szukał w Korei. Moskwa jest tu panem portów. Proszę porównać jej ryzyko krytyczne przed podpisaniem układu i po nim.
