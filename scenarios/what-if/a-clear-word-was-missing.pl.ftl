what-if =
    .title = Zabrakło jasnego słowa
    .note = Wykładnia najstarsza, od republikanów z 1950 roku po Stuecka: atak był ceną źle danego sygnału, a jasny sygnał mógł mu zapobiec. Moskwa sądzi tu tylko po tym, co publiczne, mowy słucha obojgiem uszu i na początku ma o amerykańskiej woli lepsze mniemanie. Potem niech Waszyngton wymieni Koreę, a zobaczymy, ile warte jest słowo.
