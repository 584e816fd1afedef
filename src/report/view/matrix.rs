//! Rule: every mind at a glance: which image leads in it, how far, and what the last act did to that.

use super::act::shares;
use super::{Asked, Shown};
use crate::report::page::Share;
use crate::report::text;
use crate::theory::ActorId;
use crate::words::{Words, message};

/// What everybody thinks of everybody: a row for each observer, a column for each subject.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixView {
    /// The language of the panel.
    pub words: Words,
    /// The actors, in the scenario's order.
    pub actors: Vec<Name>,
    /// For each observer, a cell for each subject; none for itself, and where these eyes cannot look.
    pub rows: Vec<Vec<Option<MatrixCell>>>,
    /// The act whose changes are marked; none at the start.
    pub since: Option<String>,
}

/// What an actor is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The actor.
    pub actor: ActorId,
    /// Where its government sits.
    pub seat: String,
    /// The state.
    pub name: String,
}

/// What one observer thinks of one subject.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixCell {
    /// Who thinks of whom.
    pub asked: Asked,
    /// The letter of the image that leads: A for the first of the subject's images.
    pub letter: char,
    /// The image that leads.
    pub image: String,
    /// How likely the observer thinks it, now and before the last act.
    pub share: Share,
    /// The same, said.
    pub percent: String,
    /// What the last act did to it.
    pub moved: Moved,
    /// The change in percentage points with its sign; empty where nothing moved.
    pub points: String,
    /// How likely the observer thinks the response to the challenge, where the subject is to give it.
    pub credibility: Option<String>,
    /// The whole cell in a sentence.
    pub said: String,
}

/// Which way a number went, as far as it can be seen in the number that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Moved {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Nowhere.
    #[default]
    Not,
}

impl Moved {
    /// Which way a share went.
    #[must_use]
    pub fn of(share: Share, words: Words) -> Self {
        match share.before {
            Some(before) if share.moved(words) && before < share.after => Self::Up,
            Some(_) if share.moved(words) => Self::Down,
            _ => Self::Not,
        }
    }

    /// An arrow for it.
    #[must_use]
    pub fn arrow(self) -> &'static str {
        match self {
            Self::Up => "⬆",
            Self::Down => "⬇",
            Self::Not => "",
        }
    }
}

/// The letter of an image, by its place: after Z they are not told apart, and no actor has that many.
#[must_use]
pub fn letter(image: usize) -> char {
    u8::try_from(image).ok().and_then(|image| b'A'.checked_add(image)).map_or('?', char::from)
}

impl MatrixView {
    /// What everybody thinks at the moment that is shown.
    #[must_use]
    pub fn of(shown: &Shown<'_>) -> Self {
        let scenario = shown.scenario;
        let name =
            |actor| Name { actor, seat: text::seat(scenario, actor).to_owned(), name: text::actor(scenario, actor).to_owned() };
        let last = shown.last().filter(|entry| shown.eyes.see_act(scenario, entry.step));
        let row = |observer: ActorId| {
            let cell = |subject| shown.cell(Asked { observer, subject, imagined: false });
            scenario.game.actor_ids().map(cell).collect()
        };
        Self {
            words: shown.words,
            actors: scenario.game.actor_ids().map(name).collect(),
            rows: scenario.game.actor_ids().map(row).collect(),
            since: last.map(|entry| text::title(scenario, entry.step).to_owned()),
        }
    }
}

impl Shown<'_> {
    fn cell(&self, asked: Asked) -> Option<MatrixCell> {
        let Asked { observer, subject, .. } = asked;
        if observer == subject || !self.eyes.see_mind(observer) {
            return None;
        }
        let (words, scenario) = (self.words, self.scenario);
        let images = shares(scenario, asked, self.before(), self.situation()?);
        let leads = |best: usize, at: usize| if images[at].1.after > images[best].1.after { at } else { best };
        let leading = (0..images.len()).fold(0, leads);
        let (image, share) = images.into_iter().nth(leading)?;
        let (percent, moved) = (words.percent(share.after), Moved::of(share, words));
        let points = match share.before.filter(|_| moved != Moved::Not) {
            Some(before) => format!("{:+.0}", 100.0 * (share.after - before)).replace('-', "−"),
            None => String::new(),
        };
        let credibility = self.credibility_of(observer, subject).map(|credibility| words.percent(credibility));
        let thinks = message!(
            "panels-cell",
            observer = text::seat(scenario, observer),
            subject = text::seat(scenario, subject),
            image = &image,
            chance = &percent
        );
        let mut said = words.say(&thinks);
        if moved != Moved::Not {
            let before = words.percent(share.before.unwrap_or(share.after));
            said = said + " " + &words.say(&message!("panels-cell-before", chance = before));
        }
        if let Some(credibility) = &credibility {
            said = said + " " + &words.say(&message!("panels-cell-credibility", chance = credibility));
        }
        Some(MatrixCell { asked, letter: letter(leading), image, share, percent, moved, points, credibility, said })
    }

    /// How likely an observer thinks the response is, where it is the subject's to give.
    fn credibility_of(&self, observer: ActorId, subject: ActorId) -> Option<f64> {
        self.measures()?.credibility_to(observer).filter(|_| self.defender() == Some(subject))
    }
}
