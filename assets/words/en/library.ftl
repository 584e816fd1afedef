# The library: scenarios in other words, campaigns, the glossary, sources and rival readings.

## Faults of translations

library-no-fluent = this is no Fluent: { $why }
library-fluent-sign = a `{ $sign }` is missing
library-fluent-name = a name begins with a letter
library-fluent-nothing = nothing is said under `{ $name }`
library-fluent-value = a text is missing
library-fluent-brace = a `{"}"}` closes nothing
library-fluent-quote = a quote is not closed
library-fluent-placeable = what stands in braces cannot be read
library-no-fluent-help = write `name =`, and under it, indented, `.attribute = text`
library-no-variables = a text of a scenario has no variables and calls no functions
library-too-deep = `{ $text }` is put together from itself, or from too many others
library-no-such-text = there is no text `{ $text }` in this file
library-unknown-message = nothing in this scenario has the texts `{ $text }`
library-unknown-text = `{ $text }` has no text `.{ $attribute }`
library-no-own-text = the texts of `{ $text }` are attributes; it has none of its own
library-missing-text = `{ $file }` has no { $attributes } of `{ $text }`
library-missing-text-help = translate it there

## Faults of campaigns

library-no-episode = a campaign has at least one episode
library-too-many-episodes = a campaign has at most { $most } episodes
library-episode-twice = `{ $scenario }` is an episode already
library-episode-first = it stands here
library-is-a-campaign = a scenario is asked for, and this is a campaign
library-is-a-campaign-help = `perimeter play`, `run`, `solve` and `check` take campaigns
library-not-of-any-episode = `{ $name }` is not a what-if of any episode
library-unknown-standing = no earlier episode has a standing `{ $standing }`
library-no-move = `{ $scenario }` has no move `{ $name }`
library-ends-before-it-begins = the last move lies before the first
library-episode-chose = an episode can ask about standings only
library-episode-chose-help = let the option change a standing, and ask about that: `AtLeast("standing", number)`

## Faults of the glossary

library-wanted-kind = a kind of entry, such as `Person`
library-no-kind = `{ $word }` is not a kind of entry
library-dead-link = the glossary has no entry `{ $entry }`
library-dead-link-help = add it to `scenarios/glossary.ron`, or take the brackets away

## The glossary

glossary-person = person
glossary-office = office
glossary-organisation = organisation
glossary-document = document
glossary-place = place
glossary-event = event
glossary-term = term
glossary-persons = Persons
glossary-offices = Offices
glossary-organisations = Organisations
glossary-documents = Documents
glossary-places = Places
glossary-events = Events
glossary-terms = Terms
glossary-also = { $kind }  [[{ $id }]], also: { $also }
glossary-ask = `perimeter glossary WORD` shows an entry in full.
glossary-unknown = the glossary has no entry `{ $word }`
glossary-unknown-help = run `perimeter glossary` for all of them

## Sources

sources-title = { $title }: where everything is known from
sources-source = Source: { $text }
sources-documented = documented
sources-contested = contested
sources-assumed = assumed
sources-counts = { $claims ->
    [one] One claim
   *[other] { $claims } claims
 }: { $documented } documented, { $contested } contested, { $assumed } assumed; { $sourced } with a source.

## The list

list-experiment = experiment: { $name }  { $title }
list-what-if = what if: { $name }  { $title }
list-reading = reading { $reading }: { $name }  { $title }
list-campaign = { $title } (a campaign of { $count ->
    [one] one episode
   *[other] { $count } episodes
 })

## Campaigns

course-no-campaign = `{ $name }` is a scenario, not a campaign
campaign-no-episode = the campaign has no episode
campaign-choice-form = `{ $choice }` is not of the form EPISODE:MOVE=OPTION
campaign-choice-help = write it like `--choose "{ $example }"`
campaign-no-expected = `--expected` takes one scenario, not a campaign
campaign-no-expected-help = solve the episode by its own name
campaign-no-seat = no episode has a seat `{ $seat }`
campaign-seats-are = choose one of: { $names }
campaign-episode = Episode { $number } of { $count }: { $title }
campaign-left-out = Episode { $number } of { $count }, "{ $title }", is left out: what went before does not lead to it.
campaign-goes-on = Minds and standings go on from where the last episode left them.
campaign-no-seat-here = { $seat } has no seat in this episode: it takes its course, and you watch.
campaign-over = The campaign is over.
campaign-other-episode = it has `{ $found }` where the campaign has `{ $episode }`
campaign-too-many-done = it has more episodes than the campaign
campaign-unfinished = `{ $episode }` has not come to its end
campaign-exact = { $title }: the histories of a whole campaign are too many to count. Each episode is solved exactly on its own, with the minds and standings that history's line carries into it.
campaign-drawn = { $title }: { $histories } drawn by luck under seed { $seed }, each through all episodes.
campaign-forced = Forced: { $forced }.
campaign-played = played in { $played } of { $histories }
campaign-error = ± is one standard error, in percentage points.
campaign-broken-off = Broken off after "{ $move }": the story goes on in the next episode. The endings are those of the episode played alone from here.
campaign-to-be-continued = It goes on in the next episode.
campaign-last-move = broken off after "{ $move }":
campaign-skipped = History's line leaves this episode out.
campaign-ends = It ends: { $ending }.

## Rival readings

rival-no-readings = `{ $scenario }` has no rival readings
rival-no-readings-help = name a what-if with `--reading FILE`, or give one a `reading: "H1"`
rival-title = { $title }: rival readings side by side
rival-as-written = as its author wrote it
rival-endings-free = How it ends, everybody left free
rival-endings-along = How it ends, history forced up to the challenge
rival-challenge = How likely this is: "{ $challenge }"
rival-free = everybody left free
rival-along = history forced before it
rival-credibility = Credibility of the response in the eyes of { $who }, along history's line
rival-at-the-start = at the start
rival-critical-risk = critical risk
rival-deterrence = deterrence holds
rival-holds = yes
rival-fails = no
rival-worth = What another decision would have changed: points of probability of the challenge, all else as in history
rival-instead = { $decision }: "{ $instead }" instead
rival-survives = What survives
rival-in-all = True in every reading:
rival-in-none = True in no reading:
rival-disputed = Disputed:
rival-parted = { $said } So { $yes }; not so { $no }.
rival-credibility-fell = Between the start and the challenge the response lost credibility in the eyes of { $who }.
rival-illusion = The defender thought its credibility in the eyes of { $who } greater than it was.
rival-underrated = The response was likelier than { $who } believed.
rival-deterrence-failed = At the last moment deterrence had failed in the eyes of { $who }.
rival-no-signal = No signal of this threat could have deterred { $who }.
rival-would-respond = Once challenged, the defender would rather respond than not: "{ $response }".
rival-challenge-along-history = After history's course the challenge is likelier than not: "{ $challenge }".
rival-challenge-free = With everybody left free the challenge is likelier than not: "{ $challenge }".
rival-mattered = Another choice at "{ $decision }" would have moved the challenge by five points or more.
rival-likeliest-ending = After history's course the likeliest ending is "{ $ending }".

## A campaign that is to be exported

export-campaign = `{ $name }` is a campaign; other programs take one scenario at a time
export-campaign-help = export its episodes one by one, `perimeter export { $first }` and so on: { $names }; what comes of the whole, carried from episode to episode, is in `perimeter run { $name } --format json` and `perimeter solve { $name } --format json`
