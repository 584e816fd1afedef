# The debrief: eight steps after a game.

debrief-of = Debrief: { $title }
debrief-again = again: { $command }

debrief-step-prediction = What you expected
debrief-step-course = What happened, with you and in history
debrief-step-course-alone = What happened
debrief-step-named = Two other decisions
debrief-step-same = Another way to the same
debrief-step-luck = The same decisions, other luck
debrief-step-worse = A worse path
debrief-step-assumption = Which assumption would a historian attack first?
debrief-step-ticket = Exit ticket

debrief-too-many = There are too many histories here to work this out.
debrief-no-threat = This scenario names no threat, so there is no challenge to ask about.

## 0

debrief-came = "{ $challenge }" came.
debrief-did-not-come = "{ $challenge }" did not come.
debrief-open = Whether it comes to this is still open: "{ $challenge }".
debrief-score = You gave it { $chance }. Score { $score }: 0 is perfect, 0.25 is what a coin gets, 1 is certain and wrong.
debrief-said = You gave it { $chance }.
debrief-no-guess = You made no guess of how likely it was.
debrief-model = The model gave it { $before } before the first move, and { $after } if everything before it goes as in history.
debrief-model-alone = The model gave it { $before } before the first move.
debrief-decision = The decision that can move it furthest is "{ $move }": by { $points } in a hundred.
debrief-named-too = You named it too.
debrief-named = You named "{ $move }".
debrief-figure-prediction = How likely it was that it comes to this: "{ $challenge }"
debrief-figure-reach = How far each decision can move it, in points of probability
debrief-beside-model = Your prediction less that of the model: { $points } points.
debrief-row-yours = your prediction
debrief-row-model = the model, before the first move
debrief-row-model-history = the model, after history's course
debrief-row-outcome = what came
debrief-head-who = Who says so
debrief-head-chance = How likely
debrief-head-decision = Decision
debrief-head-points = Points

## 1

debrief-parted = You and history part here for the first time: { $move }. You: { $own }. Then: { $then }.
debrief-same = Your run is history's, move by move.
debrief-no-history = The author does not say what was done then.
debrief-nothing = it did not come to that
debrief-likewise = the same
debrief-then-unknown = not known
debrief-ended = It ended: { $ending }.
debrief-ended-both = It ended as in history: { $ending }.
debrief-ended-apart = It ended, for you: { $own }. Then: { $then }.
debrief-ended-never = The game is not over, so there is nothing to ask yet.
debrief-figure-beside = Your run beside history
debrief-figure-run = Your run
debrief-run-sentence = It took { $moves ->
    [one] one move
   *[other] { $moves } moves
 }.
debrief-beside-sentence = Alike in { $both ->
    [one] one move
   *[other] { $both } moves
 }, otherwise in { $apart ->
    [one] one
   *[other] { $apart }
 }.
debrief-head-move = Move
debrief-head-own = You
debrief-head-then = Then
debrief-figure-time = Credibility over time, in the eyes of { $observer }
debrief-line-credibility = credibility
debrief-line-risk = critical risk
debrief-line-imagined = imagined
debrief-line-actual = in truth
debrief-line-credibility-then = credibility, in history
debrief-line-risk-then = critical risk, in history
debrief-time-credibility = In the eyes of { $observer } credibility is { $first } at the start and { $last } before the challenge.
debrief-time-risk = To deter, it would have to be above { $risk } there.
debrief-time-undeterred = No response, however certain, would have deterred it there.
debrief-time-needless = It did not look worth the challenge there even if nobody answered.
debrief-time-held = Deterrence holds in that mind until the challenge.
debrief-time-never-held = Deterrence never holds in that mind.
debrief-time-recovered = Deterrence fails in that mind after "{ $place }", and holds again before the challenge.
debrief-time-failed = Deterrence has failed in that mind since "{ $place }".
debrief-head-after = After
debrief-moment = The last moment before the challenge
debrief-in-history = in history
debrief-as-it-is = as it is
debrief-moment-beside = The last moment before the challenge, beside history's
debrief-gap = In your run, { $observer }: misperception { $misperception } points (in truth minus credibility), illusion { $illusion } points (imagined minus credibility).
debrief-gap-too = { $observer }: misperception { $misperception } points, illusion { $illusion } points.
debrief-head-measure = Measure
debrief-were = What they were
debrief-was-other = { $actor }: { $image }, and thought itself: { $own }.
debrief-knew-themselves = Everybody was what it thought it was.
debrief-head-actor = Actor
debrief-head-was = Was
debrief-head-thought = Thought itself
debrief-figure-minds = Who thought what of whom, at the start and at the end
debrief-of-whom = { $observer } of { $subject }
debrief-was-so = so it was
debrief-moved-most = What moved most: { $observer } took { $subject } for "{ $image }" with { $before } at the start and { $after } at the end.
debrief-head-of-whom = Who, of whom
debrief-head-image = Image
debrief-head-before = Start
debrief-head-end = End
debrief-head-truth = Truth
debrief-figure-ledger = What { $observer } learnt: decibels for "{ $image }" against "{ $other }"
debrief-ledger-most = Nothing moved { $observer } further than this: { $act }, { $shift }.
debrief-ledger-nothing = Nothing that happened told { $observer } whether it was "{ $image }" or "{ $other }".
debrief-head-act = Act
debrief-head-decibels = Shift

