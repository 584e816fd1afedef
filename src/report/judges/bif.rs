//! Rule: a Bayesian network is written in the interchange format (BIF 0.15), every name a plain word that stands for one thing.

use rustc_hash::FxHashSet;

use crate::analysis::network::{ActNode, Network, State};
use crate::theory::{ActorId, Game, MoveId};

/// A network as a BIF file.
///
/// What an actor is is called `image_of_` and its name; a move is called by its own name. Whatever is no letter or digit becomes an
/// underscore, and what would then be called alike gets a number.
#[must_use]
pub fn bif(game: &Game, network: &Network, title: &str) -> String {
    let names = Names::of(game, network);
    let mut text = format!("network {} {{\n}}\n", word(title));
    for (place, (_, prior)) in network.images.iter().enumerate() {
        variable(&mut text, &names.images[place].0, &names.images[place].1);
        text.push_str(&format!("probability ( {} ) {{\n  table {};\n}}\n", names.images[place].0, numbers(prior)));
    }
    for act in &network.acts {
        let (name, states) = &names.acts[act.step.0];
        variable(&mut text, name, states);
        table(&mut text, &names, network, act);
    }
    text
}

fn variable(text: &mut String, name: &str, states: &[String]) {
    text.push_str(&format!("variable {name} {{\n  type discrete [ {} ] {{ {} }};\n}}\n", states.len(), states.join(", ")));
}

fn table(text: &mut String, names: &Names, network: &Network, act: &ActNode) {
    let name = &names.acts[act.step.0].0;
    let image = act.about.and_then(|about| network.images.iter().position(|(actor, _)| *actor == about));
    let mut parents: Vec<&(String, Vec<String>)> = act.parents.iter().map(|MoveId(step)| &names.acts[*step]).collect();
    parents.extend(image.map(|place| &names.images[place]));
    if parents.is_empty() {
        text.push_str(&format!("probability ( {name} ) {{\n  table {};\n}}\n", numbers(&act.table[0])));
        return;
    }
    let of: Vec<&str> = parents.iter().map(|(name, _)| name.as_str()).collect();
    text.push_str(&format!("probability ( {name} | {} ) {{\n", of.join(", ")));
    let mut at = vec![0; parents.len()];
    for row in &act.table {
        let given: Vec<&str> = parents.iter().zip(&at).map(|((_, states), state)| states[*state].as_str()).collect();
        text.push_str(&format!("  ({}) {};\n", given.join(", "), numbers(row)));
        for (place, (_, states)) in parents.iter().enumerate().rev() {
            at[place] = (at[place] + 1) % states.len();
            if at[place] > 0 {
                break;
            }
        }
    }
    text.push_str("}\n");
}

fn numbers(numbers: &[f64]) -> String {
    numbers.iter().map(f64::to_string).collect::<Vec<_>>().join(", ")
}

/// The names of all nodes, each with those of its states.
struct Names {
    images: Vec<(String, Vec<String>)>,
    acts: Vec<(String, Vec<String>)>,
}

impl Names {
    fn of(game: &Game, network: &Network) -> Self {
        let mut taken = FxHashSet::default();
        let image = |actor: ActorId, taken: &mut FxHashSet<String>| {
            let actor = game.actor(actor);
            let images = actor.images.iter().map(|image| image.id.as_str());
            (unlike(&format!("image_of_{}", actor.id), taken), all_unlike(images))
        };
        let images = network.images.iter().map(|(actor, _)| image(*actor, &mut taken)).collect();
        let act = |act: &ActNode, taken: &mut FxHashSet<String>| {
            let step = game.step(act.step);
            let state = |state: &State| match *state {
                State::Option(option) => step.options[option].id.as_str(),
                State::Skipped => "skipped",
                State::Unobserved => "unobserved",
            };
            (unlike(&step.id, taken), all_unlike(act.states.iter().map(state)))
        };
        let acts = network.acts.iter().map(|node| act(node, &mut taken)).collect();
        Self { images, acts }
    }
}

fn all_unlike<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = FxHashSet::default();
    names.map(|name| unlike(name, &mut taken)).collect()
}

/// A word for a name that is like no other word so far.
fn unlike(name: &str, taken: &mut FxHashSet<String>) -> String {
    let plain = word(name);
    let mut candidate = plain.clone();
    let mut number = 2_u32;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{plain}_{number}");
        number += 1;
    }
    candidate
}

/// Letters, digits and underscores, a letter first.
fn word(text: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    let word: String = text.chars().map(plain).collect();
    if word.starts_with(|first: char| first.is_ascii_alphabetic()) { word } else { format!("n_{word}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_words_and_never_alike() {
        let mut taken = FxHashSet::default();
        assert_eq!(unlike("green light", &mut taken), "green_light");
        assert_eq!(unlike("green-light", &mut taken), "green_light_2");
        assert_eq!(unlike("38th parallel", &mut taken), "n_38th_parallel");
    }
}
