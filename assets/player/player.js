// Rule: whoever plays walks from place to place; everything that is seen there was worked out by the engine beforehand.
//
// The pack (src/report/player) holds texts as they are said and numbers as they are shown. This script unpacks it, draws luck by
// the same noise as the program, keeps the decisions, and draws the page anew after each. No library, no network.
"use strict";

const pack = JSON.parse(document.getElementById("pack").textContent);
const { actors, moves, endings, slots, threat } = pack;
const whole = pack.depth >= moves.length;

// ---------------------------------------------------------------- Words

/** A text of the program, its places filled in. */
function say(id, places = {}) {
    return (pack.texts[id] ?? id).replace(/\{(\w+)\}/g, (all, name) => places[name] ?? all);
}

const percent = (code) => pack.percent[code];
/** A share as a number from 0 to 100, for drawing. */
const height = (code) => (code === 101 ? 0.4 : code === 102 ? 99.6 : code);
const number = (value, decimals) => value.toFixed(decimals).replace(".", pack.comma);
const signed = (value, written) => (value < 0 ? "-" : "+") + written;
const seat = (actor) => actors[actor].seat;
const label = (move, option) => moves[move].options[option].label;
const about = ([observer, subject, imagined]) => (imagined ? observer : subject);
const image = (slot, place) => actors[about(slot)].images[place].name;
const thinks = ([observer, subject, imagined]) =>
    say(imagined ? "line-imagines" : "line-thinks", { observer: seat(observer), subject: seat(subject) });

// ---------------------------------------------------------------- Unpacking; the order is that of src/report/player/sites.rs

const sites = unpack(pack.stream);
const beliefs = sites.beliefs;

function unpack(letters) {
    const values = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].map((letter, at) => [letter, at]));
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
            credibility, imagined, misperception: unfolded(misperception), illusion: unfolded(illusion), risk: null, verdict: null,
        });
    });
    threat.challengers.forEach((challenger, at) => {
        const [risk, verdict] = row.slice(threat.observers.length * 4 + at * 2);
        if (risk > 0 && measures.of.has(challenger)) Object.assign(measures.of.get(challenger), { risk: risk - 1, verdict });
    });
    return measures;
}

// ---------------------------------------------------------------- Luck: the noise of src/theory/luck.rs

const bits = 0xffffffffffffffffn;

/** FNV-1a, 64 bits. */
function fingerprint(name) {
    return new TextEncoder().encode(name).reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100000001b3n) & bits, 0xcbf29ce484222325n);
}

