# Pages for browsers and printers: what stands on every one of them.

page-made = Made with Perimeter { $version }, a counterfactual laboratory of deterrence. This file asks no network for anything.
page-numbers = The numbers
page-again = Again:
page-all-again = All of this again:
page-failed = deterrence has failed in that mind
page-matrix = A bar is what it came to, the stroke what it was at the start; * is what was true.
page-room = room for an answer
page-lead-run = A run from the seat: { $seat }, seed { $seed }
page-lead-history = Along history
page-lead-campaign = Minds and standings are carried from episode to episode, so no command about a single scenario works these numbers out again; this one does: { $command }
page-episodes = The episodes
page-historian = the historian's

report-progress = debrief
report-written = written: { $file }
report-run-what-if = a saved game has its own what-ifs
report-run-what-if-help = leave out `--what-if`
report-no-episode = the campaign was not played as far as this episode:
man-written = { $count ->
    [one] one page written
   *[other] { $count } pages written
 }: { $folder }
