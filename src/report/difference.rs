//! Rule: what a change does is told in one line: which endings moved, and how many histories went another way.

use serde_json::{Value, json};

use crate::analysis::Difference;
use crate::words::{Words, message};

/// How likely every ending is now.
#[must_use]
pub fn endings(difference: &Difference, words: Words) -> String {
    let said = |(id, _, now): &(String, Option<f64>, Option<f64>)| now.map(|now| format!("{id} {}", words.percent(now)));
    difference.endings.iter().filter_map(said).collect::<Vec<_>>().join(", ")
}

/// What moved.
#[must_use]
pub fn difference(difference: &Difference, words: Words) -> String {
    let nowhere = || words.say(&message!("watch-nowhere"));
    let said = |chance: &Option<f64>| chance.map_or_else(nowhere, |chance| words.percent(chance));
    let moved = difference.endings.iter().filter(|(_, before, after)| before != after);
    let moved: Vec<(&str, String, String)> =
        moved.map(|(id, before, after)| (id.as_str(), said(before), said(after))).collect();
    let seen = moved.iter().filter(|(_, before, after)| before != after);
    let mut parts: Vec<String> = seen.map(|(id, before, after)| format!("{id} {before} -> {after}")).collect();
    if parts.is_empty() {
        parts.push(words.say(&if moved.is_empty() { message!("watch-no-change") } else { message!("watch-small-change") }));
    }
    let differ = message!("watch-differ", count = difference.differ, drawn = difference.drawn);
    format!("{}; {}", parts.join(", "), words.say(&differ))
}

/// The same for programs.
#[must_use]
pub fn to_json(difference: &Difference) -> Value {
    let ending = |(id, before, after): &(String, Option<f64>, Option<f64>)| json!({"id": id, "before": before, "after": after});
    json!({
        "endings": difference.endings.iter().map(ending).collect::<Vec<_>>(),
        "differ": difference.differ,
        "drawn": difference.drawn,
    })
}
