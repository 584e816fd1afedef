# What is wrong with a scenario file, where, and what to write instead.
#
# A message is a lower-case sentence without a full stop, literals in backticks. Its help tells what to do, in the imperative.

## Words that other messages are made of

fault-found-record = a record `(name: value, ..)`
fault-found-tuple = a tuple `(.., ..)`
fault-found-map = a map `{"{"}..{"}"}`
fault-found-list = a list `[..]`
fault-found-text = a text
fault-found-number = a number
fault-found-literal = `{ $text }`
fault-found-nothing = nothing that could be read
fault-found-end = the end of the file
fault-wanted-value = a value
fault-wanted-separator = `,` or `{ $bracket }`
fault-wanted-entry = `{ $bracket }` or another entry
fault-wanted-text = a text in quotes
fault-wanted-number = a number
fault-wanted-flag = `true` or `false`
fault-wanted-pair = two values `(.., ..)`
fault-wanted-list = a list `[..]`
fault-wanted-map = a map `{"{"}"name": value, ..{"}"}`
fault-wanted-plain-map = a map `{"{"}..{"}"}`
fault-wanted-confidence = a confidence
fault-wanted-mixture = the name of an image, or a map of probabilities
fault-wanted-effect = `Set(number)` or `Add(number)`
fault-wanted-condition = a condition such as `Chose("move", "option")`
fault-plain-record = a record `(..)`

## Helps that many messages share

fault-write = write `{ $text }`
fault-write-here = write `{ $text }` here
fault-close-with = close it with `{ $text }`
fault-did-you-mean = did you mean `{ $meant }`?
fault-there-is = there is { $names }
fault-it-is-one-of = it is one of { $names }
fault-remove-one = remove one of them
fault-remove-or-rename = remove one of them, or give it another name
fault-rename-one = give one of them another name

## Labels that many messages share

fault-opened-here = opened here
fault-nor-this = nor is this one
fault-closes-another = this closes another
fault-first-given-here = first given here
fault-first-stands-here = the first stands here
fault-stands-here = `{ $name }` stands here

## P00xx: syntax

fault-expected = expected { $wanted }, found { $found }
fault-value-among-fields = a value without a name stands among fields
fault-value-among-fields-help = write `name: value`
fault-unclosed = `{ $bracket }` is opened and never closed
fault-unclosed-text = a text is opened and never closed
fault-unclosed-comment = this comment is never closed
fault-missing-comma = a comma is missing after this
fault-missing-colon = a colon is missing between a name and its value
fault-stands-for = `{ $found }` stands where `{ $meant }` belongs
fault-decimal-comma = `{ $found }` has a decimal comma
fault-double-quotes = a text stands in double quotes `"`
fault-straight-quotes = a text stands in straight quotes `"`
fault-straight-double-quotes = a text stands in straight double quotes `"`
fault-quoted-field = the name of a field stands without quotes: `{ $name }`
fault-comment = a comment begins with `//`, not with `#`
fault-brackets-too-deep = brackets are nested more than { $most } deep
fault-conditions-too-deep = conditions are nested more than { $most } deep
fault-no-escape = there is no escape `{ $escape }`
fault-no-escape-help = write `\\` for a backslash
fault-not-ron = this is not RON: { $why }
fault-parted-number = a number is written without blanks
fault-bare-date = a date stands in quotes
fault-unquoted = the text `{ $word }` stands without quotes
fault-no-value = `{ $name }` has no value
fault-odd-character = the character `{ $character }` does not belong outside a text
fault-odd-character-help = replace it by an ordinary space

## P01xx: types and fields

fault-unknown-field = `{ $record }` has no field `{ $field }`
fault-unknown-field-help = its fields are { $names }
fault-option-without = an option of a decision has no `{ $field }`
fault-option-without-help = only the outcomes of a `Chance(..)` have one
fault-bad-number = `{ $text }` is not a number
fault-bad-number-help = write a decimal number, as in `0.3` or `7500`, without its unit
fault-text-for-number-help = write `{ $text }` without quotes
fault-record-for-map-help = write `{"{"}"name": value, ..{"}"}`, with quotes around the names
fault-map-for-record-help = write `(name: value, ..)`, without quotes around the names
fault-strange-root = a file is a `Scenario(..)` or a `WhatIf(..)`
fault-strange-root-help = let it begin with `Scenario(`
fault-bare-effect = an effect sets or adds
fault-bare-effect-help = write `Set({ $value })` or `Add({ $value })`
fault-missing-field = `{ $record }` lacks the field `{ $field }`
fault-missing-field-help = add `{ $field }: ..`
fault-no-probability = the outcome `{ $outcome }` has no probability
fault-no-likelihood-for-options = no likelihood is given for the options { $names }
fault-no-likelihood-for-images = no likelihood is given for the images { $names }
fault-no-likelihood-help = write 0 where it is impossible
fault-given-twice = `{ $name }` is given twice
fault-named-twice = `{ $name }` is named twice
fault-wrong-record = expected `{ $record }`, found `{ $found }`
fault-bare-move = a move is a decision or chance
fault-bare-move-help = write `Decision(..)` or `Chance(..)`
fault-no-confidence = `{ $word }` is not a confidence
fault-no-effect-word = `{ $word }` is not an effect
fault-no-condition = `{ $word }` is not a condition
fault-empty-name = a name must not be empty
fault-pair-length = expected two values, found { $count }
fault-pair-length-help = write `(first, second)`
fault-condition-length = `{ $word }` has { $count } { $count ->
    [one] part
   *[other] parts
 }

