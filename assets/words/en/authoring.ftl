# `perimeter check --fix`, `check --watch`, `fmt`, `new` and `test`.

check-denied = warnings are denied

fix-put = put `{ $now }` here
fix-taken-out = `{ $was }` was taken out
fix-replaced = `{ $was }` became `{ $now }`
fix-done = { $name }: { $count ->
    [one] { $count } fault was mended
   *[other] { $count } faults were mended
 }

fmt-done = { $name }: laid out
fmt-shipped = `{ $name }` comes with the program and is no file
fmt-shipped-help = name the path of a file

watch-nowhere = nowhere
watch-no-change = nothing changes in the outcomes
watch-small-change = the outcomes change by less than one per cent
watch-differ = { $count } of { $drawn } histories differ
watch-kept = { $name }: not sound; the last sound version stays the measure
watch-none = { $name }: not sound

new-exists = `{ $file }` is there already
new-exists-help = name another file
new-done = { $file }: begun; look at it, and run `perimeter check`
new-outside = a what-if names only scenarios that lie in its own folder or below it, and `{ $of }` lies elsewhere
new-outside-help = write it into the folder of the scenario

test-nothing = { $name }: nothing is expected; write `expect: [..]`
test-holds = { $name }: { $count ->
    [one] { $count } expectation holds
   *[other] all { $count } expectations hold
 }
test-fails = { $name }: { $failed } of { $count } expectations { $failed ->
    [one] fails
   *[other] fail
 }

expect-of-ending = the ending `{ $ending }`
expect-of-option = `{ $move }`: `{ $option }`
expect-of-credibility = the credibility in the eyes of `{ $observer }`
expect-of-risk = the critical risk of `{ $challenger }`
expect-after-move = { $what } after `{ $move }`
expect-up-to = { $what }, history forced up to `{ $move }`,
expect-choosing = { $what }, with { $choices },
expect-holds = holds: { $what } is { $found }, expected between { $least } and { $greatest }
expect-fails = FAILS: { $what } is { $found }, expected between { $least } and { $greatest }
expect-nothing = FAILS: { $what } cannot be measured there, expected between { $least } and { $greatest }

template-title = What if ..?
template-what-if = A what-if of “{ $title }”. Change one thing; delete what you do not need.
template-choose = What somebody does instead; behind each move stand its options.
template-believe = What they think of one another before the first move. Each belief sums to 1.
template-more = Where standings start; how actors reason (their images stand behind); how closely they attend to a move; anything else.
template-expect = What you expect to come of it; `perimeter test` sees whether it does.
template-scenario-head = A small game of deterrence. Rename everything, and give every number a source or mark it as Assumed.
template-scenario-images = What an actor may be: what each interest weighs with it. `actual` is what it is; add `self_image` where it errs about itself.
template-scenario-belief = What others think it is, before the first move. Each belief sums to 1.
template-scenario-standing = Public quantities, with their range.
template-scenario-moves = Moves in order of date. A payoff is what an option brings an actor of one interest; the status quo is zero.
template-scenario-chance = Chance: probabilities that sum to 1. `likelihood` says how well each outcome fits each image of the actor it is about.
template-scenario-endings = The first ending whose condition holds is the ending; the last has none.
template-scenario-threat = Whose answer is to deter which challenge.
template-scenario-expect = What you expect to come of it; `perimeter test` sees whether it does.
