//! Rule: the map is seen from above, at one scale, and its edge is never seen.

use bevy::ecs::resource::Resource;
use bevy_egui::egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::atlas::Atlas;

/// What of the map is to be seen: Peking, Tokyo and Vladivostok around Korea, at first.
const MIDDLE: (f64, f64) = (127.8, 38.6);
const ACROSS: f32 = 2500.0;

/// The least and the greatest that can be seen across, in kilometres.
const NEAREST: f32 = 350.0;

/// Where one looks, and from how near.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    /// The middle of what is seen, in kilometres east and north of the middle of the map.
    pub middle: [f32; 2],
    /// How many kilometres are seen from the left to the right, or from top to bottom where that is less.
    pub across: f32,
}

impl Sight {
    /// The sight at the beginning: Korea in the middle.
    #[must_use]
    pub fn first(atlas: &Atlas) -> Self {
        Self { middle: atlas.place(MIDDLE.0, MIDDLE.1), across: ACROSS }
    }

    /// Kilometres in a point of the screen, in a frame of this size.
    #[must_use]
    pub fn scale(self, frame: Rect) -> f32 {
        self.across / frame.width().min(frame.height() * 1.45).max(1.0)
    }

    /// Where on the screen a point of the map is.
    #[must_use]
    pub fn show(self, frame: Rect, [x, y]: [f32; 2]) -> Pos2 {
        let scale = self.scale(frame);
        pos2(frame.center().x + (x - self.middle[0]) / scale, frame.center().y - (y - self.middle[1]) / scale)
    }

    /// The sight moved by so many points of the screen.
    #[must_use]
    pub fn moved(self, frame: Rect, by: Vec2) -> Self {
        let scale = self.scale(frame);
        Self { middle: [self.middle[0] - by.x * scale, self.middle[1] + by.y * scale], ..self }
    }

    /// The sight so many times nearer, what is under the pointer staying there.
    #[must_use]
    pub fn zoomed(self, frame: Rect, times: f32, pointer: Pos2) -> Self {
        let across = (self.across / times).max(NEAREST);
        let from = vec2(pointer.x - frame.center().x, pointer.y - frame.center().y);
        let nearer = Self { across, ..self };
        self.moved(frame, -from).moved_back(nearer, frame, from)
    }

    fn moved_back(self, nearer: Self, frame: Rect, from: Vec2) -> Self {
        Self { middle: self.middle, ..nearer }.moved(frame, from)
    }

    /// The nearest sight that does not show the edge of the map.
    #[must_use]
    pub fn within(self, atlas: &Atlas, frame: Rect) -> Self {
        let [west, south, east, north] = atlas.frame;
        let most = ((east - west) / frame.width().max(1.0)).min((north - south) / frame.height().max(1.0));
        let across = self.across.min(most * self.across / self.scale(frame));
        let kept = Self { across, ..self };
        let (wide, high) = (frame.width() * kept.scale(frame) / 2.0, frame.height() * kept.scale(frame) / 2.0);
        let between = |value: f32, least: f32, greatest: f32| value.min(greatest).max(least);
        let middle = [between(self.middle[0], west + wide, east - wide), between(self.middle[1], south + high, north - high)];
        Self { middle, ..kept }
    }
}

#[cfg(test)]
mod tests {
    use super::super::atlas::atlas;
    use super::*;

    const FRAME: Rect = Rect { min: Pos2::new(300.0, 40.0), max: Pos2::new(1000.0, 640.0) };

    #[test]
    fn korea_and_its_neighbours_are_seen_at_first() {
        let atlas = atlas().unwrap();
        let sight = Sight::first(atlas).within(atlas, FRAME);
        for name in ["Seoul", "Pyongyang", "Peking", "Tokyo", "Vladivostok"] {
            let place = atlas.places.iter().find(|place| place.0 == name).unwrap();
            assert!(FRAME.contains(sight.show(FRAME, place.3)), "{name}");
        }
    }

    #[test]
    fn what_is_under_the_pointer_stays_there() {
        let sight = Sight { middle: [0.0, 0.0], across: 2000.0 };
        let (pointer, place) = (pos2(900.0, 100.0), [571.43, 548.0]);
        let shift = |sight: Sight| sight.show(FRAME, place) - pointer;
        let near = sight.zoomed(FRAME, 2.0, pointer);
        assert!((shift(near) - shift(sight) * 2.0).length() < 1.0, "{:?} {:?}", shift(near), shift(sight));
    }

    #[test]
    fn the_edge_is_never_seen() {
        let atlas = atlas().unwrap();
        let far = Sight { middle: [9000.0, -9000.0], across: 90_000.0 }.within(atlas, FRAME);
        let [west, south, east, north] = atlas.frame;
        let (corner, other) = (far.show(FRAME, [west, north]), far.show(FRAME, [east, south]));
        assert!(
            corner.x <= FRAME.min.x + 1.0
                && corner.y <= FRAME.min.y + 1.0
                && other.x >= FRAME.max.x - 1.0
                && other.y >= FRAME.max.y - 1.0
        );
    }
}
