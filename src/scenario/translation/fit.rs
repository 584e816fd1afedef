//! Rule: a translation says all that is shown and nothing else; what it lacks or has too much is odd, but can be played.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::nearest::nearest;
use super::super::read::listed;
use super::super::source::{FileId, Place};
use super::slots::Slots;
use super::worded::Translation;
use super::{Level, Version};
use crate::words::message;

/// What one message of a translation may hold.
struct Expected {
    message: String,
    /// Each attribute, and where its text or the short name in its place stands, if anything is shown there.
    attributes: Vec<(String, Option<Place>)>,
}

fn expected(script: &mut dyn Slots) -> Vec<Expected> {
    let mut list: Vec<Expected> = Vec::new();
    script.slots(&mut |slot| {
        let shown = slot.text().map(|text| text.place).or(slot.named);
        let attribute = (slot.attribute.to_owned(), shown);
        match list.iter_mut().find(|known| known.message == slot.message) {
            Some(known) => known.attributes.push(attribute),
            None => list.push(Expected { message: slot.message.to_owned(), attributes: vec![attribute] }),
        }
    });
    list
}

/// Complains of what a translation has too much, and of what it lacks, unless it is for beginners: of the texts of one file, where
/// one is named, else of all.
pub(in super::super) fn fit(
    translation: &Translation,
    script: &mut dyn Slots,
    only: Option<FileId>,
    complaints: &mut Complaints,
) {
    let expected = expected(script);
    for ((message, attribute), text) in &translation.texts {
        let known = expected.iter().find(|known| known.message == *message);
        let fault = match known {
            None => {
                let what = message!("library-unknown-message", text = message);
                let fault = Fault::warning(Code::UnknownText, text.place, what);
                suggest(fault, message, expected.iter().map(|known| known.message.as_str()))
            }
            Some(known) if known.attributes.iter().all(|(own, _)| own != attribute) => {
                let what = if attribute.is_empty() {
                    message!("library-no-own-text", text = message)
                } else {
                    message!("library-unknown-text", text = message, attribute = attribute)
                };
                let fault = Fault::warning(Code::UnknownText, text.place, what);
                suggest(fault, attribute, known.attributes.iter().map(|(own, _)| own.as_str()))
            }
            Some(_) => continue,
        };
        complaints.add(fault);
    }
    if translation.version.level == Level::Advanced {
        for known in &expected {
            lacks(known, translation, only, complaints);
        }
    }
}

fn suggest<'a>(fault: Fault, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Fault {
    match nearest(name, known.clone()) {
        Some(meant) => fault.help(message!("fault-did-you-mean", meant = meant)),
        None => fault.help(message!("fault-there-is", names = listed(&known.take(12).collect::<Vec<_>>()))),
    }
}

fn lacks(known: &Expected, translation: &Translation, only: Option<FileId>, complaints: &mut Complaints) {
    let Expected { message, attributes } = known;
    let missing: Vec<_> = attributes
        .iter()
        .filter_map(|(attribute, shown)| shown.map(|place| (attribute, place)))
        .filter(|(_, place)| only.is_none_or(|file| place.file == file))
        .filter(|(attribute, _)| translation.text(message, attribute).is_none())
        .collect();
    if let Some((_, place)) = missing.first() {
        let list: Vec<_> = missing.iter().map(|(attribute, _)| format!("`.{attribute}`")).collect();
        let what = message!("library-missing-text", file = &translation.name, attributes = list.join(", "), text = message);
        complaints.add(Fault::warning(Code::MissingText, *place, what).help(message!("library-missing-text-help")));
    }
}

/// The texts that stand on a card and that a version lacks, as `message.attribute`.
pub(super) fn missing(script: &mut dyn Slots, translations: &[Translation], version: Version) -> Vec<String> {
    let mut found = Vec::new();
    script.slots(&mut |slot| {
        let card =
            matches!(slot.attribute, "briefing" | "text") || (slot.attribute == "question" && slot.message.starts_with("move"));
        let said = translations.iter().filter(|translation| translation.version == version);
        let said = said.into_iter().any(|translation| translation.text(slot.message, slot.attribute).is_some());
        if card && slot.text().is_some() && !said {
            found.push(format!("{}.{}", slot.message, slot.attribute));
        }
    });
    found
}
