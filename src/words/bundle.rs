//! Rule: a message is said in the language asked for; where that lacks it, in English, so that nothing is ever left unsaid.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::message::Argument;
use super::{Language, Message};

macro_rules! areas {
    ($($area:literal)*) => {
        /// Every area of the program with its texts: a name, then what stands in its file in each of [`Language::ALL`].
        pub const AREAS: &[(&str, [&str; 2])] = &[$(($area, [
            include_str!(concat!("../../assets/words/en/", $area, ".ftl")),
            include_str!(concat!("../../assets/words/pl/", $area, ".ftl")),
        ])),*];
    };
}

areas! {
    "author"
    "authoring"
    "common"
    "changes"
    "faults"
    "check"
    "lint"
    "compare"
    "condition"
    "counterfactual"
    "attribute"
    "flip"
    "judges"
    "experiment"
    "sweep"
    "sensitivity"
    "library"
    "report"
    "debrief"
    "pages"
    "class"
    "play"
    "panels"
    "map"
    "player"
    "window"
    "browser"
    "cli"
}

type Bundle = FluentBundle<FluentResource>;

/// A language to say messages in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language }
    }

    /// The language.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// Says a message; one that stands in no file is said by its id.
    #[must_use]
    pub fn say(self, message: &Message) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in &message.arguments {
            arguments.set(*name, self.value(argument));
        }
        let languages = [self.language, Language::English];
        let said = languages.into_iter().find_map(|language| said(bundle(language), message.id, &arguments));
        said.unwrap_or_else(|| message.id.to_owned())
    }

    fn value(self, argument: &Argument) -> FluentValue<'_> {
        match argument {
            Argument::Text(text) => FluentValue::from(text.as_str()),
            Argument::Count(count) => FluentValue::from(*count),
            Argument::Number(value, decimals) => FluentValue::from(self.number(*value, *decimals)),
            Argument::Percent(share) => FluentValue::from(self.percent(*share)),
            Argument::Date(iso) => FluentValue::from(self.date(iso)),
            Argument::Message(message) => FluentValue::from(self.say(message)),
        }
    }
}

fn said(bundle: &Bundle, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    // Whatever is wrong with a text of ours is found by `tests/words.rs`.
    Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 2] = [OnceLock::new(), OnceLock::new()];
    BUNDLES[language as usize].get_or_init(|| {
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        for (_, texts) in AREAS {
            let text = texts[language as usize].to_owned();
            let resource = FluentResource::try_new(text).unwrap_or_else(|(sound, _)| sound);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}
