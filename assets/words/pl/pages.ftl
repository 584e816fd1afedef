# Strony do przeglądarki i do druku: to, co stoi na każdej z nich.

page-made = Przygotował Perimeter { $version }, laboratorium odstraszania i historii alternatywnych. Ten plik o nic nie pyta sieci.
page-numbers = Liczby
page-again = Jeszcze raz:
page-all-again = Wszystko to jeszcze raz:
page-failed = odstraszanie w tym umyśle zawiodło
page-matrix = Słupek to stan na końcu, kreska – na początku; * to prawda.
page-room = miejsce na odpowiedź
page-lead-run = Przebieg z miejsca: { $seat }, ziarno { $seed }
page-lead-history = Zgodnie z historią
page-lead-campaign = Wyobrażenia i stan rzeczy przechodzą z epizodu na epizod, więc żadne polecenie o pojedynczym scenariuszu nie odtworzy tych liczb; odtwarza je: { $command }
page-episodes = Epizody
page-historian = historyka

report-progress = omówienie
report-written = zapisano: { $file }
report-run-what-if = zapisana gra ma własne warianty
report-run-what-if-help = pomiń `--what-if`
report-no-episode = kampania nie doszła do tego epizodu:
man-written = { $count ->
    [one] zapisano jedną stronę
    [few] zapisano { $count } strony
   *[many] zapisano { $count } stron
 }: { $folder }
