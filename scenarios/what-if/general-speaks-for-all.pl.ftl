what-if =
    .title = Generał mówi za wszystkich
    .note = Ile warte jest w Moskwie słowo generała? Scenariusz odejmuje dwie piąte. Tu Moskwa i Phenian słuchają generała MacArthura tak, jakby mówił prezydent. Sprawdź, jak bardzo zależy od tego odpowiedź na pytanie epizodu.
