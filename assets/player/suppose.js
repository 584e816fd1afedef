// Rule: what other decisions would have changed is asked of the same places, in the three answers of src/analysis/counterfactual.rs.
//
// The pack holds how likely each option is to whatever its owner may be, to a millionth of its logarithm: enough for every digit
// that is shown. Nothing is asked of the program again.

/** Every combination of what the actors may be and may think they are, with its probability. */
const castings = actors.reduce(
    (all, actor) =>
        all.flatMap((casting) =>
            actor.actual.flatMap(([actual, chance]) =>
                (actor.own ?? [[actual, 1]]).map(([own, likely]) => ({
                    drawn: [...casting.drawn, { actual, own }],
                    weight: casting.weight * chance * likely,
                })),
            ),
        ),
    [{ drawn: [], weight: 1 }],
);

/** For each option of the next move how likely it is, in one casting; worked out once for all castings that decide alike. */
function chances(site, casting) {
    const step = moves[site.next];
    const which = step.owner === null ? 0 : decidesBy(step, casting.drawn[step.owner]);
    site.chances ??= [];
    return (site.chances[which] ??= chancesOf(site, step, which));
}

function chancesOf(site, step, which) {
    const row = step.options.map(() => 0);
    for (const way of site.ways) if (way.distances[which] > 0) row[way.option] = Math.exp(-(way.distances[which] - 1) / 1e6);
    const whole = row.reduce((sum, chance) => sum + chance, 0);
    return row.map((chance) => chance / whole);
}

/** `keep_luck` of src/theory/coupling.rs: whoever took an option takes it again, unless another one has gained on it. */
function keepLuck(factual, other, chosen) {
    const row = other.map(() => 0);
    if (factual === other || factual.every((chance, option) => chance === other[option])) return other.map((_, option) => (option === chosen ? 1 : 0));
    const sum = (ratio) => factual.reduce((all, chance, option) => all + Math.max(chance, ratio * other[option]), 0);
    const reach = other[chosen] > 0 ? factual[chosen] / other[chosen] : Infinity;
    if (reach < Infinity) row[chosen] = 1 / sum(reach);
    const gained = [...other.keys()]
        .filter((option) => other[option] > 0)
        .map((option) => [factual[option] / other[option], option])
        .filter(([ratio]) => ratio < reach)
        .sort(([one], [more]) => more - one);
    let [integral, above] = [0, reach];
    for (const [ratio, option] of gained) {
        integral += above < Infinity ? (above - ratio) / (sum(ratio) * sum(above)) : 1 / sum(ratio);
        row[option] = other[option] * integral;
        above = ratio;
    }
    return row;
}

/** How it ends in one casting, and last how likely the challenge is; `weigh` says how likely each option is at a place. */
function ending(weigh) {
    const known = new Map();
    const from = (site) => {
        if (known.has(site)) return known.get(site);
        const sum = endings.map((_, ending) => (site.ways.length === 0 && site.endings[ending] === 100 ? 1 : 0)).concat(0);
        const row = site.ways.length > 0 ? weigh(site) : [];
        for (const way of site.ways.filter(({ option }) => row[option] > 0)) {
            from(sites[way.to]).forEach((share, at) => (sum[at] += row[way.option] * share));
            if (isChallenge(site.next, way.option)) sum[endings.length] += row[way.option];
        }
        known.set(site, sum);
        return sum;
    };
    return from(sites[0]);
}

const isChallenge = (move, option) => threat !== null && threat.challenge[0] === move && threat.challenge[1] === option;

/** What follows in all castings, each as likely as `weight` says, where `forced` names what is chosen and `free` what comes else. */
function follow(weight, forced, free) {
    const total = [...endings.keys(), null].map(() => 0);
    let all = 0;
    for (const casting of castings) {
        const likely = weight(casting);
        if (likely === 0) continue;
        all += likely;
        const weigh = (site) => {
            const option = forced(site.next);
            const open = option !== null && site.ways.some((way) => way.option === option);
            return open ? moves[site.next].options.map((_, place) => (place === option ? 1 : 0)) : free(site, casting);
        };
        ending(weigh).forEach((share, at) => (total[at] += likely * share));
    }
    return all > 0 ? total.map((share) => share / all) : null;
}

/**
 * Had these options been chosen: given the run, with all it tells of what everybody is and of their luck; from scratch, with the
 * run forced up to the first of them; and with every other choice of the run forced. The first is null where the run is impossible,
 * and undefined where a what-if forces a move, for then nobody knows how likely it would have been.
 */
function suppose(changes) {
    const changed = (move) => changes.find((change) => change.move === move)?.option ?? moves[move].forced;
    const first = moves.findIndex((_, move) => changed(move) !== null);
    const before = (move) => changed(move) ?? (move < first ? taken(run, move) : null);
    const pinned = (move) => changed(move) ?? taken(run, move);
    const at = new Map(run.entries.map((entry) => [entry.move, entry]));
    const recorded = (casting) =>
        run.entries.reduce((weight, { before, option }) => weight * chances(before, casting)[option], casting.weight);
    const kept = (site, casting) => {
        const entry = at.get(site.next);
        const row = chances(site, casting);
        return entry ? keepLuck(chances(entry.before, casting), row, entry.option) : row;
    };
    const prior = (casting) => casting.weight;
    const forcedByWhatIf = moves.some(({ forced }) => forced !== null);
    return {
        given: forcedByWhatIf ? undefined : follow(recorded, changed, kept),
        scratch: follow(prior, before, chances),
        pinned: follow(prior, pinned, chances),
    };
}
