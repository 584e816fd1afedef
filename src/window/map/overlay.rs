//! Rule: what has a name is painted over the land, where a mouse, a key or a screen reader finds it.

use bevy_egui::egui::{
    self, Align2, Color32, EventFilter, FontId, Key, Pos2, Rect, Response, RichText, Sense, Shape, Stroke, TextStyle, Ui, Vec2,
    WidgetInfo, WidgetType, vec2,
};

use super::super::ask::Ask;
use super::super::theme;
use super::atlas::{Atlas, atlas};
use super::{ReducedMotion, Sight, arcs, badges};
use crate::report::view::{MapArc, MapView};
use crate::words::{Words, message};

/// What came of showing the map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapAnswer {
    /// What the player asks.
    pub ask: Option<Ask>,
    /// Where the player looks now.
    pub sight: Sight,
    /// Where the land is to be drawn.
    pub frame: Rect,
}

/// What everything that is painted needs.
pub(super) struct Chart<'a> {
    pub(super) view: &'a MapView,
    pub(super) atlas: &'a Atlas,
    pub(super) sight: Sight,
    pub(super) frame: Rect,
    pub(super) still: bool,
    /// What is taken already: words do not stand on words.
    pub(super) taken: Vec<Rect>,
    /// Where the numbers on the arcs stand.
    pub(super) numbers: Vec<(&'a MapArc, Rect)>,
}

impl Chart<'_> {
    /// Where a place in degrees is on the screen.
    pub(super) fn at(&self, longitude: f64, latitude: f64) -> Pos2 {
        self.sight.show(self.frame, self.atlas.place(longitude, latitude))
    }

    /// Words on the map, unless something stands there; whether they were written.
    pub(super) fn write(&mut self, ui: &Ui, at: Pos2, anchor: Align2, words: &str, font: FontId, ink: Color32) -> bool {
        let galley = ui.painter().layout(words.to_owned(), font, Color32::PLACEHOLDER, 220.0);
        let rect = anchor.anchor_size(at, galley.size());
        if !self.frame.shrink(4.0).contains_rect(rect) || self.taken.iter().any(|taken| taken.intersects(rect)) {
            return false;
        }
        self.taken.push(rect);
        // Light letters blend to grey at their edges on a light ground: there dark ink reads well without a halo.
        if ui.visuals().dark_mode {
            let halo = theme::palette(ui).halo();
            for (x, y) in [(-1.3, 0.0), (1.3, 0.0), (0.0, -1.3), (0.0, 1.3), (-1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (1.0, -1.0)]
            {
                ui.painter().galley_with_override_text_color(rect.min + vec2(x, y), galley.clone(), halo);
            }
        }
        ui.painter().galley_with_override_text_color(rect.min, galley, ink);
        true
    }
}

/// How far an arrow key moves the map, in points.
const STEP: f32 = 60.0;
/// How much nearer a key or a button comes.
const NEARER: f32 = 1.3;

/// The map over the land that is drawn below it: fills what is left of `ui`.
pub fn map_panel(ui: &mut Ui, view: &MapView, sight: Sight, motion: ReducedMotion) -> MapAnswer {
    let frame = ui.available_rect_before_wrap();
    let Some(atlas) = atlas() else { return MapAnswer { ask: None, sight, frame } };
    let response = ui.interact(frame, ui.id().with("map"), Sense::click_and_drag());
    let arcs: Vec<_> = view.arcs.iter().map(|arc| arc.said.as_str()).collect();
    let said = message!("map-sentence", date = view.words.date(&view.date), arcs = arcs.join(" "));
    let said = view.words.say(&said);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &said));
    let mut sight = steered(ui, &response, sight, frame, atlas);
    let clip = ui.clip_rect();
    ui.set_clip_rect(clip.intersect(frame));
    let mut chart = Chart { view, atlas, sight, frame, still: motion.0, taken: Vec::new(), numbers: Vec::new() };
    lines(ui, &mut chart);
    let arc = arcs::arcs(ui, &mut chart);
    let actor = badges::actors(ui, &mut chart);
    arcs::keep_clear(&mut chart);
    let ask = actor.or(badges::forces(ui, &mut chart)).or(arc);
    arcs::labels(ui, &chart);
    names(ui, &mut chart);
    arcs::pulse(ui, &chart, response.clicked() || ui.input(|input| input.key_pressed(Key::Escape)));
    if response.has_focus() {
        ui.painter().rect_stroke(frame.shrink(1.0), 0.0, Stroke::new(2.0, theme::palette(ui).accent), egui::StrokeKind::Inside);
    }
    sight = buttons(ui, view, sight, frame, atlas);
    ui.set_clip_rect(clip);
    ui.advance_cursor_after_rect(frame);
    MapAnswer { ask, sight: sight.within(atlas, frame), frame }
}

