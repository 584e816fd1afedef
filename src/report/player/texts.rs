//! Rule: the page says what the program says: every sentence from the same words, with places for what only the game knows.

use serde_json::{Map, Value};

use crate::report::text;
use crate::scenario::Scenario;
use crate::words::{Message, Words, message};

/// Messages by their ids, each said with its arguments named in braces, for the script to fill in.
macro_rules! said {
    ($words:ident; $($id:literal $(($($argument:ident),*))?)*) => {
        [$((
            $id,
            $words.say(&Message::new($id)$($(.with(stringify!($argument), concat!("{", stringify!($argument), "}")))*)?),
        )),*]
    };
}

/// Everything that the page says, by id.
pub(super) fn texts(scenario: &Scenario, words: Words) -> Map<String, Value> {
    let mut texts: Map<String, Value> =
        [game(words), debrief(words)].into_iter().flatten().map(|(id, said)| (id.to_owned(), Value::from(said))).collect();
    if let Some(legend) = legend(scenario, words) {
        texts.insert("told-legend".to_owned(), Value::from(legend));
    }
    texts
}

fn legend(scenario: &Scenario, words: Words) -> Option<String> {
    let threat = scenario.game.threat.as_ref()?;
    let defender = text::seat(scenario, scenario.game.step(threat.response.0).owner()?);
    let challenge = text::label(scenario, threat.challenge.0, threat.challenge.1);
    let response = text::label(scenario, threat.response.0, threat.response.1);
    Some(words.say(&message!("told-legend", challenge = challenge, response = response, defender = defender)))
}

fn game(words: Words) -> Vec<(&'static str, String)> {
    said! { words;
        "line-nobody" "line-thinks"(observer, subject) "line-imagines"(observer, subject)
        "told-forced"(option) "told-own-choice"(option) "told-chance"(option) "told-closed"(option) "told-unmoved"
        "told-credibility"(observer) "told-imagined"(observer) "told-critical-risk"(observer) "told-truth"
        "told-undeterrable"(observer) "told-unneeded"(observer) "told-holds"(observer) "told-failed"(observer)
        "why-none" "why-decibels" "why-against"(image, other) "why-start" "why-now" "why-act"(move, option) "why-never"
        "why-one-image" "play-closed"(option) "play-seat"(seat)
        "player-words" "player-predict" "player-predict-why" "player-predict-chance"(challenge) "player-predict-scale"
        "player-predict-decision" "player-no-guess" "player-seats" "player-historian" "player-seat"(seat, actor) "player-luck"
        "player-luck-why" "player-begin" "player-load" "player-load-failed" "player-resumed"
        "player-help" "player-why" "player-difference" "player-undo" "player-close" "player-menu"
        "player-course" "player-course-start" "player-back-to"(move) "player-happened" "player-likely"(chance)
        "player-shift"(observer, subject, image, before, after)
        "player-shift-imagined"(observer, subject, image, before, after)
        "player-shift-credibility"(observer, before, after) "player-why-this"
        "player-asked-of"(seat) "player-advisers" "player-chances" "player-nobody" "player-leave-to-luck"
        "player-deterrence" "player-before" "player-now" "player-numbers" "player-standing"
        "player-chart-said"(observer, first, last) "player-chart-risk"(risk) "player-chart-failed"
        "player-line-imagined"(defender) "player-matrix" "player-matrix-how" "player-observer" "player-hidden"
        "player-moved" "player-over" "player-over-undo" "player-to-debrief" "player-cut" "player-cut-on"
        "player-keys" "player-keys-on" "player-key-number" "player-key-luck" "player-key-why" "player-key-difference"
        "player-key-undo" "player-key-help" "player-key-close" "player-undone" "player-new-decision"(move)
    }
    .into()
}

fn debrief(words: Words) -> Vec<(&'static str, String)> {
    said! { words;
        "debrief-of"(title) "debrief-step-prediction" "debrief-came"(challenge) "debrief-did-not-come"(challenge)
        "debrief-score"(chance, score) "debrief-no-guess" "debrief-named-too" "debrief-named"(move) "debrief-figure-beside"
        "debrief-figure-run" "debrief-nothing" "debrief-same" "debrief-no-history" "debrief-moment-beside" "debrief-moment"
        "debrief-gap"(observer, misperception, illusion) "debrief-were" "debrief-was-other"(actor, image, own)
        "debrief-head-move" "debrief-head-own" "debrief-head-then" "debrief-head-ending" "debrief-head-measure"
        "debrief-figure-time"(observer) "debrief-line-credibility" "debrief-line-risk" "debrief-line-credibility-then"
        "debrief-step-ticket" "debrief-ask-again"(challenge) "debrief-ask-signal"(defender, observer)
        "debrief-ask-no-signal"(defender, observer) "debrief-ask-decision" "debrief-ask-assumption"
        "debrief-step-named" "debrief-name-two" "debrief-figure-suppose"(acts) "debrief-supposed"(it, chance) "debrief-impossible"
        "debrief-it-came"(challenge) "debrief-it-did-not-come"(challenge) "debrief-it-ended"(ending)
        "debrief-answer-given" "debrief-answer-scratch" "debrief-answer-pinned"
        "player-named-first" "player-named-second" "player-named-nothing" "player-named-none" "player-named-cut"
        "player-named-how" "player-named-pinned"(ending) "player-named-scratch"(it, chance) "player-named-challenge"(challenge)
        "player-was"(actor, image) "player-part" "player-ends" "player-from-here" "player-from-here-how"
        "player-from-here-paths" "player-from-start" "player-from-option"(option) "player-from-history"(option)
        "player-from-cut" "player-paths"(some, all) "player-whole-ledger" "player-reproduce" "player-print" "player-save"
        "player-saved"(file) "player-save-what" "player-again" "player-afterwards"
    }
    .into()
}
