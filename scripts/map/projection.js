// Rule: a conformal cone touches the earth along two parallels, so that Korea keeps its shape and the north stays up.
//
// Lambert's conformal conic on a sphere (Snyder, Map Projections: A Working Manual, 1987, pp. 104-107). The same formulas stand in
// src/window/map/projection.rs; the asset carries places in both forms, and a test holds the two together.

const EARTH = 6371; // km
const rad = (degrees) => (degrees * Math.PI) / 180;

export const CONE = { longitude: 130, latitude: 38, south: 28, north: 50 };

const bend = (latitude) => Math.tan(Math.PI / 4 + rad(latitude) / 2);
const n = Math.log(Math.cos(rad(CONE.south)) / Math.cos(rad(CONE.north))) / Math.log(bend(CONE.north) / bend(CONE.south));
const f = (Math.cos(rad(CONE.south)) * bend(CONE.south) ** n) / n;
const radius = (latitude) => (EARTH * f) / bend(latitude) ** n;

/** Kilometres east and north of the middle of the map. Longitudes west of the Atlantic count on beyond 180. */
export function project([longitude, latitude]) {
    const east = longitude < -30 ? longitude + 360 : longitude;
    const angle = n * rad(east - CONE.longitude);
    const r = radius(latitude);
    return [r * Math.sin(angle), radius(CONE.latitude) - r * Math.cos(angle)];
}

/** A line with so many points on every degree that what was straight on the globe is bent as it should be on the map. */
export function dense(line, step = 0.5) {
    const out = [];
    for (let i = 0; i + 1 < line.length; i += 1) {
        const [a, b] = [line[i], line[i + 1]];
        const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / step));
        for (let k = 0; k < pieces; k += 1) out.push([a[0] + ((b[0] - a[0]) * k) / pieces, a[1] + ((b[1] - a[1]) * k) / pieces]);
    }
    out.push(line[line.length - 1]);
    return out;
}
