# Two courses side by side.

compare-course = { $title }. Forced: { $forced }.
compare-course-free = { $title }. Nothing is forced.
compare-unshared = Only one of the two has these endings: { $endings }.
compare-ending = How it ends
compare-drawn = { $runs ->
    [one] One history of each, under seed { $seed }
   *[other] { $runs } histories of each, under the same luck: seed { $seed }
 }
compare-errors = ± is one standard error, in percentage points; that of the difference is the paired one. In brackets, what it would be without the same luck.
compare-parted = { $parted ->
    [one] One run of { $runs } goes another way.
   *[other] { $parted } runs of { $runs } go another way.
 }
compare-parts = In run { $run } they part:
compare-never-parts = In run { $run } both go the same way.
compare-forced = { $course }: { $step }: { $option } (forced; { $chance } likely otherwise)
compare-free = { $course }: { $step }: { $option } ({ $chance } likely)
compare-ended = { $course } is at its end.
compare-endings-apart = `{ $first }` and `{ $second }` have no ending in common
compare-endings-apart-help = compare scenarios whose endings have the same ids, such as a scenario and its what-ifs
compare-too-many = There are too many histories to enumerate; only what was drawn is compared.
compare-nothing = there is nothing to compare: both would be the same
compare-nothing-help = name a second scenario or what-if, or change something with `--choose MOVE=OPTION` or `--what-if FILE`
