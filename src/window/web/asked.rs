//! Rule: what only a page can do is asked for like everything else, and done between two frames.

use std::path::{Path, PathBuf};

use super::super::desk::Desk;
use super::super::settings;
use super::{leave, page};
use crate::play::{Link, shelf};
use crate::scenario::save::Save;
use crate::scenario::{disk, is_shipped, library::CAMPAIGNS};
use crate::words::{Language, message};

/// What a player asks of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum AskPage {
    /// To open the texts of files that came together: the name of each, and what stands in it.
    Texts(Vec<(String, String)>),
    /// That a file could not be read: its name, and why.
    Unreadable(String, String),
    /// To open what an address names behind its `#`.
    Address(String),
    /// To have the game as a file.
    Download,
    /// To have the game as a link.
    Link,
}

impl Desk {
    /// Does what was asked of the page.
    pub(in super::super) fn ask_page(&mut self, ask: AskPage) {
        match ask {
            AskPage::Texts(texts) => self.take_in(&texts),
            AskPage::Unreadable(file, why) => self.complain(message!("window-no-file", file = file, why = why)),
            AskPage::Address(fragment) => self.follow_link(&fragment),
            AskPage::Download => self.download(),
            AskPage::Link => self.link(),
        }
    }

    /// Keeps texts under their names, and opens one of them: a what-if rather than what it may change.
    fn take_in(&mut self, texts: &[(String, String)]) {
        let mut opened: Option<(PathBuf, bool)> = None;
        for (name, text) in texts {
            let path = match Save::read(text) {
                Ok(save) => shelf::place(&settings::games(), &save.scenario),
                Err(_) => PathBuf::from("files").join(bare(name)),
            };
            if let Err(why) = disk::write(&path, text) {
                let file = path.display().to_string();
                return self.complain(message!("window-no-file", file = file, why = why.to_string()));
            }
            let what_if = text.lines().any(|line| line.starts_with("WhatIf("));
            let is_beside = path.extension().is_some_and(|ending| ending == "ftl");
            if !is_beside && opened.as_ref().is_none_or(|(_, before)| what_if && !before) {
                opened = Some((path, what_if));
            }
        }
        if let Some((path, _)) = opened {
            self.open(&path);
        }
    }

    /// Opens the game that a link names.
    fn follow_link(&mut self, fragment: &str) {
        page::forget_address();
        let link = match Link::read(fragment) {
            Ok(link) => link,
            Err(why) => return self.complain(message!("link-wrong", why = why)),
        };
        if let Some(language) = link.language {
            // Of this page only: nobody has chosen it.
            self.settings.polish = Some(language == Language::Polish);
            self.reword();
        }
        if let Some(save) = link.save {
            let path = shelf::place(&settings::games(), &save.scenario);
            self.lay(save, &path);
        }
    }

    /// Gives the game to the browser as a file.
    fn download(&mut self) {
        let Some(table) = &self.table else { return };
        let name = table.path.file_name().map_or_else(|| "game.ron".into(), |name| name.to_string_lossy());
        if leave::as_file(&name, &table.sitting.save().write()).is_none() {
            self.complain(message!("browser-no-file"));
        }
    }

    /// Gives the address of the game, and lays it on the clipboard.
    fn link(&mut self) {
        let Some(table) = &self.table else { return };
        let save = table.sitting.save();
        let own = std::iter::once(&save.scenario).chain(&save.what_ifs).find(|name| !is_shipped(name));
        if let Some(own) = own {
            return self.complain(message!("link-of-a-file", file = own));
        }
        if CAMPAIGNS.iter().any(|campaign| campaign.name == save.scenario) {
            return self.complain(message!("link-of-a-campaign"));
        }
        let link = Link { language: Some(self.words.language()), save: Some(save.clone()) };
        let address = format!("{}#{}", page::address(), link.write());
        if let Some(context) = &self.context {
            context.copy_text(address.clone());
        }
        self.complain(message!("link-copied", link = address));
    }
}

/// The last part of a name, which is no path.
fn bare(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name).trim();
    let name = if name.is_empty() { "pasted.ron" } else { name };
    let is_ron = Path::new(name).extension().is_some_and(|ending| ending == "ron" || ending == "ftl");
    if is_ron { name.to_owned() } else { format!("{name}.ron") }
}
