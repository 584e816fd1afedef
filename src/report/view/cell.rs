//! Rule: one mind about one other, opened: its images, the interests behind them, and what moved it.

use super::act::shares;
use super::matrix::letter;
use super::{Asked, LedgerView, Moved, Shown};
use crate::report::page::Share;
use crate::theory::deterrence::perceived_interest;
use crate::words::{Words, message};

/// What an observer thinks of a subject, and thinks that it thinks.
#[derive(Clone, Debug, PartialEq)]
pub struct CellView {
    /// The language of the panel.
    pub words: Words,
    /// How many entries of the run lie before the moment that is shown.
    pub stage: usize,
    /// Who thinks of whom.
    pub asked: Asked,
    /// The words before the images.
    pub said: String,
    /// What the subject may be, as the observer sees it.
    pub images: Vec<ImageBar>,
    /// What the subject cares for, as the observer sees it.
    pub interests: Vec<InterestRow>,
    /// What moved it.
    pub ledger: LedgerView,
    /// The words before what the observer thinks the subject takes it for.
    pub imagined_said: String,
    /// What the observer thinks the subject takes it for.
    pub imagined: Vec<ImageBar>,
    /// What moved that.
    pub imagined_ledger: LedgerView,
}

/// An image and how likely somebody thinks it.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageBar {
    /// Its letter: A for the first.
    pub letter: char,
    /// What it is called.
    pub name: String,
    /// What the author says of it.
    pub note: Option<String>,
    /// How likely, before the last act and now.
    pub share: Share,
    /// The same, said: `40 %` or `55 % ➡ 40 %`.
    pub percents: String,
    /// Which way it went.
    pub moved: Moved,
}

/// What an interest weighs to the subject.
#[derive(Clone, Debug, PartialEq)]
pub struct InterestRow {
    /// What it is called.
    pub name: String,
    /// What it means.
    pub note: Option<String>,
    /// The mean of its weight as the observer sees it, a pure number; 1 is what the author takes as ordinary.
    pub mean: f64,
    /// The standard deviation of the same.
    pub spread: f64,
    /// What it really weighs, once the truth is out.
    pub actual: Option<f64>,
    /// All of it in a sentence.
    pub said: String,
}

impl CellView {
    /// One mind about one other at the moment that is shown; nothing where these eyes cannot look.
    #[must_use]
    pub fn of(shown: &Shown<'_>, asked: Asked) -> Option<Self> {
        let asked = Asked { imagined: false, ..asked };
        if asked.observer == asked.subject || !shown.eyes.see_mind(asked.observer) {
            return None;
        }
        let imagined = Asked { imagined: true, ..asked };
        let ledger = |asked| LedgerView::of(shown.scenario, shown.words, shown.run, shown.at, asked);
        Some(Self {
            words: shown.words,
            stage: shown.at,
            asked,
            said: asked.said(shown.scenario, shown.words),
            images: shown.images(asked)?,
            interests: shown.interests(asked)?,
            ledger: ledger(asked)?,
            imagined_said: imagined.said(shown.scenario, shown.words),
            imagined: shown.images(imagined)?,
            imagined_ledger: ledger(imagined)?,
        })
    }
}

impl Shown<'_> {
    /// The images that a belief is about, each with its share at the moment that is shown.
    pub(super) fn images(&self, asked: Asked) -> Option<Vec<ImageBar>> {
        let shares = shares(self.scenario, asked, self.before(), self.situation()?);
        let written = &self.scenario.script.actors.entries[asked.about().0].1.images.entries;
        let bar = |(place, (name, share)): (usize, (String, Share))| {
            let now = self.words.percent(share.after);
            let was = share.before.filter(|_| share.moved(self.words)).map(|before| self.words.percent(before));
            ImageBar {
                letter: letter(place),
                name,
                note: written[place].1.note.as_deref().map(|note| super::Passage::of(self.words, note).plain()),
                share,
                percents: was.map_or_else(|| now.clone(), |was| format!("{was} ➡ {now}")),
                moved: Moved::of(share, self.words),
            }
        };
        Some(shares.into_iter().enumerate().map(bar).collect())
    }

    fn interests(&self, asked: Asked) -> Option<Vec<InterestRow>> {
        let (game, words) = (&self.scenario.game, self.words);
        let subject = game.actor(asked.subject);
        let belief = asked.of(self.scenario, &self.situation()?.minds);
        let weighs = |interest: &usize| subject.images.iter().any(|image| image.weights[*interest] != 0.0);
        let row = |interest: usize| {
            let id = &game.interests[interest];
            let written = self.scenario.script.interests.find(id);
            let name = written.and_then(|written| written.name.as_deref()).unwrap_or(id).to_owned();
            let (mean, spread) = perceived_interest(game, asked.subject, &belief, interest);
            let actual = self.eyes.reveal.then(|| perceived_interest(game, asked.subject, &subject.actual.0, interest).0);
            let number = |value: f64| words.number(value, 2);
            let said = match actual {
                Some(actual) => message!(
                    "panels-interest-both",
                    interest = &name,
                    mean = number(mean),
                    spread = number(spread),
                    actual = number(actual)
                ),
                None => message!("panels-interest", interest = &name, mean = number(mean), spread = number(spread)),
            };
            let note = written.and_then(|written| written.note.as_deref()).map(str::to_owned);
            InterestRow { name, note, mean, spread, actual, said: words.say(&said) }
        };
        Some((0..game.interests.len()).filter(weighs).map(row).collect())
    }
}
