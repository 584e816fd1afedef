//! What is shown adds up, and says what the theory says.

use std::sync::Arc;

use perimeter::report::told::Eyes;
use perimeter::report::view::*;
use perimeter::scenario::{self, Scenario};
use perimeter::theory::*;
use perimeter::words::Words;
use perimeter::world::{Branching, Chair, Playthrough};

const NO_WHAT_IFS: [&str; 0] = [];

/// History's line of a shipped scenario.
struct Line {
    scenario: Scenario,
    played: Playthrough,
}

impl Line {
    fn of(name: &str) -> Self {
        let scenario = scenario::open(name, &NO_WHAT_IFS).unwrap();
        let game = Arc::new(scenario.game.clone());
        let branching = Branching::played(Chair::Nobody, Luck { seed: 1950, run: 0 }).forcing(scenario.history.clone());
        let played = Playthrough::begin(&game, branching, scenario.history.clone()).unwrap();
        Self { scenario, played }
    }

    fn shown(&self, at: usize, reveal: bool) -> Shown<'_> {
        let run = self.played.chronicle().unwrap();
        let (scenario, eyes) = (&self.scenario, Eyes { seat: None, reveal });
        Shown { scenario, words: Words::default(), eyes, run, waiting: None, at, beside: None, branches: &[] }
    }

    fn stages(&self) -> std::ops::RangeInclusive<usize> {
        0..=self.played.chronicle().unwrap().entries().len()
    }
}

#[test]
fn the_products_of_a_credibility_add_up_to_it() {
    let line = Line::of("1950-speech");
    let game = &line.scenario.game;
    let threat = game.threat.as_ref().unwrap();
    for stage in line.stages() {
        let shown = line.shown(stage, true);
        let situation = shown.run.situation(stage).unwrap();
        for &observer in &threat.challengers {
            let view = WhyView::of(&shown, About::Credibility(observer, stage)).unwrap();
            let sum: f64 = view.parts.iter().skip(1).step_by(2).filter_map(|part| part.share).sum();
            let measured = situation.measures.as_ref().unwrap().credibility_to(observer).unwrap();
            assert!((sum - measured).abs() < 1e-12, "stage {stage}: {sum} {measured}");
            let view = WhyView::of(&shown, About::Imagined(observer, stage)).unwrap();
            let sum: f64 = view.parts.iter().skip(1).step_by(2).filter_map(|part| part.share).sum();
            let measured = situation.measures.as_ref().unwrap().imagined_of(observer).unwrap();
            assert!((sum - measured).abs() < 1e-12, "stage {stage}: {sum} {measured}");
        }
    }
}

#[test]
fn a_gamble_is_worth_its_best_alternative_at_the_critical_risk() {
    let line = Line::of("1950-speech");
    let game = &line.scenario.game;
    let threat = game.threat.as_ref().unwrap();
    let situation = line.played.chronicle().unwrap().situation(2).unwrap();
    for &challenger in &threat.challengers {
        let mut reasoner = Reasoner::new(game);
        for gamble in reasoner.gambles(threat, &situation.position, &situation.minds[challenger.0]) {
            let risk = gamble.critical_risk();
            if risk > 0.0 && risk < 1.0 {
                let worth = risk * gamble.resisted + (1.0 - risk) * gamble.unresisted;
                assert!((worth - gamble.best_other).abs() < 1e-9, "{gamble:?}");
            }
        }
    }
}

#[test]
fn what_is_shaded_is_what_does_not_deter() {
    for name in ["1950-speech", "1949-withdrawal", "1950-green-light"] {
        let line = Line::of(name);
        for stage in line.stages() {
            let shown = line.shown(stage, false);
            let Some(measures) = &shown.run.situation(stage).unwrap().measures else { continue };
            let view = DeterrenceView::of(&shown).unwrap();
            for &challenger in &line.scenario.game.threat.as_ref().unwrap().challengers {
                let now = |failure: &&Failure| failure.observer == challenger && (failure.from - view.now).abs() < 0.5;
                let shaded = view.failures.iter().find(now).is_some();
                assert_eq!(measures.deters(challenger).is_some_and(|deters| !deters), shaded, "{name}, {stage}");
            }
        }
    }
}

#[test]
fn the_image_that_leads_in_a_cell_is_the_likeliest() {
    let line = Line::of("1950-speech");
    for stage in line.stages() {
        let shown = line.shown(stage, false);
        for cell in MatrixView::of(&shown).rows.into_iter().flatten().flatten() {
            let belief = cell.asked.of(&line.scenario, &shown.run.situation(stage).unwrap().minds);
            assert!(belief.iter().all(|share| *share <= cell.share.after), "{cell:?}");
        }
    }
}

#[test]
fn what_an_actor_really_cares_for_waits_for_the_truth() {
    let line = Line::of("1950-speech");
    let asked = Asked { observer: ActorId(1), subject: ActorId(0), imagined: false };
    let rows = |reveal| CellView::of(&line.shown(3, reveal), asked).unwrap().interests;
    assert!(rows(false).iter().all(|row| row.actual.is_none()));
    let principle = rows(true).into_iter().find(|row| row.name == "Principle").unwrap();
    assert!(principle.actual.unwrap() > principle.mean, "the misunderstanding of 1950: {principle:?}");
}

#[test]
fn every_number_leads_down_to_an_end() {
    let line = Line::of("1950-speech");
    let last = *line.stages().end();
    let shown = line.shown(last, true);
    for observer in line.scenario.game.actor_ids() {
        let mut about = Some(About::Credibility(observer, last));
        let mut depth = 0;
        while let Some(view) = about.and_then(|about| WhyView::of(&shown, about)) {
            assert!(depth < 6, "{:?} goes round and round", view.about);
            assert!(view.end.is_some() || view.down().is_some(), "{:?} leads nowhere", view.about);
            (about, depth) = (view.down(), depth + 1);
        }
    }
}

#[test]
fn a_run_like_history_has_not_parted_from_it() {
    let line = Line::of("1950-speech");
    let (history, _) = line.played.history().unwrap();
    let beside = Some(Beside { name: "history".to_owned(), run: history, known: history.entries().len() });
    let view = ComparisonView::of(&Shown { beside, ..line.shown(*line.stages().end(), false) }).unwrap();
    assert_eq!(view.parted, None);
    assert!(view.measures.iter().all(|difference| difference.points == "0"), "{:?}", view.measures);
}

#[test]
fn no_two_actors_have_one_letter() {
    for name in ["1950-green-light", "1945-commission", "1949-china"] {
        let line = Line::of(name);
        let mut badges: Vec<char> = MatrixView::of(&line.shown(0, false)).actors.iter().map(|actor| actor.badge).collect();
        let all = badges.len();
        badges.sort_unstable();
        badges.dedup();
        assert_eq!(badges.len(), all, "{name}: {badges:?}");
    }
}

#[test]
fn a_search_finds_moves_images_and_names() {
    let line = Line::of("1950-speech");
    let kinds: Vec<Leads> = find(&line.shown(2, false), "acheson").into_iter().map(|found| found.leads).collect();
    assert!(kinds.contains(&Leads::Entry("acheson".to_owned())));
    assert_eq!(find(&line.shown(2, false), "regiment")[0].leads, Leads::Moment(0));
    assert!(find(&line.shown(2, false), "  ").is_empty());
}
