what-if =
    .title = Najpierw Ongdzin
    .note = We wrześniu 1949 roku radziecki ambasador był za tym, by pozwolić Kimowi zająć półwysep Ongdzin; jego zastępca ostrzegał, że z półwyspu zrobi się wojna. A gdyby Moskwa posłuchała ambasadora?
