what-if =
    .title = Obaj opiekunowie wierzą Kimowi
    .note = Christensen: w luźnym sojuszu najśmielszy członek mówi każdemu z pozostałych to, co go poruszy. Obaj słuchają tu doniesień Kima z pełną uwagą, a nie z 0,15 uwagi. Mniemanie o Waszyngtonie spada w dwóch stolicach, choć Waszyngton niczego nie zrobił.
