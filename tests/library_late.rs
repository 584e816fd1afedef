//! What the episodes of 1949 and 1950 and the rival readings of them must show, sentence by sentence.

mod support;

use perimeter::analysis::DEFAULT_LIMIT;
use perimeter::analysis::campaign::{Episode, Solved, solve};
use perimeter::scenario::campaign::Episode as Written;
use perimeter::scenario::{Opened, open_any};
use support::story::{Story, probability};

const WAR_OF_1949: &[&str] = &["north unifies", "long civil war", "war lost", "american war"];
const WAR_OF_1950: &[&str] = &["north unifies", "war lost", "korean war"];

// The withdrawal.

#[test]
fn in_1949_credibility_falls_and_deterrence_holds_all_the_same() {
    let story = Story::of("1949-withdrawal");
    for observer in ["ussr", "dprk"] {
        let before = story.credibility("march visit", observer);
        let after = story.credibility("withdrawal", observer);
        assert!(after < before - 0.05, "{observer}: {before} to {after}");
        assert!(story.credibility("parting gift", observer) < after, "{observer}: advisers and light arms take nothing back");
        assert!(story.deters("parting gift", observer), "{observer}");
    }
}

#[test]
fn what_kept_the_peace_in_1949_was_the_weakness_of_the_north() {
    let (as_it_was, stronger) = (Story::of("1949-withdrawal"), Story::of("the-army-of-1950"));
    let risk = |story: &Story| story.critical_risk("parting gift", "ussr");
    assert!(risk(&as_it_was) < 0.3, "{}", risk(&as_it_was));
    assert!(risk(&stronger) > 0.5, "{}", risk(&stronger));
    let believed = |story: &Story| story.credibility("parting gift", "ussr");
    assert!((believed(&as_it_was) - believed(&stronger)).abs() < 0.1, "Washington is believed about as much");
    assert!(!stronger.deters("parting gift", "ussr") && !stronger.deters("parting gift", "dprk"));
}

#[test]
fn the_politburo_refuses_likelier_than_not_and_never_certainly() {
    let story = Story::of("1949-withdrawal");
    assert!(story.is_likeliest("politburo", "refuse"));
    let war = probability("1949-withdrawal", "parting gift", &[], WAR_OF_1949);
    assert!((0.05..0.3).contains(&war), "{war}");
}

#[test]
fn the_warning_changes_a_mind_and_no_decision() {
    let (warned, reassured) = (Story::of("1949-withdrawal"), Story::otherwise("1949-withdrawal", &[("warning", "reassured")]));
    let zealous = |story: &Story| story.belief("warning", "us", "dprk", "zealous");
    assert!(zealous(&warned) > zealous(&reassured) + 0.1);
    assert_eq!(warned.chance("withdrawal", "withdraw").to_bits(), reassured.chance("withdrawal", "withdraw").to_bits());
}

#[test]
fn a_pledge_at_parting_takes_back_part_of_what_the_withdrawal_cost() {
    let (advisers, pledge) = (Story::of("1949-withdrawal"), Story::of("a-pledge-at-parting"));
    let believed = |story: &Story| story.credibility("parting gift", "ussr");
    assert!(believed(&pledge) > believed(&advisers) + 0.03);
    assert!(believed(&pledge) < pledge.credibility("march visit", "ussr"), "not all of it");
}

#[test]
fn ongjin_first_makes_the_war_likelier() {
    let war = |name| probability(name, "parting gift", &[], WAR_OF_1949);
    assert!(war("ongjin-first") > war("1949-withdrawal"));
}

// The speech.

#[test]
fn the_vote_in_the_house_matters_little() {
    let war = |name| {
        probability(name, "speech", &[("aid vote", if name == "1950-speech" { "rejected" } else { "carried" })], WAR_OF_1950)
    };
    let (rejected, carried) = (war("1950-speech"), war("the-aid-bill-carried"));
    assert!(carried < rejected && carried > 0.5, "{rejected} to {carried}");
}

// The green light.

#[test]
fn the_green_light_is_given_when_credibility_lies_below_the_critical_risk() {
    let story = Story::of("1950-green-light");
    assert!(!story.deters("kim's account", "ussr") && !story.deters("kim's account", "dprk"));
    assert!(story.is_likeliest("kim in moscow", "ask mao"));
    assert!(story.illusion("kim in moscow", "ussr") > 0.2, "Washington imagines itself believed");
}

#[test]
fn mao_would_have_been_deterred_and_agrees_all_the_same() {
    let story = Story::of("1950-green-light");
    assert!(story.deters("kim's second account", "prc"), "it is not of the Americans that his consent speaks");
    assert!(story.is_likeliest("mao", "assent"));
}

#[test]
fn three_consents_make_a_war_and_each_one_may_fail() {
    let war = |last| probability("1950-green-light", last, &[], WAR_OF_1950);
    let (free, heard, agreed, assented) = (war("luncheon"), war("senate"), war("kim in moscow"), war("mao"));
    assert!(free < heard && heard < agreed && agreed < assented, "{free} {heard} {agreed} {assented}");
    assert!((0.3..0.6).contains(&agreed), "{agreed}");
    assert!((0.8..0.99).contains(&assented), "{assented}");
    assert!(probability("mao-refuses", "kim in moscow", &[], WAR_OF_1950) < 1e-12, "without Mao there is no war this summer");
}