## P02xx: names

fault-unknown-actor = no actor is named `{ $name }`
fault-unknown-image = no image of `{ $of }` is named `{ $name }`
fault-unknown-interest = no image of `{ $of }` weighs an interest `{ $name }`
fault-unknown-standing = no standing is named `{ $name }`
fault-unknown-move = no move is named `{ $name }`
fault-unknown-option = no option of `{ $of }` is named `{ $name }`
fault-not-an-actor = not an actor
fault-not-an-image = not an image
fault-not-an-interest = not an interest
fault-not-a-standing = not a standing
fault-not-a-move = not a move
fault-not-an-option = not an option
fault-two-moves = two moves are named `{ $name }`
fault-two-endings = two endings are named `{ $name }`

## P03xx: numbers

fault-not-a-number = this is not a number
fault-infinite = this is infinite, or too large to reckon with
fault-not-finite-help = write a number between -{ $most } and { $most }
fault-sum = these probabilities sum to { $sum }, not to 1
fault-sum-of-nothing-help = give each image that is possible its probability
fault-sum-last-help = `{ $entry }` would make it 1
fault-sum-too-much-help = that is { $rest } too much
fault-sum-of-outcomes = the probabilities of the outcomes of `{ $move }` sum to { $sum }, not to 1
fault-sum-of-outcomes-help = the rest is { $rest }
fault-sum-of-slopes = what `{ $standing }` adds to the outcomes of `{ $move }` sums to { $sum }, not to 0
fault-sum-of-slopes-help = what makes one outcome likelier makes the others less likely
fault-probability = a probability lies between 0 and 1, not at { $value }
fault-per-cent-help = write `{ $share }` for { $value } per cent
fault-likelihood-negative = a likelihood is 0 or more, not { $value }
fault-likelihoods-zero = all of these likelihoods are zero
fault-likelihoods-zero-help = something must be possible
fault-attention = an attention lies between 0 and 1, not at { $value }
fault-rationality = a rationality is 0 or more, not { $value }
fault-tremble = a tremble is at least 0 and less than 1, not { $value }
fault-foresight = a foresight lies between 0 and { $most }, not { $value }
fault-foresight-whole = a foresight is a whole number between 0 and { $most }, not { $value }
fault-suspicion = a suspicion lies between 0 and { $most }, not { $value }
fault-suspicion-whole = a suspicion is a whole number between 0 and { $most }, not { $value }
fault-range-reversed = the range of `{ $standing }` goes from { $least } down to { $greatest }
fault-range-reversed-help = write the smaller number first
fault-starts-outside = `{ $standing }` starts at { $value }, outside its range { $least } to { $greatest }
fault-set-outside = `{ $standing }` is set to { $value }, outside its range { $least } to { $greatest }
fault-its-range = its range

## P04xx: order and meaning

fault-no-day = `{ $date }` is not a day of the calendar
fault-no-day-help = write year, month and day, as in `1950-06-25`
fault-dates-reversed = the last day, { $last }, lies before the first, { $first }
fault-first-day = the first day
fault-date-order = `{ $move }` is dated { $date }, before the move that precedes it
fault-date-order-other = the move before is of this day
fault-date-order-help = put the moves in order of date
fault-date-outside = `{ $move }` is dated { $date }, outside the dates of the scenario
fault-condition-later = the condition asks what was chosen at `{ $move }`, which comes later
fault-condition-itself = the condition asks what was chosen at `{ $move }`, which is still to be chosen
fault-condition-order-help = a condition can ask only about earlier moves
fault-last-ending = the last ending, `{ $ending }`, has a condition
fault-last-ending-help = remove its `when`: it is the ending when no other holds
fault-ending-hidden = `{ $ending }` has no condition, so that no ending after it can come
fault-ending-hidden-help = give it a `when`, or put it last
fault-threat-order = the response, `{ $response }`, does not come after the challenge, `{ $challenge }`
fault-the-challenge = the challenge
fault-threat-chance = nobody decides at `{ $move }`: it is chance
fault-threat-chance-help = name a `Decision(..)`
fault-defender-challenges = `{ $actor }` answers the challenge and cannot be a challenger
fault-missing-perception = what `{ $observer }` thinks `{ $of }` is, is not given
fault-missing-perception-help = add `{ $record }`
fault-more-than-one-thing = can be more than one thing
fault-self-perception = `{ $actor }` cannot be mistaken about itself here
fault-self-perception-help = what an actor thinks it is belongs in its `self_image`
fault-perception-twice = what `{ $observer }` thinks about `{ $of }` is given twice
fault-two-historical-options = two options of `{ $move }` are marked as historical
fault-two-historical-endings = two endings are marked as historical
fault-two-historical-help = only one of them happened
fault-no-actor = a scenario has at least one actor
fault-no-move = a scenario has at least one move
fault-no-ending = a scenario has at least one ending
fault-no-ending-help = the last ending has no `when`
fault-no-images = `{ $actor }` has no images
fault-no-weight = the image `{ $image }` weighs no interest
fault-no-weight-help = write `interests: {"{"}"..": 1.0{"}"}`
fault-no-options = `{ $move }` has no options
fault-no-outcomes = `{ $move }` has no outcomes
fault-no-challenger = a threat has at least one challenger
fault-evidence = `{ $move }` does not say whom the likelihood tells about
fault-evidence-help = add `about: ".."` to the move
fault-move-unreachable = `{ $move }` can never take place: its condition never holds
fault-option-unreachable = `{ $option }` can never be chosen: its condition never holds
fault-ending-unreachable = the ending `{ $ending }` can never come: its condition never holds
fault-interest-unweighed = no image of any actor weighs the interest `{ $interest }`
fault-attention-unseen = `{ $observer }` does not see this move, so that its attention makes no difference

