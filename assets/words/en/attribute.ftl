# What several changes do together, shared out.

attribute-ending = How likely is this: { $ending }?
attribute-background = Forced in any case: { $forced }.
attribute-baseline = { $chance } with { $forced }. This is the baseline.
attribute-changed = { $chance } with { $forced }.
attribute-change = What is changed
attribute-share = share
attribute-first-in = first in
attribute-last-in = last in
attribute-sum = All together
attribute-explain-share = Share: what the change adds, in percentage points, on the mean over all orders in which the changes can be made (Shapley). The shares add up to the whole.
attribute-explain-order = First in: what it adds alone. Last in: what it adds to all the others. The further apart they are, the less is the change a cause by itself.
attribute-explain-baseline = Against another baseline the ranking can be another.
attribute-no-baseline = history has no option for `{ $step }` that the change could be held against
attribute-no-baseline-help = name one with `--baseline "{ $step }=OPTION"`
attribute-too-many = { $changes } changes are too many to share out; the most is { $most }
attribute-too-many-help = every subset is worked out, twice as many with each change; leave some out, or force them with `--choose`
