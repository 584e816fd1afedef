//! Rule: a colour, a size or a distance has one place, and a name by what it means.
//!
//! The accents are those of Okabe and Ito (2008), which people with any kind of colour vision tell apart; in the light theme they are
//! darkened until text in them has a contrast of at least 4.5 to 1 on paper. Nothing is said by colour alone.

use bevy_egui::egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Frame, InnerResponse, Margin, RichText, Stroke, TextStyle, Theme, Ui,
    Visuals, vec2,
};

use super::fonts;
use crate::report::view::Control;

/// The distance between two things that belong together, in points.
pub const SPACE: f32 = 8.0;

/// The size of running text, in points, at 100 %.
const BODY: f32 = 15.0;

/// The sizes of text that can be chosen, in per cent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Running text.
    pub ink: Color32,
    /// What is said in passing.
    pub muted: Color32,
    /// What text stands on.
    pub paper: Color32,
    /// What a card is made of.
    pub card: Color32,
    /// The sea of the map.
    pub sea: Color32,
    /// The land of the map.
    pub land: Color32,
    /// What can be clicked, and what has the focus.
    pub accent: Color32,
    /// The challenge, and whoever makes it.
    pub challenge: Color32,
    /// The response that is to deter it.
    pub response: Color32,
    /// History's course, faint behind.
    pub history: Color32,
    /// Deterrence that has failed.
    pub failure: Color32,
    /// The actors, in the order of the scenario.
    actors: [Color32; 7],
}

impl Palette {
    /// The colour of an actor, by its place in the scenario; a letter always stands beside it.
    #[must_use]
    pub fn actor(&self, actor: usize) -> Color32 {
        self.actors[actor % self.actors.len()]
    }

    /// The tint of land, by who holds it; its name always stands on it.
    #[must_use]
    pub fn zone(&self, control: Control) -> Color32 {
        let (tint, share) = match control {
            Control::Other => (self.land, 0.0),
            Control::Japanese => (self.history, 0.3),
            Control::Soviet => (self.actors[1], 0.11),
            Control::North | Control::Communist => (self.actors[1], 0.22),
            Control::American => (self.actors[0], 0.12),
            Control::South => (self.actors[0], 0.26),
            Control::Nationalist => (self.actors[2], 0.22),
            Control::Contested => (self.actors[4], 0.2),
        };
        self.land.lerp_to_gamma(tint, share)
    }

    /// What is around letters on the map, so that they read well on lines.
    #[must_use]
    pub fn halo(&self) -> Color32 {
        self.land.lerp_to_gamma(self.card, 0.5)
    }

    /// The line between land and sea.
    #[must_use]
    pub fn coast(&self) -> Color32 {
        self.sea.lerp_to_gamma(self.muted, 0.75)
    }

    /// Rivers, and the names of seas.
    #[must_use]
    pub fn river(&self) -> Color32 {
        self.sea.lerp_to_gamma(self.actors[0], 0.6)
    }
}

/// Whether dark letters read better on a colour than light ones.
#[must_use]
pub fn is_light(colour: Color32) -> bool {
    let [red, green, blue, _] = colour.to_array().map(f32::from);
    // Rec. 709 weights on gamma-encoded values: good enough to choose between two.
    0.2126 * red + 0.7152 * green + 0.0722 * blue > 130.0
}

const LIGHT: Palette = Palette {
    ink: Color32::from_rgb(0x1c, 0x22, 0x2b),
    muted: Color32::from_rgb(0x55, 0x5f, 0x6b),
    paper: Color32::from_rgb(0xfb, 0xf9, 0xf4),
    card: Color32::from_rgb(0xff, 0xff, 0xff),
    sea: Color32::from_rgb(0xd9, 0xe6, 0xec),
    land: Color32::from_rgb(0xef, 0xea, 0xdd),
    accent: Color32::from_rgb(0x00, 0x5f, 0x97),
    challenge: Color32::from_rgb(0xa8, 0x45, 0x00),
    response: Color32::from_rgb(0x00, 0x6e, 0x51),
    history: Color32::from_rgb(0x6f, 0x77, 0x80),
    failure: Color32::from_rgb(0xa8, 0x45, 0x00),
    actors: [
        Color32::from_rgb(0x00, 0x72, 0xb2),
        Color32::from_rgb(0xd5, 0x5e, 0x00),
        Color32::from_rgb(0x00, 0x9e, 0x73),
        Color32::from_rgb(0xcc, 0x79, 0xa7),
        Color32::from_rgb(0xe6, 0x9f, 0x00),
        Color32::from_rgb(0x56, 0xb4, 0xe9),
        Color32::from_rgb(0x8c, 0x80, 0x10),
    ],
};

const DARK: Palette = Palette {
    ink: Color32::from_rgb(0xec, 0xec, 0xe6),
    muted: Color32::from_rgb(0xa6, 0xae, 0xb8),
    paper: Color32::from_rgb(0x16, 0x1b, 0x22),
    card: Color32::from_rgb(0x1f, 0x26, 0x2f),
    sea: Color32::from_rgb(0x12, 0x20, 0x2b),
    land: Color32::from_rgb(0x2b, 0x33, 0x35),
    accent: Color32::from_rgb(0x56, 0xb4, 0xe9),
    challenge: Color32::from_rgb(0xf0, 0x8a, 0x3c),
    response: Color32::from_rgb(0x3f, 0xc9, 0x9f),
    history: Color32::from_rgb(0x8a, 0x93, 0x9d),
    failure: Color32::from_rgb(0xf0, 0x8a, 0x3c),
    actors: [
        Color32::from_rgb(0x56, 0xb4, 0xe9),
        Color32::from_rgb(0xf0, 0x8a, 0x3c),
        Color32::from_rgb(0x3f, 0xc9, 0x9f),
        Color32::from_rgb(0xe0, 0x9c, 0xc0),
        Color32::from_rgb(0xe6, 0x9f, 0x00),
        Color32::from_rgb(0x9a, 0xd3, 0xf5),
        Color32::from_rgb(0xf0, 0xe4, 0x42),
    ],
};

