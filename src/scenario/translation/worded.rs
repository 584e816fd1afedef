//! Rule: a scenario in other words is the same scenario.

use super::super::campaign::Campaign;
use super::super::experiment::Experiment;
use super::super::glossary::Glossary;
use super::super::opened::Scenario;
use super::super::value::Text;
use super::fit::missing;
use super::fluent::Texts;
use super::slots::{Slot, Slots};
use super::{Level, Version};
use crate::words::Language;

/// A file of texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Translation {
    /// The name of the file, to be shown.
    pub name: String,
    /// What it is written in.
    pub version: Version,
    pub(in super::super) texts: Texts,
}

impl Translation {
    /// Every text of it, by message and attribute.
    pub fn iter(&self) -> impl Iterator<Item = &Text> {
        self.texts.values()
    }

    /// What it says of something, if it does.
    #[must_use]
    pub fn text(&self, message: &str, attribute: &str) -> Option<&Text> {
        self.texts.get(&(message.to_owned(), attribute.to_owned()))
    }
}

/// Puts the texts of the translations that fit into a script: the advanced ones first, then those for beginners over them.
fn reword(script: &mut dyn Slots, translations: &[Translation], wanted: Version) {
    for level in Level::ALL.into_iter().filter(|level| *level >= wanted.level) {
        let version = Version { level, ..wanted };
        for translation in translations.iter().filter(|translation| translation.version == version) {
            script.slots(&mut |mut slot: Slot<'_>| {
                if let Some(text) = translation.text(slot.message, slot.attribute) {
                    slot.put(text.clone());
                }
            });
        }
    }
}

/// Leaves of every link to the glossary only its words.
fn without_links(script: &mut dyn Slots, glossary: &Glossary) {
    script.slots(&mut |mut slot: Slot<'_>| {
        let said = slot.text().filter(|text| text.contains("[[")).map(|text| Text::new(glossary.plain(text), text.place));
        if let Some(said) = said {
            slot.put(said);
        }
    });
}

impl Scenario {
    /// The same scenario in the words of a language, for a reader: what is not translated stays as its author wrote it.
    ///
    /// Names, numbers and files stay; texts keep their links to the glossary.
    #[must_use]
    pub fn in_words(&self, language: Language, level: Level) -> Self {
        let (mut scenario, wanted) = (self.clone(), Version { language, level });
        scenario.script.name_interests();
        reword(&mut scenario.script, &self.translations, wanted);
        for applied in &mut scenario.what_ifs {
            reword(&mut applied.what_if, &applied.translations, wanted);
            reword(&mut scenario.script, &applied.translations, wanted);
        }
        scenario
    }

    /// The texts on the cards of a player that a version lacks, such as `option-speech-include.text`.
    #[must_use]
    pub fn lacks(&self, version: Version) -> Vec<String> {
        missing(&mut self.script.clone(), &self.translations, version)
    }

    /// The same scenario with its links to the glossary resolved: for whoever can only read words.
    #[must_use]
    pub fn without_links(mut self, glossary: &Glossary) -> Self {
        without_links(&mut self.script, glossary);
        for applied in &mut self.what_ifs {
            without_links(&mut applied.what_if, glossary);
        }
        self
    }
}

impl Campaign {
    /// The same campaign in the words of a language, its episodes too; see [`Scenario::in_words`].
    #[must_use]
    pub fn in_words(&self, language: Language, level: Level) -> Self {
        let mut campaign = self.clone();
        reword(&mut campaign.script, &self.translations, Version { language, level });
        for episode in &mut campaign.episodes {
            episode.scenario = episode.scenario.in_words(language, level);
        }
        campaign
    }

    /// See [`Scenario::without_links`].
    #[must_use]
    pub fn without_links(mut self, glossary: &Glossary) -> Self {
        without_links(&mut self.script, glossary);
        for episode in &mut self.episodes {
            episode.scenario = episode.scenario.clone().without_links(glossary);
        }
        self
    }
}

impl Experiment {
    /// The same experiment in the words of a language, its scenario too; see [`Scenario::in_words`].
    #[must_use]
    pub fn in_words(&self, language: Language, level: Level) -> Self {
        let mut experiment = self.clone();
        reword(&mut experiment, &self.translations, Version { language, level });
        experiment.scenario = experiment.scenario.in_words(language, level);
        experiment
    }

    /// See [`Scenario::without_links`].
    #[must_use]
    pub fn without_links(mut self, glossary: &Glossary) -> Self {
        without_links(&mut self, glossary);
        Self { scenario: self.scenario.clone().without_links(glossary), ..self }
    }
}

impl Glossary {
    /// The same glossary in another language; what is not translated stays.
    #[must_use]
    pub fn in_words(&self, language: Language) -> Self {
        let mut glossary = self.clone();
        reword(&mut glossary.file, &self.translations, Version { language, level: Level::Advanced });
        glossary
    }
}