## P05xx: files, what-ifs and limits

fault-too-many-actors = there are { $count } actors; at most { $most } can be thought through
fault-too-many-images = there are { $count } images of `{ $actor }`; at most { $most } can be thought through
fault-too-many-interests = there are { $count } interests; at most { $most } can be thought through
fault-too-many-standings = there are { $count } standings; at most { $most } can be thought through
fault-too-many-moves = there are { $count } moves; at most { $most } can be thought through
fault-too-many-options = there are { $count } options of `{ $move }`; at most { $most } can be thought through
fault-too-many-endings = there are { $count } endings; at most { $most } can be thought through
fault-too-many-parts = a condition has at most { $most } parts
fault-too-many-roots = what the actors may be, and may think they are, combines in { $roots } ways; at most { $most } can be thought through
fault-too-many-roots-help = make some `actual` or `self_image` a single image
fault-text-too-long = a text has at most { $most } characters
fault-name-too-long = a name has at most { $most } characters
fault-too-large = `{ $file }` is larger than { $most } bytes
fault-not-found = there is no scenario and no file `{ $name }`
fault-no-file = there is no file `{ $file }`
fault-may-not-be-read = `{ $file }` may not be read
fault-unreadable = `{ $file }` cannot be read: { $why }
fault-folder = `{ $file }` is a folder
fault-folder-help = name a file in it
fault-not-ordinary = `{ $file }` is not an ordinary file
fault-not-text = `{ $file }` is not text in UTF-8: byte { $byte } is the first that is not
fault-not-text-utf16 = `{ $file }` is not text in UTF-8: it looks like UTF-16
fault-not-text-help = save it as UTF-8
fault-empty-file = the file says nothing
fault-chain-too-long = what-ifs build on each other in a chain of more than { $most }
fault-circle = this what-if builds on itself: `{ $of }` leads back to it
fault-climbs-out = `{ $of }` lies outside the folder of this file
fault-climbs-out-help = name a file beside this one, or a shipped scenario
fault-is-a-scenario = `{ $name }` is a scenario, not a what-if
fault-is-a-what-if = a scenario is asked for, and this is a what-if
fault-what-if-of-another = `{ $name }` is not a what-if of `{ $scenario }`
fault-too-deep-to-think = to decide `{ $move }`, its owner may have to think through { $positions } positions
fault-too-deep-to-think-help = lower somebody's `foresight` or `suspicion`, or take out options

## How faults are told

fault-errors = { $count } { $count ->
    [one] error
   *[other] errors
 }
fault-warnings = { $count } { $count ->
    [one] warning
   *[other] warnings
 }
fault-tips = { $count } { $count ->
    [one] tip
   *[other] tips
 }
fault-error = error
fault-warning = warning
fault-tip = tip
fault-help = help
fault-how-sure = how sure
fault-reasonable = likely a slip, unless it is meant so
fault-weak = a guess: pass over it if it is meant so

## Faults in sentences, for readers of screens

fault-sentence-place = In { $file }, line { $line }, column { $column }:
fault-sentence-error = error { $code }.
fault-sentence-warning = warning { $code }.
fault-sentence-tip = tip { $code }.
fault-sentence-other = See also line { $line }, column { $column }: { $label }.
fault-sentence-instead = write `{ $text }` instead of `{ $found }`
fault-sentence-literal = “{ $text }”
fault-sign-comma = a comma
fault-sign-colon = a colon
fault-sign-semicolon = a semicolon
fault-sign-equals = an equals sign
fault-sign-quote = a straight double quote
fault-sign-hash = a hash sign
fault-sign-slashes = two slashes
fault-sign-backslashes = two backslashes
fault-sign-comment-end = an asterisk and a slash
fault-sign-round-open = an opening round bracket
fault-sign-round-close = a closing round bracket
fault-sign-square-open = an opening square bracket
fault-sign-square-close = a closing square bracket
fault-sign-curly-open = an opening curly bracket
fault-sign-curly-close = a closing curly bracket
