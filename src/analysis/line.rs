//! Rule: the line of play is one history told move by move: what is forced, else what was done then, else what is likeliest.

use crate::theory::deliberation::{PerOption, Reasoner};
use crate::theory::deterrence::Measures;
use crate::theory::ledger::LedgerEntry;
use crate::theory::position::OpenOptions;
use crate::theory::{MoveId, Prospect, Timeline, Truth};

/// The state before the first move, or after one.
#[derive(Clone, Debug, PartialEq)]
pub struct LineEntry {
    /// What was done; nothing at the start.
    pub act: Option<Act>,
    /// Where it led, and what everybody thinks there.
    pub timeline: Timeline,
    /// How deterrence stands there, if the scenario names a threat.
    pub measures: Option<Measures>,
    /// How the act was read.
    pub readings: Vec<LedgerEntry>,
}

/// One move of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// The move.
    pub step: MoveId,
    /// The probability of each option there, over what the owner may be; zero for those that are closed.
    pub options: PerOption,
    /// Those that were open.
    pub open: OpenOptions,
    /// The option taken.
    pub chosen: usize,
    /// Why this one.
    pub manner: Manner,
}

/// Why an option stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It was forced.
    Forced,
    /// It is what was done then.
    Historical,
    /// It is the likeliest.
    Likeliest,
}

/// The line of play under forced and historical options, each a choice for every move or none.
///
/// What everybody is stays a mixture throughout: a line is looked at from before it is known.
#[must_use]
pub fn line(reasoner: &mut Reasoner<'_>, forced: &[Option<usize>], history: &[Option<usize>]) -> Vec<LineEntry> {
    let game = reasoner.game();
    let truth = Truth::of(game);
    let mut timeline = Timeline::start(game);
    let measures = reasoner.measure(&timeline.position, &timeline.minds, &truth);
    let mut line = vec![LineEntry { act: None, timeline: timeline.clone(), measures, readings: Vec::new() }];
    while let Some(prospect) = Prospect::of(reasoner, &timeline.position, &timeline.minds, &truth) {
        let step = prospect.step;
        let open = timeline.position.open(game, step);
        let wished = |choices: &[Option<usize>]| choices[step.0].filter(|&option| open.contains(option));
        let (chosen, manner) = match (wished(forced), wished(history)) {
            (Some(option), _) => (option, Manner::Forced),
            (None, Some(option)) => (option, Manner::Historical),
            (None, None) => (prospect.likeliest(), Manner::Likeliest),
        };
        let readings = timeline.act(reasoner, (step, chosen));
        let measures = reasoner.measure(&timeline.position, &timeline.minds, &truth);
        let act = Some(Act { step, options: prospect.chances, open, chosen, manner });
        line.push(LineEntry { act, timeline: timeline.clone(), measures, readings });
    }
    line
}
