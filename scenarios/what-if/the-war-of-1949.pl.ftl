what-if =
    .title = Wojna zaczęła się w roku 1949
    .note = Cumings: wojna, której datą jest czerwiec 1950, toczyła się na równoleżniku już latem 1949 i po obu stronach popychali ją Koreańczycy. Phenian może tu uderzyć bez zgody Moskwy, równoleżnik płonie od początku, a dla Seulu nacierać warto bardziej niż prosić. To, co mocarstwa mówią sobie nawzajem, rozstrzyga wtedy mniej.
