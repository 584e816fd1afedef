// Rule: the player of one file is played without a mouse, and what it shows is what the program says.
//
// Called by tests/browser.rs: node player.mjs PROGRAM BROWSER

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { audit, fits, launch, open, tabTo, texts } from "./browser.mjs";

const [program, chromium] = process.argv.slice(2);
const home = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "perimeter-browser-"));

function perimeter(...call) {
    return execFileSync(program, call, {
        cwd: home,
        encoding: "utf8",
        input: "",
        env: { ...process.env, LC_ALL: "C" },
        stdio: ["pipe", "pipe", "pipe"],
    });
}

/** A share of one as the program shows it. */
function percent(share) {
    if (share > 0 && share < 0.005) return "<1 %";
    if (share < 1 && share > 0.995) return ">99 %";
    return `${(share * 100).toFixed(0)} %`;
}

/** Exports a scenario, and gives the page and its pack. */
function exported(name, ...more) {
    const file = join(folder, `${name.replaceAll("/", "-")}${more.length}.html`);
    perimeter("export", name, "--format", "html", "--out", file, ...more);
    const page = readFileSync(file, "utf8");
    assert.ok(page.length < 2_000_000, `${name}: ${page.length} bytes`);
    return { file, pack: JSON.parse(/id="pack">(.*)<\/script>/.exec(page)[1]) };
}

/** Predicts, sits down, and begins: with Tab, Enter, arrows and digits alone. */
async function begin(page, { guess, decision, seat = 0 }) {
    await tabTo(page, "#guess");
    await page.keyboard.type(String(guess));
    await tabTo(page, "#pick");
    for (let down = 0; down < decision; down++) await page.keyboard.press("ArrowDown");
    await tabTo(page, "input[name=seat]:checked");
    for (let down = 0; down < seat; down++) await page.keyboard.press("ArrowDown");
    await tabTo(page, "button[type=submit]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("main.play");
}

const over = (page) => page.evaluate(() => document.getElementById("over-title") !== null);

/** Takes options by their digits, and the first that is open once there are no more digits, to the end of the game. */
async function play(page, digits) {
    for (let at = 0; !(await over(page)); at++) {
        const first = await page.$eval("button.option .digit", (digit) => digit.textContent);
        const open = await texts(page, "button.option .digit");
        await page.keyboard.press(open.includes(digits[at]) ? digits[at] : first);
        const heard = await page.$eval("#live", (live) => live.textContent);
        assert.ok(heard.length > 20, "a screen reader hears of it");
        assert.ok(at < 40, "the game comes to an end");
    }
    return page.$eval("#over-title ~ .question", (ending) => ending.textContent);
}

/** The course as it was played, for the program: what was chosen at each move. */
async function choices(page, pack) {
    const labels = await texts(page, ".course li strong");
    const titles = await page.$$eval(".course li > span:nth-child(2)", (found) =>
        found.map((part) => part.firstChild.textContent),
    );
    return titles.map((title, at) => {
        const step = pack.moves.find((step) => step.title === title);
        return `${step.id}=${step.options.find((option) => option.label === labels[at]).id}`;
    });
}

/** Numbers on the screen against those of `perimeter solve` with the same choices. */
async function agrees(page, pack, solved) {
    const entry = solved.line[solved.line.length - 1];
    const seats = Object.fromEntries(pack.actors.map(({ id, seat }) => [id, seat]));
    const rows = new Map(
        await page.$$eval(".deterrence .measures tbody tr", (rows) =>
            rows.map((row) => [row.cells[0].textContent, row.cells[2].textContent]),
        ),
    );
    const wanted = new Map();
    for (const [kind, text] of [
        ["credibility", "credibility, to"],
        ["imagined", "imagined of"],
        ["critical_risk", "critical risk of"],
    ]) {
        for (const [actor, share] of Object.entries(entry.measures[kind])) wanted.set(`${text} ${seats[actor]}`, percent(share));
    }
    assert.deepEqual([...rows].sort(), [...wanted].sort(), "measures");
    for (const [at, observer] of pack.actors.entries()) {
        const row = await page.$$eval(
            ".minds tbody tr",
            (rows, at) =>
                [...rows[at].cells]
                    .slice(1)
                    .map((cell) => [
                        cell.querySelector(".image")?.textContent,
                        cell.querySelector(".share")?.textContent.replace(" ●", ""),
                    ]),
            at,
        );
        pack.actors.forEach((subject, column) => {
            if (subject === observer) return;
            const belief = entry.minds[observer.id].believes[subject.id];
            const [name, shown] = row[column];
            const id = subject.images.find((image) => image.name === name).id;
            assert.equal(shown, percent(belief[id]), `${observer.id} of ${subject.id}`);
            assert.equal(belief[id], Math.max(...Object.values(belief)), `${observer.id} of ${subject.id}: the likeliest`);
        });
    }
}

/** The debrief: how it could have ended, at the start, as `perimeter solve` says; and that the command under it is a true one. */
async function debriefAgrees(page, call) {
    const shown = await page.$$eval(".ways tbody tr", (rows) =>
        rows.map((row) => row.cells[1].querySelector(".share").textContent),
    );
    const solved = JSON.parse(perimeter("solve", ...call, "--format", "json"));
    assert.deepEqual(shown, Object.values(solved.endings).map(percent), "endings at the start");
    const [command] = await texts(page, ".reproduce code");
    const words = command.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ""));
    const ending = await page.$eval(".opening .lead", (ending) => ending.textContent);
    assert.match(perimeter(...words.slice(1)), new RegExp(`${ending} +100 %`), command);
}

