what-if =
    .title = Bez propozycji linii
    .note = A gdyby Waszyngton nie zażądał w Korei niczego i zachował statki dla Japonii? W planach wojskowych Korea stała daleko, a Armia Czerwona, której nie zatrzymuje żadna linia, żadnej nie łamie. Porównaj, co w oczach Moskwy ryzykuje ten, kto idzie dalej, gdy linia jest i gdy jej nie ma.
