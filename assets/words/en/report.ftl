# Documents: solutions, runs, what is told of a game, the debrief.

## Moves, lines of play and how deterrence stands

line-nobody = chance
line-start = At the start
line-taken = { $option }: { $chance } likely, { $manner }
line-forced = forced
line-historical = as in history
line-likeliest = the likeliest
line-believes = believes { $chance }
line-imagined = is thought to believe { $chance }
line-deterred = is deterred above { $chance }
line-undeterred = is deterred by no chance of it
line-truth = in truth
line-responds = { $chance } likely to respond
line-expected = { $move }: takes place with { $chance }
line-thinks = { $observer } thinks that { $subject } is:
line-imagines = { $observer } thinks that { $subject } thinks that { $observer } is:

## perimeter solve

solve-forced = Forced: { $forced }.
solve-endings = Endings, over { $histories }
solve-line = The line of play
solve-expected = Expected of each move, where it takes place

## perimeter run

runs-seed = Seed { $seed }.
runs-seed-forced = Seed { $seed }, forced: { $forced }.
runs-drawn = { $histories } drawn
runs-error = ± is one standard error, in percentage points.
runs-ending = It ends: { $ending }.
runs-option-forced = { $option }, forced
runs-option-played = { $option }, played
runs-option-likely = { $option } ({ $chance } likely)
runs-closed = `{ $option }` was to be forced, but is not open here: the move is left free

## What is told of a game

told-legend = The question behind everything: if somebody does this: "{ $challenge }", will { $defender } do that: "{ $response }"? The credibility of the response, to somebody, is how likely that actor thinks it. Imagined credibility is what { $defender } thinks that they think. Critical risk is how likely the response must be to hold a challenger back: while credibility is above it, deterrence holds in that mind.
told-forced = { $option } (forced)
told-own-choice = { $option } (their own choice)
told-chance = { $option } (as chance had it)
told-closed = "{ $option }" was to be forced, but is not open here: the move was left free.
told-unmoved = It moves nobody's mind.
told-credibility = credibility, to { $observer }
told-imagined = imagined of { $observer }
told-critical-risk = critical risk of { $observer }
told-truth = in truth
told-undeterrable = No signal of this threat could deter { $observer }: it would challenge even if the response were certain.
told-unneeded = { $observer } needs no deterring: even unopposed, the challenge is worth less to it than something else.
told-holds = In the eyes of { $observer } deterrence holds.
told-failed = In the eyes of { $observer } deterrence has failed.

## Why a belief is what it is

why-none = No belief has moved yet.
why-word = why
why-ask = Ask for the ledger of a belief:
why-moved = { $thinks } (moved { $count ->
    [one] once
   *[other] { $count } times
 })
why-decibels = Each act multiplies the odds between two images; in decibels the shifts add up. 10 dB: ten times the odds.
why-against = { $image } against { $other }
why-start = at the start
why-now = now
why-act = { $move }: { $option }
why-never = never
why-one-image = There is only one image: nothing can be learnt.
