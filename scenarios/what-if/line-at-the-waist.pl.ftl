what-if =
    .title = Linia na przewężeniu
    .note = A gdyby linii zażądano dalej na północy, tam gdzie Korea jest wąska? Prawie wszyscy Koreańczycy mieszkaliby na południe od niej. Ci, którzy zaproponowali 38. równoleżnik, byli zdziwieni zgodą Moskwy; czy zgodziłaby się i na to?