/** A share with one decimal, as `perimeter counterfactual` shows it. */
function tenths(share) {
    if (share > 0 && share < 0.0005) return "<0.1 %";
    if (share < 1 - 1e-12 && share > 0.9995) return ">99.9 %";
    return `${(100 * share).toFixed(1)} %`;
}

/** Step 2: two other decisions are named by keyboard; every answer is that of the command under it, announced, and printed. */
async function namedAgrees(page, pack) {
    assert.equal((await page.$$(".supposed figure")).length, 0, "nothing is proposed before");
    await tabTo(page, "#player-named-first");
    await page.keyboard.press("ArrowDown");
    assert.equal((await page.$$(".supposed figure")).length, 1, "worked out at once");
    await tabTo(page, "#player-named-second");
    const others = await page.$$eval("#player-named-second option", (options) => options.length);
    for (let down = 1; down < others; down++) await page.keyboard.press("ArrowDown");
    const figures = await page.$$eval(".supposed figure", (figures) =>
        figures.map((figure) => ({
            title: figure.querySelector("h3").textContent,
            command: figure.querySelector("code").textContent,
            rows: [...figure.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent)),
        })),
    );
    assert.equal(figures.length, 3, "each alone, and both together");
    for (const { command, rows } of figures) {
        const words = command.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ""));
        const told = JSON.parse(perimeter(...words.slice(1), "--format", "json")).endings;
        const wanted = Object.keys(told.pinned).map((ending) =>
            ["given_history", "from_scratch", "pinned"].map((answer) => tenths(told[answer][ending])),
        );
        const shown = rows.slice(-pack.endings.length).map((row) => row.slice(1).map((cell) => cell.replaceAll("\u00a0", " ")));
        assert.deepEqual(shown, wanted, command);
    }
    const heard = await page.$eval("#live", (live) => live.textContent);
    assert.ok(heard.includes(figures[2].title), `a screen reader hears of it: ${heard}`);
    await page.emulateMediaType("print");
    const shows = (selector) => page.$eval(selector, (part) => getComputedStyle(part).display !== "none");
    assert.ok(await shows(".supposed table"), "paper has what was found");
    assert.equal(await page.$eval("#player-named-first", (part) => part.checkVisibility()), false, "paper has no fields");
    await page.emulateMediaType(null);
}

async function openedBy(page, letter, what) {
    await page.keyboard.press(letter);
    await page.waitForSelector("dialog[open]");
    await audit(page, what);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog"));
}

async function saved(page) {
    const devtools = await page.createCDPSession();
    await devtools.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder, eventsEnabled: true });
    const done = new Promise((resolve) =>
        devtools.on("Browser.downloadProgress", ({ state }) => state === "completed" && resolve()),
    );
    const name = new Promise((resolve) =>
        devtools.on("Browser.downloadWillBegin", ({ suggestedFilename }) => resolve(suggestedFilename)),
    );
    await page.evaluate(() =>
        [...document.querySelectorAll(".actions button")].find((button) => /Save/.test(button.textContent)).focus(),
    );
    await page.keyboard.press("Enter");
    await done;
    return join(folder, await name);
}