#[test]
fn a_paper_about_will_could_have_deterred_where_a_word_about_strategy_could_not() {
    let (plain, guarantee, leaked) =
        (Story::of("1950-green-light"), Story::of("a-guarantee-in-march"), Story::of("moscow-reads-nsc-68"));
    let believed = |story: &Story| story.credibility("nsc 68", "ussr");
    assert!((believed(&guarantee) - believed(&plain)).abs() < 0.05, "in March nobody is left who could hear it");
    assert!(believed(&leaked) > believed(&plain) + 0.15);
    assert!(leaked.deters("nsc 68", "ussr") && !guarantee.deters("nsc 68", "ussr"));
    let yes = |story: &Story| story.chance("kim in moscow", "ask mao") + story.chance("kim in moscow", "alone");
    assert!(yes(&leaked) < yes(&plain) - 0.1);
    assert!(leaked.shift("nsc 68", "ussr", ["guardian of principle", "perimeter realist"]) > 5.0);
}

// The war.

#[test]
fn washington_fights_likelier_than_moscow_thought_and_for_another_reason() {
    let story = Story::of("1950-war");
    assert!(story.chance("blair house", "fight") > 0.75);
    assert!(story.credibility("attack", "ussr") < 0.5);
    let realist_or_guardian = ["guardian of principle", "perimeter realist"];
    assert!(story.shift("blair house", "ussr", realist_or_guardian) > 3.0, "only the answer tells them apart");
    assert!(story.shift("dulles", "ussr", realist_or_guardian) > 0.0, "a first word of principle, and too small");
}

#[test]
fn deterrence_had_failed_before_the_first_shot() {
    let story = Story::of("1950-war");
    assert!(!story.deters("dulles", "ussr") && !story.deters("dulles", "dprk"));
    assert!(story.is_likeliest("attack", "invade"));
}

#[test]
fn the_war_that_came_is_likely_and_not_certain() {
    let korean_war = |last| probability("1950-war", last, &[], &["korean war"]);
    assert!((0.3..0.6).contains(&korean_war("blair house")), "{}", korean_war("blair house"));
    assert!((0.15..0.4).contains(&probability("1950-war", "", &[], &["korean war"])));
}

#[test]
fn a_veto_takes_the_flag_and_not_the_reason() {
    let (empty, taken) = (Story::of("1950-war"), Story::of("moscow-in-the-council"));
    let (with, without) = (empty.chance("blair house", "fight"), taken.chance("blair house", "fight"));
    assert!(without < with && without > 0.7, "{with} to {without}");
    assert!(taken.credibility("first word", "ussr") < empty.credibility("first word", "ussr"));
}

#[test]
fn a_protest_would_have_taught_everybody_that_the_realist_was_the_true_one() {
    let story = Story::of("protest-only");
    for observer in ["ussr", "dprk", "un"] {
        let before = story.belief("attack", observer, "us", "guardian of principle");
        let after = story.belief("blair house", observer, "us", "guardian of principle");
        assert!(after < before, "{observer}: {before} to {after}");
    }
}

// The rival readings of the speech, and of the episodes that they suit.

/// Invasion after history up to the vote, with the speech as it was and with Korea named.
fn with_and_without(name: &str) -> (f64, f64) {
    let war = |choose: &[(&str, &str)]| probability(name, "aid vote", choose, WAR_OF_1950);
    (war(&[]), war(&[("speech", "include")]))
}

#[test]
fn h1_a_clear_word_would_have_prevented_it() {
    let (silent, clear) = with_and_without("a-clear-word-was-missing");
    assert!(silent > 0.5 && clear < 0.3, "{silent} to {clear}");
}

#[test]
fn h2_words_would_have_helped_less_than_the_plain_scenario_says() {
    let helped = |name| {
        let (silent, clear) = with_and_without(name);
        silent - clear
    };
    assert!(helped("stalin-had-better-sources") < helped("1950-speech") - 0.05);
}

#[test]
fn h3_and_its_twin_draw_opposite_conclusions_from_one_paper() {
    let (rightly, otherwise) = (Story::of("stalin-read-the-papers"), Story::of("stalin-read-them-otherwise"));
    assert!(!rightly.deters("staff paper", "ussr") && otherwise.deters("staff paper", "ussr"));
    let war = |name| probability(name, "aid vote", &[], WAR_OF_1950);
    assert!(war("stalin-read-the-papers") > 0.65 && war("stalin-read-them-otherwise") < 0.45);
}

