//! Rule: a conformal cone touches the earth along two parallels, so that Korea keeps its shape and the north stays up.
//!
//! Lambert's conformal conic on a sphere (Snyder, Map Projections: A Working Manual, 1987, pp. 104-107). The same formulas stand in
//! `scripts/map/projection.js`; the asset carries places in both forms.

/// The radius of the earth, in kilometres.
const EARTH: f64 = 6371.0;

/// Longitudes west of this one are beyond the date line, and count on.
const DATE_LINE: f64 = -30.0;

/// From the globe to the plane of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cone {
    longitude: f64,
    n: f64,
    f: f64,
    middle: f64,
}

impl Cone {
    /// A cone with this middle and these standard parallels, in degrees.
    #[must_use]
    pub fn new(longitude: f64, latitude: f64, south: f64, north: f64) -> Self {
        let cosine = |degrees: f64| libm::cos(degrees.to_radians());
        let n = libm::log(cosine(south) / cosine(north)) / libm::log(bend(north) / bend(south));
        let f = cosine(south) * libm::pow(bend(south), n) / n;
        let cone = Self { longitude, n, f, middle: 0.0 };
        Self { middle: cone.radius(latitude), ..cone }
    }

    fn radius(self, latitude: f64) -> f64 {
        EARTH * self.f / libm::pow(bend(latitude), self.n)
    }

    /// Kilometres east and north of the middle of the map, for a place in degrees.
    #[must_use]
    pub fn project(self, longitude: f64, latitude: f64) -> [f64; 2] {
        let east = if longitude < DATE_LINE { longitude + 360.0 } else { longitude };
        let (angle, radius) = (self.n * (east - self.longitude).to_radians(), self.radius(latitude));
        [radius * libm::sin(angle), self.middle - radius * libm::cos(angle)]
    }
}

fn bend(latitude: f64) -> f64 {
    libm::tan(std::f64::consts::FRAC_PI_4 + latitude.to_radians() / 2.0)
}
