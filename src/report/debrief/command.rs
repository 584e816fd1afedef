//! Rule: under every number stands the command that works it out again, to be typed as it stands.

use super::outcome::Outcome;
use super::played::Played;

/// Commands about what was played; none for an episode of a campaign, which does not begin as its scenario does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Commands<'a> {
    pub(super) played: &'a Played,
}

impl Commands<'_> {
    /// A command about the scenario with its what-ifs, and what it is told besides.
    pub(super) fn of(self, command: &str, more: impl IntoIterator<Item = String>) -> Option<String> {
        let scenario = &self.played.scenario;
        let mut line = format!("perimeter {command} {}", quoted(&scenario.name));
        // Whoever names a what-if names with it what it builds on.
        let named = scenario.what_ifs.iter().position(|applied| applied.name == scenario.name).map_or(0, |place| place + 1);
        for applied in &scenario.what_ifs[named..] {
            line += &format!(" --what-if {}", quoted(&applied.name));
        }
        for part in more {
            line += &format!(" {part}");
        }
        self.played.stands_alone.then_some(line)
    }

    /// The run as it was played, with what everybody was: the record forced under its seed.
    pub(super) fn run(self) -> Option<String> {
        let seed = format!("--seed {}", self.played.luck.seed);
        self.of("run", std::iter::once(seed).chain(self.acts("--choose", &self.played.record())))
    }

    /// The course of the run with its measures, and what they were at the start.
    pub(super) fn course(self) -> Option<String> {
        both([self.run(), self.of("solve", [])])
    }

    /// What everybody thought along the run, in full.
    pub(super) fn minds(self) -> Option<String> {
        let record = self.acts("--choose", &self.played.record());
        self.of("solve", record.into_iter().chain(["--format json".to_owned()]))
    }

    /// What is to be expected of every move where some are forced.
    pub(super) fn expected(self, forced: &[Option<usize>]) -> Option<String> {
        self.of("solve", std::iter::once("--expected".to_owned()).chain(self.acts("--choose", forced)))
    }

    /// The same with the run as the record; history's record goes without saying.
    pub(super) fn about_the_run(
        self,
        command: &str,
        outcome: &Outcome,
        more: impl IntoIterator<Item = String>,
    ) -> Option<String> {
        let (record, game) = (self.played.record(), self.played.game());
        let mut parts = if record == self.played.scenario.history { Vec::new() } else { self.acts("--record", &record) };
        parts.extend(outcome.options(game));
        self.of(command, parts.into_iter().chain(more))
    }

    /// An option for each choice of a list.
    pub(super) fn acts(self, option: &str, choices: &[Option<usize>]) -> Vec<String> {
        let game = self.played.game();
        let act = |(step, chosen): (usize, &Option<usize>)| {
            let step = &game.moves[step];
            chosen.map(|chosen| format!("{option} {}", quoted(&format!("{}={}", step.id, step.options[chosen].id))))
        };
        choices.iter().enumerate().filter_map(act).collect()
    }
}

/// Several commands, to be typed as one line; nothing where there are none.
pub(super) fn both(commands: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let commands: Vec<String> = commands.into_iter().collect::<Option<_>>()?;
    (!commands.is_empty()).then(|| commands.join("; "))
}

/// A word as a shell takes it.
///
/// ```
/// use perimeter::report::debrief::quoted;
///
/// assert_eq!(quoted("speech=include"), "speech=include");
/// assert_eq!(quoted("kim's account"), r"'kim'\''s account'");
/// ```
#[must_use]
pub fn quoted(word: &str) -> String {
    let plain = |sign: char| sign.is_alphanumeric() || "-_./=:".contains(sign);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}
