//! Rule: whoever begins a file finds in it, as comments, all that can be written there.

use crate::scenario::{Scenario, quoted};
use crate::words::{Message, Words, message};

/// A new what-if of a scenario, which is called `of` in it.
#[must_use]
pub fn what_if(scenario: &Scenario, of: &str, words: Words) -> String {
    let mut page = Page { text: String::new(), words };
    let title = quoted(&words.say(&message!("template-title")));
    page.note("", &message!("template-what-if", title = &*scenario.script.title));
    page.line("WhatIf(");
    page.line(&format!("    of: {},", quoted(of)));
    page.line(&format!("    title: {title},"));
    page.line("");
    page.note("    ", &message!("template-choose"));
    choices(&mut page, scenario);
    page.line("");
    page.note("    ", &message!("template-believe"));
    minds(&mut page, scenario);
    page.line("");
    page.note("    ", &message!("template-more"));
    more(&mut page, scenario);
    page.line("");
    page.note("    ", &message!("template-expect"));
    if let Some(ending) = scenario.game.endings.first() {
        page.line(&format!("    // expect: [(ending: {}, between: (0.1, 0.5))],", quoted(&ending.id)));
    }
    page.line(")");
    page.text
}

/// A what-if that changes nothing yet, of what is called `of` in it; `about` is the scenario.
///
/// What is written into it later comes from whoever moves a lever, and so from no source.
#[must_use]
pub fn draft(of: &str, about: &str, words: Words) -> String {
    let mut page = Page { text: String::new(), words };
    let said = |message: &Message| quoted(&words.say(message));
    page.note("", &message!("author-draft-head", title = about));
    page.line("WhatIf(");
    page.line(&format!("    of: {},", quoted(of)));
    page.line(&format!("    title: {},", said(&message!("author-draft-title"))));
    page.line(&format!("    note: {},", said(&message!("author-draft-note"))));
    page.line("    confidence: Assumed,");
    page.line(")");
    page.text
}

/// A new scenario: the smallest one in which a threat can be believed or not.
#[must_use]
pub fn scenario(words: Words) -> String {
    let say = |message: Message| words.say(&message);
    let text = include_str!("../../assets/templates/scenario.ron");
    let notes = [
        ("NOTE-HEAD", message!("template-scenario-head")),
        ("NOTE-IMAGES", message!("template-scenario-images")),
        ("NOTE-BELIEF", message!("template-scenario-belief")),
        ("NOTE-STANDING", message!("template-scenario-standing")),
        ("NOTE-MOVES", message!("template-scenario-moves")),
        ("NOTE-CHANCE", message!("template-scenario-chance")),
        ("NOTE-ENDINGS", message!("template-scenario-endings")),
        ("NOTE-THREAT", message!("template-scenario-threat")),
        ("NOTE-EXPECT", message!("template-scenario-expect")),
        ("TITLE", message!("template-title")),
    ];
    notes.into_iter().fold(text.to_owned(), |text, (sign, message)| text.replace(sign, &say(message)))
}

struct Page {
    text: String,
    words: Words,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A comment of one line.
    fn note(&mut self, indent: &str, message: &Message) {
        let said = self.words.say(message);
        self.line(&format!("{indent}// {said}"));
    }
}

/// The first decision chosen otherwise than history did, and all other moves with their options as comments.
fn choices(page: &mut Page, scenario: &Scenario) {
    let moves = &scenario.script.moves.items;
    let forced = scenario.forced_options();
    let free = moves.iter().zip(&forced).filter(|(step, forced)| forced.is_none() && step.options.entries.len() > 1);
    let mut free = free.map(|(step, _)| step);
    let chosen = free.clone().find(|step| !step.is_chance).or_else(|| free.next());
    page.line("    choose: {");
    for step in moves {
        let other = step.options.entries.iter().find(|(_, option)| !option.historical).or(step.options.entries.first());
        let Some((other, _)) = other else { continue };
        let options = step.options.entries.iter().map(|(option, _)| quoted(option)).collect::<Vec<_>>().join(", ");
        let comment = if chosen.is_some_and(|chosen| *chosen.id == *step.id) { "" } else { "// " };
        page.line(&format!("        {comment}{}: {}, // {options}", quoted(&step.id), quoted(other)));
    }
    page.line("    },");
}

/// What is believed now, as comments to be changed.
fn minds(page: &mut Page, scenario: &Scenario) {
    page.line("    // believe: [");
    for perception in &scenario.script.perceptions.items {
        let belief = perception.belief.entries.iter().map(|(image, chance)| format!("{}: {}", quoted(image), chance.value));
        let belief = belief.collect::<Vec<_>>().join(", ");
        let (observer, of) = (quoted(&perception.observer), quoted(&perception.of));
        page.line(&format!("    //     (observer: {observer}, of: {of}, belief: {{{belief}}}),"));
    }
    page.line("    // ],");
}

/// One example of everything else, with names of the scenario.
fn more(page: &mut Page, scenario: &Scenario) {
    let script = &scenario.script;
    if let Some((name, standing)) = script.standing.entries.first() {
        page.line(&format!("    // set: {{{}: {}}},", quoted(name), standing.start.value));
    }
    for (actor, record) in &script.actors.entries {
        let images = record.images.entries.iter().map(|(image, _)| quoted(image)).collect::<Vec<_>>().join(", ");
        page.line(&format!("    // temper: {{{}: (rationality: 2, foresight: 1)}}, // {images}", quoted(actor)));
    }
    if let (Some(step), Some((actor, _))) = (script.moves.items.first(), script.actors.entries.last()) {
        let (step, actor) = (quoted(&step.id), quoted(actor));
        page.line(&format!("    // attend: [(move: {step}, observer: {actor}, attention: 0.5)],"));
        page.line(&format!(
            "    // add: (options: {{{step}: {{\"..\": (label: \"..\", payoffs: {{{actor}: {{\"..\": 0.1}}}})}}}}),"
        ));
        page.line(&format!(
            "    // change: (moves: {{{step}: (question: \"..\")}}, actors: {{{actor}: (note: \"..\", source: \"..\")}}),"
        ));
    }
    if let Some(step) = script.moves.items.iter().find(|step| step.options.entries.len() > 2)
        && let Some((option, _)) = step.options.entries.last()
    {
        page.line(&format!("    // remove: (options: {{{}: [{}]}}),", quoted(&step.id), quoted(option)));
    }
}
