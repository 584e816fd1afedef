what-if =
    .title = Ustawa o pomocy przechodzi w styczniu
    .note = 19 stycznia 1950 roku Izba odrzuciła pomoc dla Korei stosunkiem 193 do 191; w lutym ją uchwaliła. A gdyby dwóch posłów głosowało od razu inaczej? Głosowanie dotyczyło Chin, a czytano je, jakby dotyczyło Korei: proszę zobaczyć, jak mało z drogi do wojny na nim wisi.
