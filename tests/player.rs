//! The player of one file: every shipped scenario fits, it holds what the program works out, and where it cannot hold all it says so.

use std::fmt::Write as _;
use std::fs;
use std::process::{Command, Output};

use perimeter::analysis::{Atlas, DEFAULT_LIMIT, atlas, enumerate};
use perimeter::report::player;
use perimeter::scenario::{self, Scenario};
use perimeter::theory::{MoveId, Reasoner};
use perimeter::words::{Language, Words};

const SCENARIOS: [&str; 9] = [
    "1945-commission",
    "1945-line",
    "1948-two-states",
    "1949-china",
    "1949-perimeter",
    "1949-withdrawal",
    "1950-green-light",
    "1950-speech",
    "1950-war",
];

fn opened(name: &str) -> Scenario {
    scenario::open(name, &[] as &[&str]).unwrap()
}

fn whole(scenario: &Scenario) -> Atlas {
    atlas(&mut Reasoner::new(&scenario.game), &scenario.forced_options(), &scenario.history, 100_000)
}

fn perimeter(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perimeter"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn every_shipped_scenario_fits_into_two_megabytes_in_both_languages() {
    for name in SCENARIOS {
        for language in Language::ALL {
            let (words, scenario) = (Words::of(language), opened(name).in_words(language, scenario::Level::default()));
            let atlas = whole(&scenario);
            assert_eq!(atlas.depth, scenario.game.moves.len(), "{name}");
            let asked = player::Asked { scenario: name, what_ifs: &[] };
            let page = || {
                let pack = player::pack(&scenario, asked, &atlas, None, words);
                player::page(&scenario, &pack, words)
            };
            let first = page();
            assert!(first.len() < 2_000_000, "{name}: {} bytes", first.len());
            assert_eq!(first.matches("://").count(), 1, "{name}: no address but the name of SVG");
            assert!(name != "1950-war" || first == page(), "the same bytes every time");
        }
    }
}

#[test]
fn every_text_of_the_page_is_said_and_everything_that_it_says_is_there() {
    let (scenario, words) = (opened("1950-war"), Words::default());
    let asked = player::Asked { scenario: "1950-war", what_ifs: &[] };
    let pack = player::pack(&scenario, asked, &whole(&scenario), None, words);
    let texts = pack["texts"].as_object().unwrap();
    let page = player::page(&scenario, &pack, words);
    let script = page.rsplit_once("<script>").unwrap().1;
    let unsaid: Vec<_> = texts.keys().filter(|id| !script.contains(&format!("\"{id}\""))).collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
    let areas = ["player-", "told-", "why-", "debrief-", "line-", "play-"];
    let mut said = script.split('"').filter(|part| areas.iter().any(|area| part.starts_with(area) && !part.contains(' ')));
    assert_eq!(said.find(|id| !texts.contains_key(*id)), None, "said, and stands nowhere");
}

#[test]
fn from_every_place_it_ends_as_when_all_that_led_there_is_forced() {
    let scenario = opened("1950-speech");
    let (game, atlas) = (&scenario.game, whole(&scenario));
    for first in 0..3 {
        let (mut at, mut forced) = (0, vec![None; game.moves.len()]);
        for turn in 0.. {
            let site = &atlas.sites[at];
            let ends = enumerate(&mut Reasoner::new(game), &forced, DEFAULT_LIMIT).unwrap().endings;
            let apart = site.endings.iter().zip(&ends).map(|(one, other)| (one - other).abs());
            assert!(apart.fold(0.0, f64::max) < 1e-12, "after {forced:?}");
            if site.ways.is_empty() {
                assert_eq!(site.position.step(game), None);
                break;
            }
            let way = &site.ways[(first + turn) % site.ways.len()];
            forced[site.position.next] = Some(way.option);
            at = way.to;
        }
    }
}

