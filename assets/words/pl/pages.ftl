# Strony do przeglądarki i do druku: to, co stoi na każdej z nich.

page-made = Przygotował Perimeter { $version }, laboratorium odstraszania i historii alternatywnych. Ten plik o nic nie pyta sieci.
page-numbers = Liczby
page-again = Jeszcze raz:
page-failed = odstraszanie w tym umyśle zawiodło
page-matrix = Słupek to stan na końcu, kreska – na początku; * to prawda.
page-room = miejsce na odpowiedź
page-lead-run = Przebieg z miejsca: { $seat }, ziarno { $seed }
page-lead-history = Zgodnie z historią
page-historian = historyka

report-progress = omówienie
report-written = zapisano: { $file }
report-run-what-if = zapisana gra ma własne warianty
report-run-what-if-help = pomiń `--what-if`
report-campaign = to kampania, a te omawia się epizod po epizodzie podczas gry
report-of-campaign = `{ $name }` to kampania: omówić można tylko jej epizod
report-of-campaign-help = podaj któryś z jej epizodów; pokaże je `perimeter list`
man-written = { $count ->
    [one] zapisano jedną stronę
    [few] zapisano { $count } strony
   *[many] zapisano { $count } stron
 }: { $folder }
