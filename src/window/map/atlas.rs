//! Rule: the land is read once, from the bytes that `assets/map/README.md` describes, and never changes.

use std::sync::LazyLock;

use super::projection::Cone;

const BYTES: &[u8] = include_bytes!("../../../assets/map/north-east-asia.map");

/// Land, lakes and lines on the plane of the map, in kilometres east and north of its middle.
#[derive(Clone, Debug, PartialEq)]
pub struct Atlas {
    /// The projection that it was made with.
    pub cone: Cone,
    /// Its edges: west, south, east, north.
    pub frame: [f32; 4],
    /// Places whose name, longitude, latitude and point on the map are known.
    pub places: Vec<(String, f64, f64, [f32; 2])>,
    /// What is filled.
    pub areas: Vec<Area>,
    /// What is drawn as lines: the kind, and its lines.
    pub lines: Vec<(String, Vec<Vec<[f32; 2]>>)>,
}

/// Land that one power holds, or a lake.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// What the views call it, such as `korea north`.
    pub name: String,
    /// The corners of its triangles.
    pub points: Vec<[f32; 2]>,
    /// Three places in the list of points for each.
    pub triangles: Vec<u32>,
}

/// The map of North-East Asia; nothing where the asset is broken, which a test rules out.
pub fn atlas() -> Option<&'static Atlas> {
    static ATLAS: LazyLock<Option<Atlas>> = LazyLock::new(|| Atlas::read(BYTES));
    ATLAS.as_ref()
}

impl Atlas {
    /// Reads the whole map; `None` where the bytes are no map.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader { rest: bytes.strip_prefix(b"PERIMAP1")?, frame: [0.0; 4] };
        let [longitude, latitude, south, north] = reader.four()?;
        reader.frame = reader.four()?;
        let places = reader.many(|reader| Some((reader.text()?, reader.f64()?, reader.f64()?, reader.point()?)))?;
        let areas = reader.many(Reader::area)?;
        let line = |reader: &mut Reader<'_>| reader.many(Reader::point);
        let lines = reader.many(|reader| Some((reader.text()?, reader.many(line)?)))?;
        #[expect(clippy::cast_possible_truncation, reason = "a few thousand kilometres")]
        let frame = reader.frame.map(|edge| edge as f32);
        let cone = Cone::new(longitude, latitude, south, north);
        reader.rest.is_empty().then_some(Self { cone, frame, places, areas, lines })
    }

    /// Where a place in degrees lies on the map.
    #[must_use]
    pub fn place(&self, longitude: f64, latitude: f64) -> [f32; 2] {
        #[expect(clippy::cast_possible_truncation, reason = "a few thousand kilometres")]
        self.cone.project(longitude, latitude).map(|kilometres| kilometres as f32)
    }
}

struct Reader<'a> {
    rest: &'a [u8],
    frame: [f64; 4],
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.rest.split_first_chunk::<N>()?;
        self.rest = rest;
        Some(*taken)
    }

    fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }

    fn f64(&mut self) -> Option<f64> {
        self.take().map(f64::from_le_bytes)
    }

    fn four(&mut self) -> Option<[f64; 4]> {
        Some([self.f64()?, self.f64()?, self.f64()?, self.f64()?])
    }

    fn text(&mut self) -> Option<String> {
        let [length] = self.take()?;
        let (text, rest) = self.rest.split_at_checked(usize::from(length))?;
        self.rest = rest;
        Some(str::from_utf8(text).ok()?.to_owned())
    }

    fn point(&mut self) -> Option<[f32; 2]> {
        let [west, south, east, north] = self.frame;
        let (x, y) = (f64::from(self.u16()?), f64::from(self.u16()?));
        let most = f64::from(u16::MAX);
        #[expect(clippy::cast_possible_truncation, reason = "a few thousand kilometres")]
        Some([west + (east - west) * x / most, south + (north - south) * y / most].map(|kilometres| kilometres as f32))
    }

    fn many<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.u16()?;
        (0..count).map(|_| one(self)).collect()
    }

    fn area(&mut self) -> Option<Area> {
        let (name, points) = (self.text()?, self.many(Self::point)?);
        let count = self.take().map(u32::from_le_bytes)?;
        let corners = (0..count.checked_mul(3)?).map(|_| self.u16().filter(|corner| usize::from(*corner) < points.len()));
        let triangles = corners.map(|corner| corner.map(u32::from)).collect::<Option<_>>()?;
        Some(Area { name, points, triangles })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_loads_and_covers_the_perimeter() {
        let atlas = atlas().unwrap();
        assert!(BYTES.len() < 200_000);
        let [west, south, east, north] = atlas.frame;
        for (longitude, latitude) in [(95.0, 30.0), (120.0, 15.0), (121.0, 7.0), (-170.0, 53.0), (130.0, 58.0)] {
            let [x, y] = atlas.place(longitude, latitude);
            assert!(west < x && x < east && south < y && y < north, "{longitude} {latitude} at {x} {y}");
        }
        assert!(atlas.areas.iter().all(|area| !area.triangles.is_empty()));
    }

    #[test]
    fn both_projections_agree() {
        for (name, longitude, latitude, on) in &atlas().unwrap().places {
            let [x, y] = atlas().unwrap().place(*longitude, *latitude);
            assert!((x - on[0]).abs() < 0.2 && (y - on[1]).abs() < 0.2, "{name} at {x} {y}, not {on:?}");
        }
    }

    #[test]
    fn broken_bytes_are_no_map() {
        assert_eq!(Atlas::read(&BYTES[..BYTES.len() - 1]), None);
        assert_eq!(Atlas::read(b"no map"), None);
    }
}