#[test]
fn the_chances_of_all_ways_add_up_to_one() {
    let scenario = scenario::open("1950-speech", &["korea-inside-the-line"]).unwrap();
    let atlas = whole(&scenario);
    for site in atlas.sites.iter().filter(|site| !site.ways.is_empty()) {
        let sum: f64 = site.ways.iter().map(|way| way.chance).sum();
        assert!((sum - 1.0).abs() < 1e-12, "{sum}");
    }
    let speech = scenario.game.move_named("speech").unwrap();
    let forced = atlas.sites.iter().find(|site| site.position.step(&scenario.game) == Some(speech)).unwrap();
    assert_eq!(forced.ways.iter().map(|way| way.chance).collect::<Vec<_>>(), [0.0, 1.0], "history's way stays open beside it");
}

#[test]
fn an_atlas_that_is_cut_off_keeps_its_ways_and_its_endings() {
    let scenario = opened("1950-war");
    let atlas = whole(&scenario);
    let cut = atlas.clone().cut(3);
    assert_eq!(cut.depth, 3);
    assert_eq!(cut.sites[0].endings, atlas.sites[0].endings);
    assert!(cut.sites.len() < atlas.sites.len());
    for site in &cut.sites {
        assert_eq!(site.ways.is_empty(), site.position.next >= 3);
        let follows = |way: &perimeter::analysis::Way| {
            site.position.after(&scenario.game, MoveId(site.position.next), way.option).next == cut.sites[way.to].position.next
        };
        assert!(site.ways.iter().all(follows));
    }
}

/// A scenario in which each of many acts is remembered: four options, no two of which come to the same.
fn endless(moves: usize) -> String {
    let mut text = String::from(
        "Scenario(\n    title: \"Without end\",\n    actors: {\n        \"us\": (images: {\"one\": (interests: {\"treasure\": 1}), \
         \"other\": (interests: {\"treasure\": 2})}, actual: \"one\"),\n        \"them\": (images: {\"plain\": (interests: {\"treasure\": 1})}, \
         actual: \"plain\"),\n    },\n    perceptions: [(observer: \"them\", of: \"us\", belief: {\"one\": 0.5, \"other\": 0.5}), (observer: \"us\", of: \
         \"them\", belief: {\"plain\": 1})],\n    standing: {\"tally\": (start: 0, range: (0, 100000000))},\n    moves: [\n",
    );
    for step in 0..moves {
        let options = (0..4).map(|option| {
            let (payoff, add) =
                (0.01 * f64::from(option), 4_u32.pow(u32::try_from(step).unwrap()) * u32::try_from(option).unwrap());
            format!("\"{option}\": (payoffs: {{\"us\": {{\"treasure\": {payoff:.2}}}}}, effects: {{\"tally\": Add({add})}})")
        });
        let options = options.collect::<Vec<_>>().join(", ");
        writeln!(text, "        Decision(id: \"move {step}\", by: \"us\", options: {{{options}}}),").unwrap();
    }
    text + "    ],\n    endings: [(id: \"the end\")],\n)\n"
}

#[test]
fn where_there_are_too_many_histories_it_says_how_far_the_file_goes() {
    let folder = tempfile::tempdir().unwrap();
    let (scenario, page) = (folder.path().join("endless.ron"), folder.path().join("endless.html"));
    fs::write(&scenario, endless(11)).unwrap();
    let call = ["export", scenario.to_str().unwrap(), "--format", "html", "--out", page.to_str().unwrap()];
    let output = perimeter(&call);
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("The file holds the first"), "{said}");
    assert!(said.contains("There are too many histories for one file"), "{said}");
    assert!(said.contains("help: for a shorter file"), "{said}");
    let bytes = fs::metadata(&page).unwrap().len();
    assert!((100_000..2_000_000).contains(&bytes), "{bytes} bytes: short enough, and still something");
}

#[test]
fn what_an_html_file_has_not_is_refused_with_what_to_do() {
    let refused = |arguments: &[&str]| {
        let output = perimeter(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
        text(&output.stderr)
    };
    assert!(refused(&["export", "1950-war", "--depth", "3"]).contains("`--depth` is for `--format html` alone"));
    assert!(refused(&["export", "1950-war", "--format", "html", "--observer", "us"]).contains("chooses a seat"));
    assert!(refused(&["export", "1950-war", "--format", "html", "--depth", "0"]).contains("--depth"));
    assert_eq!(perimeter(&["export", "1945-1950-campaign", "--format", "html"]).status.code(), Some(2));
}
