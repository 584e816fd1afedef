//! `perimeter check --fix`: what has but one remedy is written into the file.

use std::path::Path;

use super::failure::Failure;
use super::output;
use crate::lint::lint;
use crate::scenario::{Remedy, Scenario, is_shipped, open_as, remedied};
use crate::words::{Words, message};

/// Mends a file and says what was changed in it. What comes with the program, or cannot be read, is left alone.
pub(super) fn fix(name: &str, words: Words) -> Result<Vec<Remedy>, Failure> {
    let path = Path::new(name);
    if is_shipped(name) || !path.is_file() {
        return Ok(Vec::new());
    }
    let Ok(text) = output::scenario_text(path) else { return Ok(Vec::new()) };
    let with_lints = |scenario: Scenario| Scenario { warnings: lint(&scenario), ..scenario };
    let remedied = remedied(&text, |text| open_as(name, text).map(with_lints));
    if remedied.text != text {
        output::rewrite(path, &remedied.text)?;
        for Remedy { code, line, column, was, now } in &remedied.remedies {
            let change = match (was.as_str(), now.as_str()) {
                ("", _) => message!("fix-put", now = now),
                (_, "") => message!("fix-taken-out", was = was.trim()),
                _ => message!("fix-replaced", was = was, now = now),
            };
            output::talk(&format!("{name}:{line}:{column}: [{code}] {}", words.say(&change)));
        }
        output::talk(&words.say(&message!("fix-done", name = name, count = remedied.remedies.len())));
    }
    Ok(remedied.remedies)
}
