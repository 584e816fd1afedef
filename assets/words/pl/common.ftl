# Słowa, których używa każda część programu.

date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
 } { $year }

date-short = { $day } { $month ->
    [1] I
    [2] II
    [3] III
    [4] IV
    [5] V
    [6] VI
    [7] VII
    [8] VIII
    [9] IX
    [10] X
    [11] XI
   *[12] XII
 } { $year }

count-histories = { $count ->
    [one] { $count } przebieg
    [few] { $count } przebiegi
   *[other] { $count } przebiegów
 }
