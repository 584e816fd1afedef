//! What the episodes of 1945 to 1949 must show, sentence by sentence.

use perimeter::analysis::{DEFAULT_LIMIT, LineEntry, enumerate, line};
use perimeter::scenario::{self, Scenario};
use perimeter::theory::*;

const NO_WHAT_IFS: [&str; 0] = [];

/// Each episode with the last of history's choices before the ending is known.
const EPISODES: [(&str, &str, &str); 5] = [
    ("1945-line", "landing", "two zones"),
    ("1945-commission", "consult", "deadlock"),
    ("1948-two-states", "hills", "two states"),
    ("1949-china", "lean", "China lost"),
    ("1949-perimeter", "answer", "warm parallel"),
];

/// A scenario, its line of play, and questions to both.
struct Story {
    scenario: Scenario,
    line: Vec<LineEntry>,
}

impl Story {
    /// The line of play with what is forced by the scenario and by hand, and history's choices elsewhere.
    fn told(name: &str, otherwise: &[(&str, &str)]) -> Self {
        let scenario = scenario::open(name, &NO_WHAT_IFS).unwrap();
        let mut forced: Vec<_> =
            scenario.forced_options().iter().zip(&scenario.history).map(|(own, past)| own.or(*past)).collect();
        force(&scenario, otherwise, &mut forced);
        let line = line(&mut Reasoner::new(&scenario.game), &forced, &scenario.history);
        Self { scenario, line }
    }

    fn place(&self, step: &str) -> usize {
        let step = self.scenario.game.move_named(step).unwrap();
        self.line.iter().position(|entry| entry.act.as_ref().is_some_and(|act| act.step == step)).unwrap()
    }

    fn after(&self, step: &str) -> &Measures {
        self.line[self.place(step)].measures.as_ref().unwrap()
    }

    fn before(&self, step: &str) -> &Measures {
        self.line[self.place(step) - 1].measures.as_ref().unwrap()
    }

    fn actor(&self, name: &str) -> ActorId {
        self.scenario.game.actor_named(name).unwrap()
    }

    /// How much an act changes credibility in somebody's eyes.
    fn change(&self, step: &str, observer: &str) -> f64 {
        let observer = self.actor(observer);
        self.after(step).credibility_to(observer).unwrap() - self.before(step).credibility_to(observer).unwrap()
    }

    /// The chance of an option where the line comes to its move.
    fn chance(&self, step: &str, option: &str) -> f64 {
        let act = self.line[self.place(step)].act.as_ref().unwrap();
        act.options[self.scenario.game.step(act.step).option(option).unwrap()]
    }

    fn image(&self, actor: &str, image: &str) -> usize {
        self.scenario.game.actor(self.actor(actor)).images.iter().position(|known| known.id == image).unwrap()
    }

    /// What somebody thinks of an image of another after an act.
    fn belief(&self, step: &str, observer: &str, (of, image): (&str, &str)) -> f64 {
        let (observer, subject) = (self.actor(observer), self.actor(of));
        let mind = &self.line[self.place(step)].timeline.minds[observer.0];
        mind.believes(&self.scenario.game.layout, subject)[self.image(of, image)]
    }

    /// By how many decibels an act moved an observer from one image of its owner to another; none where it was not seen.
    fn shift(&self, step: &str, observer: &str, of: &str, (image, against): (&str, &str)) -> Option<f64> {
        let observer = self.actor(observer);
        let reading =
            self.line[self.place(step)].readings.iter().map(|entry| &entry.reading).find(|read| read.observer == observer)?;
        Some(ledger::shift(&reading.factors, self.image(of, image), self.image(of, against)))
    }
}

fn force(scenario: &Scenario, choices: &[(&str, &str)], forced: &mut [Option<usize>]) {
    for (step, option) in choices {
        let step = scenario.game.move_named(step).unwrap();
        forced[step.0] = Some(scenario.game.step(step).option(option).unwrap());
    }
}

/// The probability of each ending, history forced up to and including a move, or nowhere.
fn endings(name: &str, until: Option<&str>) -> Vec<(String, f64)> {
    let scenario = scenario::open(name, &NO_WHAT_IFS).unwrap();
    let until = until.map(|until| scenario.game.move_named(until).unwrap().0);
    let past = |place: usize| until.is_some_and(|until| place <= until);
    let forced: Vec<_> = scenario
        .forced_options()
        .iter()
        .zip(&scenario.history)
        .enumerate()
        .map(|(place, (own, history))| own.or(history.filter(|_| past(place))))
        .collect();
    let found = enumerate(&mut Reasoner::new(&scenario.game), &forced, DEFAULT_LIMIT).unwrap().endings;
    scenario.game.endings.iter().map(|ending| ending.id.clone()).zip(found).collect()
}

fn ending(name: &str, until: Option<&str>, id: &str) -> f64 {
    endings(name, until).into_iter().find(|(known, _)| known == id).unwrap().1
}

