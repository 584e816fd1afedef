# What is wrong with the changes of a what-if, and with what an author expects.

change-unknown-ending = no ending is named `{ $name }`
change-not-an-ending = not an ending
change-unknown-perception = nothing is given of what `{ $observer }` thinks about `{ $of }`
change-unknown-perception-help = give it under `believe` or `imagine`
change-other-kind = the scenario has { $there } here, not { $found }
change-stands-here = it stands here
change-already-there = what is added here is there already
change-already-there-help = to change it, write it under `change` or `believe`
change-no-date = where in the story this move belongs is not said
change-no-date-help = give it a `date`, or write `Before("..", Decision(..))`
change-twice = the same thing is changed twice
change-first-here = first changed here
change-conflict = two what-ifs change the same thing in different ways
change-conflict-here = changed here
change-conflict-there = and here, in another way
change-conflict-help = leave one of them out, or let one be a what-if of the other: that one then has the last word
change-cause = because of this change
change-hurts-here = it is wrong here then
change-depends-help = change or remove what depends on it as well
change-unimagined = how likely { $observers } thinks the image `{ $image }` of `{ $of }` is, is not given
change-unimagined-help = add `{ $record }` under `believe`

expect-one-thing = an expectation is of one thing: `ending`, `option`, `credibility` or `critical_risk`
expect-one-thing-help = write several expectations, each with its own `between`
expect-no-threat = a scenario without a `threat` has no credibility and no critical risk
expect-no-threat-help = expect something of an `ending` or an `option`
expect-reversed = what is expected goes from { $least } down to { $greatest }
expect-after = `after` makes a difference only to a credibility or a critical risk
expect-after-help = to force what history took, write `history`