const browser = await launch(chromium);
try {
    // Three endings without a mouse, each number as the program has it.
    const speech = exported("1950-speech");
    const endings = new Set();
    for (const [round, digits] of ["1111111111", "22222222", "33232323"].entries()) {
        const page = await open(browser, speech.file);
        if (round === 0) {
            await audit(page, "predict");
            await fits(page, "predict");
        }
        await begin(page, { guess: 40, decision: 1 + round });
        await page.keyboard.press("2");
        await page.keyboard.press("u");
        assert.equal((await page.$$(".course li")).length, 0, "undo takes the decision back");
        if (round === 0)
            await agrees(
                page,
                speech.pack,
                JSON.parse(perimeter("solve", "1950-speech", "--format", "json"))
                    .line.slice(0, 1)
                    .reduce((_, entry) => ({ line: [entry] }), null),
            );
        endings.add(await play(page, digits));
        const chosen = (await choices(page, speech.pack)).flatMap((choice) => ["--choose", choice]);
        await agrees(page, speech.pack, JSON.parse(perimeter("solve", "1950-speech", "--format", "json", ...chosen)));
        if (round === 0) {
            await audit(page, "play");
            await fits(page, "play");
            for (const [letter, what] of [
                ["w", "why"],
                ["d", "difference"],
                ["?", "help"],
            ])
                await openedBy(page, letter, what);
        }
        await tabTo(page, "#over-title ~ .actions button.main");
        await page.keyboard.press("Enter");
        await page.waitForSelector("main.debrief");
        await debriefAgrees(page, ["1950-speech"]);
        await namedAgrees(page, speech.pack);
        if (round === 0) {
            await audit(page, "debrief");
            await fits(page, "debrief");
        }
        assert.deepEqual(page.faults, []);
        await page.close();
    }
    assert.equal(endings.size, 3, `three endings: ${[...endings].join(", ")}`);

    // From a seat, by the luck of the program: it comes to the same end from the saved file, and writes the file the same.
    const seated = await open(browser, speech.file);
    await begin(seated, { guess: 65, decision: 2, seat: 1 });
    const ending = await play(seated, "1212121");
    const file = await saved(seated);
    const written = readFileSync(file, "utf8");
    const told = perimeter("play", "--resume", file).replace(/\s+/g, " ");
    assert.ok(told.includes(`It ended, for you: ${ending}`), `${ending}:\n${told}`);
    assert.equal(readFileSync(file, "utf8"), written, "the program writes the save as the page does");

    // Nothing of another mind is on the screen before the debrief.
    assert.deepEqual(await texts(seated, ".minds tbody th"), ["Washington"]);
    assert.ok(
        !(await texts(seated, ".deterrence tbody th")).some((said) => /credibility|critical/.test(said)),
        "only what it imagines",
    );
    await audit(seated, "from a seat");

    // A saved game is opened again, in a page that knows nothing of it.
    const opened = await open(browser, speech.file);
    await opened.evaluate(() => sessionStorage.clear());
    await (await opened.$("#load")).uploadFile(file);
    await opened.waitForSelector("#over-title");
    assert.equal(await opened.$eval("#over-title ~ .question", (ending) => ending.textContent), ending);
    // And survives that the page is loaded anew.
    await opened.reload();
    assert.ok(await over(opened), "nothing is lost");
    assert.deepEqual([...seated.faults, ...opened.faults], []);

    // In Polish, with a what-if, cut off after some moves.
    const short = exported("1950-war", "--lang", "pl", "--depth", "3");
    const polish = await open(browser, short.file);
    assert.equal(await polish.$eval("html", (html) => html.lang), "pl");
    await begin(polish, { guess: 10, decision: 1 });
    for (let pressed = 0; pressed < 3; pressed++) await polish.keyboard.press("1");
    assert.ok(await over(polish), "the file ends after three moves");
    await audit(polish, "cut off");
    await fits(polish, "cut off");
    await tabTo(polish, "#over-title ~ .actions button.main");
    await polish.keyboard.press("Enter");
    await audit(polish, "debrief of a file that is cut off");
    await fits(polish, "debrief of a file that is cut off");

    // A story without a threat, in which nobody thinks of anybody.
    const storm = await open(browser, exported("tests/campaign/storm.ron").file);
    await tabTo(storm, "button[type=submit]");
    await storm.keyboard.press("Enter");
    await play(storm, "");
    for (const letter of ["w", "d", "?"]) await openedBy(storm, letter, "without a threat");
    await tabTo(storm, "#over-title ~ .actions button.main");
    await storm.keyboard.press("Enter");
    await fits(storm, "without a threat");

    // The printed report, once there is one.
    const report = join(folder, "report.html");
    let there = true;
    try {
        perimeter("report", "1950-speech", "--out", report);
    } catch {
        there = false;
    }
    if (there && existsSync(report)) {
        const page = await open(browser, report);
        await audit(page, "report");
        await fits(page, "report");
    }
} finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
}
