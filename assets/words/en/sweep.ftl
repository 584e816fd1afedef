# Sweeps, their tables, and the rows that are worked out again.

sweep-done = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
 } in { $parts ->
    [one] { $parts } part
   *[other] { $parts } parts
 }, { $kept ->
    [0] all of them written now
   *[other] { $kept } of them there already
 }: `{ $folder }`
sweep-dry-run = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
 } at { $points ->
    [one] { $points } point
   *[other] { $points } points
 }, in { $parts ->
    [one] { $parts } part
   *[other] { $parts } parts
 }: about { $seconds } seconds with { $jobs ->
    [one] { $jobs } job
   *[other] { $jobs } jobs
 }
sweep-interrupted = interrupted: { $finished } of { $parts } parts are finished
sweep-interrupted-help = go on with `--resume`
sweep-too-many = point { $point } has too many histories: there is no end of them after { $limit } positions
sweep-too-many-help = draw histories with `replications`, or allow more positions with `--limit`
sweep-folder-begun = `{ $folder }` holds this very sweep already
sweep-folder-begun-help = go on with `--resume`, or name another folder
sweep-folder-other = `{ $folder }` holds another sweep: { $difference }
sweep-folder-other-help = name another folder, or empty this one
sweep-folder-not-empty = `{ $folder }` is not empty, and holds no sweep
sweep-folder-not-empty-help = name a new folder, or an empty one
sweep-other-schema = its manifest is of another shape
sweep-other-version = it was begun with version { $version }, and this is { $own }
sweep-other-arguments = it was begun with other arguments
sweep-other-experiment = the experiment or its scenario is no longer the same

replay-title = Run { $run } of: { $title }
replay-empty = (none)
replay-line = How the story goes at this point, where everybody does what history did or what is likeliest:
replay-drawn = How the story went, as it was drawn:
replay-same = The table says the same, to the last bit.
replay-differs = The table says something else.
replay-no-row = there is no row { $row }: the table has { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }
replay-no-row-help = rows are counted from 0 to { $last }
replay-no-sweep = `{ $folder }` holds no sweep
replay-no-sweep-help = name the folder that was given to `perimeter sweep --out`
replay-other-version = the sweep was made with version { $version }, and this is { $own }
replay-other-experiment = the manifest does not fit the files in `sources`
replay-other-help = a row can only be replayed by the version that made it, from the files that it was made from
replay-no-part = row { $row } is not there yet: there is no `{ $path }`
replay-no-part-help = finish the sweep with `perimeter sweep --resume`, or put its shards together

dictionary-title = The tables of: { $title }
dictionary-runs = One row for each run: where the factors stood, and what came of it.
dictionary-series = One row for each measure of deterrence at each place of each run.
dictionary-integer = whole number
dictionary-number = number
dictionary-text = text
dictionary-run = the number of the run, from 0
dictionary-point = the number of the point of the design, from 0
dictionary-seed = the seed of all luck of the run; empty where it was solved exactly
dictionary-ending = how the story ended; empty where it was solved exactly
dictionary-move = the move after which it was measured; empty before the first
dictionary-date = the day of the move, or the first day of the scenario; empty where no day is given
dictionary-observer = in whose eyes; empty for what is true whoever looks
dictionary-subject = whose response it is about
dictionary-measure = which measure
dictionary-value = its value, from 0 to 1: the mean over all histories in which the move takes place, or that of the history drawn
dictionary-lever = what could have been done otherwise: { $what }
dictionary-uncertainty = what is not known: { $what }

lever-choose = which option of “{ $step }” is forced
lever-believe = how likely { $observer } thinks it that { $subject } is “{ $image }”
lever-imagine = how likely { $actor } thinks it that { $other } takes it for “{ $image }”
lever-weigh = what “{ $interest }” weighs with { $actor } as “{ $image }”
lever-temper = { $part } of { $actor }
lever-attend = how closely { $observer } attends to “{ $step }”
lever-set = where “{ $standing }” starts
lever-actual = what { $actor } is
lever-self-image = what { $actor } thinks it is

temper-rationality = the rationality
temper-foresight = the foresight
temper-suspicion = the suspicion
temper-attention = the usual attention
temper-tremble = the tremble of the hand

outcome-ending = how likely the story ends in { $count ->
    [one] { $endings }
   *[other] one of { $endings }
 }
outcome-quoted = “{ $text }”
outcome-taken = how likely “{ $option }” is taken at “{ $step }”
outcome-measure = the { $measure }, of { $observer }, before “{ $step }”, where it comes up
outcome-measure-at-end = the { $measure }, of { $observer }, at the end
outcome-of-nobody = the { $measure } before “{ $step }”, where it comes up
outcome-of-nobody-at-end = the { $measure } at the end

measure-credibility = mean credibility
measure-imagined = mean imagined credibility
measure-actual = mean actual credibility
measure-critical-risk = mean critical risk
measure-misperception = mean misperception
measure-illusion = mean illusion
