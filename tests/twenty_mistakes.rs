//! Twenty mistakes that authors make: each is met where it stands, by what to write instead, and mended where that is certain.

use perimeter::report::template;
use perimeter::scenario::{Faults, Scenario, read, remedied};
use perimeter::words::Words;

/// What was right, what was written, the code of what is said, and whether a machine may mend it.
const MISTAKES: [(&str, &str, &str, bool); 20] = [
    ("\"bluffer\": 0.6, \"true to its word\": 0.4", "\"bluffer\": 0,6, \"true to its word\": 0.4", "P0006", true),
    ("id: \"promise\",", "id: “promise”,", "P0007", true),
    ("unit: \"men\"", "unit: men", "P0012", true),
    ("date: \"1949-06-01\"", "date: 1949-06-01", "P0012", true),
    ("            by: \"challenger\",\n", "            by: \"challenger\"\n", "P0004", true),
    ("actual: \"bold\"", "actual = \"bold\"", "P0005", true),
    (
        "historical: true,\n                    probability: 0.7",
        "\"historical\": true,\n                    probability: 0.7",
        "P0007",
        true,
    ),
    ("// A small", "# A small", "P0008", true),
    ("by: \"challenger\"", "by: \"chalenger\"", "P0201", true),
    ("actual: \"true to its word\"", "actual: \"true to his word\"", "P0202", true),
    ("temperament: (rationality: 2.0, foresight: 1", "temperament: (rationalty: 2.0, foresight: 1", "P0101", true),
    ("start: 7500", "start: \"7500\"", "P0102", true),
    ("dates: (\"1949-01-01\", \"1950-06-30\"),", "dates: (\"1949-01-01\", \"1950-06-31\"),", "P0401", false),
    ("\"true to its word\": 0.4}, confidence", "\"true to its word\": 0.3}, confidence", "P0302", false),
    ("\"promise\": (payoffs", "\"promise\": (historical: true, payoffs", "P0411", false),
    ("when: [Chose(\"challenge\", \"attack\")]", "when: [Chose(\"response\", \"fight\")]", "P0403", false),
    ("(id: \"peace\"),", "(id: \"peace\", when: [Chose(\"challenge\", \"hold\")]),", "P0404", false),
    ("    perceptions: [", "    perceptions: {", "P0002", false),
    ("[Chose(\"response\", \"give way\")]", "[Choose(\"response\", \"give way\")]", "P0105", true),
    ("payoffs: {\"challenger\": {\"gain\": 0.2}}", "payoffs: {\"challenger\": {\"glory\": 0.2}}", "P0203", false),
];

fn open(text: &str) -> Result<Scenario, Faults> {
    read("mine.ron", text)
}

#[test]
fn twenty_mistakes_are_met_by_what_to_write_instead() {
    let right = template::scenario(Words::default());
    assert!(open(&right).is_ok());
    for (meant, written, code, certain) in MISTAKES {
        assert!(right.contains(meant), "{meant}");
        let wrong = right.replacen(meant, written, 1);
        let faults = open(&wrong).unwrap_err();
        let fault = faults.list.iter().find(|fault| fault.code.as_str() == code);
        let fault = fault.unwrap_or_else(|| panic!("{written}: {faults}"));
        assert!(fault.help.is_some(), "{written}: {faults}");
        let first = wrong[..wrong.find(written).unwrap()].lines().count();
        let (line, _) = faults.files.line_and_column(fault.place.unwrap());
        assert!((first..=first + written.lines().count()).contains(&line), "{written} stands in line {first}: {faults}");
        let mended = remedied(&wrong, open);
        assert_eq!(mended.result.is_ok(), certain, "{written}: {:?}", mended.remedies);
        assert!(!certain || mended.text == right || open(&mended.text).unwrap().game == open(&right).unwrap().game);
    }
}

#[test]
fn many_mistakes_at_once_are_all_met_and_mended() {
    let right = template::scenario(Words::default());
    let certain = MISTAKES.iter().filter(|(.., certain)| *certain);
    let wrong = certain.fold(right.clone(), |text, (meant, written, ..)| text.replacen(meant, written, 1));
    let found = open(&wrong).unwrap_err().list.len();
    assert!(found >= 10, "{found}");
    let mended = remedied(&wrong, open);
    // A colon stands where the sign that was meant for it stood, with its blanks.
    assert_eq!(mended.text.replace("actual : ", "actual: "), right);
    assert_eq!(mended.remedies.len(), 13, "{:?}", mended.remedies);
}
