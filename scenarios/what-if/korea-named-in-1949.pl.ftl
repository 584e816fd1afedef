what-if =
    .title = Korea wymieniona w 1949 roku
    .note = Generał mówi, że Korea jest strzeżona, rząd mówi, że jej nie spisano na straty, a Seul dostaje zobowiązanie. A gdyby Waszyngton tak przemówił, póki stał tam jeszcze jego ostatni pułk? Porównaj to z biegiem historii: o ile same słowa przesuwają Moskwę i jak daleko jest stąd do tego, co Waszyngton naprawdę by zrobił?
