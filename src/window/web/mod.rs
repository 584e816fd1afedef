//! The window in a browser: what a page has instead of a desktop.
//!
//! Files come by paste, drop and choice, and are kept in the page's own storage; a game is taken along as a download or as a link,
//! of which the browser sends nothing to anybody. The page around it is `assets/web`.

mod asked;
mod heard;
mod leave;
mod page;
mod panels;

use bevy::app::{App, PostUpdate, Startup, Update};

pub use asked::AskPage;
pub(super) use heard::choose;
pub(super) use page::dressed;
pub(super) use panels::{files, take_along};

use crate::play::Wanted;

/// Opens the window in the page, and comes back at once: the browser calls it for each frame.
pub fn start() {
    let wanted = Wanted { language: page::language(), ..Wanted::default() };
    super::app(&wanted).run();
}

pub(super) fn plugin(app: &mut App) {
    app.init_non_send::<heard::Heard>();
    app.add_systems(Startup, heard::listen);
    app.add_systems(Update, heard::pass_on);
    app.add_systems(PostUpdate, page::tell);
}
