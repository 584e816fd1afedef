//! `perimeter compare`: two courses under the same luck.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use super::args::{CourseArguments, Format, ScenarioArguments, level};
use super::failure::Failure;
use super::work::WorkArguments;
use super::{course, output};
use crate::analysis::compare::{self, Course, Together};
use crate::analysis::{enumerate, together};
use crate::report::comparison::{Comparison, Side};
use crate::scenario::{Level, Scenario};
use crate::theory::{Luck, Reasoner};
use crate::words::{Words, message};

/// The arguments of `compare`.
#[derive(Debug, Args)]
pub struct CompareArguments {
    /// A scenario or what-if: the name of a shipped one, or the path of a file
    pub a: String,
    /// What to compare it with; if left out, A with what --what-if and --choose change is compared with A as it is, and a what-if
    /// alone with what it is a what-if of
    pub b: Option<String>,
    /// A what-if to apply to B: the name of a shipped one, or the path of a file; may be repeated
    #[arg(long = "what-if", value_name = "FILE")]
    pub what_ifs: Vec<String>,
    /// For whom the texts are written: advanced, or basic for short sentences
    #[arg(long, value_parser = level(), default_value_t)]
    pub level: Level,
    /// Which moves are forced in B; --history forces them in A too.
    #[command(flatten)]
    pub course: CourseArguments,
    /// Force an option of a move in A, while --choose forces it in B; may be repeated
    #[arg(long, value_name = "MOVE=OPTION")]
    pub choose_a: Vec<String>,
    /// How many histories of each to draw besides
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u64).range(0..=10_000_000))]
    pub runs: u64,
    /// The run of which to tell where the two part
    #[arg(long, default_value_t = 0)]
    pub run: u64,
    /// The seed of all luck
    #[arg(long, default_value_t = 1950)]
    pub seed: u64,
    /// How to go about it.
    #[command(flatten)]
    pub work: WorkArguments,
}

/// Compares two courses.
pub(super) fn compare(arguments: &CompareArguments, words: Words) -> Result<ExitCode, Failure> {
    let scenarios = scenarios(arguments, words)?;
    let of_first = CourseArguments { choose: arguments.choose_a.clone(), history: arguments.course.history.clone() };
    let forced = [course::forced(&scenarios[0], &of_first)?, course::forced(&scenarios[1], &arguments.course)?];
    let courses = [0, 1].map(|side| Course { game: &scenarios[side].game, forced: &forced[side] });
    let endings = exact(arguments, words, courses)?;
    let drawn = drawn(arguments, words, courses)?;
    let mut reasoners = courses.map(|course| Reasoner::new(course.game));
    let [one, other] = compare::pair(&mut reasoners, courses, Luck { seed: arguments.seed, run: arguments.run });
    let run = (arguments.run, compare::divergence(courses, [&one, &other]));
    let [(first, in_first), (second, in_second)] = [(&scenarios[0], &forced[0]), (&scenarios[1], &forced[1])];
    let [first_ends, second_ends] = endings;
    let sides = [
        Side { scenario: first, forced: in_first.clone(), endings: first_ends },
        Side { scenario: second, forced: in_second.clone(), endings: second_ends },
    ];
    let comparison = Comparison { sides, seed: arguments.seed, drawn, run };
    match arguments.work.format {
        Format::Text => output::data(&comparison.to_text(words, output::page()))?,
        Format::Json => output::json(&comparison.to_json())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The two scenarios.
fn scenarios(arguments: &CompareArguments, words: Words) -> Result<[Scenario; 2], Failure> {
    let open = |name: &str, what_ifs: &[String]| {
        let (scenario, what_ifs) = (name.to_owned(), what_ifs.to_vec());
        course::shown(&ScenarioArguments { scenario, what_ifs, level: arguments.level }, words)
    };
    let second = open(arguments.b.as_ref().unwrap_or(&arguments.a), &arguments.what_ifs)?;
    let mut first = open(&arguments.a, &[])?;
    let changed = arguments.b.is_some()
        || [&arguments.what_ifs, &arguments.course.choose, &arguments.choose_a].iter().any(|list| !list.is_empty());
    if !changed {
        let Some(base) = base(&first) else {
            let failure = Failure::usage(words.say(&message!("compare-nothing")));
            return Err(failure.with_help(words.say(&message!("compare-nothing-help"))));
        };
        first = open(&base, &[])?;
    }
    let has = |id: &String| first.game.endings.iter().any(|ending| ending.id == *id);
    if second.game.endings.iter().any(|ending| has(&ending.id)) {
        return Ok([first, second]);
    }
    let said = message!("compare-endings-apart", first = &first.name, second = &second.name);
    Err(Failure::usage(words.say(&said)).with_help(words.say(&message!("compare-endings-apart-help"))))
}

/// What a what-if is a what-if of: a file beside it, or what ships with the program. Nothing for a scenario.
fn base(scenario: &Scenario) -> Option<String> {
    let last = scenario.what_ifs.last()?;
    let (path, of) = (Path::new(&last.name), last.what_if.of.to_string());
    let folder = path.parent().filter(|_| path.exists());
    let beside = folder.into_iter().flat_map(|folder| [folder.join(&of), folder.join(format!("{of}.ron"))]);
    Some(beside.into_iter().find(|path| path.exists()).map_or(of, |path| path.display().to_string()))
}

/// The endings of both; nothing where they are too many to enumerate, and something else is asked.
fn exact(arguments: &CompareArguments, words: Words, courses: [Course<'_>; 2]) -> Result<[Option<Vec<f64>>; 2], Failure> {
    let mut endings = [None, None];
    for (place, course) in courses.into_iter().enumerate() {
        match enumerate(&mut Reasoner::new(course.game), course.forced, arguments.work.limit) {
            Ok(found) => endings[place] = Some(found.endings),
            Err(_) if arguments.runs > 0 => {
                output::talk(&words.say(&message!("compare-too-many")));
                return Ok([None, None]);
            }
            Err(too_many) => return Err(too_many.into()),
        }
    }
    Ok(endings)
}

fn drawn(arguments: &CompareArguments, words: Words, courses: [Course<'_>; 2]) -> Result<Option<Together>, Failure> {
    if arguments.runs == 0 {
        return Ok(None);
    }
    let progress = output::progress(words, &message!("progress-histories"), arguments.runs);
    let pool = arguments.work.jobs.pool()?;
    let drawn = pool.install(|| together(courses, arguments.seed, arguments.runs, |more| progress.inc(more)));
    progress.finish_and_clear();
    Ok(Some(drawn))
}
