# Co dostają zewnętrzni sędziowie i dlaczego nie każdy scenariusz.

judges-priors-differ = strony nie są zgodne przed pierwszym ruchem co do tego, kim jest `{ $about }`: nie ma jednej gry, w którą grałyby wszystkie
judges-imagines-differently = `{ $observer }` sądzi, że inni różnią się w ocenie, kim jest: w tych oczach nie ma jednej gry
judges-attention = `{ $reader }` odczytuje `{ $step }` bez pełnej uwagi, a żadna równowaga nie zna słuchania jednym uchem
judges-tremble = `{ $reader }` może wziąć `{ $step }` za przypadek, a w równowadze nic nie jest przypadkiem
judges-authored = autor z góry podaje, jak odczytuje się `{ $step }`, a w równowadze odczytuje się tak, jak się wybiera
judges-face-value = `{ $reader }` bierze `{ $step }` za dobrą monetę, choć decydujący myśli tam naprzód: to nie jest równowaga
judges-evidence = `{ $step }` jest świadectwem: odczytuje się je tak, jakby wynikało z tego, kim ktoś jest, a wynika z przypadku
judges-partly-hidden = część decydujących później widzi `{ $step }`, a część nie, i to, co wtedy o sobie sądzą, nie jest równowagą
judges-hidden-effect = `{ $step }` jest skryte, ale jego skutki wychodzą później na jaw i nikt ich nie odczytuje
judges-foresight = decydujący przy `{ $step }` sięga myślą do `{ $later }`, ale nie tak daleko, jak sięga się stamtąd
judges-too-large = trzeba by ponad { $limit } węzłów lub liczb
judges-several-observers = czegoś może się tu dowiedzieć więcej niż jedna strona: { $actors }
judges-no-observer = nikt się tu niczego nie dowie: nikt nie ma w cudzych oczach kilku wizerunków
judges-unknown-observer = w scenariuszu nie ma strony `{ $observer }`
judges-no-need-of-observer = JSON to scenariusz taki, jaki jest: niczyimi oczami

judges-help-observer = wskaż jedną przez `--observer ACTOR`: będzie to gra w jej oczach
judges-help-imagined = pomiń to, co sobie wyobraża, albo podaj to samo wobec wszystkich, którzy decydują
judges-help-network = `--format bif` zapisuje, co obserwator wnosi z czynów, bez samej gry
judges-help-suspicion = daj odbiorcy podejrzliwość większą od 0 albo decydującemu dalekowzroczność 0; `--format bif` przyjmie to bez zmian
judges-help-hidden = niech widzą to wszyscy albo niech nic od tego nie zależy
judges-help-foresight = daj wszystkim dalekowzroczność do końca albo żadną
judges-help-too-large = pomiń ruchy, które nie mają znaczenia dla pytania
judges-help-several-observers = wskaż jedną przez `--observer ACTOR`
judges-help-known-actors = do wyboru: { $actors }

judges-limit = uwaga: strony dochodzą do równowagi tej gry, gdy podejrzliwość rośnie bez końca
judges-forced = uwaga: to, co wymusza wariant, jest tu wolne: interwencja nie należy do gry
