//! What an experiment finds is what the other commands find, point by point; and what is wrong with one is told.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use perimeter::analysis::{DEFAULT_LIMIT, Questions, chance_of, enumerate, expectation, open_somewhere, rows, sample};
use perimeter::experiment::{Base, Level as Set, Lever, Outcome, Temper};
use perimeter::scenario::experiment::EXPERIMENTS;
use perimeter::scenario::{self, Code, Experiment, Faults, Level, Scenario, open_experiment};
use perimeter::theory::{ActorId, Luck, MoveId, Reasoner, StandingId};
use perimeter::words::{Language, Words};

fn open(name: &str) -> Scenario {
    let none: [&str; 0] = [];
    scenario::open(name, &none).unwrap()
}

fn experiment(name: &str) -> Experiment {
    open_experiment(name).unwrap_or_else(|faults| panic!("{faults}"))
}

/// Whether the scenario says itself what an actor thinks another thinks of it.
fn imagined(scenario: &Scenario) -> impl Fn(ActorId, ActorId) -> bool {
    let names: Vec<String> = scenario.game.actors.iter().map(|actor| actor.id.clone()).collect();
    let given: Vec<(String, String)> = scenario
        .script
        .imagined
        .items
        .iter()
        .map(|imagined| (imagined.actor.to_string(), imagined.other.to_string()))
        .collect();
    move |actor, other| given.iter().any(|(one, two)| *one == names[actor.0] && *two == names[other.0])
}

#[test]
fn a_game_with_nothing_changed_is_the_same_game() {
    for name in ["1950-speech", "korea-inside-the-line", "tests/fixtures/k3.ron", "tests/fixtures/mini-1950.ron"] {
        let scenario = open(name);
        let base = Base::of(&scenario.game, scenario.forced_options(), imagined(&scenario));
        let (game, forced) = base.with([(&Lever::Choose(MoveId(0)), None)]);
        assert!(game == scenario.game, "{name}");
        assert_eq!(forced, scenario.forced_options());
    }
}

#[test]
fn every_lever_moves_what_it_names() {
    let scenario = open("1950-speech");
    let game = &scenario.game;
    let base = Base::of(game, scenario.forced_options(), imagined(&scenario));
    let (us, ussr, rok) = (ActorId(0), ActorId(1), ActorId(3));
    let speech = game.move_named("speech").unwrap();
    let number = |lever: &Lever, value: f64| base.with([(lever, Some(Set::Number(value)))]).0;
    let category = |lever: &Lever, value: usize| base.with([(lever, Some(Set::Category(value)))]);

    let believing = number(&Lever::Believe { observer: ussr, of: us, image: 2 }, 0.55);
    let belief = believing.minds[1].believes(&game.layout, us);
    assert!(belief.iter().zip([0.2, 0.25, 0.55]).all(|(found, wanted)| (found - wanted).abs() < 1e-12), "{belief:?}");
    // What Washington thinks Moscow thinks is given, and stays; what Seoul thinks Moscow thinks of it is not, and follows.
    assert_eq!(believing.minds[0].imagines(&game.layout, ussr), game.minds[0].imagines(&game.layout, ussr));
    let about_seoul = number(&Lever::Believe { observer: ussr, of: rok, image: 0 }, 0.25);
    assert_eq!(about_seoul.minds[3].imagines(&game.layout, ussr), [0.25, 0.75]);
    let imagining = number(&Lever::Imagine { actor: us, other: ussr, image: 2 }, 0.0);
    assert!(imagining.minds[0].imagines(&game.layout, ussr)[2].abs() < f64::EPSILON);

    let weighing = number(&Lever::Weigh { actor: us, image: 2, interest: 1 }, 9.0);
    assert!((weighing.actors[0].images[2].weights[1] - 9.0).abs() < f64::EPSILON);
    assert_ne!(weighing.endings, game.endings, "worths are weighed anew");
    let tempered = number(&Lever::Temper { actor: ussr, part: Temper::Foresight }, 3.0);
    assert_eq!(tempered.actors[1].temperament.foresight, 3);
    let attending = number(&Lever::Attend { observer: ussr, step: speech }, 0.25);
    assert_eq!(attending.step(speech).attention[1], Some(0.25));
    let standing = number(&Lever::Set(StandingId(0)), 472.0);
    assert!((standing.standings[0].start - 472.0).abs() < f64::EPSILON);
    assert_eq!(category(&Lever::Choose(speech), 2).1[speech.0], Some(2));
    assert_eq!(category(&Lever::Actual(us), 1).0.actors[0].actual.0, [0.0, 1.0, 0.0]);
    assert_eq!(category(&Lever::SelfImage(us), 2).0.actors[0].self_image.as_ref().unwrap().0, [0.0, 0.0, 1.0]);
}

