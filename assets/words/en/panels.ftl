# What the panels of the window show: views, and the labels around them.

## What one thinks of another

panels-cell = { $observer } thinks that { $subject } is most likely this: { $image }, { $chance }.
panels-cell-before = Before the last act it was { $chance }.
panels-cell-credibility = It thinks the response { $chance } likely.
panels-interest = { $interest }: thought to weigh { $mean }, give or take { $spread }.
panels-interest-both = { $interest }: thought to weigh { $mean }, give or take { $spread }; in truth { $actual }.

## Deterrence over time

panels-start = Start
panels-curve = { $name } from { $from } to { $to }
panels-deterrence-said = Deterrence over time: { $courses }.

## The timeline and what it is compared with

panels-your-run = Your run
panels-stop = { $date }, { $title }: { $state }
panels-stop-passed = done: { $option }
panels-stop-waiting = to be decided now
panels-stop-open = still to come
panels-stop-skipped = did not come up
panels-parted = Your run parted from { $other } here: { $title }, { $date }.
panels-not-parted = So far your run is the same as { $other }.

## The standing

panels-range = { $least } to { $greatest }
panels-standing = { $name }: { $value }; at the start { $start }; it can be { $range }.
panels-set = { $act }: becomes { $value }
panels-added = { $act }: { $change }
panels-unseen-act = something that you cannot see
panels-documented = documented
panels-contested = contested
panels-assumed = assumed by the author

## Why

panels-points = { $points } points
panels-none = none
panels-why-credibility = How likely { $observer } thinks each image, times what it expects that image to do; the products add up to the chance of this: { $response }.
panels-why-imagined = What { $defender } thinks that { $observer } takes it for, times what each image would do; the products add up to the chance, imagined in another's eyes, of this: { $response }.
panels-why-actual = What { $defender } really is decides how likely this is: { $response }.
panels-why-thought = Thought to be: { $image }
panels-why-would = Would respond if: { $image }
panels-why-product = adds { $product } points
panels-why-response = What each answer is worth to { $image } where the challenge has been made, and how likely it is: the better an answer looks, the likelier, the more sharply the greater the rationality ({ $rationality }). The worth comes from these weights times what the author says each act brings.
panels-why-worth = worth { $worth }
panels-why-weight = weight of: { $interest }
panels-why-critical-risk = The challenge is a gamble for { $observer }. The critical risk is the chance of the response at which the gamble is worth no more than the best other option: (unresisted − best other option) / (unresisted − resisted), kept between nothing and certainty.
panels-why-unresisted = The challenge unresisted, to: { $image }
panels-why-other = The best other option, to: { $image }
panels-why-resisted = The challenge resisted, to: { $image }
panels-why-times = weight { $weight } times { $payoff }
panels-why-follows = What is expected to follow
panels-why-brings = What “{ $option }” brings at once, per interest by its weight, and what is expected to follow: the answer, and everything after it.
panels-why-belief = The ledger of { $against }: each act moved the odds by so many decibels, and they add up. 10 dB: ten times the odds.
panels-why-no-illusion = No illusion is given: at the start it imagines just what the other thinks.
panels-why-prior = Before the first move, as the author gives it.
panels-why-reading = How { $observer } read it
panels-why-reading-face = { $observer } takes the act at face value, and attends to it by { $attention }: the likelier the act is under an image, the more it speaks for it. Only the ratios mean something.
panels-why-reading-suspicious = { $observer } asks what the act was meant to make it believe, and attends to it by { $attention }: the likelier the act is under an image, the more it speaks for it. Only the ratios mean something.
panels-why-reading-imagined = { $observer } acted, and reckons how the other must have read it.
panels-why-factor = How likely under: { $image }
panels-why-the-act = the act itself
panels-why-forced = The conditions of the game forced this: a change from outside, and so the end of the chain.
panels-why-played = You decided this.
panels-why-own-choice = { $owner } decided this, by its own mind and its own image.
panels-why-chance = Nobody decided this: chance brought it, and it was { $chance } likely.
panels-why-likely = How likely: { $option }
panels-why-payoff = What it brought { $actor } in: { $interest }
panels-why-standing = It began somewhere, and acts have changed it; it always stays within { $range }.
panels-why-start = Before the first move, as the author gives it.

