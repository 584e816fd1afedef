# `perimeter play`.

play-what-if = What if: { $title }
play-without = Switched off: { $mechanisms }.
play-seat = You decide for { $seat } and know only what { $seat } knows; the truth waits for the debrief.
play-start = At the start:
play-help-hint = Type `help` at any time.
play-nobody = Nobody decides this. Press Enter to let it come as it may, or choose what comes.
play-closed = { $option } (not open here)
play-then = Then: { $option }
play-then-unknown = The author does not say what was done then.

play-ask-move = your move
play-ask-chance = 0-100
play-ask-decision = number or name
play-ask-end = debrief

play-predict-chance = Before you begin: how likely do you think it is, from 0 to 100, that it comes to this: "{ $challenge }"? (Enter: no guess)
play-predict-chance-help = Type a number from 0 to 100, or just press Enter.
play-predict-decision = And which decision before that will matter most? (Enter: no guess)
play-predict-decision-help = Type one of the numbers or the beginning of a name, or just press Enter.
play-predict-help = Your guess is kept and shown again at the end, beside the model's. { $how } `quit` stops.

play-back = You go back.
play-no-way-back = There is nothing to go back to.
play-over = The game is over. Press Enter for the debrief, or type `undo` to take your last decision back.
play-over-help = Press Enter for the debrief, or type `undo`; `why` and `quit` do what they always do.
play-left = You leave the game.
play-saved = Your game is saved: go on with `perimeter play --resume { $file }`.

play-other-mind = You cannot look into that mind from your seat.
play-why-names = Name two of these, who thinks and of whom: { $actors }. As in `why ussr us`; in `why us ussr us`, what the first thinks that the second thinks of it.

play-not-open = That option is not open here.
play-options = There are options 1 to { $count }.
play-several = That could be several options: type a little more, or the number.
play-unknown = I do not know that word. Type a number from 1 to { $count }, or `help`.
play-unknown-meant = I do not know that word. Did you mean `{ $meant }`? Type a number from 1 to { $count }, or `help`.

play-help =
      1, 2, ..        take an option: by its number, its name, or how its words begin
      luck            let it come as it would if nobody interfered (at a move of chance: just press Enter)
      why             which beliefs have moved; `why ussr us`: the ledger of one of them
      undo            go back to before your last decision
      history         what was done then at this point
      help            this
      quit            stop; with --save, `perimeter play --resume FILE` goes on from here

play-no-seat = there is no seat `{ $seat }`
play-no-seat-help = choose one of: { $seats }
play-resumed = a resumed game goes on with its own scenario, what-ifs, seat, seed and mechanisms
play-resumed-help = leave out everything but `--resume FILE`, and `--save` to go on in another file
play-no-save = `{ $file }` is there already and is no saved game: it is not written over
play-no-save-help = choose another name for `--save`
play-after-end = it decides `{ $move }` after the game has ended
play-other-move = it decides `{ $move }` where `{ $waiting }` is to be decided
play-no-option = `{ $move }` has no option `{ $option }`
play-refused = `{ $move }`: { $why }
play-not-a-save = this is no saved game: { $why }

play-damaged = it cannot be read on from line { $line }, column { $column }
