//! Rule: one file, complete in itself: a browser may run this script and use this style sheet, and ask nobody for anything.

use data_encoding::BASE64;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::report::text;
use crate::scenario::Scenario;
use crate::words::{Words, message};

const PAGE: &str = include_str!("../../../assets/player/player.html");
const STYLE: &str = include_str!("../../../assets/player/player.css");
/// The parts of the script, in the order in which they need one another.
const SCRIPT: &str = concat!(
    include_str!("../../../assets/player/words.js"),
    include_str!("../../../assets/player/unpack.js"),
    include_str!("../../../assets/player/luck.js"),
    include_str!("../../../assets/player/game.js"),
    include_str!("../../../assets/player/heard.js"),
    include_str!("../../../assets/player/page.js"),
    include_str!("../../../assets/player/predict.js"),
    include_str!("../../../assets/player/play.js"),
    include_str!("../../../assets/player/measures.js"),
    include_str!("../../../assets/player/minds.js"),
    include_str!("../../../assets/player/dialogs.js"),
    include_str!("../../../assets/player/suppose.js"),
    include_str!("../../../assets/player/named.js"),
    include_str!("../../../assets/player/debrief.js"),
    include_str!("../../../assets/player/save.js"),
    include_str!("../../../assets/player/keys.js"),
);

/// The page that plays a pack.
#[must_use]
pub fn page(scenario: &Scenario, pack: &Value, words: Words) -> String {
    // Nothing in the data can close the element that it stands in.
    let data = pack.to_string().replace('<', "\\u003c");
    let challenge = scenario.game.threat.as_ref().map(|threat| text::label(scenario, threat.challenge.0, threat.challenge.1));
    let parts = [
        ("language", words.language().code().to_owned()),
        ("policy", policy()),
        ("title", escaped(&scenario.script.title)),
        ("described", escaped(scenario.script.question.as_deref().or(challenge).unwrap_or_default())),
        ("noscript", escaped(&words.say(&message!("player-noscript")))),
        ("style", STYLE.to_owned()),
        ("pack", data),
        ("script", SCRIPT.to_owned()),
    ];
    let mut page = String::new();
    let mut rest = PAGE;
    // Not one replacement after the other: a part may look like the mark of another.
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, rest)| Some((before, rest.split_once("}}")?)))
    {
        let part = parts.iter().find(|(known, _)| *known == name).map_or("", |(_, part)| part);
        page += before;
        page += part;
        rest = after;
    }
    page + rest
}

/// What the browser may do for this page: run its script, by its very bytes, and nothing else.
fn policy() -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text.as_bytes())));
    let (script, style) = (hash(SCRIPT), hash(STYLE));
    format!("default-src 'none'; script-src {script}; style-src {style}; img-src data:; base-uri 'none'; form-action 'none'")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_script_and_the_style_sheet_and_nothing_else() {
        assert_eq!(policy().matches("'sha256-").count(), 2);
        assert!(!policy().contains("unsafe") && !policy().contains("http"), "{}", policy());
        assert!(!SCRIPT.contains("</script") && !STYLE.contains("</style"));
    }
}
