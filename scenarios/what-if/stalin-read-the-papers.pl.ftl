what-if =
    .title = Stalin czytał dokumenty i czytał je trafnie
    .note = Weathersby: Moskwa znała treść NSC 48 i wyciągnęła z niej słuszny wniosek; nie mogła wyczytać tego, czego Waszyngton sam nie wiedział. Dokument mówi tu wiele, mowa niewiele. Obok proszę postawić bliźniaczą wykładnię: ten sam dokument, odczytany odwrotnie.
