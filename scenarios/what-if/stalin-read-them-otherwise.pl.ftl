what-if =
    .title = Stalin czytał dokumenty i czytał je odwrotnie
    .note = Za Cumingsem w streszczeniu Szalontaia: kto miał w ręku tajne dokumenty, mógł w nich znaleźć Amerykę, która odda cios, a może na okazję czeka. Wszystko jest jak u bliźniaka, „stalin-read-the-papers”, prócz prawdopodobieństw, z jakimi każdy z możliwych Waszyngtonów napisałby ten jeden dokument. Co właściwie mówi dokument sam z siebie?