## Search

panels-found-move = move
panels-found-actor = actor
panels-found-image = image of: { $actor }
panels-found-entry = glossary

## Labels of the panels

panels-decide-again = Go back and decide again
panels-nobody-decides = Nobody decides this. Let it come as it may, or choose what comes.
panels-let-it-come = Let it come
panels-leave-to-luck = Leave it to them
panels-advisers = What advisers expect
panels-then = What was done then?
panels-matrix = Who takes whom for what
panels-matrix-how = A row thinks of a column. Each image has a letter; the flag ⚑ is how likely the response is thought. A cell opens the mind.
panels-matrix-since = The arrows show what has changed by: { $act }
panels-hidden = not to be seen from here
panels-all-minds = ⬅ All minds
panels-interests = What it is thought to care for
panels-interests-how = The dot is the mean weight as it is perceived, the bar its spread, the diamond the truth once it is out.
panels-in-truth = in truth { $weight }
panels-ledger = What moved this
panels-deterrence = Deterrence over time
panels-as-table = As a table
panels-faint = Faint behind: { $other }
panels-timeline = Timeline
panels-earlier = Look at the act before
panels-later = Look at the act after
panels-switch = Go on with { $branch }
panels-pin = Keep { $branch } for comparison
panels-standing-title = What everybody can see
panels-standing-began = at the start { $start }; { $range }
panels-chronicle = Chronicle
panels-chronicle-empty = Nothing has happened yet.
panels-back-to = Go back to before this: { $act }
panels-comparison = Your run beside { $other }
panels-differences = How deterrence differs
panels-differences-how = Your run, the other, and the difference.
panels-why-back = Back
panels-close = Close
panels-causes = What changed it
panels-causes-said = { $title }: what it was over time; changed by { $count ->
    [one] one act
   *[other] { $count } acts
 }.
panels-end-decision = It ends at a decision.
panels-end-parameter = It ends at what the author says.
panels-end-chance = It ends at chance.
panels-source = Source: { $source }
panels-confidence = How well it is known: { $confidence }
panels-no-source = The author gives no source for this.
panels-predict = First, your prediction
panels-predict-chance = How likely is it, from 0 to 100, that it comes to this: "{ $challenge }"?
panels-predict-decision = Which decision before that will matter most?
panels-predict-none = No guess yet: move the slider, or use the arrow keys.
panels-predict-begin = Begin
panels-predict-skip = Begin without a prediction
panels-predict-kept = Your guess is kept and shown again at the end, beside the model's.
panels-search = Search
panels-search-hint = A move, an actor, an image, a name
panels-search-none = Nothing has that name.
panels-also = also: { $names }
panels-keys = Keys
panels-key-option = take an option
panels-key-luck = leave the move to luck
panels-key-undo = take your last decision back
panels-key-why = why: what a number is made of
panels-key-difference = difference: compare with history, or no longer
panels-key-look = look at the act before, the act after
panels-key-search = search
panels-key-keys = these keys
panels-key-tab = go to the next control
panels-key-enter = in a why: one cause down, and back
panels-key-escape = close what is open

## Levels

panels-ahead = Not yet decided. What is on the table may still change.
panels-levels = Levels
panels-levels-how = At the simplest level everybody takes acts at face value and knows itself. Each switch adds one thing.
panels-level-suspicion = Suspicion
panels-level-suspicion-how = Readers ask what an act was meant to make them believe.
panels-level-self-image = Self-image
panels-level-self-image-how = An actor may take itself for something else than it is, until the day it finds out.
panels-level-kept-luck = Kept luck
panels-level-kept-luck-how = Whoever goes back meets the same luck, so that only the other decision makes a difference.
