what-if =
    .title = Porty za porty
    .note = Shen oraz Gonczarow, Lewis i Xue: w lutym 1950 roku Stalin musiał obiecać Mao zwrot Port Artur i kolei mandżurskiej, szukał więc czegoś w zamian i czegoś, czym przytrzymałby sojusznika. Korea pod władzą Phenianu warta jest tu dla Moskwy więcej niż w zwykłym scenariuszu, a pobita w niej Ameryka niewiele mniej. Im więcej do wygrania, tym mniej waży to, co mówi Waszyngton.
