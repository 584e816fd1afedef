// Rule: single keys do what the menu does, unless somebody is typing or has switched them off.

document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=radio]):not([type=checkbox]):not([type=file]), select, textarea");
    if (!keysOn || typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const act = {
        w: () => openWhy(),
        d: openDifference,
        u: undo,
        "?": openHelp,
        l: () => game.seat === null && game.screen === "play" && decide(null),
    }[event.key.toLowerCase()];
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