#[test]
fn h4_what_is_to_be_won_counts_for_more_than_what_washington_says() {
    let (plain, ports) = (Story::of("1950-speech"), Story::of("ports-for-ports"));
    let risk = |story: &Story| story.critical_risk("speech", "ussr");
    assert!(risk(&ports) > risk(&plain) + 0.1);
    let (silent, clear) = with_and_without("ports-for-ports");
    assert!(clear > 0.5, "{silent} to {clear}");
    let treaty = Story::of("the-price-of-mao");
    let (before, after) = (treaty.critical_risk("large matter", "ussr"), treaty.critical_risk("treaty", "ussr"));
    assert!(after > before + 0.05, "the treaty raises the prize: {before} to {after}");
}

#[test]
fn h5_no_signal_could_have_deterred() {
    for (name, step) in [("a-trap-for-america", "speech"), ("left-empty-on-purpose", "dulles")] {
        let story = Story::of(name);
        assert!(story.critical_risk(step, "ussr") > 1.0 - 1e-12, "{name}");
        assert!(!story.deters(step, "ussr"), "{name}");
    }
}

#[test]
fn h5_the_empty_chair_does_not_betray_the_entangler() {
    let (plain, trap) = (Story::of("1950-war"), Story::of("left-empty-on-purpose"));
    let away = |story: &Story| story.chance("chair", "stay away");
    assert!((away(&plain) - away(&trap)).abs() < 0.1);
}

#[test]
fn h6_in_a_civil_war_moscow_and_washington_decide_less() {
    let war = |choose: &[(&str, &str)]| probability("a-civil-war", "aid vote", choose, WAR_OF_1950);
    assert!(war(&[("green light", "refuse")]) > 0.6, "Moscow's no does not stop it");
    assert!(probability("a-civil-war", "aid vote", &[], &["southern war"]) > 0.03, "the South may begin it");
    let war_of_1949 = |name| probability(name, "march visit", &[], WAR_OF_1949);
    assert!(war_of_1949("the-war-of-1949") > war_of_1949("1949-withdrawal") + 0.1);
}

#[test]
fn h7_moscow_thinks_less_of_washington_and_washington_has_done_nothing() {
    for (name, step, before) in
        [("kim-plays-two-patrons", "kim's account", "aid vote"), ("both-patrons-believe-kim", "kim's account", "nsc 68")]
    {
        let story = Story::of(name);
        let (before, after) = (story.credibility(before, "ussr"), story.credibility(step, "ussr"));
        assert!(after < before - 0.05, "{name}: {before} to {after}");
        assert_eq!(
            story.scenario.game.step(story.scenario.game.move_named(step).unwrap()).decision().map(|decision| decision.by),
            None
        );
    }
    let peking = Story::of("both-patrons-believe-kim");
    assert!(peking.credibility("kim's second account", "prc") < peking.credibility("kim in moscow", "prc") - 0.05);
}

#[test]
fn h8_who_comes_too_late_deters_nobody() {
    for (name, step) in [("faster-than-washington", "speech"), ("too-far-from-japan", "dulles")] {
        let story = Story::of(name);
        assert!(story.critical_risk(step, "ussr") > 0.95, "{name}");
    }
    let (silent, clear) = with_and_without("faster-than-washington");
    assert!((silent - clear).abs() < 0.05, "words change nothing: {silent} to {clear}");
}

// The campaign.

fn episode(written: &Written) -> Episode<'_> {
    let Written { scenario, when, until } = written;
    let (game, history) = (&scenario.game, &scenario.history);
    Episode { name: &scenario.name, game, when, forced: history.clone(), history, until: *until }
}

/// Before the challenge: what Moscow believes, what Washington imagines it does, and how much it would take.
fn in_the_eyes_of_moscow(solved: &Solved) -> (f64, f64, f64) {
    let moscow = solved.game.actor_named("ussr").unwrap();
    let measures = solved.line.iter().rev().filter_map(|entry| entry.measures.as_ref());
    let mut measured = measures.filter_map(|measures| Some((measures, measures.critical_risk_of(moscow)?)));
    let (measures, risk) = measured.next().unwrap();
    (measures.credibility_to(moscow).unwrap(), measures.imagined_of(moscow).unwrap(), risk)
}

#[test]
fn the_minds_of_1945_arrive_where_the_war_needs_them() {
    let nothing: [&str; 0] = [];
    let Opened::Campaign(campaign) = open_any("1945-1950-campaign", &nothing).unwrap() else { panic!("it is a campaign") };
    let episodes: Vec<Episode<'_>> = campaign.episodes.iter().map(episode).collect();
    let solved: Vec<Solved> = solve(&episodes, DEFAULT_LIMIT).unwrap().into_iter().map(Option::unwrap).collect();
    let told: Vec<(f64, f64, f64)> = solved[solved.len() - 4..].iter().map(in_the_eyes_of_moscow).collect();
    for &(believed, imagined, _) in &told {
        assert!(imagined > believed + 0.2, "the illusion lives through the whole: {told:?}");
    }
    let deterred: Vec<bool> = told.iter().map(|(believed, _, risk)| believed > risk).collect();
    assert_eq!(deterred, [true, false, false, false], "it holds in 1949 and has failed by January 1950: {told:?}");
}
