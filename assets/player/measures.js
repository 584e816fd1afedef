// Rule: deterrence stands or falls in each mind apart: a verdict in words, a chart, and the table behind it.

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
    const rows = measures(run.site).map(([said, code]) =>
        h(
            "tr",
            {},
            rowHead(said),
            h("td", { class: "number" }, was.has(said) ? percent(was.get(said)) : ""),
            h("td", { class: was.get(said) === code ? "number" : "number changed" }, percent(code)),
        ),
    );
    const judged = [...run.site.measures.of].filter(([observer, { verdict }]) => verdict !== null && seesMind(observer));
    return section(
        "deterrence",
        say("player-deterrence"),
        judged.map(([observer, { verdict }]) =>
            h(
                "p",
                { class: `verdict verdict-${verdict}` },
                h("span", { class: "sign", "aria-hidden": "true" }, verdict === 1 || verdict === 2 ? "✓" : "✕"),
                h("span", {}, say(verdicts[verdict], { observer: seat(observer) })),
            ),
        ),
        threat.challengers.map((observer) => chart(observer)),
        rows.length > 0 &&
            h(
                "table",
                { class: "measures" },
                h("caption", { class: "unseen" }, say("player-deterrence")),
                head(say("debrief-head-measure"), say("player-before"), say("player-now")),
                h("tbody", {}, rows),
            ),
    );
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
    const said = own
        ? [
              say("player-chart-said", {
                  observer: seat(observer),
                  first: percent(points[0].credibility),
                  last: percent(last.credibility),
              }),
          ]
        : [];
    if (own && last.risk !== null) said.push(say("player-chart-risk", { risk: percent(last.risk) }));
    const failed = own && points.some(({ verdict }) => verdict === 3 || verdict === 0);
    if (failed) said.push(say("player-chart-failed"));
    const lines = [
        own && ["credibility", say("debrief-line-credibility"), (point) => point.credibility],
        own && ["risk", say("debrief-line-risk"), (point) => point.risk],
        imagined && ["imagined", say("player-line-imagined", { defender: seat(threat.defender) }), (point) => point.imagined],
    ].filter(Boolean);
    const past = own && historyKnown && game.screen !== "predict" ? series(history, observer) : null;
    const canvas = h("svg:svg", {
        role: "img",
        "aria-label": [say("debrief-figure-time", { observer: seat(observer) }), ...said].join(". "),
    });
    canvas.redraw = () => drawChart(canvas, { points, past, lines, failed });
    const legend = [
        ...lines.map(([kind, name]) => [kind, name]),
        past && ["history", say("debrief-line-credibility-then")],
    ].filter(Boolean);
    const rows = points.map((point) =>
        h(
            "tr",
            {},
            rowHead(point.move < 0 ? say("player-course-start") : moves[point.move].title),
            lines.map(([, , of]) => h("td", { class: "number" }, of(point) === null ? "" : percent(of(point)))),
        ),
    );
    return h(
        "figure",
        { class: "chart" },
        h(
            "figcaption",
            {},
            h("strong", {}, say("debrief-figure-time", { observer: seat(observer) })),
            h("span", { class: "soft" }, " ", said.join(" ")),
        ),
        canvas,
        h(
            "ul",
            { class: "legend", "aria-hidden": "true" },
            legend.map(([kind, name]) => h("li", {}, sample(kind), name)),
        ),
        details(
            say("player-numbers"),
            scrolled(
                say("debrief-figure-time", { observer: seat(observer) }),
                h("table", {}, head(say("debrief-head-move"), ...lines.map(([, name]) => name)), h("tbody", {}, rows)),
            ),
        ),
    );
}

const marks = { credibility: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0", risk: "M-4,-4L4,-4L4,4L-4,4Z", imagined: "M0,-5L5,4L-5,4Z" };

function sample(kind) {
    return h(
        "svg:svg",
        { viewBox: "-16 -7 32 14", class: "sample" },
        h("svg:path", { class: `line ${kind}`, d: "M-16,0L16,0" }),
        marks[kind] && h("svg:path", { class: `mark ${kind}`, d: marks[kind] }),
    );
}

function drawChart(canvas, { points, past, lines, failed }) {
    const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const [wide, high] = [Math.max(180, canvas.parentElement.clientWidth), 9.5 * em];
    const [left, right, top, bottom] = [2.4 * em, 0.6 * em, 0.5 * em, 1.4 * em];
    const x = (move) => left + ((wide - left - right) * (move + 1)) / moves.length;
    const y = (code) => top + (high - top - bottom) * (1 - height(code) / 100);
    canvas.setAttribute("viewBox", `0 0 ${wide} ${high}`);
    const parts = [0, 50, 100].map((code) => [
        h("svg:path", { class: "grid", d: `M${left},${y(code)}L${wide - right},${y(code)}` }),
        h("svg:text", { x: left - 0.4 * em, y: y(code) + 0.3 * em, "text-anchor": "end" }, percent(code)),
    ]);
    const reach = (at) => (at + 1 < points.length ? points[at + 1].move : Math.min(moves.length - 1, points[at].move + 0.5));
    if (failed)
        parts.push(
            points.map(
                (point, at) =>
                    (point.verdict === 3 || point.verdict === 0) &&
                    h("svg:rect", {
                        class: "failed",
                        x: x(point.move),
                        y: y(100),
                        width: Math.max(2, x(reach(at)) - x(point.move)),
                        height: y(0) - y(100),
                    }),
            ),
        );
    const path = (all, of) =>
        all
            .filter((point) => of(point) !== null)
            .map((point, at) => `${at ? "L" : "M"}${x(point.move).toFixed(1)},${y(of(point)).toFixed(1)}`)
            .join("");
    if (past) parts.push(h("svg:path", { class: "line history", d: path(past, (point) => point.credibility) }));
    for (const [kind, , of] of [...lines].reverse()) {
        parts.push(h("svg:path", { class: `line ${kind}`, d: path(points, of) }));
        parts.push(
            points
                .filter((point) => of(point) !== null)
                .map((point) =>
                    h("svg:path", {
                        class: `mark ${kind}`,
                        d: marks[kind],
                        transform: `translate(${x(point.move).toFixed(1)},${y(of(point)).toFixed(1)})`,
                    }),
                ),
        );
    }
    const years = [...new Set(moves.map(({ day }) => day?.slice(0, 4)).filter(Boolean))];
    years.forEach((year) => {
        const first = moves.findIndex(({ day }) => day?.startsWith(year));
        parts.push(
            h("svg:path", { class: "grid", d: `M${x(first)},${y(0)}l0,${0.3 * em}` }),
            h("svg:text", { x: x(first), y: high - 0.2 * em, "text-anchor": first > moves.length / 2 ? "end" : "start" }, year),
        );
    });
    canvas.replaceChildren(...parts.flat(9).filter(Boolean));
}

function drawCharts() {
    document.querySelectorAll(".chart > svg").forEach((canvas) => canvas.redraw());
}
