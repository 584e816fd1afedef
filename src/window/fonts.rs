//! Rule: every name that the program knows can be written, in whatever script it is.

use std::sync::Arc;

use bevy_egui::egui::{Context, FontData, FontDefinitions, FontFamily};

macro_rules! fonts {
    ($($name:literal)*) => {
        [$(($name, include_bytes!(concat!("../../assets/fonts/", $name)).as_slice())),*]
    };
}

/// Running text: Latin first, then what it lacks.
const REGULAR: [(&str, &[u8]); 4] = fonts! {
    "IBMPlexSans-Regular-latin.ttf" "IBMPlexSans-Regular-latin-ext.ttf" "IBMPlexSans-Regular-cyrillic.ttf" "NotoSansCJK-names.otf"
};

/// What is emphasised.
const STRONG: [(&str, &[u8]); 3] = fonts! {
    "IBMPlexSans-SemiBold-latin.ttf" "IBMPlexSans-SemiBold-latin-ext.ttf" "IBMPlexSans-SemiBold-cyrillic.ttf"
};

/// The family of what is emphasised.
#[must_use]
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// Gives the fonts to egui. Its own stay behind them, for arrows and signs.
pub(super) fn install(context: &Context) {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in REGULAR.into_iter().chain(STRONG) {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let names = |list: &[(&str, &[u8])]| list.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>();
    let signs = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let regular: Vec<String> = names(&REGULAR).into_iter().chain(signs).collect();
    let bold: Vec<String> = names(&STRONG).into_iter().chain(regular.iter().cloned()).collect();
    fonts.families.insert(FontFamily::Proportional, regular);
    fonts.families.insert(strong(), bold);
    context.set_fonts(fonts);
}
