//! Rule: what can be asked on the command line is declared here and nowhere else.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::misuse::Unfit;
use crate::scenario::{Code, Level};
use crate::theory::Mechanism;
use crate::words::{Language, message};

/// A counterfactual laboratory of deterrence and misperception: the origins of the Korean War, 1945-1950.
#[derive(Debug, Parser)]
#[command(name = "perimeter", version, about, max_term_width = 100)]
pub struct Arguments {
    /// The language to speak; if not given, that of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`)
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language())]
    pub lang: Option<Language>,
    /// What to do; to open the window, if nothing is said, or to play in the terminal where there is no display.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Makes a language of its code.
fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code)).map(|code| Language::named(&code).unwrap_or_default())
}

/// Makes a reading level of its word.
pub(super) fn level() -> impl TypedValueParser<Value = Level> {
    let words = PossibleValuesParser::new(Level::ALL.map(Level::as_str));
    words.map(|word| Level::ALL.into_iter().find(|level| level.as_str() == word).unwrap_or_default())
}

/// Makes a mechanism of its name.
fn mechanism() -> impl TypedValueParser<Value = Mechanism> {
    PossibleValuesParser::new(Mechanism::ALL.map(Mechanism::id)).try_map(|id| Mechanism::named(&id).ok_or("no mechanism"))
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the window; what `perimeter` alone does where there is a display
    Window(super::window::WindowArguments),
    /// Play a scenario in the terminal
    Play(PlayArguments),
    /// Work a scenario out exactly: endings, and the line of play move by move
    Solve(SolveArguments),
    /// Let a scenario take its course by chance, many times if you like
    Run(RunArguments),
    /// Say everything that is wrong with scenario and what-if files
    Check(CheckArguments),
    /// Lay files out alike; comments and meaning stay
    Fmt(super::fmt::FmtArguments),
    /// Begin a what-if or a scenario
    New(super::new::NewArguments),
    /// See whether what the authors of files expect comes out
    Test(super::test::TestArguments),
    /// Explain the code of a fault, such as P0201
    Explain(ExplainArguments),
    /// List the scenarios and what-ifs that come with the program
    List(ListArguments),
    /// Set two courses side by side, under the same luck
    Compare(super::compare::CompareArguments),
    /// Given that history went as it did: how would it have gone on with a change?
    Counterfactual(super::counterfactual::CounterfactualArguments),
    /// Share out among several changes what they do together
    Attribute(super::attribute::AttributeArguments),
    /// Find the fewest decisions that would have turned the outcome, and those that would not
    Flip(super::flip::FlipArguments),
    /// Write a scenario for other programs, its what-ifs applied
    Export(super::export::ExportArguments),
    /// Carry an experiment out: tables of runs, for statistics and plots
    Sweep(super::sweep::SweepArguments),
    /// Work out one row of a sweep again, and hold it against the table
    Replay(super::replay::ReplayArguments),
    /// Which assumption carries a conclusion: Sobol's indices and Morris's effects of an experiment
    Sensitivity(super::sensitivity::SensitivityArguments),
    /// List where everything in a scenario is known from, and how well
    Sources(super::sources::SourcesArguments),
    /// Set the conclusions of rival readings of history side by side, and say which survive all of them
    Rival(super::rival::RivalArguments),
    /// Tell what a class expected, decided and came to, from its saved games
    Class(super::class::ClassArguments),
    /// Write the debrief of a saved game, or of history, as one page to read and to print
    Report(super::report::ReportArguments),
    /// Say who is who, and what the words mean
    Glossary(super::glossary::GlossaryArguments),
    /// Print what a shell needs to complete commands
    Completions(super::completions::CompletionsArguments),
    /// Write a manual page for each command
    Man(super::man::ManArguments),
}

/// Which scenario.
#[derive(Clone, Debug, Args)]
pub struct ScenarioArguments {
    /// A scenario or what-if: the name of a shipped one, or the path of a file
    pub scenario: String,
    /// A what-if to apply: the name of a shipped one, or the path of a file; may be repeated
    #[arg(long = "what-if", value_name = "FILE")]
    pub what_ifs: Vec<String>,
    /// For whom the texts are written: advanced, or basic for short sentences
    #[arg(long, value_parser = level(), default_value_t)]
    pub level: Level,
}

/// Which moves are forced.
#[derive(Clone, Debug, Default, Args)]
pub struct CourseArguments {
    /// Force an option of a move; may be repeated. Wins over what-ifs and --history
    #[arg(long, value_name = "MOVE=OPTION")]
    pub choose: Vec<String>,
    /// Force what history took, decisions and outcomes alike; up to and including a move, if one is named
    #[arg(long, value_name = "UNTIL", num_args = 0..=1)]
    pub history: Option<Option<String>>,
}

