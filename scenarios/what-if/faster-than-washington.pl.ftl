what-if =
    .title = Szybciej niż Waszyngton
    .note = Lankow i Shen: w Moskwie nie pytano, czy Amerykanie przyjdą, lecz czy zdążą, zanim będzie po wszystkim. Szanse wyścigu są tu takie, w jakie wierzyli planiści: jedna na pięć, że przyczółek się utrzyma. Ryzyko krytyczne rośnie tak wysoko, że nie odstrasza nawet Waszyngton, któremu się wierzy.
