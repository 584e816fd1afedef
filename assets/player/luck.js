// Rule: luck is the noise of src/theory/luck.rs, to the last draw: the program plays a saved game to the same end.

const bits = 0xffffffffffffffffn;

/** FNV-1a, 64 bits. */
function fingerprint(name) {
    return new TextEncoder()
        .encode(name)
        .reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100000001b3n) & bits, 0xcbf29ce484222325n);
}

/** The first 64 bits of ChaCha with eight rounds. */
function chacha(key) {
    const start = new Uint32Array(16);
    start.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
    key.forEach((word, at) => start.set([Number(word & 0xffffffffn), Number(word >> 32n)], 4 + 2 * at));
    const state = start.slice();
    const quarter = (a, b, c, d) => {
        for (const [to, from, mixed, turn] of [
            [a, b, d, 16],
            [c, d, b, 12],
            [a, b, d, 8],
            [c, d, b, 7],
        ]) {
            state[to] += state[from];
            state[mixed] ^= state[to];
            state[mixed] = (state[mixed] << turn) | (state[mixed] >>> (32 - turn));
        }
    };
    for (let round = 0; round < 4; round++) {
        for (let at = 0; at < 4; at++) quarter(at, at + 4, at + 8, at + 12);
        for (let at = 0; at < 4; at++) quarter(at, 4 + ((at + 1) % 4), 8 + ((at + 2) % 4), 12 + ((at + 3) % 4));
    }
    const word = (at) => BigInt((state[at] + start[at]) >>> 0);
    return word(0) | (word(1) << 32n);
}

function noise(seed, step, option) {
    const drawn = chacha([seed, 0n, fingerprint(step), fingerprint(option)]) >> 11n;
    return -Math.log(-Math.log((Number(drawn) + 0.5) / 2 ** 53));
}

/** Of candidates with a name and a score, the one whose score and noise together are the greatest. */
function draw(seed, step, candidates) {
    let best = null;
    let highest = -Infinity;
    for (const { what, name, score } of candidates) {
        const reached = score + noise(seed, step, name);
        if (reached > highest) [best, highest] = [what, reached];
    }
    return best;
}

/** What everybody is, and thinks it is. */
function drawnImages(seed) {
    const of = (what, actor, mixture) =>
        draw(
            seed,
            `${what} of ${actor.id}`,
            mixture.map(([place, chance]) => ({ what: place, name: actor.images[place].id, score: Math.log(chance) })),
        );
    return actors.map((actor) => {
        const actual = of("actual image", actor, actor.actual);
        return { actual, own: actor.own ? of("self-image", actor, actor.own) : actual };
    });
}

/** Which of the images that its owner may decide by is the one that it was drawn to be. */
const decidesBy = (step, drawn) => Math.max(0, step.decides_by.indexOf(step.moment_of_truth ? drawn.actual : drawn.own));

/** The way that luck takes. */
function sampled(site, game) {
    const step = moves[site.next];
    const drawn = step.owner === null ? null : game.drawn[step.owner];
    const which = drawn ? decidesBy(step, drawn) : 0;
    const open = site.ways.filter((way) => way.distances[which] > 0);
    const candidates = open.map((way) => ({
        what: way,
        name: step.options[way.option].id,
        score: -(way.distances[which] - 1) / 1e6,
    }));
    return draw(game.seed, step.id, candidates) ?? site.ways[0];
}
