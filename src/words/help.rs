//! Rule: the help of the command line is English in the sources; another language has a file of its own for it, by keys.

use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::{Language, Words};

/// The help in Polish; its keys are those of [`Words::help`].
pub const POLISH: &str = include_str!("../../assets/words/pl/help.ftl");

impl Words {
    /// What the help says under a key; nothing in English, where the sources say it, and for a key that stands nowhere.
    ///
    /// A key is `help-`, the names of the commands that lead to the thing, and its own, joined by hyphens: `help-run-seed`. What
    /// is the same for many commands stands under `help-any-`.
    #[must_use]
    pub fn help(self, key: &str) -> Option<String> {
        if self.language() == Language::English {
            return None;
        }
        let pattern = bundle().get_message(key)?.value()?;
        Some(bundle().format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }
}

fn bundle() -> &'static FluentBundle<FluentResource> {
    static BUNDLE: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    BUNDLE.get_or_init(|| {
        let locale: LanguageIdentifier = Language::Polish.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(FluentResource::try_new(POLISH.to_owned()).unwrap_or_else(|(sound, _)| sound));
        bundle
    })
}
