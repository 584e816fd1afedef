//! Rule: a link names a game by what was decided in it; a person can read it, and it holds nothing else.
//!
//! `play=1950-speech&with=korea-inside-the-line&seat=historian&seed=1950&choices=withdrawal:regiment,speech:include&lang=en`: what
//! stands behind the `#` of an address, which a browser sends to nobody. A move without an option was left to luck; a space is a
//! plus. Branches and predictions stay at home.

use crate::scenario::save::{HISTORIAN, Save};
use crate::words::{Language, Message, message};

/// The longest link that is read, in bytes.
const LONGEST: usize = 1 << 14;

/// The seed where none is named.
const SEED: u64 = 1950;

/// A game as a link names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// The language to speak, where one is named.
    pub language: Option<Language>,
    /// The game, as far as it was played, where one is named.
    pub save: Option<Save>,
}

impl Link {
    /// Writes what stands behind the `#`.
    #[must_use]
    pub fn write(&self) -> String {
        let mut parts = Vec::new();
        if let Some(save) = &self.save {
            parts.push(format!("play={}", encoded(&save.scenario)));
            if !save.what_ifs.is_empty() {
                parts.push(format!("with={}", listed(&save.what_ifs, |name| encoded(name))));
            }
            parts.push(format!("seat={}&seed={}", encoded(&save.seat), save.seed));
            if !save.decisions.is_empty() {
                parts.push(format!("choices={}", listed(&save.decisions, choice)));
            }
        }
        parts.extend(self.language.map(|language| format!("lang={language}")));
        parts.join("&")
    }

    /// Reads what stands behind the `#`, with or without it.
    ///
    /// # Errors
    ///
    /// What is wrong with it, to be said to whoever followed it.
    pub fn read(fragment: &str) -> Result<Self, Message> {
        let text = fragment.strip_prefix('#').unwrap_or(fragment);
        if text.len() > LONGEST {
            return Err(message!("link-too-long", most = LONGEST));
        }
        let mut parts = Parts::default();
        for part in text.split('&').filter(|part| !part.is_empty()) {
            parts.take(part)?;
        }
        parts.whole()
    }
}

/// The parts of a link, in whatever order they stand.
#[derive(Default)]
struct Parts {
    seen: Vec<String>,
    language: Option<Language>,
    scenario: Option<String>,
    what_ifs: Vec<String>,
    seat: Option<String>,
    seed: Option<u64>,
    decisions: Vec<(String, Option<String>)>,
}

impl Parts {
    fn take(&mut self, part: &str) -> Result<(), Message> {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        if self.seen.iter().any(|seen| seen == name) {
            return Err(message!("link-twice", part = name));
        }
        self.seen.push(name.to_owned());
        match name {
            "play" => self.scenario = Some(decoded(value)?),
            "with" => self.what_ifs = value.split(',').map(decoded).collect::<Result<_, _>>()?,
            "seat" => self.seat = Some(decoded(value)?),
            "seed" => self.seed = Some(value.parse().map_err(|_| message!("link-seed", seed = value))?),
            "choices" => self.decisions = value.split(',').map(decision).collect::<Result<_, _>>()?,
            "lang" => self.language = Some(Language::named(value).ok_or_else(|| message!("link-language", language = value))?),
            _ => return Err(message!("link-unknown", part = name)),
        }
        Ok(())
    }

    fn whole(self) -> Result<Link, Message> {
        let Some(scenario) = self.scenario else {
            let of_a_game = self.seen.iter().find(|name| *name != "lang");
            return match of_a_game {
                Some(part) => Err(message!("link-no-scenario", part = part)),
                None => Ok(Link { language: self.language, save: None }),
            };
        };
        let seat = self.seat.unwrap_or_else(|| HISTORIAN.to_owned());
        let mut save = Save::new(&scenario, &self.what_ifs, &seat, self.seed.unwrap_or(SEED));
        // Who comes into the middle of a game is not asked what the beginning will bring.
        save.asked = !self.decisions.is_empty();
        save.decisions = self.decisions;
        Ok(Link { language: self.language, save: Some(save) })
    }
}

fn listed<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join(",")
}

fn choice((step, option): &(String, Option<String>)) -> String {
    match option {
        Some(option) => format!("{}:{}", encoded(step), encoded(option)),
        None => encoded(step),
    }
}

fn decision(text: &str) -> Result<(String, Option<String>), Message> {
    match text.split_once(':') {
        Some((step, option)) => Ok((decoded(step)?, Some(decoded(option)?))),
        None => Ok((decoded(text)?, None)),
    }
}

/// A name as it stands in an address.
fn encoded(name: &str) -> String {
    let mut text = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            b' ' => text.push('+'),
            _ => text += &format!("%{byte:02X}"),
        }
    }
    text
}

/// A name that stands in an address.
fn decoded(text: &str) -> Result<String, Message> {
    let damaged = || message!("link-damaged", part = text);
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16)).ok_or_else(damaged);
                let value = digit()? * 16 + digit()?;
                u8::try_from(value).map_err(|_| damaged())?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).map_err(|_| damaged())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn game() -> Save {
        let what_ifs = ["korea-inside-the-line".to_owned()];
        let decisions = vec![("aid vote".to_owned(), None), ("speech".to_owned(), Some("include".to_owned()))];
        Save { asked: true, decisions, ..Save::new("1950-speech", &what_ifs, "historian", 7) }
    }

    #[test]
    fn a_link_can_be_read() {
        let link = Link { language: Some(Language::Polish), save: Some(game()) };
        let written =
            "play=1950-speech&with=korea-inside-the-line&seat=historian&seed=7&choices=aid+vote,speech:include&lang=pl";
        assert_eq!(link.write(), written);
        assert_eq!(Link::read(&format!("#{written}")), Ok(link));
        assert_eq!(Link::read(""), Ok(Link::default()));
        let bare = Link::read("#play=1950-speech").unwrap().save.unwrap();
        assert_eq!(bare, Save::new("1950-speech", &[], HISTORIAN, SEED));
    }

    #[test]
    fn what_is_wrong_with_a_link_is_said() {
        let wrong = [
            ("play=x&play=y", "link-twice"),
            ("plays=x", "link-unknown"),
            ("seat=us", "link-no-scenario"),
            ("play=x&seed=-1", "link-seed"),
            ("play=x&lang=tlh", "link-language"),
            ("play=%4", "link-damaged"),
            ("play=%zz", "link-damaged"),
            ("play=%ff", "link-damaged"),
        ];
        for (text, id) in wrong {
            assert_eq!(Link::read(text).unwrap_err().id(), id, "{text}");
        }
        assert_eq!(Link::read(&"a".repeat(LONGEST + 1)).unwrap_err().id(), "link-too-long");
    }

    proptest! {
        #[test]
        fn whatever_was_decided_comes_back(
            scenario in ".*", seat in ".*", seed: u64, polish: bool,
            what_ifs in prop::collection::vec(".*", 0..3),
            decisions in prop::collection::vec((".*", prop::option::of(".*")), 0..8),
        ) {
            let save = Save { asked: !decisions.is_empty(), decisions, ..Save::new(&scenario, &what_ifs, &seat, seed) };
            let link = Link { language: Some(if polish { Language::Polish } else { Language::English }), save: Some(save) };
            let written = link.write();
            if written.len() <= LONGEST {
                prop_assert_eq!(Link::read(&written), Ok(link));
            }
        }

        #[test]
        fn whatever_stands_in_an_address_is_answered(text in ".*") {
            drop(Link::read(&text));
        }
    }
}
