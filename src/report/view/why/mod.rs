//! Rule: any number opens what it is made of, and every part opens in turn, down to a decision, a parameter with its source, or chance.

mod acts;
mod beliefs;
mod measures;
mod worth;

pub use worth::Outcome;

use super::comparison::signed;
use super::{Asked, Grounded, Shown};
use crate::report::text;
use crate::theory::{ActorId, Mind, Reasoner, StandingId};
use crate::words::{Words, message};
use crate::world::{Entry, Situation};

/// What is asked about. A stage is how many entries of the run lie before the moment in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// How likely an observer thinks the response.
    Credibility(ActorId, usize),
    /// What the defender imagines that an observer thinks.
    Imagined(ActorId, usize),
    /// How likely the response is.
    Actual(usize),
    /// How likely the response must be to deter a challenger.
    CriticalRisk(ActorId, usize),
    /// How likely the defender would respond if it were this image, in the eyes of an observer.
    Response(ActorId, usize, usize),
    /// How likely somebody thinks an image.
    Belief(Asked, usize, usize),
    /// The same before the first move, as the author gives it.
    Prior(Asked),
    /// How an act was read: the entry that made it.
    Reading(Asked, usize),
    /// What an outcome of the decision whether to challenge is worth to a challenger, if it is this image.
    Worth(ActorId, usize, Outcome, usize),
    /// A public quantity.
    Standing(StandingId, usize),
    /// The start of a public quantity, as the author gives it.
    Start(StandingId),
    /// An act: a decision of somebody, or chance.
    Act(usize),
}

/// What a number is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyView {
    /// The language of the panel.
    pub words: Words,
    /// What is asked about.
    pub about: About,
    /// What it is, in words.
    pub title: String,
    /// Its value, said.
    pub value: String,
    /// How the parts make the whole, in a sentence.
    pub how: String,
    /// The parts.
    pub parts: Vec<Part>,
    /// The number at every stage up to now, where it is a share of one.
    pub course: Vec<f64>,
    /// The acts that changed it, in order, each with its change.
    pub causes: Vec<Cause>,
    /// Where it ends, if it ends here.
    pub end: Option<End>,
    /// How it is known.
    pub grounds: Grounded,
}

/// One part of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is.
    pub name: String,
    /// Its value, said.
    pub value: String,
    /// What more there is to say of it.
    pub note: Option<String>,
    /// A share of one to draw as a bar, if it is one.
    pub share: Option<f64>,
    /// What opens when it is asked about.
    pub next: Option<About>,
}

/// An act that changed a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    /// The entry that made it.
    pub entry: usize,
    /// The day, in short.
    pub date: String,
    /// The act.
    pub act: String,
    /// By how much, said with its sign.
    pub change: String,
    /// What opens when it is asked about.
    pub next: Option<About>,
}

/// What a chain of causes ends at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Somebody decided.
    Decision,
    /// The author says so.
    Parameter,
    /// Nobody decided.
    Chance,
}

impl WhyView {
    /// What a number is made of; nothing where these eyes cannot look, or there is no such number.
    #[must_use]
    pub fn of(shown: &Shown<'_>, about: About) -> Option<Self> {
        let mut view = match about {
            About::Credibility(observer, stage) => shown.why_credibility(observer, stage),
            About::Imagined(observer, stage) => shown.why_imagined(observer, stage),
            About::Actual(stage) => shown.why_actual(stage),
            About::CriticalRisk(challenger, stage) => shown.why_critical_risk(challenger, stage),
            About::Response(observer, image, stage) => shown.why_response(observer, image, stage),
            About::Belief(asked, image, stage) => shown.why_belief(asked, image, stage),
            About::Worth(challenger, image, outcome, stage) => shown.why_worth(challenger, image, outcome, stage),
            About::Prior(asked) => shown.why_prior(asked),
            About::Reading(asked, entry) => shown.why_reading(asked, entry),
            About::Standing(standing, stage) => shown.why_standing(standing, stage),
            About::Start(standing) => shown.why_start(standing),
            About::Act(entry) => shown.why_act(entry),
        }?;
        view.causes = shown.causes(about);
        view.course = (0..=about.stage()).map_while(|stage| shown.share(about.at(stage)?)).collect();
        Some(view)
    }

    /// One cause down: the last act that changed it, else the first part that opens.
    #[must_use]
    pub fn down(&self) -> Option<About> {
        let cause = self.causes.iter().rev().find_map(|cause| cause.next);
        cause.or_else(|| self.parts.iter().find_map(|part| part.next))
    }

