// Rule: the window in the browser is played as a student plays it, from any host of files, and asks nobody else for anything.
//
// Called by tests/browser.rs: node web.mjs FOLDER BROWSER [PICTURES]

import assert from "node:assert/strict";
import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import puppeteer from "puppeteer-core";

const [folder, chromium, pictures] = process.argv.slice(2);
if (pictures) mkdirSync(pictures, { recursive: true });

const KINDS = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".gz": "application/gzip", ".wasm": "application/wasm" };

/** A host of files, and nothing more. */
const host = createServer((asked, answer) => {
    const path = normalize(new URL(asked.url, "http://host").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) return answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": KINDS[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(answer);
});
await new Promise((listening) => host.listen(0, "127.0.0.1", listening));
const origin = `http://127.0.0.1:${host.address().port}`;

const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const renderer = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const launch = (args) => puppeteer.launch({ executablePath: chromium, args: [...sandbox, "--lang=en", ...args], headless: true, protocolTimeout: 300_000 });

/** A tab at an address of the folder; what it asks others for or complains of is gathered in `faults`. */
async function open(browser, address = "", { width = 1280, height = 800 } = {}) {
    const page = await browser.newPage();
    page.faults = [];
    page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) page.faults.push(`asks for ${url}`);
    });
    page.on("pageerror", (error) => page.faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(() => {
        addEventListener("securitypolicyviolation", (event) => console.error(`against the policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    await page.goto(`${origin}/${address}`);
    return page;
}

const state = (page, wanted) =>
    page.waitForFunction((wanted) => document.documentElement.dataset.state === wanted, { timeout: 180_000 }, wanted);
const screen = (page, wanted) =>
    page.waitForFunction((wanted) => document.documentElement.dataset.screen === wanted, { timeout: 60_000 }, wanted);
const live = (page) => page.$eval("#live", (live) => live.textContent);

/** The games that the browser keeps, by their paths. */
const kept = (page) =>
    page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([path]) => path.startsWith("perimeter/games/"))));

/** Waits until something is so. */
async function until(what, so) {
    for (let tried = 0; tried < 120; tried++) {
        if (await so()) return;
        await pause(250);
    }
    assert.fail(`it never came that ${what}`);
}

async function picture(page, name) {
    if (!pictures) return;
    await pause(1500);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** From the list of scenarios: begin, predict, decide, undo; everything is kept. */
async function played(browser) {
    const page = await open(browser);
    await state(page, "ready");
    await picture(page, "library");
    await page.evaluate(() => (location.hash = "play=1950-speech"));
    await screen(page, "predict");
    assert.equal(await page.evaluate(() => location.hash), "", "the address has done its work");
    await picture(page, "predict");
    await page.close();
    assert.deepEqual(page.faults, []);
}

/** A link opens a game where it stands; a key decides; what is decided lies in the browser, also after it is loaded again. */
async function linked(browser) {
    const page = await open(browser, "#play=1950-speech&seat=historian&seed=7&choices=withdrawal:withdraw&lang=pl");
    await state(page, "ready");
    await screen(page, "play");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "pl");
    await until("the game is kept", async () => Object.keys(await kept(page)).length > 0);
    const [[path, before]] = Object.entries(await kept(page)).filter(([, text]) => text.includes("seed: 7"));
    assert.match(before, /"withdrawal"/);
    await picture(page, "link");
    await page.keyboard.press("1");
    await until("the decision is kept", async () => (await kept(page))[path] !== before);
    const decisions = (text) => text.slice(text.indexOf("decisions:")).split('"withdrawal"')[1].match(/\("/g)?.length ?? 0;
    assert.ok(decisions((await kept(page))[path]) > decisions(before), "one decision more is kept");
    await picture(page, "decided");
    const whole = (await kept(page))[path];
    await page.reload();
    await state(page, "ready");
    await screen(page, "library");
    assert.equal((await kept(page))[path], whole);
    await picture(page, "kept");
    await page.evaluate(() => (location.hash = "play=1950-spech"));
    await until("a wrong name is answered", async () => /1950-speech/.test(await live(page)));
    await picture(page, "wrong-name");
    await page.keyboard.press("Escape");
    await until("the notice is closed", async () => (await live(page)) === "");
    await page.evaluate(() => (location.hash = "plays=1950-speech"));
    await until("a wrong link is answered", async () => /plays/.test(await live(page)));
    await page.close();
    assert.deepEqual(page.faults, []);
}

/** A file that is dropped is opened, and what is wrong with it is said. */
async function dropped(browser) {
    const page = await open(browser);
    await state(page, "ready");
    const drop = (name, text) =>
        page.evaluate(
            (name, text) => {
                const carried = new DataTransfer();
                carried.items.add(new File([text], name));
                document.getElementById("game").dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
            },
            name,
            text,
        );
    await drop("mine.ron", 'WhatIf(of: "1950-speech", title: "Mine", choose: {"speech": "nonsense"})');
    await until("a fault is told", async () => /nonsense/.test(await live(page)));
    await picture(page, "fault");
    await page.keyboard.press("Escape");
    await until("the notice is closed", async () => (await live(page)) === "");
    await drop("mine.ron", 'WhatIf(of: "1950-speech", title: "Mine", choose: {"speech": "include"})');
    await screen(page, "predict");
    assert.ok(await page.evaluate(() => localStorage.getItem("perimeter/files/mine.ron")));
    await page.close();
    assert.deepEqual(page.faults, []);
}

/** On a narrow screen, too, the program draws; and a page without WebGL says so, in both languages, and offers what plays everywhere. */
async function without() {
    const browser = await launch(["--disable-gpu", "--disable-3d-apis"]);
    try {
        for (const [language, said] of [["en", /WebGL 2/], ["pl", /WebGL 2 albo/]]) {
            const page = await open(browser, `#lang=${language}`);
            await state(page, "trouble");
            assert.match(await page.$eval("#trouble", (trouble) => trouble.textContent), said);
            for (const link of await page.$$eval("#plain a", (links) => links.map((link) => link.href))) {
                assert.equal((await page.evaluate(async (link) => (await fetch(link)).status, link)), 200, link);
            }
            await picture(page, `without-${language}`);
            await page.close();
            assert.deepEqual(page.faults, []);
        }
    } finally {
        await browser.close();
    }
}

const browser = await launch(renderer);
try {
    await played(browser);
    await linked(browser);
    await dropped(browser);
    await without();
} finally {
    await browser.close();
    host.close();
}
