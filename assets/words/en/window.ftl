# The window: what surrounds the panels.

window-name = Perimeter
window-title = Perimeter: the origins of the Korean War
window-idea = Change a decision, and watch whose mind changes.
window-leave = All scenarios
window-settings = Reading
window-language = Language
window-text = Size of text
window-basic = Short sentences
window-dark = Dark
window-still = No motion
window-reset = Put the panels back
window-compare = Compare
window-undo = Undo
window-go-on = Go on with a game
window-kept = { $title }: { $count ->
    [one] one decision
   *[other] { $count } decisions
 }
window-length = { $count ->
    [one] One decision
   *[other] { $count } decisions
 }. Who decides: { $who }.
window-begin = Begin
window-begin-named = Begin: { $title }
window-as-it-was = As it was
window-historian = The historian's chair: decide for all
window-what-if = { $title }, what is changed: { $chosen }
window-seat = { $title }, from where it is played: { $chosen }
window-file = A file of your own
window-file-how = Drop a scenario, a what-if or a saved game on the window, choose it here, or write its path.
window-file-path = Path of a file
window-choose-file = Choose a file…
window-open = Open
window-no-file = { $file } cannot be read: { $why }
window-no-save = { $file } is no saved game: { $why }
window-campaign = { $name } is a campaign, which is played in the terminal: perimeter play { $name }
window-not-kept = The game could not be saved in { $file }: { $why }. Free some space or change the rights of the folder; it is tried again at the next decision.
window-refused = This cannot be done: { $why }
window-branch = Branch { $number }
window-history = History
window-over = It is over
window-over-how = You can still go back and decide otherwise. The debrief shows what was true.
window-debrief = To the debrief
window-no-threat = This scenario names no threat.
window-over-the-game = Looked up
window-back-to-game = Back to the game
window-working = Working it out: { $step } of 8 steps, { $count ->
    [one] one small piece of work
   *[other] { $count } small pieces of work
 } done
window-stop = Stop
window-suppose = Name another decision
window-suppose-choose = What else could have been decided?
window-suppose-run = See what it would have changed
window-suppose-later = It is answered after the steps have been worked out.

## Opening it

window-not-built = this program was built without its window
window-not-built-help = build it with the feature `window`, or play in the terminal: perimeter play
window-no-display = there is no display to show the window on
window-no-display-help = play in the terminal: perimeter play
window-no-renderer = nothing can draw the window: no driver for Vulkan or OpenGL was found
window-no-renderer-help = install one, on Debian `mesa-vulkan-drivers`, or play in the terminal: perimeter play
window-terminal = Perimeter plays in the terminal, for { $why }.
