// Rule: predict first; whoever has said what they expect looks at what comes.

function predictScreen() {
    const seats = [null, ...actors.keys()].map((actor) => {
        const said =
            actor === null ? say("player-historian") : say("player-seat", { seat: seat(actor), actor: actors[actor].name });
        return h(
            "label",
            { class: "choice" },
            h("input", {
                type: "radio",
                name: "seat",
                value: actor ?? "",
                checked: actor === game.seat,
                onchange: () => list(actor),
            }),
            h("span", {}, said),
        );
    });
    const pick = h("select", { id: "pick" });
    const list = (actor) => {
        const seen = (move) => actor === null || moves[move].seen_by[actor] || moves[move].owner === actor;
        const before = threat
            ? [...moves.keys()].filter((move) => move < threat.challenge[0] && moves[move].owner !== null && seen(move))
            : [];
        pick.replaceChildren(
            h("option", { value: "" }, say("player-no-guess")),
            ...before.map((move) =>
                h("option", { value: move }, moves[move].date ? `${moves[move].title} (${moves[move].date})` : moves[move].title),
            ),
        );
    };
    list(game.seat);
    const guess = h("input", {
        id: "guess",
        type: "number",
        min: "0",
        max: "100",
        step: "1",
        inputmode: "numeric",
        "aria-describedby": "scale",
        autocomplete: "off",
    });
    const luck = h("input", {
        id: "luck",
        type: "number",
        min: "0",
        max: "9007199254740991",
        step: "1",
        value: String(game.seed),
        inputmode: "numeric",
        "aria-describedby": "luck-why",
        autocomplete: "off",
    });
    const begin = (event) => {
        event.preventDefault();
        const chosen = document.querySelector("input[name=seat]:checked").value;
        game = {
            ...fresh(),
            screen: "play",
            asked: threat !== null,
            seat: chosen === "" ? null : Number(chosen),
            seed: /^\d+$/.test(luck.value) ? BigInt(luck.value) : fresh().seed,
        };
        game.guess = guess.value === "" ? null : Number(guess.value);
        game.pick = pick.value === "" ? null : Number(pick.value);
        replay();
        show(run.entries.length ? "happened" : "card", run.entries.length ? heard(0) : null);
    };
    return [
        h(
            "div",
            { class: "opening" },
            h("h1", { id: "top-title", tabindex: "-1" }, pack.title),
            pack.assumed.map((said) => h("p", { class: "assumed" }, said)),
            pack.question && h("p", { class: "lead" }, pack.question),
            pack.briefing && h("p", {}, pack.briefing),
            pack.texts["told-legend"] && details(say("player-words"), h("p", {}, say("told-legend"))),
        ),
        h(
            "form",
            { class: "predict", onsubmit: begin, "aria-labelledby": "predict-title" },
            threat && [
                h("h2", { id: "predict-title" }, say("player-predict")),
                h("p", { class: "soft" }, say("player-predict-why")),
                h(
                    "div",
                    { class: "field" },
                    h("label", { for: "guess" }, say("player-predict-chance", { challenge: label(...threat.challenge) })),
                    h("p", { class: "answer" }, guess, h("span", { id: "scale", class: "soft" }, say("player-predict-scale"))),
                ),
                h("div", { class: "field" }, h("label", { for: "pick" }, say("player-predict-decision")), pick),
            ],
            h("fieldset", {}, h("legend", {}, say("player-seats")), seats),
            details(
                say("player-luck"),
                h("p", { class: "answer" }, h("label", { for: "luck" }, say("player-luck")), luck),
                h("p", { id: "luck-why", class: "soft" }, say("player-luck-why")),
            ),
            h("p", { class: "actions" }, h("button", { type: "submit", class: "main" }, say("player-begin")), loader()),
        ),
    ];
}

function loader() {
    const failed = h("span", { class: "failed", role: "alert" });
    const file = h("input", {
        type: "file",
        id: "load",
        class: "unseen",
        accept: ".ron,text/plain",
        onchange: async (event) => {
            const text = await event.target.files[0]?.text();
            if (text === undefined) return;
            if (resume(text)) show(game.screen === "play" && run.waiting !== null ? "card" : "over", say("player-resumed"));
            else failed.textContent = say("player-load-failed");
            event.target.value = "";
        },
    });
    return [h("span", { class: "file" }, file, h("label", { for: "load" }, say("player-load"))), failed];
}
