// Rule: what is handed out can be read by everybody and printed: a student's debrief on one page, a teacher's on two.
//
// Called by tests/browser.rs: node report.mjs PROGRAM BROWSER

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { audit, fits, launch, open } from "./browser.mjs";

const [program, chromium] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "perimeter-report-"));
const run = join(folder, "run.ron");
const moves = ["30", "1", "withdraw", "threaten", "read", "include", "rejected", "approve", "spoken", "invade", "intervene", "held", ""];

const home = fileURLToPath(new URL("../..", import.meta.url));

function perimeter(call, input = "") {
    return execFileSync(program, call, { cwd: home, encoding: "utf8", input, env: { ...process.env, LC_ALL: "C" }, stdio: ["pipe", "pipe", "pipe"] });
}

/** Writes a page by a command, and gives its file. */
function written(name, call) {
    const file = join(folder, `${name}.html`);
    perimeter([...call, "--out", file]);
    return file;
}

/** How many pages of paper a page takes on a printer. */
async function sheets(page) {
    const paper = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return paper.match(/\/Type\s*\/Page[^s]/g).length;
}

const browser = await launch(chromium);
try {
    perimeter(["play", "1950-speech", "--save", run], moves.join("\n") + "\n");
    writeFileSync(join(folder, "damaged.ron"), "Save(");
    const pages = [
        ["everyone", ["report", run], undefined],
        ["named", ["report", run, "--suppose", "speech=exclude"], undefined],
        ["class", ["class", folder], undefined],
        ["shown", ["class", "--show", run], undefined],
    ];
    for (const language of ["en", "pl"]) {
        for (const [reader, most] of [["student", 1], ["teacher", 2]]) {
            pages.push([`${reader}-run-${language}`, ["--lang", language, "report", run, "--for", reader], most]);
            pages.push([`${reader}-${language}`, ["--lang", language, "report", "1950-green-light", "--for", reader], most]);
        }
    }
    // A campaign in which an episode is left out, and one of nine episodes along history.
    const campaign = join(folder, "campaign.ron");
    perimeter(["play", "tests/campaign/all.ron", "--save", campaign], ["silence", "calm", "", "70", "", "attack", "fight", "", ""].join("\n"));
    pages.push(["campaign", ["report", campaign], undefined]);
    pages.push(["campaign-class", ["class", campaign], undefined]);
    pages.push(["campaign-student", ["report", campaign, "--for", "student"], 2]);
    for (const [name, call, most] of pages) {
        const page = await open(browser, written(name, call));
        await audit(page, name);
        await fits(page, name);
        if (most) assert.ok((await sheets(page)) <= most, `${name} takes more paper than ${most}`);
        await page.close();
    }

    // Whatever the scenario and the language: a sheet on one side for who played, on both sides for who teaches.
    const scenarios = JSON.parse(perimeter(["list", "--format", "json"])).filter(({ episodes }) => !episodes);
    for (const { name } of scenarios) {
        // A run that goes otherwise than history has the most to say: the second option wherever there is one.
        const game = join(folder, `${name}.ron`);
        perimeter(["play", name, "--save", game], `30\n1\n${"2\n1\n\n".repeat(40)}`);
        for (const language of ["en", "pl"]) {
            for (const [reader, most] of [["student", 1], ["teacher", 2]]) {
                const file = written(`${name}-${reader}-${language}`, ["--lang", language, "report", game, "--for", reader]);
                const page = await open(browser, file);
                const takes = await sheets(page);
                assert.ok(takes <= most, `${name} for a ${reader} in ${language} takes ${takes} pages of paper, not ${most}`);
                await page.close();
            }
        }
    }
} finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
}