/// What is known of the course of events.
#[derive(Clone, Debug, Default, Args)]
pub struct RecordArguments {
    /// What is known to have been chosen; may be repeated [default: all that history took]
    #[arg(long, value_name = "MOVE=OPTION")]
    pub record: Vec<String>,
    /// What history took is known; up to and including a move, if one is named
    #[arg(long, value_name = "UNTIL", num_args = 0..=1)]
    pub history: Option<Option<String>>,
}

/// How to write the result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For programs; see docs/json.md
    Json,
}

/// The arguments of `play`.
#[derive(Debug, Default, Args)]
pub struct PlayArguments {
    /// A scenario or what-if: the name of a shipped one, or the path of a file [default: 1950-speech]
    pub scenario: Option<String>,
    /// A what-if to apply: the name of a shipped one, or the path of a file; may be repeated
    #[arg(long = "what-if", value_name = "FILE")]
    pub what_ifs: Vec<String>,
    /// For whom the texts are written: advanced, or basic for short sentences
    #[arg(long, value_parser = level(), default_value_t)]
    pub level: Level,
    /// From which chair: historian, or the name of an actor, such as us, ussr, rok or dprk [default: historian]
    #[arg(long)]
    pub seat: Option<String>,
    /// The seed of all luck [default: 1950]
    #[arg(long)]
    pub seed: Option<u64>,
    /// Play without this mechanism; may be repeated
    #[arg(long, value_name = "MECHANISM", value_parser = mechanism())]
    pub without: Vec<Mechanism>,
    /// Show what is true from the start, and not only at the debrief
    #[arg(long)]
    pub reveal: bool,
    /// Save the game to a file at every decision
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    /// Go on with a saved game
    #[arg(long, value_name = "FILE")]
    pub resume: Option<PathBuf>,
}

/// The arguments of `solve`.
#[derive(Debug, Args)]
pub struct SolveArguments {
    /// Which scenario.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// Which moves are forced.
    #[command(flatten)]
    pub course: CourseArguments,
    /// Also work out what is to be expected of every move, over all histories
    #[arg(long)]
    pub expected: bool,
    /// How to write the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Give up after so many different positions in one calculation
    #[arg(long, value_name = "POSITIONS", default_value_t = crate::analysis::DEFAULT_LIMIT)]
    pub limit: usize,
}

/// The arguments of `run`.
#[derive(Debug, Args)]
pub struct RunArguments {
    /// Which scenario.
    #[command(flatten)]
    pub scenario: ScenarioArguments,
    /// Which moves are forced.
    #[command(flatten)]
    pub course: CourseArguments,
    /// The seed of all luck
    #[arg(long, default_value_t = 1950)]
    pub seed: u64,
    /// How many histories to draw
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    pub runs: u64,
    /// How many threads.
    #[command(flatten)]
    pub jobs: super::jobs::JobsArguments,
    /// How to write the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// The arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The files, or the names of shipped scenarios and what-ifs
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// How to write what was found
    #[arg(long, value_enum, default_value_t)]
    pub format: FaultFormat,
    /// Say nothing of warnings and tips with this code, such as P0706; may be repeated
    #[arg(long, value_name = "CODE", value_parser = code)]
    pub allow: Vec<Code>,
    /// Write into the files what has but one remedy, and say what was changed; what a sound file means is never changed
    #[arg(long)]
    pub fix: bool,
    /// Go on watching the files: after every save, say what is wrong, or what changed in the outcomes
    #[arg(long, conflicts_with = "fix")]
    pub watch: bool,
    /// Count warnings as errors
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<Deny>,
}

fn code(name: &str) -> Result<Code, Unfit> {
    Code::named(name).ok_or_else(|| Unfit(message!("cli-no-code", code = name)))
}

/// What may be denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Whatever is odd
    Warnings,
}

/// The ways to write faults.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum FaultFormat {
    /// Drawn where they stand
    #[default]
    Text,
    /// For programs; see docs/json.md
    Json,
    /// In plain sentences, for readers of screens
    Sentences,
}

/// The arguments of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// The code, such as P0201; without one, all codes are listed
    pub code: Option<String>,
}

/// The arguments of `list`.
#[derive(Debug, Args)]
pub struct ListArguments {
    /// For whom the texts are written: advanced, or basic for short sentences
    #[arg(long, value_parser = level(), default_value_t)]
    pub level: Level,
    /// How to write the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
