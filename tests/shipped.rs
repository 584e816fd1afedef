//! The library is whole: every file is sound in both languages and for both kinds of reader, and every story can end in every way.

use perimeter::analysis::{DEFAULT_LIMIT, enumerate};
use perimeter::lint::{lint, lint_campaign};
use perimeter::scenario::library::{CAMPAIGNS, SCENARIOS, Shipped, WHAT_IFS};
use perimeter::scenario::{Campaign, Glossary, Opened, Scenario, Version, open, open_any};
use perimeter::theory::Reasoner;
use perimeter::words::Language;

const NO_WHAT_IFS: [&str; 0] = [];

fn scenario(shipped: &Shipped) -> Scenario {
    open(shipped.name, &NO_WHAT_IFS).unwrap_or_else(|faults| panic!("{faults}"))
}

fn campaign(shipped: &Shipped) -> Campaign {
    match open_any(shipped.name, &NO_WHAT_IFS).unwrap_or_else(|faults| panic!("{faults}")) {
        Opened::Campaign(campaign) => *campaign,
        Opened::Scenario(_) => panic!("{} is no campaign", shipped.name),
    }
}

/// What each version is named in a file.
fn versions(shipped: &Shipped) -> Vec<&str> {
    shipped.words.iter().map(|(version, _)| *version).collect()
}

#[test]
fn every_file_is_sound_and_odd_in_nothing_in_both_languages() {
    for shipped in SCENARIOS.iter().chain(WHAT_IFS) {
        let warnings = scenario(shipped).warnings;
        assert!(warnings.is_empty(), "{}: {warnings:#?}", shipped.name);
    }
    for shipped in CAMPAIGNS {
        assert_eq!(campaign(shipped).warnings, [], "{}", shipped.name);
    }
    let glossary = Glossary::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(glossary.warnings, []);
    assert!(!glossary.translations.is_empty());
}

#[test]
fn every_file_of_texts_is_in_a_version_that_is_known() {
    for shipped in SCENARIOS.iter().chain(WHAT_IFS).chain(CAMPAIGNS) {
        for version in versions(shipped) {
            assert!(Version::named(version).is_some(), "{}.{version}.ftl", shipped.name);
        }
    }
}

#[test]
fn every_scenario_is_told_in_polish_and_for_beginners() {
    for shipped in SCENARIOS {
        assert_eq!(versions(shipped), ["en-basic", "pl-basic", "pl"], "{}", shipped.name);
        let scenario = scenario(shipped);
        for version in ["en-basic", "pl-basic"] {
            let lacks = scenario.lacks(Version::named(version).unwrap());
            assert!(lacks.is_empty(), "{}.{version}.ftl has no {lacks:?}", shipped.name);
        }
    }
    for shipped in WHAT_IFS.iter().chain(CAMPAIGNS) {
        assert!(versions(shipped).contains(&"pl"), "{} is not told in Polish", shipped.name);
    }
}

#[test]
fn no_lint_finds_anything_in_what_is_shipped() {
    for shipped in SCENARIOS.iter().chain(WHAT_IFS) {
        let found = lint(&scenario(shipped));
        assert!(found.is_empty(), "{}: {found:#?}", shipped.name);
    }
    for shipped in CAMPAIGNS {
        assert_eq!(lint_campaign(&campaign(shipped)), [], "{}", shipped.name);
    }
}

#[test]
fn every_ending_can_come() {
    for shipped in SCENARIOS.iter().chain(WHAT_IFS) {
        let scenario = scenario(shipped);
        let free = vec![None; scenario.game.moves.len()];
        let found = enumerate(&mut Reasoner::new(&scenario.game), &free, DEFAULT_LIMIT).unwrap();
        for (ending, probability) in scenario.game.endings.iter().zip(found.endings) {
            assert!(probability > 0.0, "{}: `{}` can never come", shipped.name, ending.id);
        }
    }
}

#[test]
fn what_is_documented_says_where() {
    for shipped in SCENARIOS.iter().chain(WHAT_IFS) {
        let scenario = scenario(shipped);
        for claim in scenario.claims() {
            let documented = claim.grounds.confidence == Some(perimeter::scenario::grain::Confidence::Documented);
            let place = scenario.files.line_and_column(claim.grounds.place).0;
            assert!(!documented || claim.grounds.source.is_some(), "{}:{place}: {} has no source", shipped.name, claim.what);
        }
    }
}

#[test]
fn a_reading_of_history_forces_nobody() {
    for shipped in WHAT_IFS {
        let scenario = scenario(shipped);
        let reading = scenario.what_ifs.last().is_some_and(|last| last.what_if.reading.is_some());
        assert!(!reading || scenario.forced.is_empty(), "{} decides what it should explain", shipped.name);
    }
}

#[test]
fn names_in_the_glossary_have_their_own_script_where_they_have_one() {
    let glossary = Glossary::shipped().unwrap();
    for (id, entry) in glossary.entries() {
        let own = entry.original.as_deref().unwrap_or("");
        assert!(entry.original.is_none() || !own.is_ascii(), "{id}: `{own}` is no other script");
    }
    assert!(glossary.entries().filter(|(_, entry)| entry.original.is_some()).count() >= 5);
    let ids: Vec<_> = glossary.entries().map(|(id, _)| id).collect();
    assert!(ids.is_sorted(), "put the entries in the order of their ids");
    let polish = glossary.in_words(Language::Polish);
    assert_eq!(&*polish.entry("kim-il-sung").unwrap().name, "Kim Ir Sen");
}
