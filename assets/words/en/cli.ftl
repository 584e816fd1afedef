# What the command line says when something goes wrong, and in passing.

cli-error = error: { $what }
cli-help = help: { $what }
cli-save = `{ $file }` cannot be gone on with: { $why }
cli-file = cannot { $what }: { $why }
cli-write = write `{ $file }`
cli-read = read `{ $file }`
cli-watch = watch the files
cli-no-file = cannot read `{ $file }`: it is not a file
cli-output = cannot write the output: { $why }
cli-too-many = too many histories to enumerate: there is no end of them after { $limit } positions, or after the thought that so many take
cli-too-many-help = force some moves with `--choose`, or draw histories with `perimeter run`

refused-no-timeline = there is no such timeline
refused-ended = the timeline has ended
refused-not-played = `{ $move }` is not for you to choose
refused-not-open = option { $option } of `{ $move }` is not open
refused-no-entry = the chronicle has { $written } entries, not { $entries }
refused-no-option = move { $move } has no option { $option } to force
refused-no-seat = there is no actor { $seat } to play
refused-images = not everybody can be what the drawn images say

course-form = `{ $choice }` is not of the form MOVE=OPTION
course-form-help = write it like "{ $example }"
course-no-option = the move `{ $move }` has no option
course-no-move = the scenario has no move
course-unknown = { $what } `{ $name }`
course-meant = did you mean `{ $meant }`? There are { $names }
course-names = there are { $names }

help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-command = Command
help-usual = default: { $value }
cli-create = create `{ $file }`
cli-unknown-argument = there is no option `{ $argument }`
cli-unknown-command = there is no command `{ $command }`
cli-missing-argument = { $argument } is missing
cli-no-value = `{ $argument }` needs a value
cli-bad-value = `{ $value }` cannot be the value of `{ $argument }`
cli-conflict = `{ $argument }` cannot be used together with { $other }
cli-misunderstood = the call cannot be understood
cli-try-help = `--help` says more.

# What is counted while it is worked out, before a bar.
progress-histories = histories
progress-parts = parts
progress-points = points
progress-readings = readings
progress-sets = sets of decisions
progress-subsets = sets of changes

cli-no-code = there is no code `{ $code }`; run `perimeter explain` for all of them
cli-no-shard = write I/N with 1 <= I <= N, such as 2/5
cli-no-probability = write a number from 0 to 1, such as 0.5

# What the system says of files and folders.
system-not-found = there is no such file or folder
system-not-allowed = it is not allowed
system-already-there = there is something of that name already
system-is-a-folder = it is a folder
system-no-folder = something on the way to it is no folder
system-full = there is no space left
system-read-only = nothing can be written there
system-bad-name = the system knows no such names
system-other = { $why }

cli-twice = `{ $argument }` is given twice
cli-between = write a whole number between { $least } and { $most }
cli-at-least = write a whole number, at least { $least }
cli-whole-number = write a whole number
