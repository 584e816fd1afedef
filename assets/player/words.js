// Rule: whoever plays walks from place to place; everything that is seen there was worked out by the engine beforehand.
//
// The pack (src/report/player) holds texts as they are said and numbers as they are shown. The files of this folder, one after the
// other as src/report/player/page.rs lists them, are the script of the page: they unpack it, draw luck by the same noise as the
// program, keep the decisions, and draw the page anew after each. No library, no network.
"use strict";

const pack = JSON.parse(document.getElementById("pack").textContent);
const { actors, moves, endings, slots, threat } = pack;
const whole = pack.depth >= moves.length;

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