/** The first 64 bits of ChaCha with eight rounds. */
function chacha(key) {
    const start = new Uint32Array(16);
    start.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
    key.forEach((word, at) => start.set([Number(word & 0xffffffffn), Number(word >> 32n)], 4 + 2 * at));
    const state = start.slice();
    const quarter = (a, b, c, d) => {
        for (const [to, from, mixed, turn] of [[a, b, d, 16], [c, d, b, 12], [a, b, d, 8], [c, d, b, 7]]) {
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
        draw(seed, `${what} of ${actor.id}`, mixture.map(([place, chance]) => ({ what: place, name: actor.images[place].id, score: Math.log(chance) })));
    return actors.map((actor) => {
        const actual = of("actual image", actor, actor.actual);
        return { actual, own: actor.own ? of("self-image", actor, actor.own) : actual };
    });
}

/** The way that luck takes. */
function sampled(site, game) {
    const step = moves[site.next];
    const drawn = step.owner === null ? null : game.drawn[step.owner];
    const which = drawn ? Math.max(0, step.decides_by.indexOf(step.moment_of_truth ? drawn.actual : drawn.own)) : 0;
    const open = site.ways.filter((way) => way.distances[which] > 0);
    const candidates = open.map((way) => ({ what: way, name: step.options[way.option].id, score: -(way.distances[which] - 1) / 1e6 }));
    return draw(game.seed, step.id, candidates) ?? site.ways[0];
}

// ---------------------------------------------------------------- The game

const fresh = () => ({ screen: "predict", asked: false, seat: null, seed: 1950n, guess: null, pick: null, decisions: [] });
let game = fresh();
let run;
let history;
let keysOn = true;

const seesMind = (actor) => game.seat === null || game.seat === actor;
const seesAct = (move) => game.seat === null || moves[move].seen_by[game.seat] || moves[move].owner === game.seat;

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
        course.entries.push({ move: site.next, option: taken.option, chance: taken.chance, manner, closed, before: site, after: sites[taken.to], decisions: used });
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

// ---------------------------------------------------------------- What an act moved

/** The beliefs of others that an entry moved, as far as they can be seen, and of each the image that moved most. */
function shifts(entry) {
    const moved = slots.map((slot, at) => ({ slot, at, was: beliefs[entry.before.beliefs[at]], is: beliefs[entry.after.beliefs[at]] }));
    return moved
        .filter(({ slot, was, is }) => !slot[2] && seesMind(slot[0]) && was.shares.some((share, place) => share !== is.shares[place]))
        .map((shift) => {
            const by = shift.is.shares.map((share, place) => Math.abs(height(share) - height(shift.was.shares[place])));
            return { ...shift, most: by.indexOf(Math.max(...by)) };
        });
}

function shiftSaid({ slot, was, is, most }) {
    const places = { observer: seat(slot[0]), subject: seat(slot[1]), image: image(slot, most) };
    return say("player-shift", { ...places, before: percent(was.shares[most]), after: percent(is.shares[most]) });
}

/** What a screen reader hears after a decision: every act, every shift in one sentence, and what comes next. */
function heard(told) {
    const said = [];
    for (const entry of run.entries.slice(told).filter(({ move }) => seesAct(move))) {
        const moved = shifts(entry);
        said.push(`${moves[entry.move].title}: ${label(entry.move, entry.option)}.`);
        said.push(...(moved.length ? moved.map(shiftSaid) : [say("told-unmoved")]));
        if (entry.before.measures) {
            for (const [observer, was] of entry.before.measures.of) {
                const is = entry.after.measures.of.get(observer);
                if (!seesMind(observer) || was.credibility === is.credibility) continue;
                said.push(say("player-shift-credibility", { observer: seat(observer), before: percent(was.credibility), after: percent(is.credibility) }));
            }
        }
    }
    said.push(run.waiting === null ? say(whole ? "player-over" : "player-cut") : say("player-new-decision", { move: moves[run.waiting].title }));
    return said.join(" ");
}

// ---------------------------------------------------------------- Drawing the page

/** An element: attributes, `on..` handlers, and children; what is nothing is left out. */
function h(tag, attributes = {}, ...children) {
    const element = tag.startsWith("svg:") ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4)) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
        else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

const button = (said, onclick, attributes = {}) => h("button", { type: "button", onclick, ...attributes }, said);
const key = (name) => h("kbd", { "aria-hidden": "true" }, name);
const section = (id, title, ...children) =>
    h("section", { class: id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title`, tabindex: "-1" }, title), children);
const details = (said, ...children) => h("details", {}, h("summary", {}, said), children);
/** A table that may be wider than the page: it scrolls by itself, by keyboard, too. */
const scrolled = (name, table) => h("div", { class: "scrolled", role: "group", "aria-label": name, tabindex: "0" }, table);
/** A table that becomes a list of its rows where the page is narrow; it says that it is a table all the same. */
function stacking(table) {
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
    const roles = [["table", "table"], ["thead, tbody", "rowgroup"], ["tr", "row"], ["thead th", "columnheader"], ["tbody th", "rowheader"], ["td", "cell"]];
    for (const [which, role] of roles) [...table.querySelectorAll(which), ...(which === "table" ? [table] : [])].forEach((part) => part.setAttribute("role", role));
    for (const row of table.tBodies[0].rows) [...row.cells].forEach((cell, at) => at > 0 && cell.setAttribute("data-head", heads[at]));
    table.classList.add("stacking");
    return table;
}

const head = (...columns) => h("thead", {}, h("tr", {}, columns.map((column) => h("th", { scope: "col" }, column))));
const rowHead = (...children) => h("th", { scope: "row" }, children);

function bar(code) {
    const width = h("span", { class: "bar-full" });
    width.style.inlineSize = `${height(code)}%`;
    return h("span", { class: "bar", "aria-hidden": "true" }, width);
}

function dated(move) {
    const step = moves[move];
    return [step.date && h("time", { class: "date", datetime: step.day }, step.date), h("span", { class: "title" }, step.title)];
}

const owner = (move) => (moves[move].owner === null ? say("line-nobody") : seat(moves[move].owner));

/** Draws a screen anew, puts the focus on a heading, and has something said. */
function show(focus, said) {
    const screens = { predict: predictScreen, play: playScreen, debrief: debriefScreen };
    const main = h("main", { id: "main", class: game.screen }, screens[game.screen]());
    document.getElementById("game").replaceChildren(banner(), main);
    drawCharts();
    document.getElementById("live").textContent = said ?? "";
    const heading = document.getElementById(`${focus}-title`);
    if (focus === "top" || !heading) window.scrollTo(0, 0);
    heading?.focus();
    remember();
}

function banner() {
    const playing = game.screen !== "predict";
    const item = (id, letter, act, on = true) => on && button([say(id), " ", key(letter)], act, { "aria-keyshortcuts": letter, class: "quiet" });
    return h("header", { class: "banner" },
        h("p", { class: "brand" }, playing ? pack.title : "Perimeter"),
        h("nav", { "aria-label": say("player-menu") },
            item("player-why", "W", () => openWhy(), playing),
            item("player-difference", "D", openDifference, playing),
            item("player-undo", "U", undo, game.screen === "play" && game.decisions.length > 0),
            item("player-help", "?", openHelp)));
}

// ---------------------------------------------------------------- Before the game

function predictScreen() {
    const seats = [null, ...actors.keys()].map((actor) => {
        const said = actor === null ? say("player-historian") : say("player-seat", { seat: seat(actor), actor: actors[actor].name });
        return h("label", { class: "choice" }, h("input", { type: "radio", name: "seat", value: actor ?? "", checked: actor === game.seat, onchange: () => list(actor) }), h("span", {}, said));
    });
    const pick = h("select", { id: "pick" });
    const list = (actor) => {
        const seen = (move) => actor === null || moves[move].seen_by[actor] || moves[move].owner === actor;
        const before = threat ? [...moves.keys()].filter((move) => move < threat.challenge[0] && moves[move].owner !== null && seen(move)) : [];
        pick.replaceChildren(h("option", { value: "" }, say("player-no-guess")), ...before.map((move) => h("option", { value: move }, moves[move].date ? `${moves[move].title} (${moves[move].date})` : moves[move].title)));
    };
    list(game.seat);
    const guess = h("input", { id: "guess", type: "number", min: "0", max: "100", step: "1", inputmode: "numeric", "aria-describedby": "scale", autocomplete: "off" });
    const luck = h("input", { id: "luck", type: "number", min: "0", max: "9007199254740991", step: "1", value: String(game.seed), inputmode: "numeric", "aria-describedby": "luck-why", autocomplete: "off" });
    const begin = (event) => {
        event.preventDefault();
        const chosen = document.querySelector("input[name=seat]:checked").value;
        game = { ...fresh(), screen: "play", asked: threat !== null, seat: chosen === "" ? null : Number(chosen), seed: BigInt(luck.value || 0) };
        game.guess = guess.value === "" ? null : Number(guess.value);
        game.pick = pick.value === "" ? null : Number(pick.value);
        replay();
        show(run.entries.length ? "happened" : "card", run.entries.length ? heard(0) : null);
    };
    return [
        h("div", { class: "opening" },
            h("h1", { id: "top-title", tabindex: "-1" }, pack.title),
            pack.assumed.map((said) => h("p", { class: "assumed" }, said)),
            pack.question && h("p", { class: "lead" }, pack.question),
            pack.briefing && h("p", {}, pack.briefing),
            pack.texts["told-legend"] && details(say("player-words"), h("p", {}, say("told-legend")))),
        h("form", { class: "predict", onsubmit: begin, "aria-labelledby": "predict-title" },
            threat && [
                h("h2", { id: "predict-title" }, say("player-predict")),
                h("p", { class: "soft" }, say("player-predict-why")),
                h("div", { class: "field" }, h("label", { for: "guess" }, say("player-predict-chance", { challenge: label(...threat.challenge) })),
                    h("p", { class: "answer" }, guess, h("span", { id: "scale", class: "soft" }, say("player-predict-scale")))),
                h("div", { class: "field" }, h("label", { for: "pick" }, say("player-predict-decision")), pick)],
            h("fieldset", {}, h("legend", {}, say("player-seats")), seats),
            details(say("player-luck"), h("p", { class: "answer" }, h("label", { for: "luck" }, say("player-luck")), luck), h("p", { id: "luck-why", class: "soft" }, say("player-luck-why"))),
            h("p", { class: "actions" }, h("button", { type: "submit", class: "main" }, say("player-begin")), loader())),
    ];
}

function loader() {
    const failed = h("span", { class: "failed", role: "alert" });
    const file = h("input", { type: "file", id: "load", class: "unseen", accept: ".ron,text/plain", onchange: async (event) => {
        const text = await event.target.files[0]?.text();
        if (text === undefined) return;
        if (resume(text)) show(game.screen === "play" && run.waiting !== null ? "card" : "over", say("player-resumed"));
        else failed.textContent = say("player-load-failed");
        event.target.value = "";
    } });
    return [h("span", { class: "file" }, file, h("label", { for: "load" }, say("player-load"))), failed];
}

// ---------------------------------------------------------------- Playing

function playScreen() {
    const fresh = run.entries.filter(({ move, decisions }) => decisions === game.decisions.length && seesAct(move));
    return [
        h("h1", { class: "unseen" }, pack.title),
        h("div", { class: "story" },
            game.seat !== null && h("p", { class: "soft" }, say("play-seat", { seat: seat(game.seat) })),
            fresh.length > 0 && section("happened", say("player-happened"), fresh.map(happened)),
            run.waiting === null ? over() : card(run.waiting),
            course()),
        h("div", { class: "state" }, deterrence(fresh), matrix(), standing()),
    ];
}

function happened(entry) {
    const step = moves[entry.move];
    const said = { option: label(entry.move, entry.option) };
    const how = entry.manner === "forced" ? say("told-forced", said) : entry.manner === "played" ? said.option : say(step.owner === null ? "told-chance" : "told-own-choice", said);
    const then = step.history !== null && step.history !== entry.option ? `${say("debrief-head-then")}: ${label(entry.move, step.history)}` : null;
    const moved = shifts(entry);
    return h("article", { class: "act" },
        h("h3", {}, dated(entry.move), h("span", { class: "by" }, owner(entry.move))),
        h("p", { class: "taken" }, how),
        entry.closed !== null && h("p", { class: "soft" }, say("told-closed", { option: label(entry.move, entry.closed) })),
        (game.seat === null && entry.manner !== "forced") && h("p", { class: "soft" }, say("player-likely", { chance: percent(entry.chance) }), then && h("span", { class: "then" }, ` ${then}.`)),
        moved.length === 0 && h("p", {}, say("told-unmoved")),
        moved.map((shift) => h("div", { class: "shift" },
            h("p", { class: "who" }, thinks(shift.slot), " ", button([say("player-why-this"), h("span", { class: "unseen" }, ` ${thinks(shift.slot)}`)], () => openWhy(shift.at), { class: "link" })),
            h("table", {}, h("caption", { class: "unseen" }, shiftSaid(shift)), h("thead", { class: "unseen" }, h("tr", {}, h("td", {}), [say("player-before"), "", say("player-now")].map((column) => column ? h("th", { scope: "col" }, column) : h("td", {})))),
                h("tbody", {}, shift.is.shares.map((share, place) => h("tr", { class: share === shift.was.shares[place] ? null : "moved" },
                    rowHead(image(shift.slot, place)), h("td", { class: "number" }, percent(shift.was.shares[place])),
                    h("td", { class: "bars" }, bar(shift.was.shares[place]), bar(share)), h("td", { class: "number" }, percent(share)))))))));
}

function card(move) {
    const step = moves[move];
    const chances = run.site.ways.map((way) => h("tr", {}, rowHead(label(move, way.option)), h("td", { class: "number" }, percent(way.chance))));
    return section("card", dated(move),
        h("p", { class: "by" }, step.owner === null ? say("player-nobody") : say("player-asked-of", { seat: seat(step.owner) })),
        step.question && h("p", { class: "question" }, step.question),
        step.advisers.length > 0 && h("div", { class: "advisers" }, h("h3", {}, say("player-advisers")), h("ul", {}, step.advisers.map((said) => h("li", {}, said)))),
        h("ol", { class: "options" }, step.options.map((option, place) => {
            const open = run.site.ways.some((way) => way.option === place);
            const said = [h("span", { class: "digit", "aria-hidden": "true" }, String(place + 1)), h("span", { class: "said" }, h("strong", {}, open ? option.label : say("play-closed", { option: option.label })), option.text && h("span", { class: "reason" }, option.text))];
            return h("li", {}, open ? button(said, () => decide(place), { class: "option", "aria-keyshortcuts": place < 9 ? String(place + 1) : null }) : h("p", { class: "option closed" }, said));
        })),
        game.seat === null && button([say("player-leave-to-luck"), " ", key("L")], () => decide(null), { class: "quiet", "aria-keyshortcuts": "L" }),
        game.seat === null && details(say("player-chances"), h("table", { class: "chances" }, h("tbody", {}, chances))));
}

function over() {
    const ending = ended(run);
    const cut = ending === null;
    return section("over", cut ? say("player-cut") : say("player-over"),
        cut ? [h("p", {}, say("player-cut-on")), h("p", {}, h("code", {}, `perimeter play --resume ${fileName()}`))] : h("p", { class: "question" }, endings[ending].label),
        !cut && endings[ending].text && h("p", {}, endings[ending].text),
        game.decisions.length > 0 && h("p", { class: "soft" }, say("player-over-undo")),
        h("p", { class: "actions" }, button(say("player-to-debrief"), debrief, { class: "main" }), button(say("player-save"), save)));
}

function debrief() {
    game.screen = "debrief";
    show("top");
}

/** What has passed, as a list in which one can go back. */
function course() {
    const seen = run.entries.filter(({ move }) => seesAct(move));
    if (seen.length === 0) return null;
    return section("course", say("player-course"), h("ol", {}, seen.map((entry) => h("li", {},
        h("span", { class: "date" }, moves[entry.move].date ?? ""),
        h("span", {}, moves[entry.move].title, ": ", h("strong", {}, label(entry.move, entry.option))),
        entry.manner === "played" || (entry.manner === "sampled" && game.seat === null)
            ? button([say("player-undo"), h("span", { class: "unseen" }, ` ${say("player-back-to", { move: moves[entry.move].title })}`)], () => backTo(entry.decisions - 1), { class: "link" }) : null))));
}

// ---------------------------------------------------------------- How deterrence stands

const verdicts = ["told-undeterrable", "told-unneeded", "told-holds", "told-failed"];

/** The rows of measures at a place: what is said, and the number. */
function measures(site, truth) {
    if (!site?.measures) return [];
    const rows = [];
    for (const [observer, found] of site.measures.of) {
        const places = { observer: seat(observer) };
        if (seesMind(observer) || truth) rows.push([say("told-credibility", places), found.credibility]);
        if (seesMind(threat.defender) || truth) rows.push([say("told-imagined", places), found.imagined]);
        if (found.risk !== null && (seesMind(observer) || truth)) rows.push([say("told-critical-risk", places), found.risk]);
    }
    if (truth) rows.push([say("told-truth"), site.measures.actual]);
    return rows;
}

function deterrence(fresh) {
    if (!threat) return null;
    const was = new Map(measures((fresh[0] ?? { before: run.site }).before));
    const rows = measures(run.site).map(([said, code]) => h("tr", {}, rowHead(said), h("td", { class: "number" }, was.has(said) ? percent(was.get(said)) : ""), h("td", { class: was.get(said) === code ? "number" : "number changed" }, percent(code))));
    const judged = [...run.site.measures.of].filter(([observer, { verdict }]) => verdict !== null && seesMind(observer));
    return section("deterrence", say("player-deterrence"),
        judged.map(([observer, { verdict }]) => h("p", { class: `verdict verdict-${verdict}` }, h("span", { class: "sign", "aria-hidden": "true" }, verdict === 1 || verdict === 2 ? "✓" : "✕"), h("span", {}, say(verdicts[verdict], { observer: seat(observer) })))),
        threat.challengers.map((observer) => chart(observer)),
        rows.length > 0 && h("table", { class: "measures" }, h("caption", { class: "unseen" }, say("player-deterrence")), head(say("debrief-head-measure"), say("player-before"), say("player-now")), h("tbody", {}, rows)));
}

/** The measures of one observer along a course: at the start, and after every move. */
function series(course, observer) {
    const at = [{ move: -1, site: sites[0] }, ...course.entries.map((entry) => ({ move: entry.move, site: entry.after }))];
    return at.map(({ move, site }) => ({ move, ...site.measures.of.get(observer) }));
}

/** A chart of credibility over time, with the sentence and the table behind it; drawn to the width that there is. */
function chart(observer) {
    const own = seesMind(observer);
    const imagined = seesMind(threat.defender);
    if (!own && !imagined) return null;
    const points = series(run, observer);
    const last = points[points.length - 1];
    const said = own ? [say("player-chart-said", { observer: seat(observer), first: percent(points[0].credibility), last: percent(last.credibility) })] : [];
    if (own && last.risk !== null) said.push(say("player-chart-risk", { risk: percent(last.risk) }));
    const failed = own && points.some(({ verdict }) => verdict === 3 || verdict === 0);
    if (failed) said.push(say("player-chart-failed"));
    const lines = [own && ["credibility", say("debrief-line-credibility"), (point) => point.credibility], own && ["risk", say("debrief-line-risk"), (point) => point.risk], imagined && ["imagined", say("player-line-imagined", { defender: seat(threat.defender) }), (point) => point.imagined]].filter(Boolean);
    const past = own && historyKnown && game.screen !== "predict" ? series(history, observer) : null;
    const canvas = h("svg:svg", { role: "img", "aria-label": [say("debrief-figure-time", { observer: seat(observer) }), ...said].join(". ") });
    canvas.redraw = () => drawChart(canvas, { points, past, lines, failed });
    const legend = [...lines.map(([kind, name]) => [kind, name]), past && ["history", say("debrief-line-credibility-then")]].filter(Boolean);
    const rows = points.map((point) => h("tr", {}, rowHead(point.move < 0 ? say("player-course-start") : moves[point.move].title), lines.map(([, , of]) => h("td", { class: "number" }, of(point) === null ? "" : percent(of(point))))));
    return h("figure", { class: "chart" },
        h("figcaption", {}, h("strong", {}, say("debrief-figure-time", { observer: seat(observer) })), h("span", { class: "soft" }, " ", said.join(" "))),
        canvas,
        h("ul", { class: "legend", "aria-hidden": "true" }, legend.map(([kind, name]) => h("li", {}, sample(kind), name))),
        details(say("player-numbers"), scrolled(say("debrief-figure-time", { observer: seat(observer) }), h("table", {}, head(say("debrief-head-move"), ...lines.map(([, name]) => name)), h("tbody", {}, rows)))));
}

const marks = { credibility: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0", risk: "M0,-5L5,0L0,5L-5,0Z", imagined: "M0,-5L5,4L-5,4Z" };

function sample(kind) {
    return h("svg:svg", { viewBox: "-16 -7 32 14", class: "sample" }, h("svg:path", { class: `line ${kind}`, d: "M-16,0L16,0" }), marks[kind] && h("svg:path", { class: `mark ${kind}`, d: marks[kind] }));
}

function drawChart(canvas, { points, past, lines, failed }) {
    const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const [wide, high] = [Math.max(180, canvas.parentElement.clientWidth), 9.5 * em];
    const [left, right, top, bottom] = [2.4 * em, 0.6 * em, 0.5 * em, 1.4 * em];
    const x = (move) => left + ((wide - left - right) * (move + 1)) / moves.length;
    const y = (code) => top + (high - top - bottom) * (1 - height(code) / 100);
    canvas.setAttribute("viewBox", `0 0 ${wide} ${high}`);
    const parts = [0, 50, 100].map((code) => [h("svg:path", { class: "grid", d: `M${left},${y(code)}L${wide - right},${y(code)}` }), h("svg:text", { x: left - 0.4 * em, y: y(code) + 0.3 * em, "text-anchor": "end" }, percent(code))]);
    const reach = (at) => (at + 1 < points.length ? points[at + 1].move : Math.min(moves.length - 1, points[at].move + 0.5));
    if (failed) parts.push(points.map((point, at) => (point.verdict === 3 || point.verdict === 0) && h("svg:rect", { class: "failed", x: x(point.move), y: y(100), width: Math.max(2, x(reach(at)) - x(point.move)), height: y(0) - y(100) })));
    const path = (all, of) => all.filter((point) => of(point) !== null).map((point, at) => `${at ? "L" : "M"}${x(point.move).toFixed(1)},${y(of(point)).toFixed(1)}`).join("");
    if (past) parts.push(h("svg:path", { class: "line history", d: path(past, (point) => point.credibility) }));
    for (const [kind, , of] of [...lines].reverse()) {
        parts.push(h("svg:path", { class: `line ${kind}`, d: path(points, of) }));
        parts.push(points.filter((point) => of(point) !== null).map((point) => h("svg:path", { class: `mark ${kind}`, d: marks[kind], transform: `translate(${x(point.move).toFixed(1)},${y(of(point)).toFixed(1)})` })));
    }
    const years = [...new Set(moves.map(({ day }) => day?.slice(0, 4)).filter(Boolean))];
    years.forEach((year) => {
        const first = moves.findIndex(({ day }) => day?.startsWith(year));
        parts.push(h("svg:path", { class: "grid", d: `M${x(first)},${y(0)}l0,${0.3 * em}` }), h("svg:text", { x: x(first), y: high - 0.2 * em, "text-anchor": first > moves.length / 2 ? "end" : "start" }, year));
    });
    canvas.replaceChildren(...parts.flat(9).filter(Boolean));
}

function drawCharts() {
    document.querySelectorAll(".chart > svg").forEach((canvas) => canvas.redraw());
}

// ---------------------------------------------------------------- Minds

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
        return h("td", {}, button([h("span", { class: "unseen" }, `${thinks(slots[at])} `), h("span", { class: "image" }, image(slots[at], place)), h("span", { class: "share" }, percent(belief.shares[place]), moved && h("span", { class: "mark", "aria-hidden": "true" }, " ●")), bar(belief.shares[place])], () => openWhy(at), { class: "cell" }));
    };
    const places = [...actors.keys()];
    return section("matrix", say("player-matrix"), h("p", { class: "soft" }, say(game.seat === null ? "player-matrix-how" : "player-hidden")),
        scrolled(say("player-matrix"), h("table", { class: "minds" }, head(say("player-observer"), ...places.map(seat)), h("tbody", {}, places.filter(seesMind).map((observer) => h("tr", {}, rowHead(seat(observer)), places.map((subject) => cell(observer, subject))))))));
}

function standing() {
    // What is counted in nothing is a mark of the model's, not something that people saw.
    const counted = pack.standings.map((known, at) => ({ ...known, value: pack.values[run.site.standing[at]] })).filter(({ unit }) => unit);
    if (counted.length === 0) return null;
    return section("standing", say("player-standing"), h("dl", {}, counted.map(({ name, unit, value }) => h("div", {}, h("dt", {}, name), h("dd", {}, `${value} ${unit}`)))));
}

/** The ledger of one belief along the run: every shift in decibels, so rounded that they add up. */
function ledger(at) {
    const slot = slots[at];
    const first = beliefs[sites[0].beliefs[at]];
    const now = beliefs[run.site.beliefs[at]];
    const moving = run.entries.filter((entry) => entry.before.beliefs[at] !== entry.after.beliefs[at]);
    const decibels = (tenths) => (Math.abs(tenths) >= 1 << 20 ? say("why-never") : `${signed(tenths, number(Math.abs(tenths) / 10, 1))} dB`);
    const row = (said, tenths, kind) => h("tr", { class: kind }, rowHead(said), h("td", { class: "number" }, decibels(tenths)));
    const act = ({ move, option }) => (seesAct(move) ? say("why-act", { move: moves[move].title, option: label(move, option) }) : "…");
    return [
        h("table", { class: "belief" }, h("caption", {}, thinks(slot)), head("", say("why-start"), "", say("why-now")), h("tbody", {}, now.shares.map((share, place) => h("tr", {}, rowHead(image(slot, place)), h("td", { class: "number" }, percent(first.shares[place])), h("td", { class: "bars" }, bar(first.shares[place]), bar(share)), h("td", { class: "number" }, percent(share)))))),
        now.shares.length < 2 ? h("p", {}, say("why-one-image")) : h("p", { class: "soft" }, say("why-decibels")),
        now.shares.slice(1).map((_, before) => h("table", { class: "ledger" }, h("caption", {}, say("why-against", { image: image(slot, before + 1), other: image(slot, 0) })), h("tbody", {},
            row(say("why-start"), first.odds[before + 1], "sum"),
            moving.map((entry) => row(act(entry), beliefs[entry.after.beliefs[at]].odds[before + 1] - beliefs[entry.before.beliefs[at]].odds[before + 1])),
            row(say("why-now"), now.odds[before + 1], "sum")))),
    ].map((part) => (Array.isArray(part) ? part : [part])).flat().map((part) => {
        part.querySelectorAll("thead th:empty").forEach((empty) => empty.replaceWith(h("td", {})));
        return part;
    });
}

// ---------------------------------------------------------------- What opens over the page

function open(id, title, ...children) {
    const close = () => dialog.close();
    const dialog = h("dialog", { class: id, "aria-labelledby": "dialog-title" },
        h("div", { class: "bar-top" }, h("h2", { id: "dialog-title", tabindex: "-1" }, title), button([say("player-close"), " ", key("Esc")], close, { class: "quiet" })), children);
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => event.target === dialog && close());
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("#dialog-title").focus();
}

function openWhy(chosen) {
    if (game.screen === "predict") return;
    const seen = slots.map((slot, at) => ({ slot, at })).filter(({ slot }) => seesMind(slot[0]));
    const moved = seen.filter(({ at }) => run.entries.some((entry) => entry.before.beliefs[at] !== entry.after.beliefs[at]));
    const first = chosen ?? (moved.find(({ slot }) => threat && slot[1] === threat.defender && !slot[2]) ?? moved[0] ?? seen[0])?.at;
    const body = h("div", { class: "ledgers", "aria-live": "polite" });
    const tell = (at) => body.replaceChildren(...ledger(at));
    const listed = moved.some(({ at }) => at === first) ? moved : [...moved, { slot: slots[first], at: first }];
    const pick = h("select", { id: "which", onchange: (event) => tell(Number(event.target.value)) }, listed.map(({ slot, at }) => h("option", { value: at, selected: at === first }, thinks(slot).replace(/:$/, ""))));
    tell(first);
    open("why", say("player-why"), moved.length === 0 && h("p", {}, say("why-none")), h("p", { class: "field" }, h("label", { for: "which" }, say("player-moved")), pick), body);
}

function openDifference() {
    if (game.screen === "predict") return;
    const there = history.entries.find(({ before }) => before.next >= run.site.next)?.before ?? history.site;
    const then = new Map(measures(there));
    const rows = measures(run.site).map(([said, code]) => h("tr", {}, rowHead(said), h("td", { class: "number" }, percent(code)), h("td", { class: "number" }, then.has(said) ? percent(then.get(said)) : "")));
    open("difference", say("debrief-figure-beside"), beside(),
        rows.length > 0 && historyKnown && [h("h3", {}, say("player-deterrence")), h("table", { class: "measures" }, head(say("debrief-head-measure"), say("debrief-head-own"), say("debrief-head-then")), h("tbody", {}, rows))]);
}

function openHelp() {
    const keys = [["1–9", "player-key-number"], ["L", "player-key-luck"], ["W", "player-key-why"], ["D", "player-key-difference"], ["U", "player-key-undo"], ["?", "player-key-help"], ["Esc", "player-key-close"]];
    const toggle = h("input", { type: "checkbox", id: "keys", checked: keysOn, onchange: (event) => (keysOn = event.target.checked) });
    open("help", say("player-help"), h("p", {}, say("player-keys")), h("dl", { class: "keys" }, keys.map(([name, said]) => h("div", {}, h("dt", {}, h("kbd", {}, name)), h("dd", {}, say(said))))),
        h("p", { class: "choice" }, toggle, h("label", { for: "keys" }, say("player-keys-on"))),
        pack.texts["told-legend"] && [h("h3", {}, say("player-words")), h("p", {}, say("told-legend"))]);
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
        rows.push(h("tr", { class: apart ? "apart" : null },
            rowHead(moves[move].date && h("span", { class: "date" }, moves[move].date), moves[move].title, apart && !parted && h("strong", { class: "part" }, say("player-part"))),
            h("td", {}, called(own)), h("td", {}, known ? called(then) : say("debrief-no-history"),
                afterwards && moves[move].afterwards && h("details", {}, h("summary", {}, say("player-afterwards")), moves[move].afterwards))));
        parted ||= apart;
    }
    if (rows.length === 0) return h("p", {}, say("debrief-same"));
    const foot = run.waiting === null && ended(run) !== null && h("tr", { class: "end" }, rowHead(say("player-ends")), h("td", {}, endings[ended(run)].label), h("td", {}, ended(history) === null ? "" : endings[ended(history)].label));
    return [!parted && h("p", {}, say("debrief-same")),
        stacking(h("table", { class: "beside" }, h("caption", { class: "unseen" }, say("debrief-figure-beside")), head(say("debrief-head-move"), say("debrief-head-own"), say("debrief-head-then")), h("tbody", {}, rows, foot)))];
}

function alone() {
    return h("ol", {}, run.entries.filter(({ move }) => seesAct(move)).map(({ move, option }) => h("li", {}, moves[move].title, ": ", h("strong", {}, label(move, option)))));
}

// ---------------------------------------------------------------- Debrief

function debriefScreen() {
    // The truth is told now: every mind can be looked into.
    const from = game.seat;
    game.seat = null;
    const parts = [
        h("div", { class: "opening" }, h("h1", { id: "top-title", tabindex: "-1" }, say("debrief-of", { title: pack.title })),
            pack.assumed.map((said) => h("p", { class: "assumed" }, said)),
            ended(run) !== null && [h("p", { class: "lead" }, endings[ended(run)].label), endings[ended(run)].text && h("p", {}, endings[ended(run)].text)]),
        threat && section("prediction", say("debrief-step-prediction"), predicted()),
        section("beside", historyKnown ? say("debrief-figure-beside") : say("debrief-figure-run"), beside(true)),
        run.site.endings.length > 0 && section("from-here", say("player-from-here"), fromHere()),
        threat && section("moment", say(historyKnown ? "debrief-moment-beside" : "debrief-moment").replace(/\s*->\s*/, " → "), moment(), threat.challengers.map((observer) => chart(observer))),
        section("were", say("debrief-were"), h("ul", {}, actors.map((actor, at) => {
            const { actual, own } = game.drawn[at];
            const places = { actor: actor.name, image: actor.images[actual].name, own: actor.images[own].name };
            return h("li", {}, say(actual === own ? "player-was" : "debrief-was-other", places));
        }))),
        threat && section("moved", say("player-whole-ledger"), threat.challengers.map((observer) => slots.findIndex(([who, whom, imagined]) => who === observer && whom === threat.defender && !imagined)).filter((at) => at >= 0).map((at) => h("div", { class: "ledgers" }, ledger(at)))),
        section("ticket", say("debrief-step-ticket"), h("ol", { class: "ticket" }, ticket().map((said) => h("li", {}, said)))),
        section("reproduce", say("player-reproduce"), h("p", {}, h("code", {}, command()))),
        h("p", { class: "actions" }, button(say("player-print"), () => window.print(), { class: "main" }), button(say("player-save"), save), button(say("player-again"), again), loader()),
        h("p", { class: "soft" }, say("player-save-what")),
    ];
    game.seat = from;
    return parts;
}

function predicted() {
    const [move, option] = threat.challenge;
    const came = run.entries.some((entry) => entry.move === move && entry.option === option);
    const challenge = { challenge: label(move, option) };
    const miss = game.guess === null ? null : game.guess / 100 - (came ? 1 : 0);
    const named = game.pick === null || !pack.model?.decision ? null : game.pick === pack.model.decision.move ? say("debrief-named-too") : say("debrief-named", { move: moves[game.pick].title });
    return [
        h("p", {}, say(came ? "debrief-came" : "debrief-did-not-come", challenge)),
        miss === null ? h("p", {}, say("debrief-no-guess")) : h("p", {}, say("debrief-score", { chance: percent(Math.round(game.guess)), score: number(miss * miss, 2) })),
        pack.model && h("p", {}, pack.model.said),
        pack.model?.decision && h("p", {}, pack.model.decision.said, named && ` ${named}`),
    ];
}

/** How it could have ended: at the start, and where the run and history part, on each of the two ways. */
function fromHere() {
    const parting = historyKnown ? run.entries.find(({ move, option }) => taken(history, move) !== option && moves[move].history !== null) : null;
    const turned = parting ?? run.entries.find(({ manner }) => manner === "played");
    const then = parting && history.entries.find(({ move }) => move === parting.move);
    const columns = [[say("player-from-start"), sites[0]],
        turned && [say("player-from-option", { option: label(turned.move, turned.option) }), turned.after],
        then && [say("player-from-history", { option: label(then.move, then.option) }), then.after]].filter(Boolean);
    const share = (site, ending) => [h("span", { class: "share" }, percent(site.endings[ending])), bar(site.endings[ending]),
        whole && h("span", { class: "soft" }, say("player-paths", { some: paths[site.place][ending], all: paths[site.place].reduce((sum, count) => sum + count, 0) }))];
    const letter = (ending) => h("span", { class: `letter ending-${ending % 7}`, "aria-hidden": "true" }, String.fromCharCode(65 + ending));
    return [h("p", { class: "soft" }, say("player-from-here-how")),
        h("div", { class: "hundreds", "aria-hidden": "true" }, columns.map(([said, site]) => h("figure", {}, hundred(site), h("figcaption", {}, said)))),
        stacking(h("table", { class: "ways" }, h("caption", { class: "unseen" }, say("player-from-here")), head(say("debrief-head-ending"), ...columns.map(([said]) => said)), h("tbody", {}, endings.map((ending, at) => h("tr", { class: at === ended(run) ? "yours" : null },
            rowHead(letter(at), ending.label, at === ended(run) && h("span", { class: "date" }, say("debrief-head-own"))), columns.map(([, site]) => h("td", {}, share(site, at))))))))];
}

/** A hundred dots for a hundred possible courses from a place, a letter for each ending; the largest remainders fill up. */
function hundred(site) {
    const shares = site.endings.map(height);
    const whole = shares.map(Math.floor);
    const byRemainder = [...shares.keys()].sort((one, other) => shares[other] - whole[other] - (shares[one] - whole[one]));
    for (let turn = 0; whole.reduce((sum, count) => sum + count, 0) < 100; turn++) whole[byRemainder[turn % whole.length]]++;
    const dots = whole.flatMap((count, ending) => Array(count).fill(ending)).slice(0, 100);
    return h("svg:svg", { viewBox: "0 0 100 100" }, dots.map((ending, at) => {
        const [x, y] = [5 + 10 * (at % 10), 5 + 10 * Math.floor(at / 10)];
        return h("svg:g", { class: `ending-${ending % 7}` }, h("svg:circle", { cx: x, cy: y, r: 4.5 }), h("svg:text", { x, y: y + 2.1, "text-anchor": "middle" }, String.fromCharCode(65 + ending)));
    }));
}

function moment() {
    const before = (course) => (course.entries.find(({ before }) => before.next >= threat.challenge[0])?.before ?? course.site);
    const [own, then] = [before(run), historyKnown ? before(history) : null];
    const there = new Map(measures(then, true));
    const rows = measures(own, true).map(([said, code]) => h("tr", {}, rowHead(said), h("td", { class: "number" }, percent(code)), then && h("td", { class: "number" }, there.has(said) ? percent(there.get(said)) : "")));
    const points = (gap) => signed(gap, String(Math.abs(gap)));
    return [h("table", { class: "measures" }, h("caption", { class: "unseen" }, say("debrief-moment")), head(say("debrief-head-measure"), say("debrief-head-own"), ...(then ? [say("debrief-head-then")] : [])), h("tbody", {}, rows)),
        [...own.measures.of].map(([observer, { misperception, illusion }]) => h("p", { class: "soft" }, say("debrief-gap", { observer: seat(observer), misperception: points(misperception), illusion: points(illusion) })))];
}

/** What remains to be answered, without the model. */
function ticket() {
    if (!threat) return [say("debrief-ask-decision"), say("debrief-ask-assumption")];
    const between = { defender: seat(threat.defender), observer: seat(threat.challengers[0]) };
    return [say("debrief-ask-again", { challenge: label(...threat.challenge) }), say("debrief-ask-signal", between), say("debrief-ask-no-signal", between), say("debrief-ask-assumption")];
}

/** What to type to have the numbers of this run from the program. */
function command() {
    const quoted = (word) => (/^[\w./=-]+$/.test(word) ? word : `"${word}"`);
    const choices = run.entries.filter(({ move, manner }) => manner !== "forced" || moves[move].forced === null).map(({ move, option }) => `--choose ${quoted(`${moves[move].id}=${moves[move].options[option].id}`)}`);
    return ["perimeter solve", quoted(pack.scenario), ...pack.what_ifs.map((name) => `--what-if ${quoted(name)}`), ...choices].join(" ");
}

function again() {
    game = { ...fresh(), seat: game.seat, seed: game.seed };
    replay();
    show("top");
}

// ---------------------------------------------------------------- Saves: the format of src/scenario/save.rs

const fileName = () => `perimeter-${pack.scenario.replace(/^.*[/\\]/, "").replace(/\.ron$/, "")}.ron`;

function saved() {
    const text = (said) => JSON.stringify(said);
    const list = (items, written) => (items.length ? `[\n${items.map((item) => `        ${written(item)},\n`).join("")}    ]` : "[]");
    const fields = {
        version: text(pack.version),
        scenario: text(pack.scenario),
        what_ifs: list(pack.what_ifs, text),
        seat: text(game.seat === null ? "historian" : actors[game.seat].id),
        seed: String(game.seed),
        asked: String(game.asked),
        predicted_challenge: game.guess === null ? "None" : Number.isInteger(game.guess) ? `${game.guess}.0` : String(game.guess),
        predicted_decision: game.pick === null ? "None" : text(moves[game.pick].id),
        decisions: list(game.decisions, ({ move, option }) => `(${text(moves[move].id)}, ${option === null ? "None" : text(moves[move].options[option].id)})`),
    };
    return `Save(\n${Object.entries(fields).map(([name, value]) => `    ${name}: ${value},\n`).join("")})\n`;
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
    const record = () => Object.fromEntries(until(")", () => { const name = tokens[at]; at += 2; return [name, value()]; }));
    return value();
}

/** Goes on with a saved game; whether it was one of this scenario. */
function resume(text) {
    const before = game;
    try {
        const read = readSave(text);
        const plain = (name) => name.replace(/^.*[/\\]/, "").replace(/\.ron$/, "");
        const same = [read.scenario, ...(read.what_ifs ?? [])].map(plain).join() === [pack.scenario, ...pack.what_ifs].map(plain).join();
        const named = (all, id) => (id === null || id === undefined ? null : all.findIndex((one) => one.id === id));
        const seated = read.seat.toLowerCase() === "historian" ? null : actors.findIndex(({ id }) => id.toLowerCase() === read.seat.toLowerCase());
        game = { screen: "play", asked: read.asked ?? false, seat: seated, seed: BigInt(read.seed), guess: read.predicted_challenge ? Number(read.predicted_challenge) : null, pick: named(moves, read.predicted_decision),
            decisions: (read.decisions ?? []).map(([move, option]) => ({ move: named(moves, move), option: named(moves[named(moves, move)].options, option) })) };
        if (!same || read.earlier?.length || seated === -1 || game.pick === -1) throw new SyntaxError("another scenario");
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
    } catch { /* Some browsers give a file no memory; the save file is there for that. */ }
}

function recall() {
    try {
        const [screen, text] = JSON.parse(sessionStorage.getItem(memory)) ?? [];
        if (text && resume(text)) game.screen = screen;
    } catch { /* As above. */ }
}

// ---------------------------------------------------------------- Keys, and the beginning

document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=radio]):not([type=checkbox]):not([type=file]), select, textarea");
    if (!keysOn || typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const act = { w: () => openWhy(), d: openDifference, u: undo, "?": openHelp, l: () => game.seat === null && game.screen === "play" && decide(null) }[event.key.toLowerCase()];
    const digit = /^[1-9]$/.test(event.key) && game.screen === "play" ? Number(event.key) : null;
    if (!act && !digit) return;
    event.preventDefault();
    if (digit) decide(digit - 1);
    else act();
});

let width = window.innerWidth;
window.addEventListener("resize", () => {
    if (window.innerWidth !== width) drawCharts();
    width = window.innerWidth;
});
replay();
recall();
show(game.screen === "play" ? (run.waiting === null ? "over" : "card") : "top");