## 2

debrief-it-came = it came to "{ $challenge }"
debrief-it-did-not-come = it did not come to "{ $challenge }"
debrief-it-ended = it ended with "{ $ending }"
debrief-name-two = Name two other decisions that could have changed it. Then look what they would have done, given that everything else about your run is as it was.
debrief-proposed = { $count ->
    [one] The decision that would have changed it most:
   *[other] The two that would have changed it most, and both together:
 }
debrief-you-named = You named these:
debrief-nothing-changes-it = No single decision, taken otherwise, would have made it less likely.
debrief-impossible = The model gives what happened in this run no chance at all, so it cannot say what it would have hung on.
debrief-unchangeable = That could not be chosen there.
debrief-figure-suppose = Suppose instead: { $acts }
debrief-answer-given = given your run
debrief-answer-scratch = from scratch
debrief-answer-pinned = all else pinned
debrief-supposed = Given your run, the chance that { $it }, with this change: { $chance }.
debrief-necessity = What was decided was necessary for it with a probability of { $chance }.
debrief-head-answer = Answer
debrief-figure-shared = Whose share is it?
debrief-shared = Both together take the chance that { $it } from { $from } to { $to }; each has the share that it adds on average, first or last.
debrief-head-share = Share
debrief-head-alone = Alone
debrief-head-last = On top

## 3

debrief-all-the-same = { $count ->
    [one] One other path would all the same have led here: { $it }.
   *[other] { $count } other paths would all the same have led here: { $it }.
 }
debrief-mostly-same = No change leaves it just as likely that { $it }. Under these it is still likelier than not:
debrief-nowhere-same = Every other decision would have made it less likely than not that { $it }.
debrief-figure-same = Other paths, of { $tried } that were tried
debrief-head-instead = Instead
debrief-head-still = Still so
debrief-even-so = Even so it would have been the same: { $acts } ({ $chance }).

## 4

debrief-luck = The chance that { $it } was { $free } before anybody had decided anything. With every decision before it as in your run, and luck left open, it is { $chosen }.
debrief-luck-none = So it was chosen: hardly any luck would have changed it.
debrief-luck-some = So choice did much of it, and luck the rest.
debrief-luck-much = So it was luck more than choice: the same decisions mostly lead elsewhere.
debrief-luck-even = So these decisions left much of it to luck.
debrief-figure-chosen = A hundred histories with your decisions, out of { $histories }
debrief-figure-free = A hundred histories with everybody left free, out of { $histories }
debrief-dots = Of a hundred: { $endings }.
debrief-head-ending = Ending

## 5

debrief-worse-about = After all that came before it in your run, the challenge was { $chance } likely. What single other decision would have made it likelier?
debrief-worst = This one: { $act }. The challenge would then have been { $chance } likely.
debrief-no-worse = None: among all paths that differ in one decision, yours was the worst.
debrief-figure-worse = The challenge, with one decision otherwise
debrief-worse-sentence = The first of the others moves it by { $points } points.
debrief-row-own = as it was decided

## 6

debrief-claims = The author vouches for { $documented } entries with a source, calls { $contested } contested and { $assumed } assumed.
debrief-weakest = The number that carries most is { $name }. With other values of it the challenge is between { $low } and { $high } likely.
debrief-figure-assumptions = One assumption otherwise: how likely the challenge is after your course
debrief-assumptions-sentence = With the author's numbers it is { $chance }; { $tried } numbers were moved one at a time, and these move it furthest.
debrief-doubt-belief = how likely { $observer } thought at the start that { $subject } was: { $image }
debrief-doubt-rationality = how surely { $actor } takes what looks best to it
debrief-doubt-foresight = how many decisions { $actor } thinks ahead
debrief-doubt-suspicion = how suspiciously { $actor } reads acts
debrief-doubt-attention = how closely { $actor } attends to acts
debrief-doubt-weight = what this weighs for { $actor } as "{ $image }": { $interest }
debrief-head-assumption = Assumption
debrief-head-is = Is
debrief-head-might-be = Might be
debrief-head-known = Known
debrief-figure-rivals = The same course, as rival historians read it
debrief-rivals-sentence = From reading to reading the challenge is between { $low } and { $high } likely.
debrief-head-reading = Reading
debrief-head-file = File

## 7

debrief-ticket = Answer in a sentence or two. No name.
debrief-ask-again = How likely would you now say "{ $challenge }" was, from 0 to 100, and what changed your mind?
debrief-ask-signal = One thing that { $defender } could have done to be read rightly by { $observer }: what would it have cost?
debrief-ask-no-signal = One thing about { $defender } that no signal could have shown to { $observer }.
debrief-ask-decision = Which decision would you take otherwise, and what would you expect of it?
debrief-ask-assumption = Which assumption of the model do you believe least? What source could settle it?
