what-if =
    .title = Krzesło zostawiono puste umyślnie
    .note = Kim Donggil: Stalin nie wracał do Rady, żeby Ameryka mogła swobodnie wejść w Azję pod flagą świata. Moskwa zastawia tu sidła. Jej ryzyko krytyczne wynosi 1: puściłaby Kima, choćby była pewna, że Amerykanie przyjdą.
