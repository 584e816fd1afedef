# The player of one file, and the command that writes it.

## perimeter export --format html

player-needs-no-observer = an html file has no one observer: whoever plays it chooses a seat
player-depth-only-there = `--depth` is for `--format html` alone
player-written = { $bytes ->
    [one] { $bytes } kilobyte
   *[other] { $bytes } kilobytes
 }, { $places ->
    [one] { $places } position
   *[other] { $places } positions
 }: every course of the game is in the file.
player-cut-off = The file holds the first { $depth ->
    [one] move
   *[other] { $depth } moves
 } and ends before "{ $move }".
player-too-many = There are too many histories for one file: more would not fit into two megabytes.
player-too-many-help = for a shorter file choose a smaller `--depth`; for one that goes further, force some moves by a what-if

## Before the game

player-noscript = This page is a game that is played in the browser itself. It needs JavaScript, which is switched off here; it needs no network.
player-words = What the words mean
player-predict = Predict first
player-predict-why = Whoever has said what they expect looks at what comes. Your guess is kept and shown again at the end, beside the model's.
player-predict-chance = How likely do you think it is that it comes to this: "{ $challenge }"?
player-predict-scale = From 0, never, to 100, certain
player-predict-decision = And which decision before that will matter most?
player-no-guess = No guess
player-seats = Where do you sit?
player-historian = In the historian's chair: you decide for everybody, chance included
player-seat = { $seat } ({ $actor }): you decide for it, and know only what it knows
player-luck = Luck
player-luck-why = What you do not decide is decided by luck. The same number brings the same luck, so that a class can meet the same chances.
player-begin = Begin
player-load = Open a saved game
player-load-failed = This file is no saved game of this scenario.
player-resumed = Your saved game goes on.

## The menu and the keys

player-menu = Menu
player-help = Help
player-why = Why
player-difference = Difference
player-undo = Undo
player-close = Close
player-keys = Everything can be done with the keyboard: the Tab key goes from one thing to the next, Enter takes it. And single keys do this:
player-keys-on = Single keys do something
player-key-number = take the option with this number
player-key-luck = let it come as it may
player-key-why = why somebody believes what they believe: the ledger
player-key-difference = your run beside history
player-key-undo = take your last decision back
player-key-help = this help
player-key-close = close what has opened

## Playing

player-course = The course of events
player-course-start = The beginning
player-back-to = Go back to before: { $move }
player-happened = What happened
player-likely = The model gave it { $chance }.
player-shift = { $observer } on what { $subject } is: "{ $image }" goes from { $before } to { $after }.
player-shift-imagined = { $observer } on what { $subject } takes it for: "{ $image }" goes from { $before } to { $after }.
player-shift-credibility = Credibility, to { $observer }, goes from { $before } to { $after }.
player-why-this = Why?
player-asked-of = { $seat } decides
player-advisers = What advisers expect
player-chances = How likely is each, if nobody interferes?
player-nobody = Nobody decides this. Let it come as it may, or choose what comes.
player-leave-to-luck = Let it come as it may
player-new-decision = To be decided: { $move }
player-undone = You have gone back.
player-over = The story has come to its end.
player-over-undo = You can still take your last decision back. The debrief then shows what was true.
player-to-debrief = To the debrief
player-cut = This file goes no further.
player-cut-on = Save your game: the program itself goes on with it, by this command:

## How deterrence stands

player-deterrence = How deterrence stands
player-before = before
player-now = now
player-numbers = The numbers
player-standing = How things stand
player-chart-said = { $observer }: credibility from { $first } at the start to { $last } now.
player-chart-risk = Critical risk { $risk }.
player-chart-failed = Shaded: deterrence has failed.
player-line-imagined = what { $defender } imagines

## Minds

player-matrix = Who thinks what of whom
player-matrix-how = Each row is a mind, each column the one it thinks about: the likeliest image, and how likely. Open a cell for the whole belief and for what moved it.
player-observer = Who thinks
player-hidden = From your seat you can look into one mind alone. Open a cell for the whole belief and for what moved it.
player-moved = Beliefs that have moved

## Debrief

player-was = { $actor }: { $image }
player-part = Here they part for the first time
player-ends = It ends
player-from-here = How it could have ended
player-from-here-how = The per cents say how likely each ending was at that point, if from there everybody does what it would.
player-from-here-paths = Below them: in how many of all courses from there it ends so.
player-from-start = At the start
player-from-option = Yours: { $option }
player-from-history = As then: { $option }
player-from-cut = Where this file ends
player-paths = { $some } of { $all }
player-named-first = One other decision
player-named-second = And another
player-named-nothing = choose one
player-named-none = There was nothing else to choose in this run.
player-named-cut = This file goes no further, so it cannot follow another decision to an end. The program can, with your saved game: `perimeter report`.
player-named-how = Given your run: what everybody was, and their luck, is what your run tells; then the change is made, and everybody reacts. From scratch: your run up to the change, then the change, and the rest takes its course. All else pinned: everything else is chosen as in your run, and nobody reacts.
player-named-pinned = With everything else chosen as in your run it ends so: { $ending }.
player-named-scratch = From scratch, the chance that { $it }, with this change: { $chance }.
player-named-challenge = It comes to this: { $challenge }
player-whole-ledger = What moved the challengers
player-reproduce = The same numbers from the program itself:
player-print = Print
player-save = Save the game as a file
player-saved = Your game is saved: { $file }.
player-save-what = The file holds what you decided and predicted, and nobody's name.
player-again = Play again
player-afterwards = What happened then
