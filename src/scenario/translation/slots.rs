//! Rule: here stands what can be translated, and under which id; whatever is not here is a number or a name.

use super::super::campaign::Script as CampaignScript;
use super::super::experiment::Experiment;
use super::super::file::{Interest, Script, WhatIf};
use super::super::glossary::GlossaryFile;
use super::super::read::Read as _;
use super::super::source::Place;
use super::super::value::Text;

/// A place in a script where a text stands or could stand.
pub(in super::super) struct Slot<'a> {
    /// The Fluent message, such as `option-speech-exclude`.
    pub(in super::super) message: &'a str,
    /// Its attribute, such as `label`.
    pub(in super::super) attribute: &'a str,
    /// Whether something is shown there even where the author writes nothing: the short name.
    pub(in super::super) named: Option<Place>,
    /// The text.
    pub(in super::super) text: Written<'a>,
}

/// A text that must be there, or one that may be left out.
pub(in super::super) enum Written<'a> {
    /// It is there.
    Always(&'a mut Text),
    /// It may be left out.
    Maybe(&'a mut Option<Text>),
}

impl Slot<'_> {
    /// What stands there.
    pub(in super::super) fn text(&self) -> Option<&Text> {
        match &self.text {
            Written::Always(text) => Some(text),
            Written::Maybe(text) => text.as_ref(),
        }
    }

    /// Puts another text there.
    pub(in super::super) fn put(&mut self, said: Text) {
        match &mut self.text {
            Written::Always(text) => **text = said,
            Written::Maybe(text) => **text = Some(said),
        }
    }
}

/// Something that has texts.
pub(in super::super) trait Slots {
    /// Shows every place for a text to `visit`, in the order of the file.
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>));
}

/// A name as part of an id: small letters and digits, everything else one hyphen.
fn slug(name: &str) -> String {
    let words = name.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

fn id(parts: &[&str]) -> String {
    parts.iter().map(|part| slug(part)).collect::<Vec<_>>().join("-")
}

/// The texts of one message.
struct At<'a> {
    message: String,
    visit: &'a mut dyn FnMut(Slot<'_>),
}

impl<'a> At<'a> {
    /// The message of something: its kind and its names.
    fn of(parts: &[&str], visit: &'a mut dyn FnMut(Slot<'_>)) -> Self {
        Self { message: id(parts), visit }
    }

    fn show(&mut self, attribute: &str, named: Option<Place>, text: Written<'_>) {
        (self.visit)(Slot { message: &self.message, attribute, named, text });
    }

    /// A text in the place of the short name.
    fn name(&mut self, attribute: &str, short: &Text, text: &mut Option<Text>) -> &mut Self {
        self.show(attribute, Some(short.place), Written::Maybe(text));
        self
    }

    fn maybe(&mut self, attribute: &str, text: &mut Option<Text>) -> &mut Self {
        self.show(attribute, None, Written::Maybe(text));
        self
    }

    fn always(&mut self, attribute: &str, text: &mut Text) -> &mut Self {
        self.show(attribute, None, Written::Always(text));
        self
    }
}

impl Slots for Script {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        At::of(&["scenario"], visit)
            .always("title", &mut self.title)
            .maybe("question", &mut self.question)
            .maybe("briefing", &mut self.briefing);
        for (actor, written) in &mut self.actors.entries {
            At::of(&["actor", actor], visit).name("name", actor, &mut written.name).maybe("seat", &mut written.seat);
            for (image, written) in &mut written.images.entries {
                let mut at = At::of(&["image", actor, image], visit);
                at.name("name", image, &mut written.name).maybe("note", &mut written.note);
            }
        }
        for (interest, written) in &mut self.interests.entries {
            At::of(&["interest", interest], visit).name("name", interest, &mut written.name);
        }
        for (standing, written) in &mut self.standing.entries {
            let mut at = At::of(&["standing", standing], visit);
            at.name("name", standing, &mut written.name).maybe("unit", &mut written.unit);
        }
        for step in &mut self.moves.items {
            let mut at = At::of(&["move", &step.id], visit);
            at.name("title", &step.id, &mut step.title).maybe("question", &mut step.question);
            for (number, adviser) in step.advisers.items.iter_mut().enumerate() {
                at.always(&format!("adviser-{}", number + 1), adviser);
            }
            at.maybe("afterwards", &mut step.afterwards);
            for (option, written) in &mut step.options.entries {
                let mut at = At::of(&["option", &step.id, option], visit);
                at.name("label", option, &mut written.label).maybe("text", &mut written.text);
            }
        }
        for ending in &mut self.endings.items {
            let mut at = At::of(&["ending", &ending.id], visit);
            at.name("label", &ending.id, &mut ending.label).maybe("text", &mut ending.text);
        }
    }
}

impl Script {
    /// Gives every interest that is weighed a place for its name.
    pub(in super::super) fn name_interests(&mut self) {
        let images = self.actors.entries.iter().flat_map(|(_, actor)| &actor.images.entries);
        let weighed: Vec<Text> =
            images.flat_map(|(_, image)| &image.interests.entries).map(|(interest, _)| interest.clone()).collect();
        for interest in weighed {
            if self.interests.find(&interest).is_none() {
                let place = interest.place;
                self.interests.entries.push((interest, Interest::hole(place)));
            }
        }
    }
}

impl Slots for WhatIf {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        At::of(&["what-if"], visit).always("title", &mut self.title).maybe("note", &mut self.note);
    }
}

/// A what-if, and the scenario as it is with it.
pub(in super::super) struct Changed<'a> {
    pub(in super::super) what_if: WhatIf,
    pub(in super::super) script: &'a mut Script,
}

impl Slots for Changed<'_> {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        self.what_if.slots(visit);
        self.script.slots(visit);
    }
}

impl Slots for CampaignScript {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        let mut at = At::of(&["campaign"], visit);
        at.always("title", &mut self.title).maybe("question", &mut self.question).maybe("briefing", &mut self.briefing);
        for episode in &mut self.episodes.items {
            at.message = id(&["episode", &episode.scenario]);
            at.maybe("text", &mut episode.text).maybe("otherwise", &mut episode.otherwise);
        }
    }
}

impl Slots for Experiment {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        let Self { written, names, .. } = self;
        let mut at = At::of(&["experiment"], visit);
        at.always("title", &mut written.title).maybe("note", &mut written.note);
        let varied = written.levers.entries.iter_mut().chain(&mut written.uncertainties.entries);
        let factors = varied.map(|(column, varied)| (column, Some(&mut varied.note)));
        let outcomes = written.outcomes.entries.iter_mut().map(|(column, _)| (column, None));
        for ((column, note), name) in factors.chain(outcomes).zip(names) {
            at.message = id(&["column", column]);
            at.name("name", column, name);
            if let Some(note) = note {
                at.maybe("note", note);
            }
        }
    }
}

impl Slots for GlossaryFile {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        let mut at = At::of(&[], visit);
        for (entry, written) in &mut self.entries.entries {
            at.message = slug(entry);
            at.always("name", &mut written.name).maybe("also", &mut written.also).always("text", &mut written.text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_part_of_an_id() {
        assert_eq!(slug("brother in arms"), "brother-in-arms");
        assert_eq!(slug("us_troops"), "us-troops");
        assert_eq!(slug("  Keep -- quiet! "), "keep-quiet");
        assert_eq!(id(&["option", "aid vote", "No"]), "option-aid-vote-no");
    }
}
