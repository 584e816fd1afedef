// Rule: the debrief sets the run beside history: what was expected, where they parted, what could have followed, and what was true.

function debriefScreen() {
    return [
        h(
            "div",
            { class: "opening" },
            h("h1", { id: "top-title", tabindex: "-1" }, say("debrief-of", { title: pack.title })),
            pack.assumed.map((said) => h("p", { class: "assumed" }, said)),
            ended(run) !== null && [
                h("p", { class: "lead" }, endings[ended(run)].label),
                endings[ended(run)].text && h("p", {}, endings[ended(run)].text),
            ],
        ),
        threat && section("prediction", say("debrief-step-prediction"), predicted()),
        section("beside", historyKnown ? say("debrief-figure-beside") : say("debrief-figure-run"), beside(true)),
        run.site.endings.length > 0 && section("from-here", say("player-from-here"), fromHere()),
        threat &&
            section(
                "moment",
                say(historyKnown ? "debrief-moment-beside" : "debrief-moment").replace(/\s*->\s*/, " → "),
                moment(),
                threat.challengers.map((observer) => chart(observer)),
            ),
        section("named", say("debrief-step-named"), named()),
        section(
            "were",
            say("debrief-were"),
            h(
                "ul",
                {},
                actors.map((actor, at) => {
                    const { actual, own } = game.drawn[at];
                    const places = { actor: actor.name, image: actor.images[actual].name, own: actor.images[own].name };
                    return h("li", {}, say(actual === own ? "player-was" : "debrief-was-other", places));
                }),
            ),
        ),
        threat &&
            section(
                "moved",
                say("player-whole-ledger"),
                threat.challengers
                    .map((observer) =>
                        slots.findIndex(([who, whom, imagined]) => who === observer && whom === threat.defender && !imagined),
                    )
                    .filter((at) => at >= 0)
                    .map((at) => h("div", { class: "ledgers" }, ledger(at))),
            ),
        section(
            "ticket",
            say("debrief-step-ticket"),
            h(
                "ol",
                { class: "ticket" },
                ticket().map((said) => h("li", {}, said)),
            ),
        ),
        section("reproduce", say("player-reproduce"), h("p", {}, h("code", {}, command()))),
        h(
            "p",
            { class: "actions" },
            button(say("player-print"), () => window.print(), { class: "main" }),
            button(say("player-save"), save),
            button(say("player-again"), again),
            loader(),
        ),
        h("p", { class: "soft" }, say("player-save-what")),
    ];
}

function predicted() {
    const [move, option] = threat.challenge;
    const came = run.entries.some((entry) => entry.move === move && entry.option === option);
    const challenge = { challenge: label(move, option) };
    // Where the file ends before the challenge, nobody knows yet.
    const past = run.site.next > move;
    const miss = game.guess === null ? null : game.guess / 100 - (came ? 1 : 0);
    const named =
        game.pick === null || !pack.model?.decision
            ? null
            : game.pick === pack.model.decision.move
              ? say("debrief-named-too")
              : say("debrief-named", { move: moves[game.pick].title });
    return [
        past && h("p", {}, say(came ? "debrief-came" : "debrief-did-not-come", challenge)),
        miss === null
            ? h("p", {}, say("debrief-no-guess"))
            : past &&
              h("p", {}, say("debrief-score", { chance: percent(Math.round(game.guess)), score: number(miss * miss, 2) })),
        pack.model && h("p", {}, pack.model.said),
        pack.model?.decision && h("p", {}, pack.model.decision.said, named && ` ${named}`),
    ];
}

/** How it could have ended: at the start, and where the run and history part, on each of the two ways. */
function fromHere() {
    const parting = historyKnown
        ? run.entries.find(({ move, option }) => taken(history, move) !== option && moves[move].history !== null)
        : null;
    const turned = parting ?? run.entries.find(({ manner }) => manner === "played");
    const then = parting && history.entries.find(({ move }) => move === parting.move);
    const columns = [
        [say("player-from-start"), sites[0]],
        turned && [say("player-from-option", { option: label(turned.move, turned.option) }), turned.after],
        then && [say("player-from-history", { option: label(then.move, then.option) }), then.after],
        ended(run) === null && [say("player-from-cut"), run.site],
    ].filter(Boolean);
    const share = (site, ending) => [
        h("span", { class: "share" }, percent(site.endings[ending])),
        bar(site.endings[ending]),
        whole &&
            h(
                "span",
                { class: "soft" },
                say("player-paths", {
                    some: paths[site.place][ending],
                    all: paths[site.place].reduce((sum, count) => sum + count, 0),
                }),
            ),
    ];
    const letter = (ending) =>
        h("span", { class: `letter ending-${ending % 7}`, "aria-hidden": "true" }, String.fromCharCode(65 + ending));
    return [
        h("p", { class: "soft" }, say("player-from-here-how"), whole && ` ${say("player-from-here-paths")}`),
        h(
            "div",
            { class: "hundreds", "aria-hidden": "true" },
            columns.map(([said, site]) => h("figure", {}, hundred(site), h("figcaption", {}, said))),
        ),
        stacking(
            h(
                "table",
                { class: "ways" },
                h("caption", { class: "unseen" }, say("player-from-here")),
                head(say("debrief-head-ending"), ...columns.map(([said]) => said)),
                h(
                    "tbody",
                    {},
                    endings.map((ending, at) =>
                        h(
                            "tr",
                            { class: at === ended(run) ? "yours" : null },
                            rowHead(
                                letter(at),
                                ending.label,
                                at === ended(run) && h("span", { class: "date" }, say("debrief-head-own")),
                            ),
                            columns.map(([, site]) => h("td", {}, share(site, at))),
                        ),
                    ),
                ),
            ),
        ),
    ];
}

