// Rule: the file is a few numbers after one another, little-endian, as assets/map/README.md lays down.

/** Everything of the map as bytes. */
export function encode({ cone, frame, places, areas, lines }) {
    const out = [];
    const number = (size, write) => (value) => {
        const bytes = Buffer.alloc(size);
        write.call(bytes, value);
        out.push(bytes);
    };
    const u8 = number(1, Buffer.prototype.writeUInt8);
    const u16 = number(2, Buffer.prototype.writeUInt16LE);
    const u32 = number(4, Buffer.prototype.writeUInt32LE);
    const f64 = number(8, Buffer.prototype.writeDoubleLE);
    const text = (value) => {
        const bytes = Buffer.from(value, "utf8");
        u8(bytes.length);
        out.push(bytes);
    };
    const place = (value, low, high) => Math.round((Math.min(Math.max(value, low), high) - low) / (high - low) * 65535);
    const point = ([x, y]) => {
        u16(place(x, frame[0], frame[2]));
        u16(place(y, frame[1], frame[3]));
    };

    out.push(Buffer.from("PERIMAP1", "ascii"));
    [cone.longitude, cone.latitude, cone.south, cone.north, ...frame].forEach(f64);
    u16(places.length);
    for (const { name, at, on } of places) {
        text(name);
        at.forEach(f64);
        point(on);
    }
    u16(areas.length);
    for (const { name, points, triangles } of areas) {
        text(name);
        u16(points.length);
        points.forEach(point);
        u32(triangles.length / 3);
        triangles.forEach(u16);
    }
    const kinds = Object.entries(lines);
    u16(kinds.length);
    for (const [name, found] of kinds) {
        text(name);
        u16(found.length);
        for (const line of found) {
            u16(line.length);
            line.forEach(point);
        }
    }
    return Buffer.concat(out);
}
