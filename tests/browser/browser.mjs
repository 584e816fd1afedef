// Rule: a page is opened as a student opens it, from a file, and whatever it asks of the network is a fault.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The browser that the caller has found. */
export function launch(executablePath) {
    // Chromium refuses its sandbox to root, as which containers run.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    return puppeteer.launch({ executablePath, args: [...sandbox, "--disable-gpu", "--lang=en"], headless: true });
}

/** A file in a tab of its own; what it asks for or complains of is gathered in `page.faults`. */
export async function open(browser, file, { width = 1280, height = 800 } = {}) {
    const page = await browser.newPage();
    page.faults = [];
    page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || page.faults.push(`asks for ${request.url()}`));
    page.on("pageerror", (error) => page.faults.push(String(error)));
    page.on("console", (message) => ["error", "warn"].includes(message.type()) && page.faults.push(message.text()));
    await page.setViewport({ width, height });
    await page.goto(pathToFileURL(file).href);
    return page;
}

/** What axe-core holds against the page as it is now, in light and in dark; nothing, or the test fails. */
export async function audit(page, what) {
    for (const scheme of ["light", "dark"]) {
        await page.emulateMediaFeatures([
            { name: "prefers-color-scheme", value: scheme },
            { name: "prefers-reduced-motion", value: "reduce" },
        ]);
        // The page's own policy lets no foreign script in: the tool evaluates it from outside.
        if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        const told = violations.map(
            ({ id, help, nodes }) =>
                `${id}: ${help}\n    ${nodes.map(({ html, failureSummary }) => `${html}\n      ${failureSummary}`).join("\n    ")}`,
        );
        assert.equal(violations.length, 0, `${what}, ${scheme}:\n  ${told.join("\n  ")}`);
    }
    await page.emulateMediaFeatures([]);
}

/** That a page asks nobody for anything and is not wider than its window, also on a phone and with text twice as large. */
export async function fits(page, what) {
    const { width, height } = page.viewport();
    for (const [wide, scale] of [
        [width, 1],
        [320, 1],
        [width, 2],
    ]) {
        await page.setViewport({ width: wide, height });
        const [has, may] = await page.evaluate((scale) => {
            document.documentElement.style.fontSize = `${scale * 100}%`;
            window.dispatchEvent(new Event("resize"));
            return [document.documentElement.scrollWidth, window.innerWidth];
        }, scale);
        assert.ok(has <= may, `${what}: ${has} wide in a window of ${wide}, text at ${scale * 100} %`);
    }
    await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    await page.setViewport({ width, height });
    assert.deepEqual(page.faults, [], what);
}

/** Presses Tab until the focus is on what is wanted, as somebody without a mouse does. */
export async function tabTo(page, selector) {
    for (let pressed = 0; pressed < 80; pressed++) {
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
        await page.keyboard.press("Tab");
    }
    assert.fail(`the Tab key never comes to ${selector}`);
}

/** The texts of all that a selector finds. */
export const texts = (page, selector) => page.$$eval(selector, (found) => found.map((part) => part.textContent.trim()));