/// Where one looks after drag, wheel and keys.
fn steered(ui: &Ui, response: &Response, mut sight: Sight, frame: Rect, atlas: &Atlas) -> Sight {
    if response.dragged() {
        sight = sight.moved(frame, response.drag_delta());
    }
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        for (key, by) in [
            (Key::ArrowLeft, vec2(STEP, 0.0)),
            (Key::ArrowRight, vec2(-STEP, 0.0)),
            (Key::ArrowUp, vec2(0.0, STEP)),
            (Key::ArrowDown, vec2(0.0, -STEP)),
        ] {
            if ui.input(|input| input.key_pressed(key)) {
                sight = sight.moved(frame, by);
            }
        }
    }
    if response.has_focus() || response.hovered() {
        let typing = ui.ctx().egui_wants_keyboard_input() && !response.has_focus();
        let pressed = |key: Key| !typing && ui.input(|input| input.key_pressed(key));
        if pressed(Key::Plus) || pressed(Key::Equals) {
            sight = sight.zoomed(frame, NEARER, frame.center());
        }
        if pressed(Key::Minus) {
            sight = sight.zoomed(frame, 1.0 / NEARER, frame.center());
        }
        if pressed(Key::Home) {
            sight = Sight::first(atlas);
        }
    }
    if response.hovered() {
        let (wheel, pinch, pointer) =
            ui.input(|input| (input.smooth_scroll_delta.y, input.zoom_delta(), input.pointer.hover_pos()));
        let times = pinch * (wheel / 300.0).exp2();
        if (times - 1.0).abs() > 1e-4 {
            sight = sight.zoomed(frame, times, pointer.unwrap_or_else(|| frame.center()));
        }
    }
    sight.within(atlas, frame)
}

/// The buttons in the corner.
fn buttons(ui: &mut Ui, view: &MapView, mut sight: Sight, frame: Rect, atlas: &Atlas) -> Sight {
    let size = Vec2::splat(ui.spacing().interact_size.y);
    let named = [("+", message!("map-nearer")), ("−", message!("map-farther")), ("🏠", message!("map-first"))];
    for (place, (sign, name)) in (0_u8..).zip(named) {
        let corner = frame.right_bottom() - vec2(size.x + 12.0, (size.y + 6.0) * f32::from(3 - place) + 8.0);
        let palette = theme::palette(ui);
        let button = egui::Button::new(RichText::new(sign).color(palette.ink))
            .fill(palette.card)
            .stroke(Stroke::new(1.0, palette.ink.gamma_multiply(0.2)));
        let response = ui.put(Rect::from_min_size(corner, size), button);
        let name = view.words.say(&name);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
        if response.on_hover_text(&name).clicked() {
            sight = match place {
                0 => sight.zoomed(frame, NEARER, frame.center()),
                1 => sight.zoomed(frame, 1.0 / NEARER, frame.center()),
                _ => Sight::first(atlas),
            };
        }
    }
    sight
}

/// The line of defence from the Aleutians to the Philippines, degrees east and north; drawn by hand, coarsely.
const PERIMETER: [(f64, f64); 20] = [
    (-166.0, 53.2),
    (-175.0, 51.2),
    (179.0, 51.0),
    (172.5, 52.2),
    (165.0, 50.6),
    (156.0, 46.6),
    (149.0, 43.6),
    (145.9, 43.8),
    (143.4, 45.6),
    (140.6, 45.3),
    (138.9, 42.4),
    (137.8, 39.4),
    (133.8, 36.8),
    (130.4, 35.2),
    (128.6, 33.6),
    (127.4, 30.2),
    (125.6, 26.6),
    (122.6, 22.9),
    (119.4, 18.4),
    (118.2, 12.0),
];
/// What takes the place of the straits of Tsushima where Korea lies inside.
const BY_KOREA: [(f64, f64); 6] = [(131.4, 39.0), (128.4, 38.45), (126.7, 37.95), (124.6, 37.6), (124.6, 34.6), (126.2, 31.6)];

