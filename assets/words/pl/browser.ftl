# Okno w przeglądarce.

browser-file-how = Upuść na stronę scenariusz, wariant lub zapisaną grę, wybierz plik albo wklej jego treść. Wszystko zostaje w tej przeglądarce i nigdzie nie jest wysyłane.
browser-choose = Wybierz plik…
browser-paste = Tu wklej treść pliku
browser-open-pasted = Otwórz wklejony tekst
browser-take-along = Zabierz
browser-link = Kopiuj odsyłacz do tej gry
browser-download = Zapisz grę jako plik
browser-no-file = Przeglądarka nie pozwala tej stronie zapisać pliku.

## Gra jako odsyłacz

link-copied = Kto otworzy ten odsyłacz, zastanie grę w tym samym miejscu. Odsyłacz jest w schowku:

    { $link }

    Zawiera scenariusz, miejsce przy stole i decyzje, bez przewidywań i gałęzi. To, co stoi za znakiem #, nie jest nigdzie wysyłane.
link-wrong = Ten odsyłacz nie wskazuje żadnej gry. { $why }
link-too-long = Jest dłuższy niż { $most } bajtów.
link-twice = „{ $part }” występuje w nim dwa razy.
link-unknown = Zawiera „{ $part }”, a odsyłacz zna tylko play, with, seat, seed, choices i lang.
link-seed = Jego ziarno to „{ $seed }”, a to nie jest liczba całkowita.
link-language = Jego język to „{ $language }”, a program mówi tylko en i pl.
link-no-scenario = Zawiera „{ $part }”, ale nie wskazuje scenariusza. Powinien zaczynać się na przykład od play=1950-speech.
link-damaged = „{ $part }” jest uszkodzone. Skopiuj cały odsyłacz jeszcze raz.
link-of-a-file = „{ $file }” to Twój własny plik. Odsyłacz może wskazać tylko to, co należy do programu; zapisz grę jako plik.
link-of-a-campaign = Odsyłacz wskazuje pojedynczą grę, a nie kampanię. Zapisz grę jako plik.
