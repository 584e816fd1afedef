what-if =
    .title = Pułapka na Amerykę
    .note = Kim Donggil: Stalin chciał Ameryki uwikłanej w Azji, w wojnie z Chińczykami i Koreańczykami, daleko od Europy; tak sam pisał w sierpniu do prezydenta Czechosłowacji. Stueck uważa, że było to pocieszanie po fakcie. Wojna między innymi warta jest tu dla Moskwy tyle co brak wojny: ryzyko krytyczne wynosi 1 i żaden sygnał, jaki by był, nie mógł odstraszyć.
