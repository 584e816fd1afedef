# The least that would have had to go otherwise.

flip-known = Known to have happened: { $record }.
flip-baseline = How likely this is, given that: { $ending }, { $chance }.
flip-below = What would have brought it below { $line }, as history went; no part of a set would have done it:
flip-above = What would have brought it above { $line }, as history went; no part of a set would have done it:
flip-none = { $most ->
    [one] Nothing: no single change.
   *[other] Nothing: no change of up to { $most } decisions together.
 }
flip-nothing = nothing need be changed
flip-set = { $chance }: { $change }
flip-more = { $more ->
    [one] and one more; the JSON has them all
   *[other] and { $more } more; the JSON has them all
 }
flip-semifactuals = Even so it would have come to the same, to within { $points } percentage points:
flip-no-semifactuals = Nothing that was tried leaves it where it was.
flip-tried = { $tried ->
    [one] One set of changes was tried.
   *[other] { $tried } sets of changes were tried.
 }
flip-too-many = { $sets ->
    [one] one set of changes is too many to try; the most is { $most }
   *[other] { $sets } sets of changes are too many to try; the most is { $most }
 }
flip-too-many-help = let fewer decisions be changed together with `--most`
flip-pairs = { $pairs ->
    [one] and one pair of these
   *[other] and { $pairs } pairs of these
 }
