//! Rule: whoever opens a what-if of their own writes on in it; over everything else a new one is begun.

use std::path::{Path, PathBuf};

use super::{Author, Beneath, disk};
use crate::report::template;
use crate::scenario::save::Save;
use crate::scenario::{Authoring, Drafting, Faults, Scenario, is_shipped};
use crate::words::Words;

impl Author {
    /// Begins to write at a scenario that is on the table, or goes on with the draft that its game names.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with a file that was sound when the game was laid out.
    pub(in super::super) fn begin(
        read: &Scenario,
        save: &Save,
        words: Words,
        wake: impl Fn() + Clone + Send + 'static,
    ) -> Result<Self, Faults> {
        let (beneath, last) = Beneath::of(read, save);
        let draft = save.draft.as_ref().map(PathBuf::from);
        let target = draft.clone().or_else(|| last.clone());
        let path = disk::whole(&target.clone().unwrap_or_else(|| place(read)));
        let drafting = Drafting::over(&beneath.scenario, &beneath.what_ifs, &path)?;
        let written = target.as_deref().and_then(disk::read);
        let blank = || template::draft(&drafting.of(), &drafting.below().script.title, words);
        let begun = written.clone().unwrap_or_else(blank);
        let kept = draft.and(last).and_then(|kept| disk::read(&kept));
        let text = kept.as_deref().unwrap_or(&begun);
        let mut authoring = Authoring::new(drafting, text)?.since(&begun);
        let new = written.is_none();
        if new {
            authoring = authoring.tidied();
        }
        let mut author = Self::new(authoring, beneath, new, wake);
        author.kept = kept;
        author.look();
        Ok(author)
    }

    /// Reads everything again from its files.
    pub(super) fn reread(&mut self) -> Result<(), Faults> {
        let path = self.authoring.path().to_owned();
        let drafting = Drafting::over(&self.beneath.scenario, &self.beneath.what_ifs, &path)?;
        let file = if self.new { None } else { disk::read(&path) };
        let file = file.filter(|file| file != self.authoring.begun());
        self.authoring.reread(drafting, file.as_deref())?;
        self.look();
        Ok(())
    }
}

impl Beneath {
    /// What lies beneath a draft by the names of a scenario; and the last what-if, where that is a file to be written on in.
    fn of(read: &Scenario, save: &Save) -> (Self, Option<PathBuf>) {
        let scenario = read.files.file(read.script.place.file).name.clone();
        let mut what_ifs: Vec<String> = read.what_ifs.iter().map(|applied| applied.name.clone()).collect();
        let own = |name: &String| save.draft.is_some() || !is_shipped(name);
        let last = what_ifs.pop_if(|name| own(name)).map(PathBuf::from);
        (Self { scenario, what_ifs }, last)
    }
}

/// A place for a new file, where nothing lies yet: beside the files of the game, or else where the program was begun.
fn place(read: &Scenario) -> PathBuf {
    let beside = read.files.iter().filter(|file| !is_shipped(&file.name)).map(|file| Path::new(&file.name));
    let folder = beside.filter(|path| path.is_file()).find_map(Path::parent).unwrap_or(Path::new(""));
    let numbered = (1..).map(|number: u32| folder.join(format!("what-if-{number}.ron")));
    numbered.into_iter().find(|path| !disk::is_there(path)).unwrap_or_else(|| folder.join("what-if.ron"))
}

/// The files of a scenario that lie on disk, each with what it said when it was read.
pub(super) fn on_disk(read: &Scenario) -> impl Iterator<Item = (PathBuf, &str)> {
    let named = read.files.iter().filter(|file| !is_shipped(&file.name));
    named.map(|file| (PathBuf::from(&file.name), file.text.as_str())).filter(|(path, _)| path.is_file())
}