    /// The start of a view: what it is, its value, and how the parts make it.
    fn new(words: Words, about: About, title: String, value: String, how: String) -> Self {
        Self {
            words,
            about,
            title,
            value,
            how,
            parts: Vec::new(),
            course: Vec::new(),
            causes: Vec::new(),
            end: None,
            grounds: Grounded::default(),
        }
    }

    fn with(mut self, parts: impl IntoIterator<Item = Part>) -> Self {
        self.parts.extend(parts);
        self
    }

    fn ending(mut self, end: End, grounds: Grounded) -> Self {
        self.end = Some(end);
        self.grounds = grounds;
        self
    }
}

impl About {
    /// The same number at another stage; nothing where it has none.
    fn at(self, stage: usize) -> Option<Self> {
        Some(match self {
            Self::Credibility(observer, _) => Self::Credibility(observer, stage),
            Self::Imagined(observer, _) => Self::Imagined(observer, stage),
            Self::Actual(_) => Self::Actual(stage),
            Self::CriticalRisk(challenger, _) => Self::CriticalRisk(challenger, stage),
            Self::Belief(asked, image, _) => Self::Belief(asked, image, stage),
            Self::Response(..)
            | Self::Worth(..)
            | Self::Prior(_)
            | Self::Reading(..)
            | Self::Standing(..)
            | Self::Start(_)
            | Self::Act(_) => {
                return None;
            }
        })
    }

    fn stage(self) -> usize {
        match self {
            Self::Credibility(_, stage)
            | Self::Imagined(_, stage)
            | Self::Actual(stage)
            | Self::CriticalRisk(_, stage)
            | Self::Response(_, _, stage)
            | Self::Worth(_, _, _, stage)
            | Self::Belief(_, _, stage)
            | Self::Standing(_, stage) => stage,
            Self::Reading(_, entry) | Self::Act(entry) => entry,
            Self::Prior(_) | Self::Start(_) => 0,
        }
    }
}

impl Shown<'_> {
    /// The acts that changed a share of one, up to its stage.
    fn causes(&self, about: About) -> Vec<Cause> {
        let value = |stage: usize| self.share(about.at(stage)?);
        let cause = |(place, entry): (usize, &Entry)| {
            let by = 100.0 * (value(place + 1)? - value(place)?);
            (by.abs() >= 0.5).then(|| self.cause(place, entry, &signed(by)))
        };
        self.run.entries().iter().enumerate().take(about.stage()).filter_map(cause).collect()
    }

    fn cause(&self, place: usize, entry: &Entry, points: &str) -> Cause {
        let seen = self.eyes.see_act(self.scenario, entry.step);
        let date = self.scenario.script.moves.items[entry.step.0].date.as_deref().filter(|_| seen);
        let unseen = || self.words.say(&message!("panels-unseen-act"));
        Cause {
            entry: place,
            date: date.map(|date| self.words.short_date(date)).unwrap_or_default(),
            act: if seen { self.named_act(entry) } else { unseen() },
            change: self.words.say(&message!("panels-points", points = points)),
            next: seen.then_some(About::Act(place)),
        }
    }

    /// The number that is asked about, where it is a share of one.
    fn share(&self, about: About) -> Option<f64> {
        let situation = self.run.situation(about.stage())?;
        let measures = situation.measures.as_ref();
        match about {
            About::Credibility(observer, _) => measures?.credibility_to(observer),
            About::Imagined(observer, _) => measures?.imagined_of(observer),
            About::Actual(_) => measures.map(|measures| measures.actual),
            About::CriticalRisk(challenger, _) => measures?.critical_risk_of(challenger),
            About::Belief(asked, image, _) => asked.of(self.scenario, &situation.minds).get(image).copied(),
            _ => None,
        }
    }

    fn percent_of(&self, about: About) -> Option<String> {
        self.share(about).map(|share| self.words.percent(share))
    }

    /// Thinks about the game at a stage, with somebody's mind.
    fn thinking<T>(
        &self,
        stage: usize,
        of: ActorId,
        think: impl FnOnce(&mut Reasoner<'_>, &Situation, &Mind) -> T,
    ) -> Option<T> {
        let situation = self.run.situation(stage)?;
        Some(think(&mut Reasoner::new(&self.scenario.game), situation, &situation.minds[of.0]))
    }

    /// An act by its move and its option.
    pub(super) fn named_act(&self, entry: &Entry) -> String {
        let (title, label) = (text::title(self.scenario, entry.step), text::label(self.scenario, entry.step, entry.option));
        self.words.say(&message!("why-act", move = title, option = label))
    }
}
