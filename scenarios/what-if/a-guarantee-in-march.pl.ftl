what-if =
    .title = Gwarancja w marcu
    .note = 7 marca 1950 roku sekretarz stanu Acheson powiedział Senatowi, że Korea musi przetrwać. A gdyby powiedział, że na atak będzie odpowiedź? Do decyzji Stalina zostało siedem tygodni: czy to dość, by odrobić styczeń?