fn lines(ui: &Ui, chart: &mut Chart<'_>) {
    let palette = theme::palette(ui);
    let small = TextStyle::Small.resolve(ui.style());
    if let Some(name) = chart.view.parallel.clone() {
        let points: Vec<_> = (0..=14_u8).map(|step| chart.at(124.0 + 0.5 * f64::from(step), 38.0)).collect();
        ui.painter().extend(Shape::dashed_line(&points, Stroke::new(2.0, palette.ink), 8.0, 5.0));
        chart.write(ui, chart.at(123.8, 38.0), Align2::RIGHT_CENTER, &name, small.clone(), palette.ink);
    }
    let Some(perimeter) = &chart.view.perimeter else { return };
    let mut course = PERIMETER.to_vec();
    if perimeter.korea_inside {
        course.splice(12..16, BY_KOREA);
    }
    let places: Vec<_> = course.iter().map(|&(longitude, latitude)| chart.at(longitude, latitude)).collect();
    let points = smooth(&places);
    ui.painter().add(Shape::line(points.clone(), Stroke::new(7.0, palette.actor(0).gamma_multiply(0.16))));
    ui.painter().extend(Shape::dashed_line(&points, Stroke::new(2.4, palette.actor(0)), 14.0, 6.0));
    let (label, ink) = (perimeter.label.clone(), palette.accent);
    let spots = [(133.2, 30.6), (129.0, 28.0), (150.0, 41.8), (126.4, 24.2)];
    let _written = spots.iter().any(|&(longitude, latitude)| {
        chart.write(ui, chart.at(longitude, latitude), Align2::LEFT_CENTER, &label, small.clone(), ink)
    });
}

/// A curve through all points (Catmull and Rom).
fn smooth(points: &[Pos2]) -> Vec<Pos2> {
    let at = |place: usize| points[place.min(points.len() - 1)].to_vec2();
    let piece = |place: usize| {
        let [a, b, c, d] = [at(place.saturating_sub(1)), at(place), at(place + 1), at(place + 2)];
        (0..8_u8).map(move |step| {
            let part = f32::from(step) / 8.0;
            let curve = b * 2.0
                + (c - a) * part
                + (a * 2.0 - b * 5.0 + c * 4.0 - d) * part * part
                + (b * 3.0 - a - c * 3.0 + d) * part * part * part;
            (curve * 0.5).to_pos2()
        })
    };
    (0..points.len().saturating_sub(1)).flat_map(piece).chain(points.last().copied()).collect()
}

/// Cities that help to find one's way, degrees east and north: a dot each.
fn cities(words: Words) -> [(f64, f64, String); 5] {
    let said = |name| words.say(&name);
    [
        (116.39, 39.91, said(message!("map-peking"))),
        (139.69, 35.69, said(message!("map-tokyo"))),
        (131.89, 43.12, said(message!("map-vladivostok"))),
        (121.47, 31.23, said(message!("map-shanghai"))),
        (123.43, 41.8, said(message!("map-mukden"))),
    ]
}

/// The names of cities, zones and seas, where there is room.
fn names(ui: &Ui, chart: &mut Chart<'_>) {
    let palette = theme::palette(ui);
    let small = TextStyle::Small.resolve(ui.style());
    for (longitude, latitude, name) in cities(chart.view.words) {
        let at = chart.at(longitude, latitude);
        if chart.taken.iter().any(|taken| taken.contains(at)) || !chart.frame.contains(at) {
            continue;
        }
        ui.painter().circle(at, 3.0, palette.card, Stroke::new(1.4, palette.ink));
        let sides = [(at + vec2(6.0, 0.0), Align2::LEFT_CENTER), (at - vec2(6.0, 0.0), Align2::RIGHT_CENTER)];
        let _written = sides.iter().any(|&(at, anchor)| chart.write(ui, at, anchor, &name, small.clone(), palette.ink));
    }
    for zone in &chart.view.zones {
        if let Some((longitude, latitude, words)) = &zone.label {
            chart.write(ui, chart.at(*longitude, *latitude), Align2::CENTER_CENTER, words, small.clone(), palette.muted);
        }
    }
    let seas = [
        (123.3, 35.4, message!("map-sea-yellow")),
        (135.2, 40.2, message!("map-sea-japan")),
        (125.0, 29.4, message!("map-sea-east")),
        (147.0, 34.0, message!("map-sea-pacific")),
    ];
    for (longitude, latitude, name) in seas {
        let name = chart.view.words.say(&name);
        chart.write(ui, chart.at(longitude, latitude), Align2::CENTER_CENTER, &name, small.clone(), palette.river());
    }
}
