// Rule: a decision is shown as it stood then: the question, what advisers expected, and what was on the table.

function playScreen() {
    const fresh = run.entries.filter(({ move, decisions }) => decisions === game.decisions.length && seesAct(move));
    return [
        h("h1", { class: "unseen" }, pack.title),
        h(
            "div",
            { class: "story" },
            game.seat !== null && h("p", { class: "soft" }, say("play-seat", { seat: seat(game.seat) })),
            fresh.length > 0 && section("happened", say("player-happened"), fresh.map(happened)),
            run.waiting === null ? over() : card(run.waiting),
            course(),
        ),
        h("div", { class: "state" }, deterrence(fresh), matrix(), standing()),
    ];
}

function happened(entry) {
    const step = moves[entry.move];
    const said = { option: label(entry.move, entry.option) };
    const how =
        entry.manner === "forced"
            ? say("told-forced", said)
            : entry.manner === "played"
              ? said.option
              : say(step.owner === null ? "told-chance" : "told-own-choice", said);
    const then =
        step.history !== null && step.history !== entry.option
            ? `${say("debrief-head-then")}: ${label(entry.move, step.history)}`
            : null;
    const moved = shifts(entry);
    return h(
        "article",
        { class: "act" },
        h("h3", {}, dated(entry.move), h("span", { class: "by" }, owner(entry.move))),
        h("p", { class: "taken" }, how),
        entry.closed !== null && h("p", { class: "soft" }, say("told-closed", { option: label(entry.move, entry.closed) })),
        game.seat === null &&
            entry.manner !== "forced" &&
            h(
                "p",
                { class: "soft" },
                say("player-likely", { chance: percent(entry.chance) }),
                then && h("span", { class: "then" }, ` ${then}.`),
            ),
        moved.length === 0 && h("p", {}, say("told-unmoved")),
        moved.map((shift) =>
            h(
                "div",
                { class: "shift" },
                h(
                    "p",
                    { class: "who" },
                    thinks(shift.slot),
                    " ",
                    button(
                        [say("player-why-this"), h("span", { class: "unseen" }, ` ${thinks(shift.slot)}`)],
                        () => openWhy(shift.at),
                        { class: "link" },
                    ),
                ),
                h(
                    "table",
                    {},
                    h("caption", { class: "unseen" }, shiftSaid(shift)),
                    h(
                        "thead",
                        { class: "unseen" },
                        h(
                            "tr",
                            {},
                            h("td", {}),
                            [say("player-before"), "", say("player-now")].map((column) =>
                                column ? h("th", { scope: "col" }, column) : h("td", {}),
                            ),
                        ),
                    ),
                    h(
                        "tbody",
                        {},
                        shift.is.shares.map((share, place) =>
                            h(
                                "tr",
                                { class: share === shift.was.shares[place] ? null : "moved" },
                                rowHead(image(shift.slot, place)),
                                h("td", { class: "number" }, percent(shift.was.shares[place])),
                                h("td", { class: "bars" }, bar(shift.was.shares[place]), bar(share)),
                                h("td", { class: "number" }, percent(share)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    );
}

function card(move) {
    const step = moves[move];
    const chances = run.site.ways.map((way) =>
        h("tr", {}, rowHead(label(move, way.option)), h("td", { class: "number" }, percent(way.chance))),
    );
    return section(
        "card",
        dated(move),
        h("p", { class: "by" }, step.owner === null ? say("player-nobody") : say("player-asked-of", { seat: seat(step.owner) })),
        step.question && h("p", { class: "question" }, step.question),
        step.advisers.length > 0 &&
            h(
                "div",
                { class: "advisers" },
                h("h3", {}, say("player-advisers")),
                h(
                    "ul",
                    {},
                    step.advisers.map((said) => h("li", {}, said)),
                ),
            ),
        h(
            "ol",
            { class: "options" },
            step.options.map((option, place) => {
                const open = run.site.ways.some((way) => way.option === place);
                const said = [
                    h("span", { class: "digit", "aria-hidden": "true" }, String(place + 1)),
                    h(
                        "span",
                        { class: "said" },
                        h("strong", {}, open ? option.label : say("play-closed", { option: option.label })),
                        option.text && h("span", { class: "reason" }, option.text),
                    ),
                ];
                return h(
                    "li",
                    {},
                    open
                        ? button(said, () => decide(place), {
                              class: "option",
                              "aria-keyshortcuts": place < 9 ? String(place + 1) : null,
                          })
                        : h("p", { class: "option closed" }, said),
                );
            }),
        ),
        game.seat === null &&
            button([say("player-leave-to-luck"), " ", key("L")], () => decide(null), {
                class: "quiet",
                "aria-keyshortcuts": "L",
            }),
        game.seat === null && details(say("player-chances"), h("table", { class: "chances" }, h("tbody", {}, chances))),
    );
}

function over() {
    const ending = ended(run);
    const cut = ending === null;
    return section(
        "over",
        cut ? say("player-cut") : say("player-over"),
        cut
            ? [h("p", {}, say("player-cut-on")), h("p", {}, h("code", {}, `perimeter play --resume ${fileName()}`))]
            : h("p", { class: "question" }, endings[ending].label),
        !cut && endings[ending].text && h("p", {}, endings[ending].text),
        game.decisions.length > 0 && h("p", { class: "soft" }, say("player-over-undo")),
        h(
            "p",
            { class: "actions" },
            button(say("player-to-debrief"), debrief, { class: "main" }),
            button(say("player-save"), save),
        ),
    );
}

function debrief() {
    game.screen = "debrief";
    show("top");
}

/** What has passed, as a list in which one can go back. */
function course() {
    const seen = run.entries.filter(({ move }) => seesAct(move));
    if (seen.length === 0) return null;
    return section(
        "course",
        say("player-course"),
        h(
            "ol",
            {},
            seen.map((entry) =>
                h(
                    "li",
                    {},
                    h("span", { class: "date" }, moves[entry.move].date ?? ""),
                    h("span", {}, moves[entry.move].title, ": ", h("strong", {}, label(entry.move, entry.option))),
                    entry.manner === "played" || (entry.manner === "sampled" && game.seat === null)
                        ? button(
                              [
                                  say("player-undo"),
                                  h("span", { class: "unseen" }, ` ${say("player-back-to", { move: moves[entry.move].title })}`),
                              ],
                              () => backTo(entry.decisions - 1),
                              { class: "link" },
                          )
                        : null,
                ),
            ),
        ),
    );
}
