//! Rule: an ending is as likely as all the histories together that lead to it; a change is told by what it was and what it is.

use super::Written;
use crate::analysis::{DEFAULT_LIMIT, TooManyHistories, enumerate};
use crate::report::page::Share;
use crate::report::text;
use crate::report::view::Moved;
use crate::theory::{Game, Reasoner};
use crate::words::{Words, message};

/// How likely each ending is, by its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Chances(Vec<(String, f64)>);

impl Chances {
    /// Works it out exactly, with the option of some moves forced.
    ///
    /// # Errors
    ///
    /// [`TooManyHistories`] where that would take too long.
    pub fn of(game: &Game, forced: &[Option<usize>]) -> Result<Self, TooManyHistories> {
        let found = enumerate(&mut Reasoner::new(game), forced, DEFAULT_LIMIT)?.endings;
        Ok(Self(game.endings.iter().map(|ending| ending.id.clone()).zip(found).collect()))
    }

    /// How likely the ending of a name is, if there is one.
    #[must_use]
    pub fn to(&self, ending: &str) -> Option<f64> {
        self.0.iter().find(|(id, _)| id == ending).map(|(_, chance)| *chance)
    }
}

/// How likely an ending is.
#[derive(Clone, Debug, PartialEq)]
pub struct EndingRow {
    /// What it is called.
    pub name: String,
    /// How likely without the what-if and with it; nothing until that is worked out.
    pub share: Option<Share>,
    /// The same, said: `61 % ➡ 34 %`, or one number where it has not moved.
    pub percents: String,
    /// Which way it went.
    pub moved: Moved,
    /// All of it in a sentence.
    pub said: String,
}

pub(super) fn endings(written: &Written<'_>, words: Words) -> Vec<EndingRow> {
    let scenario = written.scenario;
    let row = |(place, ending): (usize, &crate::theory::Ending)| {
        let after = written.now.and_then(|now| now.to(&ending.id));
        let before = written.before.and_then(|before| before.to(&ending.id));
        let share = after.map(|after| Share { before, after });
        let name = text::ending(scenario, place).to_owned();
        let moved = share.is_some_and(|share| share.moved(words));
        let percents = match share {
            None => "–".to_owned(),
            Some(Share { before: Some(before), after }) if moved => {
                format!("{} ➡ {}", words.percent(before), words.percent(after))
            }
            Some(Share { after, .. }) => words.percent(after),
        };
        let said = match share {
            Some(Share { before: Some(before), after }) if moved => {
                let (before, after) = (words.percent(before), words.percent(after));
                words.say(&message!("author-ending-moved", ending = &name, before = before, after = after))
            }
            _ => words.say(&message!("author-ending", ending = &name, chance = &percents)),
        };
        EndingRow { name, share, percents, moved: share.map_or(Moved::Not, |share| Moved::of(share, words)), said }
    };
    scenario.game.endings.iter().enumerate().map(row).collect()
}
