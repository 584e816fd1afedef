// Rule: what opens over the page leaves the game as it was.

function open(id, title, ...children) {
    const close = () => dialog.close();
    const dialog = h(
        "dialog",
        { class: id, "aria-labelledby": "dialog-title" },
        h(
            "div",
            { class: "bar-top" },
            h("h2", { id: "dialog-title", tabindex: "-1" }, title),
            button([say("player-close"), " ", key("Esc")], close, { class: "quiet" }),
        ),
        children,
    );
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => event.target === dialog && close());
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("#dialog-title").focus();
}

function openWhy(chosen) {
    if (game.screen === "predict") return undefined;
    const seen = slots.map((slot, at) => ({ slot, at })).filter(({ slot }) => seesMind(slot[0]));
    if (seen.length === 0) return open("why", say("player-why"), h("p", {}, say("why-none")));
    const moved = seen.filter(({ at }) => run.entries.some((entry) => entry.before.beliefs[at] !== entry.after.beliefs[at]));
    const first =
        chosen ?? (moved.find(({ slot }) => threat && slot[1] === threat.defender && !slot[2]) ?? moved[0] ?? seen[0])?.at;
    const body = h("div", { class: "ledgers", "aria-live": "polite" });
    const tell = (at) => body.replaceChildren(...ledger(at));
    const listed = moved.some(({ at }) => at === first) ? moved : [...moved, { slot: slots[first], at: first }];
    const pick = h(
        "select",
        { id: "which", onchange: (event) => tell(Number(event.target.value)) },
        listed.map(({ slot, at }) => h("option", { value: at, selected: at === first }, thinks(slot).replace(/:$/, ""))),
    );
    tell(first);
    return open(
        "why",
        say("player-why"),
        moved.length === 0 && h("p", {}, say("why-none")),
        h("p", { class: "field" }, h("label", { for: "which" }, say("player-moved")), pick),
        body,
    );
}

function openDifference() {
    if (game.screen === "predict") return;
    const there = history.entries.find(({ before }) => before.next >= run.site.next)?.before ?? history.site;
    const then = new Map(measures(there));
    const rows = measures(run.site).map(([said, code]) =>
        h(
            "tr",
            {},
            rowHead(said),
            h("td", { class: "number" }, percent(code)),
            h("td", { class: "number" }, then.has(said) ? percent(then.get(said)) : ""),
        ),
    );
    open(
        "difference",
        say("debrief-figure-beside"),
        beside(),
        rows.length > 0 &&
            historyKnown && [
                h("h3", {}, say("player-deterrence")),
                h(
                    "table",
                    { class: "measures" },
                    head(say("debrief-head-measure"), say("debrief-head-own"), say("debrief-head-then")),
                    h("tbody", {}, rows),
                ),
            ],
    );
}

function openHelp() {
    const keys = [
        ["1–9", "player-key-number"],
        ["L", "player-key-luck"],
        ["W", "player-key-why"],
        ["D", "player-key-difference"],
        ["U", "player-key-undo"],
        ["?", "player-key-help"],
        ["Esc", "player-key-close"],
    ];
    const toggle = h("input", {
        type: "checkbox",
        id: "keys",
        checked: keysOn,
        onchange: (event) => (keysOn = event.target.checked),
    });
    open(
        "help",
        say("player-help"),
        h("p", {}, say("player-keys")),
        h(
            "dl",
            { class: "keys" },
            keys.map(([name, said]) => h("div", {}, h("dt", {}, h("kbd", {}, name)), h("dd", {}, say(said)))),
        ),
        h("p", { class: "choice" }, toggle, h("label", { for: "keys" }, say("player-keys-on"))),
        pack.texts["told-legend"] && [h("h3", {}, say("player-words")), h("p", {}, say("told-legend"))],
    );
}

/** The run and history, move by move. */
function beside(afterwards) {
    if (!historyKnown) return [h("p", {}, say("debrief-no-history")), alone()];
    let parted = false;
    const rows = [];
    for (const move of moves.keys()) {
        const [own, then] = [taken(run, move), taken(history, move)];
        if ((own === null && then === null) || !seesAct(move) || (game.screen === "play" && move >= run.site.next)) continue;
        const known = moves[move].history !== null || then === null;
        const apart = known && own !== then;
        const called = (option) => (option === null ? say("debrief-nothing") : label(move, option));
        rows.push(
            h(
                "tr",
                { class: apart ? "apart" : null },
                rowHead(
                    moves[move].date && h("span", { class: "date" }, moves[move].date),
                    moves[move].title,
                    apart && !parted && h("strong", { class: "part" }, say("player-part")),
                ),
                h("td", {}, called(own)),
                h(
                    "td",
                    {},
                    known ? called(then) : say("debrief-no-history"),
                    afterwards &&
                        moves[move].afterwards &&
                        h("details", {}, h("summary", {}, say("player-afterwards")), moves[move].afterwards),
                ),
            ),
        );
        parted ||= apart;
    }
    if (rows.length === 0) return h("p", {}, say("debrief-same"));
    const foot =
        run.waiting === null &&
        ended(run) !== null &&
        h(
            "tr",
            { class: "end" },
            rowHead(say("player-ends")),
            h("td", {}, endings[ended(run)].label),
            h("td", {}, ended(history) === null ? "" : endings[ended(history)].label),
        );
    return [
        !parted && h("p", {}, say("debrief-same")),
        stacking(
            h(
                "table",
                { class: "beside" },
                h("caption", { class: "unseen" }, say("debrief-figure-beside")),
                head(say("debrief-head-move"), say("debrief-head-own"), say("debrief-head-then")),
                h("tbody", {}, rows, foot),
            ),
        ),
    ];
}

function alone() {
    return h(
        "ol",
        {},
        run.entries
            .filter(({ move }) => seesAct(move))
            .map(({ move, option }) => h("li", {}, moves[move].title, ": ", h("strong", {}, label(move, option)))),
    );
}
