// Rule: whoever names another decision sees at once what it would have changed, in three answers; nothing is proposed before.

/** A share with one decimal, as `perimeter counterfactual` writes it. */
function share(value) {
    if (value > 0 && value < 0.0005) return `<${number(0.1, 1)}\u00a0%`;
    if (value < 1 - 1e-9 && value > 0.9995) return `>${number(99.9, 1)}\u00a0%`;
    return `${number(100 * value, 1)}\u00a0%`;
}

/** The decisions of the run that nobody forced, each with what else was open. */
const alternatives = () =>
    run.entries
        .filter(({ move, manner, before }) => moves[move].owner !== null && manner !== "forced" && before.ways.length > 1)
        .map(({ move, option, before }) => ({ move, others: before.ways.map((way) => way.option).filter((other) => other !== option) }));

/** Step 2 of the debrief: two fields to name decisions in, and what would have come of them. */
function named() {
    if (!whole) return h("p", {}, say("player-named-cut"));
    const open = alternatives();
    if (open.length === 0) return h("p", {}, say("player-named-none"));
    const found = h("div", { class: "supposed" });
    const fields = ["player-named-first", "player-named-second"].map((id) => choice(id, open, () => answer(fields, found)));
    return [
        h("p", {}, say("debrief-name-two")),
        fields.map((select, at) =>
            h("p", { class: "field unprinted" }, h("label", { for: select.id }, say(`player-named-${at ? "second" : "first"}`)), select),
        ),
        found,
        h("p", { class: "soft" }, say("player-named-how")),
    ];
}

function choice(id, open, onchange) {
    const option = (move, option) => h("option", { value: `${move} ${option}` }, label(move, option));
    const groups = open.map(({ move, others }) =>
        h(
            "optgroup",
            { label: moves[move].date ? `${moves[move].date}: ${moves[move].title}` : moves[move].title },
            others.map((other) => option(move, other)),
        ),
    );
    return h("select", { id, onchange }, h("option", { value: "" }, say("player-named-nothing")), groups);
}

/** What has been named, one option for each move: the last one counts. */
function changesOf(fields) {
    const changes = new Map();
    for (const { value } of fields) {
        const [move, option] = value.split(" ").map(Number);
        if (value) changes.set(move, option);
    }
    return [...changes].map(([move, option]) => ({ move, option })).sort((one, other) => one.move - other.move);
}

/** Works out each change alone, then both together, and has the last of it said. */
function answer(fields, found) {
    const changes = changesOf(fields);
    const sets = [...changes.map((change) => [change]), ...(changes.length > 1 ? [changes] : [])];
    const answered = sets.map((set) => ({ set, answers: answersTo(set) }));
    found.replaceChildren(...answered.map(figureOf));
    const said = answered.map(({ set, answers }) => `${supposed(set)}. ${verdict(answers)}`);
    document.getElementById("live").textContent = said[said.length - 1] ?? "";
}

/** For each run, what was worked out about it. */
const workedOut = new WeakMap();

function answersTo(set) {
    if (!workedOut.has(run)) workedOut.set(run, new Map());
    const [known, key] = [workedOut.get(run), JSON.stringify(set)];
    if (!known.has(key)) known.set(key, suppose(set));
    return known.get(key);
}

const act = ({ move, option }) => say("why-act", { move: moves[move].title, option: label(move, option) });
const supposed = (set) => say("debrief-figure-suppose", { acts: set.map(act).join("; ") });

/** In one sentence what the change would have done: to the challenge, where there is one, else to how it ended. */
function verdict({ given, scratch, pinned }) {
    const came = run.entries.some(({ move, option }) => isChallenge(move, option));
    const it = threat
        ? say(came ? "debrief-it-came" : "debrief-it-did-not-come", { challenge: label(...threat.challenge) })
        : say("debrief-it-ended", { ending: endings[ended(run)].label });
    const of = (answer) => (threat ? (came ? answer[endings.length] : 1 - answer[endings.length]) : answer[ended(run)]);
    const said =
        given === null
            ? say("debrief-impossible")
            : given === undefined
              ? say("player-named-scratch", { it, chance: share(of(scratch)) })
              : say("debrief-supposed", { it, chance: share(of(given)) });
    const certain = pinned.findIndex((chance, at) => at < endings.length && chance > 1 - 1e-9);
    return certain < 0 ? said : `${said} ${say("player-named-pinned", { ending: endings[certain].label })}`;
}

function figureOf({ set, answers }) {
    const columns = [
        ["debrief-answer-given", answers.given],
        ["debrief-answer-scratch", answers.scratch],
        ["debrief-answer-pinned", answers.pinned],
    ].filter(([, answer]) => answer);
    const row = (said, known, at) =>
        h("tr", { class: known ? "yours" : null }, [
            rowHead(said, known && h("span", { class: "date" }, say("debrief-head-own"))),
            columns.map(([, answer]) => h("td", {}, share(answer[at]))),
        ]);
    const challenge = threat && run.entries.some(({ move, option }) => isChallenge(move, option));
    return h(
        "figure",
        {},
        h("figcaption", {}, h("h3", {}, supposed(set)), h("p", {}, verdict(answers))),
        stacking(
            h(
                "table",
                { class: "ways" },
                h("caption", { class: "unseen" }, supposed(set)),
                head(say("debrief-head-ending"), ...columns.map(([id]) => say(id))),
                h(
                    "tbody",
                    {},
                    threat && row(say("player-named-challenge", { challenge: label(...threat.challenge) }), challenge, endings.length),
                    endings.map((ending, at) => row(ending.label, at === ended(run), at)),
                ),
            ),
        ),
        h("p", { class: "soft" }, h("code", {}, counterfactually(set))),
    );
}

/** What to type to have these numbers from the program. */
function counterfactually(set) {
    const named = (option, { move, option: chosen }) => `${option} ${quoted(`${moves[move].id}=${moves[move].options[chosen].id}`)}`;
    const record = run.entries.map((entry) => named("--record", entry));
    return [asked("counterfactual"), ...record, ...set.map((change) => named("--change", change))].join(" ");
}
