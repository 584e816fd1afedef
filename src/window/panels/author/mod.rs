//! Rule: an author moves levers, and sees beside them at once how it ends, what the file says, and what is wrong with it.

mod faults;
mod file;
mod knob;

use bevy_egui::egui::{CollapsingHeader, Id, RichText, Ui, WidgetInfo, WidgetType};

use super::super::ask::{Ask, Write};
use super::super::theme;
use super::parts::{bar, heading, small};
use crate::report::view::{AuthorView, EndingRow, Group, Moved, Section};
use crate::words::message;

/// A what-if that is being written.
pub fn author_panel(ui: &mut Ui, view: &AuthorView) -> Option<Ask> {
    let says = |message| view.words.say(&message);
    theme::title(ui, &says(message!("author-panel")));
    let close = ui.button(format!("⬅ {}", says(message!("author-close"))));
    let mut ask = close.clicked().then_some(Ask::Write(Write::Panel));
    if let Some(notice) = &view.notice {
        ui.label(theme::strong(ui, notice));
    }
    if !view.sections.is_empty() {
        ui.label(small(ui, says(message!("author-how"))));
    }
    endings(ui, view);
    let fresh = is_fresh(ui, view);
    for (place, section) in view.sections.iter().enumerate() {
        ask = self::section(ui, view, (place, section), fresh).or(ask);
    }
    ui.separator();
    ask = faults::faults(ui, view).or(ask);
    if !view.sections.is_empty() {
        ui.separator();
        ask = file::file(ui, view).or(ask);
    }
    ask
}

/// How it ends: each ending with what it was and what it is.
fn endings(ui: &mut Ui, view: &AuthorView) {
    heading(ui, &view.words.say(&message!("author-endings")));
    for ending in &view.endings {
        self::ending(ui, ending);
    }
    if view.working {
        ui.label(small(ui, view.words.say(&message!("author-working"))));
    } else if view.endings.iter().all(|ending| ending.share.is_none()) {
        ui.label(small(ui, view.words.say(&message!("author-too-much"))));
    }
}

fn ending(ui: &mut Ui, ending: &EndingRow) {
    let palette = theme::palette(ui);
    let colour = if ending.moved == Moved::Not { palette.muted } else { palette.accent };
    ui.horizontal_wrapped(|ui| {
        let name = ui.label(&ending.name);
        name.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &ending.said));
        let shown = format!("{} {}", ending.percents, ending.moved.arrow());
        ui.label(theme::strong(ui, shown.trim_end()).color(colour));
    });
    if let Some(share) = ending.share {
        let width = ui.available_width();
        bar(ui, share, colour, width);
    }
}

/// Whether a place has been looked up since the last frame: then its levers are laid open.
fn is_fresh(ui: &Ui, view: &AuthorView) -> bool {
    let id = Id::new("author looked");
    let looked = view.looked.as_ref().map(|looked| looked.fault);
    let before: Option<usize> = ui.data(|data| data.get_temp(id)).flatten();
    ui.data_mut(|data| data.insert_temp(id, looked));
    looked.is_some() && looked != before
}

fn section(ui: &mut Ui, view: &AuthorView, (place, section): (usize, &Section), fresh: bool) -> Option<Ask> {
    let own = if section.own == 0 {
        String::new()
    } else {
        format!("  ·  {}", view.words.say(&message!("author-own", count = section.own)))
    };
    let open = (fresh && section.groups.iter().any(|group| is_looked_at(view, group))).then_some(true);
    let header = CollapsingHeader::new(theme::strong(ui, format!("{}{own}", section.name)));
    let header = header.id_salt(("author section", place)).default_open(section.own > 0).open(open);
    let shown = header.show(ui, |ui| {
        let mut ask = None;
        ui.label(small(ui, &section.how));
        for (number, group) in section.groups.iter().enumerate() {
            ask = self::group(ui, view, (place, number), group, fresh).or(ask);
        }
        ask
    });
    shown.body_returned.flatten()
}

/// Whether a lever of a group is said at the place that is looked at.
fn is_looked_at(view: &AuthorView, group: &Group) -> bool {
    let looked = view.looked.as_ref().map_or(&[][..], |looked| &looked.levers);
    group.knobs.iter().any(|knob| looked.contains(&knob.lever))
}

fn group(ui: &mut Ui, view: &AuthorView, place: (usize, usize), group: &Group, fresh: bool) -> Option<Ask> {
    let Some(name) = &group.name else { return knobs(ui, view, group) };
    let own = group.knobs.iter().any(|knob| knob.own);
    let shown = if own { format!("{name}  ✱") } else { name.clone() };
    let open = (fresh && is_looked_at(view, group)).then_some(true);
    let header = CollapsingHeader::new(shown).id_salt(("author group", place)).default_open(own).open(open);
    header.show(ui, |ui| knobs(ui, view, group)).body_returned.flatten()
}

fn knobs(ui: &mut Ui, view: &AuthorView, group: &Group) -> Option<Ask> {
    let mut ask = None;
    for knob in &group.knobs {
        ask = knob::knob(ui, view, knob, !group.whole).or(ask);
    }
    if let (true, Some(name), Some(knob)) = (group.whole, &group.name, group.knobs.iter().find(|knob| knob.own)) {
        let back = view.words.say(&message!("author-restore", lever = name));
        if ui.button(RichText::new(back).small()).clicked() {
            ask = Some(Ask::Write(Write::Restore(knob.lever.clone())));
        }
    }
    ui.add_space(theme::SPACE / 2.0);
    ask
}
