// Rule: the pack is read in the order in which src/report/player/sites.rs writes it.

const sites = unpack(pack.stream);
const beliefs = sites.beliefs;

function unpack(letters) {
    const values = new Map(
        [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].map((letter, at) => [letter, at]),
    );
    let at = 0;
    const take = () => {
        let sum = 0;
        for (let scale = 1; ; scale *= 32) {
            const value = values.get(letters[at++]);
            sum += (value & 31) * scale;
            if (value < 32) return sum;
        }
    };
    const many = (count, of) => Array.from({ length: count }, of);
    const table = () => many(take(), () => many(take(), take));
    const [belief, measures, prospects, ends, standings] = many(5, table);
    const before = [];
    const found = many(take(), (_, place) => {
        const site = { place, next: take(), measures: measured(measures[take() - 1]), standing: standings[take()] };
        site.endings = ends[take()];
        const prospect = prospects[take()];
        const reach = 2 + (moves[site.next]?.decides_by.length ?? 0);
        site.ways = many(prospect.length / reach, (_, way) => {
            const [option, chance, ...distances] = prospect.slice(way * reach, (way + 1) * reach);
            return { option, chance, distances, to: place + take() };
        });
        site.beliefs = before[place] ? before[place].slice() : [];
        for (let moved = take(); moved > 0; moved--) {
            const slot = take();
            site.beliefs[slot] = take();
        }
        for (const way of site.ways) before[way.to] ??= site.beliefs;
        return site;
    });
    found.beliefs = belief.map((row) => {
        const images = (row.length + 1) / 2;
        return { shares: row.slice(0, images), odds: [0, ...row.slice(images).map(unfolded)] };
    });
    return found;
}

function unfolded(value) {
    return value % 2 ? -(value + 1) / 2 : value / 2;
}

function measured(row) {
    if (!row) return null;
    const measures = { of: new Map(), actual: row[row.length - 1] };
    threat.observers.forEach((observer, at) => {
        const [credibility, imagined, misperception, illusion] = row.slice(at * 4, at * 4 + 4);
        measures.of.set(observer, {
            credibility,
            imagined,
            misperception: unfolded(misperception),
            illusion: unfolded(illusion),
            risk: null,
            verdict: null,
        });
    });
    threat.challengers.forEach((challenger, at) => {
        const [risk, verdict] = row.slice(threat.observers.length * 4 + at * 2);
        if (risk > 0 && measures.of.has(challenger)) Object.assign(measures.of.get(challenger), { risk: risk - 1, verdict });
    });
    return measures;
}
