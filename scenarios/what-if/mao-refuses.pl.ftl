what-if =
    .title = Mao odmawia
    .note = Ostatnie słowo Stalin zostawił Mao, a Mao chciał najpierw Tajwanu. A gdyby powiedział „nie”? Bez niego tego lata wojny nie ma; pytać więc trzeba raczej, ile by go to kosztowało i jak blisko był odmowy.
