//! Rule: whoever speaks Polish is helped in Polish: the tree of commands is walked, and each help replaced by its key.

use clap::builder::PossibleValue;
use clap::{Arg, Command};

use crate::words::{Message, Words, message};

/// The commands with their help in a language.
pub(super) fn in_words(mut command: Command, words: Words) -> Command {
    if words.help("help-about").is_none() {
        return command;
    }
    // What clap adds by itself, `--help` and `help`, is there only once the tree is built.
    command.build();
    translated(command, "", words)
}

fn translated(command: Command, path: &str, words: Words) -> Command {
    let about = if path.is_empty() { words.help("help-about") } else { words.help(&format!("help{path}")) };
    let command = match about {
        Some(about) => command.about(about).long_about(None),
        None => command,
    };
    let command = command.mut_args(|argument| argument_in_words(argument, path, words));
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    let command = names.into_iter().fold(command, |command, name| {
        let inner = format!("{path}-{name}");
        // `perimeter help` holds the whole tree once more.
        command
            .mut_subcommand(&name, |sub| if name == "help" { about_alone(sub, words) } else { translated(sub, &inner, words) })
    });
    let heading = |message: Message| words.say(&message);
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        heading(message!("help-usage"))
    );
    let mut command = command.subcommand_help_heading(heading(message!("help-commands"))).help_template(template);
    let usage = usage(&command.render_usage().to_string(), words);
    command.override_usage(usage)
}

/// How a command is called, in words: `clap` writes the names of what it adds by itself in English.
pub(super) fn usage(shown: &str, words: Words) -> String {
    let mut shown = shown.trim_start_matches("Usage: ").trim().to_owned();
    for (own, message) in [("OPTIONS", message!("help-options")), ("COMMAND", message!("help-command"))] {
        shown = shown.replace(&format!("[{own}]"), &format!("[{}]", words.say(&message).to_uppercase()));
        shown = shown.replace(&format!("<{own}>"), &format!("<{}>", words.say(&message).to_uppercase()));
    }
    shown
}

fn about_alone(command: Command, words: Words) -> Command {
    match words.help("help-any-help-command") {
        Some(about) => command.about(about),
        None => command,
    }
}

fn argument_in_words(argument: Arg, path: &str, words: Words) -> Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    let heading = if argument.is_positional() { message!("help-arguments") } else { message!("help-options") };
    let help = keys(path, &id).into_iter().find_map(|key| words.help(&key));
    let argument = argument.help_heading(words.say(&heading));
    let argument = match help {
        Some(help) => argument.help(help).long_help(None),
        None => argument,
    };
    let names: Vec<String> =
        value_names(&argument).iter().map(|key| words.help(key)).collect::<Option<_>>().unwrap_or_default();
    let argument = if names.is_empty() { argument } else { argument.value_names(names) };
    let values: Vec<PossibleValue> = argument.get_possible_values();
    let told = values.into_iter().map(|value| {
        let key = format!("{id}-{}", value.get_name());
        let help = keys(path, &key).into_iter().find_map(|key| words.help(&key));
        help.map_or(value.clone(), |help| value.help(help))
    });
    explained(argument, &told.collect::<Vec<_>>(), words)
}

/// The keys of what stands for the values of an argument, such as `help-value-scenario`.
fn value_names(argument: &Arg) -> Vec<String> {
    let slug = |name: &str| name.to_lowercase().replace(|sign: char| !sign.is_ascii_alphanumeric(), "-");
    let takes = argument.get_num_args().is_some_and(|count| count.takes_values());
    let names = argument.get_value_names().unwrap_or_default().iter().filter(|_| takes);
    names.map(|name| format!("help-value-{}", slug(name))).collect()
}

/// Lists the values and the usual one in the help of an argument, for what clap says of them itself cannot be replaced.
fn explained(argument: Arg, values: &[PossibleValue], words: Words) -> Arg {
    let one = |value: &PossibleValue| match value.get_help() {
        Some(help) => format!("{}: {help}", value.get_name()),
        None => value.get_name().to_owned(),
    };
    let mut help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    if !values.is_empty() {
        help += &format!(" [{}]", values.iter().map(one).collect::<Vec<_>>().join("; "));
    }
    if let [usual] = argument.get_default_values() {
        help += &format!(" [{}]", words.say(&message!("help-usual", value = usual.to_string_lossy().into_owned())));
    }
    argument.hide_possible_values(true).hide_default_value(true).help(help)
}

/// The keys under which a thing may stand, the most particular first.
fn keys(path: &str, id: &str) -> [String; 2] {
    [format!("help{path}-{id}"), format!("help-any-{id}")]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory as _;
    use fluent_syntax::ast::Entry;

    use super::super::args::Arguments;
    use super::*;
    use crate::words::{Language, help::POLISH};

    /// Every thing with a help: the keys under which it may stand.
    fn wanted(command: &Command, path: &str, into: &mut Vec<Vec<String>>) {
        into.push(vec![if path.is_empty() { "help-about".to_owned() } else { format!("help{path}") }]);
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str().replace('_', "-");
            into.push(keys(path, &id).to_vec());
            into.extend(value_names(argument).into_iter().map(|key| vec![key]));
            for value in argument.get_possible_values().iter().filter(|value| value.get_help().is_some()) {
                into.push(keys(path, &format!("{id}-{}", value.get_name())).to_vec());
            }
        }
        for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
            wanted(inner, &format!("{path}-{}", inner.get_name()), into);
        }
    }

    fn known() -> BTreeSet<String> {
        let resource = fluent_syntax::parser::parse(POLISH).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        let id =
            |entry: &Entry<&str>| if let Entry::Message(message) = entry { Some(message.id.name.to_owned()) } else { None };
        resource.body.iter().filter_map(id).collect()
    }

    #[test]
    fn every_help_is_said_in_polish_and_nothing_else_is() {
        let mut command = Arguments::command();
        command.build();
        let mut all = vec![vec!["help-any-help-command".to_owned()]];
        wanted(&command, "", &mut all);
        let known = known();
        let missing: BTreeSet<_> = all.iter().filter(|keys| !keys.iter().any(|key| known.contains(key))).collect();
        assert!(missing.is_empty(), "assets/words/pl/help.ftl lacks one of each of {missing:#?}");
        let used: BTreeSet<_> = all.iter().filter_map(|keys| keys.iter().find(|key| known.contains(*key))).collect();
        let unused: Vec<_> = known.iter().filter(|key| !used.contains(key)).collect();
        assert!(unused.is_empty(), "assets/words/pl/help.ftl says what nobody asks for: {unused:?}");
    }

    #[test]
    fn polish_help_speaks_polish() {
        let mut command = in_words(Arguments::command(), Words::of(Language::Polish));
        let shown = command.render_help().to_string();
        assert!(shown.contains("Polecenia:") && shown.contains("Sposób użycia:") && !shown.contains("Print"), "{shown}");
        let solve = command.find_subcommand_mut("solve").unwrap().render_long_help().to_string();
        let english = ["OPTIONS", "SCENARIO>", "default", "possible", "FILE"];
        assert!(english.iter().all(|word| !solve.contains(word)), "{solve}");
    }
}
