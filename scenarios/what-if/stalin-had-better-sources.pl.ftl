what-if =
    .title = Stalin miał lepsze źródła
    .note = Matray dowodzi, że Moskwa niewiele zważała na mowę: jej tekst nie wykluczał odpowiedzi przez Narody Zjednoczone, a Stalin miał lepsze źródła. Moskwa poświęca jej tu 0,15 swojej uwagi zamiast 0,8. Potem proszę wybrać „include”: ile pomogłyby lepsze słowa?