/// The table of `model.md` section 9.
#[test]
fn k3_comes_out_of_the_grid_of_its_signals() {
    let experiment = experiment("tests/fixtures/k3-signals.ron");
    let rows = rows(&experiment.plan, 0..12, DEFAULT_LIMIT, &AtomicBool::new(false)).unwrap();
    // Every second row has the doubled suspicion of a guardian.
    let known = [
        (0.272382330, 0.781798263),
        (0.327387736, 0.673953837),
        (0.511559365, 0.246829531),
        (0.430922845, 0.423303077),
        (0.702163651, 0.046457924),
        (0.901321145, 0.006605590),
    ];
    for (row, (credibility, attack)) in rows.iter().step_by(2).zip(known) {
        let outcomes: Vec<f64> = row.observed.outcomes.iter().map(|value| value.unwrap()).collect();
        assert!((outcomes[0] - attack).abs() < 1e-8 && (outcomes[1] - credibility).abs() < 1e-8, "{outcomes:?}");
        assert!((outcomes[2] - 0.4).abs() < 1e-12, "the critical risk is 0.4");
    }
}

#[test]
fn a_point_says_what_solving_it_says() {
    let experiment = experiment("speech-and-troops");
    let plan = &experiment.plan;
    let questions = Questions { outcomes: &plan.outcomes, series: true, limit: DEFAULT_LIMIT };
    for point in [0, 5, 1000] {
        let (game, forced) = plan.game(&plan.points.levels(point));
        let observed = questions.exactly(&mut Reasoner::new(&game), &forced).unwrap();
        let mut reasoner = Reasoner::new(&game);
        let endings = enumerate(&mut reasoner, &forced, DEFAULT_LIMIT).unwrap().endings;
        let expected = expectation(&mut reasoner, &forced, DEFAULT_LIMIT).unwrap();
        for ((name, outcome), value) in plan.outcomes.iter().zip(&observed.outcomes) {
            let wanted = match outcome {
                Outcome::Ending(which) => which.iter().map(|&ending| endings[ending]).sum(),
                Outcome::Taken(step, option) => chance_of(&mut reasoner, (*step, *option), &forced, DEFAULT_LIMIT).unwrap(),
                // Before the green light is after the aid vote: every history passes both.
                Outcome::Measure(asked) => {
                    let before = MoveId(asked.at.unwrap().0 - 1);
                    let measures = expected[before.0].measures.as_ref().unwrap();
                    asked.measure.of(measures, asked.observer).unwrap()
                }
            };
            assert!((value.unwrap() - wanted).abs() < 1e-12, "{name} at {point}: {value:?}, not {wanted}");
        }
        for measured in &observed.series {
            let Some(MoveId(step)) = measured.after else { continue };
            let wanted = measured.measure.of(expected[step].measures.as_ref().unwrap(), measured.observer).unwrap();
            assert!((measured.value - wanted).abs() < 1e-12);
        }
    }
}

/// Histories drawn at one point agree with its exact solution.
#[test]
fn drawn_histories_agree_with_the_exact_solution() {
    let experiment = experiment("speech-and-troops");
    let plan = &experiment.plan;
    let questions = Questions { outcomes: &plan.outcomes[..2], series: false, limit: DEFAULT_LIMIT };
    let (game, forced) = plan.game(&plan.points.levels(7));
    let mut reasoner = Reasoner::new(&game);
    let exact = questions.exactly(&mut reasoner, &forced).unwrap();
    let runs = 2_000_u32;
    let mut sums = [0.0; 2];
    for seed in 0..runs {
        let drawn = questions.drawn(&mut reasoner, &forced, Luck { seed: seed.into(), run: 0 });
        sums.iter_mut().zip(&drawn.outcomes).for_each(|(sum, value)| *sum += value.unwrap());
    }
    for (sum, exact) in sums.iter().zip(&exact.outcomes) {
        let (mean, exact) = (sum / f64::from(runs), exact.unwrap());
        let error = (exact * (1.0 - exact) / f64::from(runs)).sqrt();
        assert!((mean - exact).abs() < 4.0 * error, "{mean} is too far from {exact}");
    }
}

/// A row of a drawn experiment is the run with that seed: `perimeter run --seed S`.
#[test]
fn a_drawn_row_is_the_run_of_its_seed() {
    let experiment = experiment("tests/fixtures/drawn-speech.ron");
    let plan = &experiment.plan;
    for row in rows(plan, 0..plan.rows(), DEFAULT_LIMIT, &AtomicBool::new(false)).unwrap() {
        let (game, forced) = plan.game(&row.levels);
        let luck = Luck { seed: row.id.seed.unwrap(), run: 0 };
        let run = sample(&mut Reasoner::new(&game), luck, &forced);
        assert_eq!(row.observed.ending, run.ending, "{:?}", row.id);
    }
}

