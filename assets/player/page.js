// Rule: the page is drawn anew after every decision, from what the game is then.

/** An element: attributes, `on..` handlers, and children; what is nothing is left out. */
function h(tag, attributes = {}, ...children) {
    const element = tag.startsWith("svg:")
        ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4))
        : document.createElement(tag);
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
    h(
        "section",
        { class: id, "aria-labelledby": `${id}-title` },
        h("h2", { id: `${id}-title`, tabindex: "-1" }, title),
        children,
    );
const details = (said, ...children) => h("details", {}, h("summary", {}, said), children);
/** A table that may be wider than the page: it scrolls by itself, by keyboard, too. */
const scrolled = (name, table) => h("div", { class: "scrolled", role: "group", "aria-label": name, tabindex: "0" }, table);
/** A table that becomes a list of its rows where the page is narrow; it says that it is a table all the same. */
function stacking(table) {
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
    const roles = [
        ["table", "table"],
        ["thead, tbody", "rowgroup"],
        ["tr", "row"],
        ["thead th", "columnheader"],
        ["tbody th", "rowheader"],
        ["td", "cell"],
    ];
    for (const [which, role] of roles)
        [...table.querySelectorAll(which), ...(which === "table" ? [table] : [])].forEach((part) =>
            part.setAttribute("role", role),
        );
    for (const row of table.tBodies[0].rows)
        [...row.cells].forEach((cell, at) => at > 0 && cell.setAttribute("data-head", heads[at]));
    table.classList.add("stacking");
    return table;
}

const head = (...columns) =>
    h(
        "thead",
        {},
        h(
            "tr",
            {},
            columns.map((column) => h("th", { scope: "col" }, column)),
        ),
    );
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
    const item = (id, letter, act, on = true) =>
        on && button([say(id), " ", key(letter)], act, { "aria-keyshortcuts": letter, class: "quiet" });
    return h(
        "header",
        { class: "banner" },
        h("p", { class: "brand" }, playing ? pack.title : "Perimeter"),
        h(
            "nav",
            { "aria-label": say("player-menu") },
            item("player-why", "W", () => openWhy(), playing),
            item("player-difference", "D", openDifference, playing),
            item("player-undo", "U", undo, game.screen === "play" && game.decisions.length > 0),
            item("player-help", "?", openHelp),
        ),
    );
}
