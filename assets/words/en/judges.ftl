# What outside judges are handed, and why some scenarios are not.

judges-priors-differ = the actors do not agree, before the first move, on what `{ $about }` is: there is no one game that all of them play
judges-imagines-differently = `{ $observer }` imagines that others disagree about what it is: in its eyes there is no one game
judges-attention = `{ $reader }` does not read `{ $step }` with full attention, and no equilibrium knows half an ear
judges-tremble = `{ $reader }` may take `{ $step }` for an accident, and in an equilibrium nothing is one
judges-authored = the author says how `{ $step }` is read, and in an equilibrium it is read as it is chosen
judges-face-value = `{ $reader }` takes `{ $step }` at face value although its owner thinks ahead there: that is no equilibrium
judges-evidence = `{ $step }` is evidence: it is read as if it came of what somebody is, but it comes of chance
judges-partly-hidden = some of those who decide later see `{ $step }` and some do not, and what they then think of each other is no equilibrium
judges-hidden-effect = `{ $step }` is hidden, but what it did shows later, and is not read
judges-foresight = whoever decides at `{ $step }` looks ahead to `{ $later }`, but not as far as is looked from there
judges-too-large = it would take more than { $limit } nodes or numbers
judges-several-observers = more than one actor can learn something here: { $actors }
judges-no-observer = nobody can learn anything here: nobody has several images in the eyes of another
judges-unknown-observer = the scenario has no actor `{ $observer }`
judges-no-need-of-observer = JSON is the scenario as it stands: it is in nobody's eyes

judges-help-observer = name one with `--observer ACTOR`: the game is then the one in its eyes
judges-help-imagined = leave out what it imagines, or give it the same about everybody who decides
judges-help-network = `--format bif` writes what an observer makes of the acts, without the game
judges-help-suspicion = give the reader a suspicion above 0, or the owner a foresight of 0; `--format bif` takes it as it is
judges-help-hidden = let everybody see it, or let nothing depend on it
judges-help-foresight = give everybody foresight to the end, or none
judges-help-too-large = leave out moves that do not matter to the question
judges-help-several-observers = name one with `--observer ACTOR`
judges-help-known-actors = there are { $actors }

judges-limit = note: the actors come to the equilibrium of this game as suspicion grows without end
judges-forced = note: what a what-if forces is left free here: an intervention is no part of a game
