what-if =
    .title = Armia z roku 1950, o rok wcześniej
    .note = A gdyby Północ miała w 1949 roku taką przewagę jak w czerwcu 1950? Waszyngton mówi i robi to samo i wierzą mu tak samo. Proszę patrzeć na ryzyko krytyczne: po której jego stronie leży teraz ta sama wiarygodność.
