what-if =
    .title = Komisja uzgadnia, kogo wysłuchać
    .note = W kwietniu 1946 roku znaleziono formułę: kto podpisze, że popiera decyzję moskiewską, będzie wysłuchany, cokolwiek mówił przedtem. A gdyby Moskwa na tym poprzestała? Pytanie, kogo wolno wysłuchać, znika; sprawdź, czy znika i drugie, czy umowa byłaby dotrzymana.