/** A hundred dots for a hundred possible courses from a place, a letter for each ending; the largest remainders fill up. */
function hundred(site) {
    const shares = site.endings.map(height);
    const whole = shares.map(Math.floor);
    const byRemainder = [...shares.keys()].sort((one, other) => shares[other] - whole[other] - (shares[one] - whole[one]));
    for (let turn = 0; whole.reduce((sum, count) => sum + count, 0) < 100; turn++) whole[byRemainder[turn % whole.length]]++;
    const dots = whole.flatMap((count, ending) => Array(count).fill(ending)).slice(0, 100);
    return h(
        "svg:svg",
        { viewBox: "0 0 100 100" },
        dots.map((ending, at) => {
            const [x, y] = [5 + 10 * (at % 10), 5 + 10 * Math.floor(at / 10)];
            return h(
                "svg:g",
                { class: `ending-${ending % 7}` },
                h("svg:circle", { cx: x, cy: y, r: 4.5 }),
                h("svg:text", { x, y: y + 2.1, "text-anchor": "middle" }, String.fromCharCode(65 + ending)),
            );
        }),
    );
}

function moment() {
    const before = (course) => course.entries.find(({ before }) => before.next >= threat.challenge[0])?.before ?? course.site;
    const [own, then] = [before(run), historyKnown ? before(history) : null];
    const there = new Map(measures(then, true));
    const rows = measures(own, true).map(([said, code]) =>
        h(
            "tr",
            {},
            rowHead(said),
            h("td", { class: "number" }, percent(code)),
            then && h("td", { class: "number" }, there.has(said) ? percent(there.get(said)) : ""),
        ),
    );
    const points = (gap) => signed(gap, String(Math.abs(gap)));
    return [
        h(
            "table",
            { class: "measures" },
            h("caption", { class: "unseen" }, say("debrief-moment")),
            head(say("debrief-head-measure"), say("debrief-head-own"), ...(then ? [say("debrief-head-then")] : [])),
            h("tbody", {}, rows),
        ),
        [...own.measures.of].map(([observer, { misperception, illusion }]) =>
            h(
                "p",
                { class: "soft" },
                say("debrief-gap", {
                    observer: seat(observer),
                    misperception: points(misperception),
                    illusion: points(illusion),
                }),
            ),
        ),
    ];
}

/** What remains to be answered, without the model. */
function ticket() {
    if (!threat) return [say("debrief-ask-decision"), say("debrief-ask-assumption")];
    const between = { defender: seat(threat.defender), observer: seat(threat.challengers[0]) };
    return [
        say("debrief-ask-again", { challenge: label(...threat.challenge) }),
        say("debrief-ask-signal", between),
        say("debrief-ask-no-signal", between),
        say("debrief-ask-assumption"),
    ];
}

/** What to type to have the numbers of this run from the program. */
function command() {
    const choices = run.entries
        .filter(({ move, manner }) => manner !== "forced" || moves[move].forced === null)
        .map(({ move, option }) => `--choose ${quoted(`${moves[move].id}=${moves[move].options[option].id}`)}`);
    return [asked("solve"), ...choices].join(" ");
}

const quoted = (word) => (/^[\w./=-]+$/.test(word) ? word : `"${word}"`);

/** A command about the scenario of this file. */
const asked = (command) =>
    ["perimeter", command, quoted(pack.scenario), ...pack.what_ifs.map((name) => `--what-if ${quoted(name)}`)].join(" ");

function again() {
    game = { ...fresh(), seat: game.seat, seed: game.seed };
    replay();
    show("top");
}
