# Which assumption carries a conclusion.

sensitivity-title = What hangs on what: { $title }
sensitivity-about = { $runs } points were solved exactly: { $samples } samples for Sobol's indices, with intervals of 95 per cent, and { $paths } paths for the elementary effects of Morris. The first-order index is the share of the spread that goes with a factor alone; the total index, the share that goes with it alone or together with others. μ* is the mean size of the change when the factor goes from one end of its range to the other; σ, how much that change depends on the other factors.
sensitivity-column-factor = factor
sensitivity-column-first = first order
sensitivity-column-total = total
sensitivity-spread = Mean { $mean }, standard deviation { $deviation }.
sensitivity-constant = It is { $mean } at every point: nothing hangs on any of these factors.
sensitivity-no-value = It has no value at some points, so that nothing can be said about its spread.
sensitivity-carries = It hangs most on “{ $factor }”, { $what }: { $share } of the spread goes with that.
sensitivity-next = Next comes “{ $factor }”, with { $share }.
sensitivity-rivals = { $count ->
    [one] With so few samples { $factors } might just as well come first.
   *[other] With so few samples each of { $factors } might just as well come first.
 }
sensitivity-together = { $count ->
    [one] { $factors } works to a good part together with others.
   *[other] { $factors } work to a good part together with others.
 }
sensitivity-idle = Hardly anything hangs on { $factors }.
sensitivity-too-many = there are { $factors } factors; indices are worked out for at most { $most }
sensitivity-too-many-help = take out the factors that matter least
