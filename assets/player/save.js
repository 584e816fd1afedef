// Rule: a saved game is the file of src/scenario/save.rs, letter for letter: what is begun here can be gone on with there.

/** A name that tells two different games apart when a class puts them into one folder, and tells nothing else. */
function fileName() {
    const mark = fingerprint(saved()).toString(16).padStart(16, "0").slice(0, 6);
    return `perimeter-${pack.scenario.replace(/^.*[/\\]/, "").replace(/\.ron$/, "")}-${mark}.ron`;
}

function saved() {
    const text = (said) => JSON.stringify(said);
    const list = (items, written) =>
        items.length ? `[\n${items.map((item) => `        ${written(item)},\n`).join("")}    ]` : "[]";
    const fields = {
        version: text(pack.version),
        scenario: text(pack.scenario),
        what_ifs: list(pack.what_ifs, text),
        seat: text(game.seat === null ? "historian" : actors[game.seat].id),
        seed: String(game.seed),
        asked: String(game.asked),
        predicted_challenge: game.guess === null ? "None" : Number.isInteger(game.guess) ? `${game.guess}.0` : String(game.guess),
        predicted_decision: game.pick === null ? "None" : text(moves[game.pick].id),
        decisions: list(
            game.decisions,
            ({ move, option }) => `(${text(moves[move].id)}, ${option === null ? "None" : text(moves[move].options[option].id)})`,
        ),
    };
    return `Save(\n${Object.entries(fields)
        .map(([name, value]) => `    ${name}: ${value},\n`)
        .join("")})\n`;
}

function save() {
    const address = URL.createObjectURL(new Blob([saved()], { type: "text/plain" }));
    const link = h("a", { href: address, download: fileName() });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    document.getElementById("live").textContent = say("player-saved", { file: fileName() });
}

/** Reads the little of RON that a save is written in; nothing where it is something else. */
function readSave(text) {
    const tokens = text.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*|\w+|\S/g) ?? [];
    let at = 0;
    const until = (end, of) => {
        const items = [];
        while (tokens[at] !== end) {
            if (at >= tokens.length) throw new SyntaxError("no end");
            items.push(of());
            if (tokens[at] === ",") at++;
        }
        at++;
        return items;
    };
    const value = () => {
        const token = tokens[at++] ?? "";
        if (token[0] === '"') return JSON.parse(token);
        if (/^-?\d/.test(token)) return token;
        if (token === "true" || token === "false") return token === "true";
        if (token === "None") return null;
        if (token === "Some") return until(")", (at++, value))[0];
        if (token === "[") return until("]", value);
        if (token === "Save" && tokens[at] === "(") return (at++, record());
        if (token === "(") return tokens[at + 1] === ":" ? record() : until(")", value);
        throw new SyntaxError(token);
    };
    const record = () =>
        Object.fromEntries(
            until(")", () => {
                const name = tokens[at];
                at += 2;
                return [name, value()];
            }),
        );
    return value();
}

/** Goes on with a saved game; whether it was one of this scenario. */
function resume(text) {
    const before = game;
    try {
        const read = readSave(text);
        const plain = (name) => name.replace(/^.*[/\\]/, "").replace(/\.ron$/, "");
        const same =
            [read.scenario, ...(read.what_ifs ?? [])].map(plain).join() === [pack.scenario, ...pack.what_ifs].map(plain).join();
        const named = (all, id) => (id === null || id === undefined ? null : all.findIndex((one) => one.id === id));
        const seated =
            read.seat.toLowerCase() === "historian"
                ? null
                : actors.findIndex(({ id }) => id.toLowerCase() === read.seat.toLowerCase());
        game = {
            screen: "play",
            asked: read.asked ?? false,
            seat: seated,
            seed: BigInt(read.seed),
            guess: read.predicted_challenge ? Number(read.predicted_challenge) : null,
            pick: named(moves, read.predicted_decision),
            decisions: (read.decisions ?? []).map(([move, option]) => ({
                move: named(moves, move),
                option: named(moves[named(moves, move)].options, option),
            })),
        };
        // What this page cannot play: a campaign, a game without a mechanism, luck that was cast anew on the way.
        const beyond = [read.earlier, read.without, read.casts].some((list) => list?.length);
        if (!same || beyond || seated === -1 || game.pick === -1) throw new SyntaxError("another game");
        replay();
        if (!run.fits) throw new SyntaxError("other moves");
        return true;
    } catch {
        game = before;
        replay();
        return false;
    }
}

const memory = `perimeter ${pack.scenario} ${pack.what_ifs.join(" ")}`;

/** Keeps the game for as long as the page is open, so that loading it anew loses nothing. */
function remember() {
    try {
        if (game.screen === "predict") sessionStorage.removeItem(memory);
        else sessionStorage.setItem(memory, JSON.stringify([game.screen, saved()]));
    } catch {
        /* Some browsers give a file no memory; the save file is there for that. */
    }
}

function recall() {
    try {
        const [screen, text] = JSON.parse(sessionStorage.getItem(memory)) ?? [];
        if (text && resume(text)) game.screen = screen;
    } catch {
        /* As above. */
    }
}