#[test]
fn every_shipped_experiment_is_sound_and_answers() {
    for shipped in EXPERIMENTS {
        let experiment = experiment(shipped.name);
        assert!(never_open(&experiment).is_none());
        let rows = rows(&experiment.plan, 0..4, DEFAULT_LIMIT, &AtomicBool::new(false)).unwrap();
        assert!(rows.iter().all(|row| row.observed.outcomes.iter().all(Option::is_some)), "{}", shipped.name);
        assert!(Path::new("experiments").join(format!("{}.ron", shipped.name)).exists());
        assert_eq!(experiment.warnings, [], "{}", shipped.name);
        assert!(experiment.translations.iter().any(|texts| texts.version.language == Language::Polish), "{}", shipped.name);
    }
}

#[test]
fn an_experiment_in_polish_is_the_same_experiment() {
    let english = experiment("speech-and-troops");
    let polish = english.in_words(Language::Polish, Level::Advanced);
    assert_eq!(&*polish.written.title, "Przemówienie i wojska");
    assert_eq!(polish.called("american war"), "wojna z udziałem Ameryki");
    assert_eq!(english.called("american war"), "american war");
    assert_eq!(&*polish.scenario.script.title, "Mowa w Klubie Prasowym");
    assert_eq!(polish.plan.factors, english.plan.factors, "columns keep their names");
    assert_eq!(polish.scenario.game, english.scenario.game);
}

#[test]
fn texts_that_an_experiment_lacks_or_does_not_know_are_odd() {
    let folder = tempfile::TempDir::new().unwrap();
    let source = EXPERIMENTS.iter().find(|shipped| shipped.name == "speech-and-troops").unwrap();
    let path = folder.path().join("own.ron");
    fs::write(&path, source.text).unwrap();
    let texts = source.words[0].1.replace(".title = Przemówienie i wojska", ".titel = Przemówienie i wojska");
    fs::write(folder.path().join("own.pl.ftl"), texts.replace("column-invasion", "column-invazion")).unwrap();
    let found = experiment(path.to_str().unwrap());
    let codes: Vec<Code> = found.warnings.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, [Code::MissingText, Code::MissingText, Code::UnknownText, Code::UnknownText]);
}

fn never_open(experiment: &Experiment) -> Option<Faults> {
    let mut forced = experiment.scenario.forced_options();
    for factor in &experiment.plan.factors {
        if let Lever::Choose(step) = factor.lever {
            forced[step.0] = None;
        }
    }
    experiment.never_open(&open_somewhere(&experiment.scenario.game, &forced, DEFAULT_LIMIT).unwrap())
}

fn faults(path: &Path) -> Faults {
    match open_experiment(&path.to_string_lossy()) {
        Ok(experiment) => never_open(&experiment).unwrap_or_default(),
        Err(faults) => faults,
    }
}

fn told(path: &Path) -> Vec<String> {
    let faults = faults(path);
    let english = Words::of(Language::English);
    let mut lines = Vec::new();
    for fault in &faults.list {
        let place = fault.place.map_or(String::new(), |place| {
            let (line, column) = faults.files.line_and_column(place);
            format!(" {line}:{column}")
        });
        lines.push(format!("// Fault: {}{place} {}", fault.code, english.say(&fault.message)));
        lines.extend(fault.help.as_ref().map(|help| format!("// Help: {}", english.say(help))));
    }
    lines
}

fn bad_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects-experiments");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    files.sort();
    files
}

/// `UPDATE_REJECTS=1 cargo test --test experiments` writes down what is told now; read the difference before accepting it.
#[test]
fn every_bad_file_carries_its_own_complaint() {
    let is_complaint = |line: &str| line.starts_with("// Fault: ") || line.starts_with("// Help: ");
    let mut wrong = Vec::new();
    for path in bad_files() {
        let text = fs::read_to_string(&path).unwrap();
        let expected: Vec<String> = text.lines().take_while(|line| is_complaint(line)).map(str::to_owned).collect();
        if std::env::var_os("UPDATE_REJECTS").is_some() {
            // Twice: the first time the complaints may move the lines that they are about.
            let body: String = text.split_inclusive('\n').skip(expected.len()).collect();
            for _ in 0..2 {
                let head: String = told(&path).into_iter().map(|line| line + "\n").collect();
                fs::write(&path, head + &body).unwrap();
            }
        } else if told(&path) != expected || expected.is_empty() {
            wrong.push(format!("{}\n  {}", path.display(), told(&path).join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_wrong_with_an_experiment_is_said_in_polish_too() {
    let (english, polish) = (Words::of(Language::English), Words::of(Language::Polish));
    for path in bad_files() {
        for fault in faults(&path).list {
            for message in fault.help.iter().chain([&fault.message]) {
                let (id, said) = (message.id(), polish.say(message));
                assert!(said != id && said != english.say(message), "`{id}` is not said in Polish: {said}");
                assert!(!said.contains("{$"), "`{id}` lacks an argument: {said}");
            }
        }
    }
}