#[test]
fn with_historys_choices_the_ending_that_came_is_the_likeliest_and_never_certain() {
    for (name, until, id) in EPISODES {
        let came = ending(name, Some(until), id);
        // In China one last choice parts two endings, and Washington was of two minds about the island.
        let least = if name == "1949-china" { 0.4 } else { 0.35 };
        assert!((least..0.9).contains(&came), "{name}: {came}");
        if name != "1949-china" {
            let likeliest = endings(name, Some(until)).into_iter().all(|(_, other)| other <= came);
            assert!(likeliest, "{name}: {:?}", endings(name, Some(until)));
        }
    }
}

#[test]
fn left_free_history_is_among_the_likeliest_and_not_the_rule() {
    for (name, _, id) in EPISODES {
        let all = endings(name, None);
        let came = ending(name, None, id);
        let likelier = all.iter().filter(|(_, other)| *other > came).count();
        assert!(came < 0.5 && likelier <= 2, "{name}: {all:?}");
        assert!(came > 0.8 / f64::from(u32::try_from(all.len()).unwrap()), "{name}: {all:?}");
    }
}

#[test]
fn every_choice_of_history_was_likely_enough_to_be_made() {
    for (name, _, _) in EPISODES {
        let story = Story::told(name, &[]);
        for act in story.line.iter().filter_map(|entry| entry.act.as_ref()) {
            let open = act.options.iter().filter(|chance| **chance > 0.0).count();
            let chance = act.options[act.chosen];
            let fair = 0.8 / f64::from(u32::try_from(open).unwrap());
            assert!((fair..0.9).contains(&chance), "{name}, {}: {chance}", story.scenario.game.step(act.step).id);
        }
    }
}

#[test]
fn the_line_an_agreement_makes_the_threat() {
    let story = Story::told("1945-line", &[]);
    let moscow = story.actor("ussr");
    assert_eq!(story.before("answer").deters(moscow), Some(false));
    assert_eq!(story.after("answer").deters(moscow), Some(true));
    assert!(story.change("answer", "ussr") > 0.1);
    let risk = |measures: &Measures| measures.critical_risk_of(moscow).unwrap();
    assert!(risk(story.after("answer")) < risk(story.before("answer")) - 0.1);
    assert!(story.chance("march", "halt") > 0.6);
    assert!(story.before("answer").illusion_about(moscow).unwrap().abs() < 0.05);
    assert!(story.after("answer").illusion_about(moscow).unwrap() > 0.1, "a given word counts for more with who gave it");
}

#[test]
fn the_line_without_one_the_red_army_seldom_stops() {
    let stops = |name| ending(name, None, "halt without a line") + ending(name, None, "another line");
    assert!(stops("no-line-proposed") < 0.35);
    assert!(stops("line-at-the-waist") > stops("no-line-proposed") + 0.15);
}

#[test]
fn the_line_further_north_is_refused_more_often() {
    let refused = |line: &str| Story::told("1945-line", &[("line", line)]).chance("answer", "silence");
    assert!(refused("further north") > refused("38th") + 0.05);
}

#[test]
fn the_commission_one_act_has_two_readings() {
    let story = Story::told("1945-commission", &[]);
    let shift = |pair| story.shift("stand", "ussr", "us", pair).unwrap();
    assert!(shift(("guardian of principle", "continental strategist")).abs() < 0.7);
    assert!(shift(("continental strategist", "perimeter realist")) > 2.0);
    let pretext = story.belief("stand", "ussr", ("us", "continental strategist"));
    assert!(pretext > 3.0 * story.belief("stand", "ussr", ("us", "guardian of principle")));
}

#[test]
fn the_commission_the_fear_of_a_breach_is_greater_than_washington_can_bear() {
    let story = Story::told("1945-commission", &[]);
    let (washington, measures) = (story.actor("us"), story.before("stand"));
    assert_eq!(measures.deters(washington), Some(true));
    assert!(measures.illusion_about(washington).unwrap() < -0.03, "Moscow thinks that it is trusted more than it is");
    assert!(story.chance("stand", "hold") > 0.6);
}

#[test]
fn the_commission_agreeing_on_whom_to_hear_does_not_settle_whether_the_bargain_is_kept() {
    let packed = ending("commission-agrees", None, "people's republic");
    let kept = ending("commission-agrees", None, "common government");
    assert!(packed > 0.25 && kept > 0.25, "{packed} and {kept}");
    let together = Story::told("one-voice-against-trustees", &[("consult", "pledge")]);
    assert!(together.chance("consult", "insist") == 0.0, "there would be nobody to hear");
}

#[test]
fn two_states_the_name_of_the_united_nations_is_read_where_principle_is_believed_in() {
    let story = Story::told("1948-two-states", &[]);
    let (seoul, moscow) = (story.change("little assembly", "rok"), story.change("little assembly", "ussr"));
    assert!(seoul > moscow && moscow > 0.0, "{seoul} and {moscow}");
}

