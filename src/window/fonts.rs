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

/// Words that stand out.
const STRONG: [(&str, &[u8]); 3] = fonts! {
    "IBMPlexSans-SemiBold-latin.ttf" "IBMPlexSans-SemiBold-latin-ext.ttf" "IBMPlexSans-SemiBold-cyrillic.ttf"
};

/// What stands behind them where egui has no fonts of its own, as in a browser: signs, and a Latin of one width.
const CARRIED: [(&str, &[u8]); 3] = fonts! {
    "egui-NotoEmoji-Regular.ttf" "egui-emoji-icon-font.ttf" "egui-Hack-Regular.ttf"
};

/// The family of words that stand out.
pub(super) fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// Gives the fonts to egui. Its own stay behind them, for arrows and signs.
pub(super) fn install(context: &Context) {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in REGULAR.into_iter().chain(STRONG) {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let named = |fonts: &[(&str, &[u8])]| fonts.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>();
    if fonts.font_data.len() == REGULAR.len() + STRONG.len() {
        for (name, bytes) in CARRIED {
            fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        }
        fonts.families.insert(FontFamily::Proportional, named(&CARRIED));
        let mut plain = named(&CARRIED);
        plain.reverse();
        fonts.families.insert(FontFamily::Monospace, [plain, named(&REGULAR)].concat());
    }
    let signs = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let running = [named(&REGULAR), signs].concat();
    fonts.families.insert(strong(), [named(&STRONG), running.clone()].concat());
    fonts.families.insert(FontFamily::Proportional, running);
    context.set_fonts(fonts);
}
