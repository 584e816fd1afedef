//! Rule: every name that the program knows can be written, in whatever script it is.

use std::sync::Arc;

use bevy_egui::egui::{Context, FontData, FontDefinitions, FontFamily};

macro_rules! fonts {
    ($($name:literal)*) => {
        [$(($name, include_bytes!(concat!("../../assets/fonts/", $name)).as_slice())),*]
    };
}

/// Running text: Latin first, then what it lacks.
const FONTS: [(&str, &[u8]); 4] = fonts! {
    "IBMPlexSans-Regular-latin.ttf" "IBMPlexSans-Regular-latin-ext.ttf" "IBMPlexSans-Regular-cyrillic.ttf" "NotoSansCJK-names.otf"
};

/// Gives the fonts to egui. Its own stay behind them, for arrows and signs.
pub(super) fn install(context: &Context) {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in FONTS {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let signs = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let ours = FONTS.iter().map(|(name, _)| (*name).to_owned());
    fonts.families.insert(FontFamily::Proportional, ours.chain(signs).collect());
    context.set_fonts(fonts);
}