#[test]
fn two_states_the_departure_tells_little_and_what_is_left_behind_is_not_seen() {
    let story = Story::told("1948-two-states", &[]);
    let departure = story.shift("departure", "us", "ussr", ("opportunist", "cautious")).unwrap();
    assert!(departure.abs() < 1.0, "{departure}");
    assert!(story.shift("arms", "us", "ussr", ("opportunist", "cautious")).is_none());
    assert!(story.shift("arms", "dprk", "ussr", ("opportunist", "cautious")).unwrap() > 0.5);
    let kim = story.actor("dprk");
    let risk = |measures: &Measures| measures.critical_risk_of(kim).unwrap();
    assert!(risk(story.after("arms")) > risk(story.before("arms")) + 0.1);
    assert_eq!(story.before("hills").deters(kim), Some(false));
}

#[test]
fn two_states_a_republic_without_the_blessing_is_guarded_less() {
    let story = Story::told("1948-two-states", &[]);
    let delayed = Story::told("elections-delayed", &[("second thoughts", "vote now")]);
    assert!(delayed.chance("answer", "go") > story.chance("answer", "go") + 0.02);
    assert!(ending("elections-delayed", None, "two states") < ending("1948-two-states", None, "two states"));
    assert!(ending("soviet-army-stays", None, "two garrisons") > 0.5);
}

#[test]
fn china_passivity_tells_of_the_strategist_and_nothing_of_the_guardian() {
    let story = Story::told("1949-china", &[]);
    for step in ["plea", "reply", "formosa"] {
        assert!(story.change(step, "ussr") < 0.0, "{step}");
        let shift = |pair| story.shift(step, "ussr", "us", pair).unwrap();
        assert_eq!(shift(("guardian of principle", "perimeter realist")).to_bits(), 0.0_f64.to_bits(), "{step}");
        assert!(shift(("continental strategist", "perimeter realist")) < -1.0, "{step}");
    }
    let strategist = ("us", "continental strategist");
    assert!(story.belief("formosa", "ussr", strategist) < 0.4);
    let intervention = Story::told("intervention-in-china", &[]);
    assert!(intervention.belief("reply", "ussr", strategist) > story.belief("reply", "ussr", strategist) + 0.1);
}

#[test]
fn china_nobody_is_deterred_from_crossing_the_river() {
    let story = Story::told("1949-china", &[]);
    for challenger in ["prc", "ussr"] {
        assert_eq!(story.before("cross").deters(story.actor(challenger)), Some(false), "{challenger}");
    }
    assert!(story.chance("cross", "cross") > 0.6);
}

#[test]
fn perimeter_words_move_a_little_and_never_in_principle() {
    let story = Story::told("1949-perimeter", &[]);
    for step in ["word", "government", "answer"] {
        let change = story.change(step, "ussr");
        assert!((-0.05..0.0).contains(&change), "{step}: {change}");
        let shift = story.shift(step, "dprk", "us", ("guardian of principle", "perimeter realist")).unwrap();
        assert_eq!(shift.to_bits(), 0.0_f64.to_bits(), "{step}");
    }
    let aloud = Story::told("general-speaks-for-all", &[]);
    assert!(aloud.change("word", "ussr") < story.change("word", "ussr"));
}

#[test]
fn perimeter_with_americans_in_korea_moscow_is_still_deterred_and_says_no() {
    let story = Story::told("1949-perimeter", &[]);
    let moscow = story.actor("ussr");
    for step in ["word", "government", "request", "counsel", "answer"] {
        assert_eq!(story.after(step).deters(moscow), Some(true), "{step}");
        assert!(
            story.after(step).misperception_of(moscow).unwrap() > 0.15,
            "{step}: Washington would do more than it is thought to"
        );
        assert!(story.after(step).illusion_about(moscow).unwrap() > 0.05, "{step}");
    }
    assert!(story.chance("counsel", "refuse") > story.chance("counsel", "limited") + 0.1);
}

#[test]
fn perimeter_the_warning_reaches_washington_and_changes_next_to_nothing() {
    let (warned, reassured) = (Story::told("1949-perimeter", &[]), Story::told("1949-perimeter", &[("estimate", "reassures")]));
    let zealous = |story: &Story| story.belief("estimate", "us", ("dprk", "zealous"));
    assert!(zealous(&warned) > zealous(&reassured) + 0.1);
    let moscow = warned.line[warned.place("estimate")].timeline.minds[warned.actor("ussr").0].numbers().to_vec();
    assert_eq!(moscow, reassured.line[reassured.place("estimate")].timeline.minds[reassured.actor("ussr").0].numbers());
    assert!((warned.chance("answer", "pledge") - reassured.chance("answer", "pledge")).abs() < 0.02);
}

#[test]
fn perimeter_named_three_times_korea_is_struck_less_often() {
    let (story, named) = (Story::told("1949-perimeter", &[]), Story::told("korea-named-in-1949", &[]));
    assert!(named.chance("border", "strike") < 0.75 * story.chance("border", "strike"));
    let (moscow, before) = (named.actor("ussr"), story.after("answer").credibility_to(story.actor("ussr")).unwrap());
    assert!(named.after("answer").credibility_to(moscow).unwrap() > before + 0.1);
    let corrected = Story::told("general-corrected", &[]);
    assert!(corrected.change("government", "ussr") > 0.0);
    let silent = Story::told("macarthur-silent", &[]);
    assert!(silent.change("word", "ussr") > story.change("word", "ussr"));
}
