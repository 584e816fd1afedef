//! Every text stands in every language, with the same arguments, is used, and is what Fluent can say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use perimeter::words::{AREAS, Language};

/// For each message of a language, the arguments that it takes.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (area, texts) in AREAS {
        let resource = match parser::parse(texts[language as usize]) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("assets/words/{language}/{area}.ftl: {errors:?}"),
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut arguments = BTreeSet::new();
            arguments_of(message.value.as_ref().expect("a message has a text"), &mut arguments);
            let known = found.insert(message.id.name.to_owned(), arguments);
            assert!(known.is_none(), "`{}` is given twice in {language}", message.id.name);
        }
    }
    found
}

fn arguments_of(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => argument_of(inline, into),
            Expression::Select { selector, variants } => {
                argument_of(selector, into);
                variants.iter().for_each(|variant| arguments_of(&variant.value, into));
            }
        }
    }
}

fn argument_of(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| argument_of(inline, into));
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => argument_of(inline, into),
            Expression::Select { .. } => panic!("a choice within a choice is hard to translate"),
        },
        _ => {}
    }
}

/// All sources of the program, in one text.
fn sources(folder: &Path) -> String {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let text = |path: &Path| if path.is_dir() { sources(path) } else { fs::read_to_string(path).unwrap() };
    entries.iter().map(|path| text(path)).collect()
}

#[test]
fn every_message_stands_in_every_language_with_the_same_arguments() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let said = messages(language);
        for (id, arguments) in &english {
            let there = said.get(id).unwrap_or_else(|| panic!("`{id}` is missing in {language}"));
            assert_eq!(there, arguments, "`{id}` takes other arguments in {language}");
        }
        assert_eq!(said.len(), english.len(), "{language} has messages that English has not");
    }
}

#[test]
fn every_message_is_used() {
    let sources = sources(Path::new("src"));
    let unused: Vec<_> = messages(Language::English).into_keys().filter(|id| !sources.contains(&format!("\"{id}\""))).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn every_message_that_is_said_stands_in_the_files() {
    let known = messages(Language::English);
    for said in sources(Path::new("src")).split("message!(").skip(1) {
        let Some(id) = said.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else { continue };
        assert!(known.contains_key(id), "`{id}` is said and stands in no file");
    }
}
