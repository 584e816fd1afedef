// Rule: a game is a list of decisions; everything else follows from them, and going back is a shorter list.

const fresh = () => ({ screen: "predict", asked: false, seat: null, seed: 1950n, guess: null, pick: null, decisions: [] });
let game = fresh();
let run;
let history;
let keysOn = true;

/** From a seat only its own mind and what it was shown; the debrief tells all. */
const seesAll = () => game.seat === null || game.screen === "debrief";
const seesMind = (actor) => seesAll() || game.seat === actor;
const seesAct = (move) => seesAll() || moves[move].seen_by[game.seat] || moves[move].owner === game.seat;

/** One course of events: what is forced, else what was decided, else luck; it waits where a decision is missing. */
function walk({ forced, plays, decisions }) {
    const course = { entries: [], site: sites[0], waiting: null, fits: true };
    let used = 0;
    while (course.site.ways.length > 0) {
        const { site } = course;
        const way = (option) => site.ways.find((open) => open.option === option);
        const wanted = forced(site.next);
        let taken = wanted === null ? undefined : way(wanted);
        let manner = "forced";
        const closed = wanted !== null && !taken ? wanted : null;
        if (!taken && plays(site.next)) {
            const decision = decisions[used++];
            if (!decision) {
                course.waiting = site.next;
                return course;
            }
            manner = decision.option === null ? "sampled" : "played";
            taken = decision.option === null ? sampled(site, game) : way(decision.option);
            if (!taken || decision.move !== site.next) return { ...course, fits: false };
        } else if (!taken) {
            manner = "sampled";
            taken = sampled(site, game);
        }
        course.entries.push({
            move: site.next,
            option: taken.option,
            chance: taken.chance,
            manner,
            closed,
            before: site,
            after: sites[taken.to],
            decisions: used,
        });
        course.site = sites[taken.to];
    }
    return { ...course, fits: used >= decisions.length };
}

function replay() {
    game.drawn = drawnImages(game.seed);
    const plays = (move) => game.seat === null || moves[move].owner === game.seat;
    run = walk({ forced: (move) => moves[move].forced, plays, decisions: game.decisions });
    history = walk({ forced: (move) => moves[move].history, plays: () => false, decisions: [] });
}

const ended = (course) => (course.site.next >= moves.length ? course.site.endings.indexOf(100) : null);
const taken = (course, move) => course.entries.find((entry) => entry.move === move)?.option ?? null;
const historyKnown = moves.some((step) => step.history !== null);

function decide(option) {
    if (run.waiting === null) return;
    const site = run.site;
    if (option !== null && !site.ways.some((way) => way.option === option)) return;
    const told = run.entries.length;
    game.decisions.push({ move: run.waiting, option });
    replay();
    show("happened", heard(told));
}

function undo() {
    if (game.screen !== "play" || game.decisions.length === 0) return;
    backTo(game.decisions.length - 1);
}

function backTo(decisions) {
    game.decisions.length = decisions;
    replay();
    show("card", say("player-undone"));
}

/** How many courses lead from each place to each ending. */
const paths = (() => {
    const counts = [];
    for (let at = sites.length - 1; at >= 0; at--) {
        const site = sites[at];
        const sum = endings.map((_, ending) => (site.ways.length === 0 && site.endings[ending] === 100 ? 1 : 0));
        const forced = moves[site.next]?.forced ?? null;
        const free = site.ways.filter((way) => way.option === forced);
        for (const way of free.length ? free : site.ways) counts[way.to].forEach((count, ending) => (sum[ending] += count));
        counts[at] = sum;
    }
    return counts;
})();
