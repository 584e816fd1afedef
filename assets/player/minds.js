// Rule: any belief can be asked where it came from, and the answer adds up, to the last digit that is shown.

function leading({ shares }) {
    return shares.reduce((best, share, place) => (height(share) > height(shares[best]) ? place : best), 0);
}

function matrix() {
    const cell = (observer, subject) => {
        if (observer === subject) return h("td", { class: "self" }, h("span", { "aria-hidden": "true" }, "–"));
        const at = slots.findIndex(([who, whom, imagined]) => who === observer && whom === subject && !imagined);
        const belief = beliefs[run.site.beliefs[at]];
        const place = leading(belief);
        const moved = run.site.beliefs[at] !== sites[0].beliefs[at];
        return h(
            "td",
            {},
            button(
                [
                    h("span", { class: "unseen" }, `${thinks(slots[at])} `),
                    h("span", { class: "image" }, image(slots[at], place)),
                    h(
                        "span",
                        { class: "share" },
                        percent(belief.shares[place]),
                        moved && h("span", { class: "mark", "aria-hidden": "true" }, " ●"),
                    ),
                    bar(belief.shares[place]),
                ],
                () => openWhy(at),
                { class: "cell" },
            ),
        );
    };
    const places = [...actors.keys()];
    return section(
        "matrix",
        say("player-matrix"),
        h("p", { class: "soft" }, say(game.seat === null ? "player-matrix-how" : "player-hidden")),
        scrolled(
            say("player-matrix"),
            h(
                "table",
                { class: "minds" },
                head(say("player-observer"), ...places.map(seat)),
                h(
                    "tbody",
                    {},
                    places.filter(seesMind).map((observer) =>
                        h(
                            "tr",
                            {},
                            rowHead(seat(observer)),
                            places.map((subject) => cell(observer, subject)),
                        ),
                    ),
                ),
            ),
        ),
    );
}

function standing() {
    // What is counted in nothing is a mark of the model's, not something that people saw.
    const counted = pack.standings
        .map((known, at) => ({ ...known, value: pack.values[run.site.standing[at]] }))
        .filter(({ unit }) => unit);
    if (counted.length === 0) return null;
    return section(
        "standing",
        say("player-standing"),
        h(
            "dl",
            {},
            counted.map(({ name, unit, value }) => h("div", {}, h("dt", {}, name), h("dd", {}, `${value} ${unit}`))),
        ),
    );
}

/** The ledger of one belief along the run: every shift in decibels, so rounded that they add up. */
function ledger(at) {
    const slot = slots[at];
    const first = beliefs[sites[0].beliefs[at]];
    const now = beliefs[run.site.beliefs[at]];
    const moving = run.entries.filter((entry) => entry.before.beliefs[at] !== entry.after.beliefs[at]);
    const decibels = (tenths) =>
        Math.abs(tenths) >= 1 << 20 ? say("why-never") : `${signed(tenths, number(Math.abs(tenths) / 10, 1))} dB`;
    const row = (said, tenths, kind) => h("tr", { class: kind }, rowHead(said), h("td", { class: "number" }, decibels(tenths)));
    const act = ({ move, option }) =>
        seesAct(move) ? say("why-act", { move: moves[move].title, option: label(move, option) }) : "…";
    return [
        h(
            "table",
            { class: "belief" },
            h("caption", {}, thinks(slot)),
            head("", say("why-start"), "", say("why-now")),
            h(
                "tbody",
                {},
                now.shares.map((share, place) =>
                    h(
                        "tr",
                        {},
                        rowHead(image(slot, place)),
                        h("td", { class: "number" }, percent(first.shares[place])),
                        h("td", { class: "bars" }, bar(first.shares[place]), bar(share)),
                        h("td", { class: "number" }, percent(share)),
                    ),
                ),
            ),
        ),
        now.shares.length < 2 ? h("p", {}, say("why-one-image")) : h("p", { class: "soft" }, say("why-decibels")),
        now.shares.slice(1).map((_, before) =>
            h(
                "table",
                { class: "ledger" },
                h("caption", {}, say("why-against", { image: image(slot, before + 1), other: image(slot, 0) })),
                h(
                    "tbody",
                    {},
                    row(say("why-start"), first.odds[before + 1], "sum"),
                    moving.map((entry) =>
                        row(
                            act(entry),
                            beliefs[entry.after.beliefs[at]].odds[before + 1] -
                                beliefs[entry.before.beliefs[at]].odds[before + 1],
                        ),
                    ),
                    row(say("why-now"), now.odds[before + 1], "sum"),
                ),
            ),
        ),
    ]
        .map((part) => (Array.isArray(part) ? part : [part]))
        .flat()
        .map((part) => {
            part.querySelectorAll("thead th:empty").forEach((empty) => empty.replaceWith(h("td", {})));
            return part;
        });
}