/// The colours of the theme that is on.
#[must_use]
pub fn palette(ui: &Ui) -> &'static Palette {
    of(ui.visuals().dark_mode)
}

/// The colours of the dark theme or of the light one.
#[must_use]
pub fn of(dark: bool) -> &'static Palette {
    if dark { &DARK } else { &LIGHT }
}

/// Puts the theme on: both its colours and its distances. `text` is the size of text in per cent.
pub fn put_on(context: &Context, dark: bool, text: u16) {
    context.set_theme(if dark { Theme::Dark } else { Theme::Light });
    let scale = f32::from(text) / 100.0;
    context.all_styles_mut(|style| {
        let sized = |size: f32, family: FontFamily| FontId::new((size * scale).round(), family);
        style.text_styles = [
            (TextStyle::Small, sized(BODY * 0.86, FontFamily::Proportional)),
            (TextStyle::Body, sized(BODY, FontFamily::Proportional)),
            (TextStyle::Button, sized(BODY, FontFamily::Proportional)),
            (TextStyle::Heading, sized(BODY * 1.33, FontFamily::Proportional)),
            (TextStyle::Monospace, sized(BODY * 0.94, FontFamily::Monospace)),
        ]
        .into();
        style.spacing.item_spacing = vec2(SPACE, SPACE * 0.75);
        style.spacing.button_padding = vec2(SPACE * 1.25, SPACE * 0.6);
        style.spacing.window_margin = Margin::same(16);
        style.spacing.interact_size.y = 28.0 * scale;
        style.spacing.scroll.floating = false;
        style.spacing.scroll.bar_width = 7.0;
        style.spacing.scroll.foreground_color = false;
    });
    for dark in [false, true] {
        let theme = if dark { Theme::Dark } else { Theme::Light };
        context.style_mut_of(theme, |style| style.visuals = visuals(dark));
    }
}

fn visuals(dark: bool) -> Visuals {
    let palette = of(dark);
    let mut visuals = if dark { Visuals::dark() } else { Visuals::light() };
    visuals.override_text_color = None;
    visuals.panel_fill = palette.paper;
    visuals.window_fill = palette.card;
    visuals.extreme_bg_color = palette.card;
    visuals.faint_bg_color = palette.ink.gamma_multiply(0.05);
    visuals.hyperlink_color = palette.accent;
    visuals.window_stroke = Stroke::new(1.0, palette.ink.gamma_multiply(0.15));
    visuals.window_corner_radius = CornerRadius::same(10);
    visuals.selection.bg_fill = palette.accent.gamma_multiply(0.28);
    visuals.selection.stroke = Stroke::new(1.5, palette.accent);
    let radius = CornerRadius::same(6);
    let widgets = &mut visuals.widgets;
    for (widget, fill) in [
        (&mut widgets.noninteractive, 0.0),
        (&mut widgets.inactive, 0.07),
        (&mut widgets.hovered, 0.13),
        (&mut widgets.active, 0.2),
        (&mut widgets.open, 0.1),
    ] {
        widget.corner_radius = radius;
        widget.fg_stroke = Stroke::new(1.0, palette.ink);
        widget.bg_fill = palette.ink.gamma_multiply(fill);
        widget.weak_bg_fill = palette.ink.gamma_multiply(fill);
        widget.bg_stroke = Stroke::NONE;
        widget.expansion = 0.0;
    }
    visuals.widgets.noninteractive.bg_stroke = Stroke::new(1.0, palette.ink.gamma_multiply(0.14));
    // The focus of the keyboard has to be seen.
    visuals.widgets.hovered.bg_stroke = Stroke::new(1.0, palette.accent);
    visuals.widgets.active.bg_stroke = Stroke::new(2.0, palette.accent);
    visuals
}

/// Words that stand out: half bold, once the fonts are there.
pub fn strong(ui: &Ui, words: impl Into<String>) -> RichText {
    let (words, family) = (RichText::new(words).strong(), fonts::strong());
    let there = ui.fonts(|fonts| fonts.definitions().families.contains_key(&family));
    if there { words.family(family) } else { words }
}

/// The title of a panel.
pub fn title(ui: &mut Ui, words: &str) {
    ui.label(strong(ui, words).heading());
}

/// A card that stands out from the paper.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let palette = palette(ui);
    let stroke = Stroke::new(1.0, palette.ink.gamma_multiply(0.12));
    Frame::new().fill(palette.card).stroke(stroke).corner_radius(10).inner_margin(Margin::same(14)).show(ui, contents)
}

/// The paper that a panel stands on.
pub fn paper(ui: &Ui) -> Frame {
    Frame::new().fill(palette(ui).paper).inner_margin(Margin::symmetric(14, 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative luminance of WCAG 2.
    fn luminance(colour: Color32) -> f64 {
        let linear = |channel: u8| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { libm::pow((channel + 0.055) / 1.055, 2.4) }
        };
        0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let [one, other] = [one, other].map(luminance);
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_reads_well_on_what_it_stands_on() {
        for dark in [false, true] {
            let palette = of(dark);
            for ground in [palette.paper, palette.card] {
                for ink in [palette.ink, palette.muted, palette.accent, palette.challenge, palette.response, palette.failure] {
                    let found = contrast(ink, ground);
                    assert!(found >= 4.5, "{ink:?} on {ground:?}: {found:.2}");
                }
            }
        }
    }
}
