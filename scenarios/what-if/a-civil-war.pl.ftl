what-if =
    .title = Wojna domowa
    .note = Cumings: wojna wyrosła z koreańskiej rewolucji i z wojny granicznej 1949 roku; co mocarstwa myślały o sobie nawzajem, to rzecz druga. Północ może tu uderzyć bez zgody Moskwy, czekanie kosztuje obie Koree tym więcej, im goręcej na równoleżniku, a Południe może ruszyć pierwsze. Potem proszę zapytać, co jeszcze zmieniają słowa Waszyngtonu.
