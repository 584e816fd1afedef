//! Rule: the extensive form is written as Gambit writes it, and so that `OpenSpiel` reads the same game.
//!
//! Some habits of theirs shape the text. Gambit reads decimals as fractions and wants the chances of a node to sum to exactly
//! one. `OpenSpiel` reads payoffs at the end only, and sorts the actions of a node by when their labels first came up: so a label is
//! never used in two orders. It also wants the information sets of each player numbered without a gap.

use std::fmt::Write as _;

use crate::analysis::extensive_form::{ExtensiveForm, InformationSet, Node, Player};
use crate::theory::{Game, MoveId};

/// A game in extensive form as a file for Gambit, with a title and a remark.
///
/// ```
/// use perimeter::analysis::extensive_form;
/// use perimeter::report::judges::efg;
/// # use perimeter::theory::{Game, game::Parts};
/// # let game = Game::new(Parts { actors: vec![], interests: vec![], standings: vec![], moves: vec![], endings: vec![
/// #     perimeter::theory::Ending { id: "peace".into(), when: perimeter::theory::Condition::ALWAYS, payoffs: vec![], worth: vec![] },
/// # ], threat: None, believes: vec![], imagines: vec![] });
/// let form = extensive_form(&game, None)?;
/// assert!(efg(&game, &form, "Nothing happens", "").ends_with("t \"\" 1 \"peace\" { }\n"));
/// # Ok::<(), perimeter::analysis::Refusal>(())
/// ```
#[must_use]
pub fn efg(game: &Game, form: &ExtensiveForm, title: &str, remark: &str) -> String {
    let players: Vec<String> = form.players.iter().map(|&player| quoted(&name(game, player))).collect();
    let mut text = format!("EFG 2 R {} {{ {} }}\n{}\n", quoted(title), players.join(" "), quoted(remark));
    let mut counts = vec![0; form.players.len()];
    let number = |set: &InformationSet| {
        counts[set.player] += 1;
        counts[set.player]
    };
    let numbers = form.information_sets.iter().map(number).collect();
    let mut writer = Writer { game, form, text: &mut text, numbers, chances: 0, endings: 0 };
    writer.node(&form.root);
    text
}

/// The name of a player: the actor, and its decision where it plays only that.
pub(super) fn name(game: &Game, player: Player) -> String {
    let actor = &game.actor(player.actor).id;
    player.stage.map_or_else(|| actor.clone(), |stage| format!("{actor} at {}", game.step(stage).id))
}

/// What tells an information set from all others: the decision, the owner with its image, and what it saw.
#[must_use]
pub fn label(game: &Game, form: &ExtensiveForm, set: &InformationSet) -> String {
    let actor = game.actor(form.players[set.player].actor);
    let image = set.image.map(|image| format!(" as {}", actor.images[image].id)).unwrap_or_default();
    let acts: Vec<String> = set.seen.iter().map(|&act| deed(game, act)).collect();
    let after = if acts.is_empty() { String::new() } else { format!(" after {}", acts.join(", ")) };
    format!("{} by {}{image}{after}", game.step(set.step).id, actor.id)
}

fn deed(game: &Game, (step, option): (MoveId, usize)) -> String {
    let step = game.step(step);
    format!("{}={}", step.id, step.options[option].id)
}

struct Writer<'a> {
    game: &'a Game,
    form: &'a ExtensiveForm,
    text: &'a mut String,
    /// The number of each information set among those of its player.
    numbers: Vec<usize>,
    /// How many nodes of chance are written.
    chances: usize,
    /// How many ends are written.
    endings: usize,
}

impl Writer<'_> {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing to a text cannot fail.
        let _ = writeln!(self.text, "{line}");
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Image(actor, branches) => {
                let actor = self.game.actor(*actor);
                let names = branches.iter().map(|(image, ..)| format!("{} is {}", actor.id, actor.images[*image].id));
                self.chance(&actor.id, &names.collect::<Vec<_>>(), branches);
            }
            Node::Chance(step, branches) => {
                let id = &self.game.step(*step).id;
                let names = self.options(*step, &branches.iter().map(|(outcome, ..)| *outcome).collect::<Vec<_>>());
                self.chance(id, &names, branches);
            }
            Node::Decision(place, branches) => {
                let set = &self.form.information_sets[*place];
                let names = self.options(set.step, &branches.iter().map(|(option, _)| *option).collect::<Vec<_>>());
                let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
                let (player, label, number) = (set.player + 1, quoted(&label(self.game, self.form, set)), self.numbers[*place]);
                self.line(format_args!("p \"\" {player} {number} {label} {{ {} }} 0", names.join(" ")));
                branches.iter().for_each(|(_, below)| self.node(below));
            }
            Node::End(ending, payoffs) => {
                self.endings += 1;
                let payoffs: Vec<String> = payoffs.iter().map(|payoff| format!("{} ", payoff + 0.0)).collect();
                let (number, ending) = (self.endings, quoted(&self.game.endings[*ending].id));
                self.line(format_args!("t \"\" {number} {ending} {{ {}}}", payoffs.concat()));
            }
        }
    }

    fn chance(&mut self, name: &str, names: &[String], branches: &[(usize, f64, Node)]) {
        self.chances += 1;
        let chances = exact(&branches.iter().map(|(_, chance, _)| *chance).collect::<Vec<_>>());
        let outcomes: Vec<String> =
            names.iter().zip(chances).map(|(name, chance)| format!("{} {chance}", quoted(name))).collect();
        let number = self.chances;
        self.line(format_args!("c \"\" {number} {} {{ {} }} 0", quoted(&format!("{name} ({number})")), outcomes.join(" ")));
        branches.iter().for_each(|(.., below)| self.node(below));
    }

    /// The labels of what is open at a move; where something is closed, they say so, for the sake of a fixed order.
    fn options(&self, step: MoveId, open: &[usize]) -> Vec<String> {
        let options = &self.game.step(step).options;
        let closed: Vec<&str> =
            (0..options.len()).filter(|option| !open.contains(option)).map(|option| options[option].id.as_str()).collect();
        let note = if closed.is_empty() { String::new() } else { format!(" (not {})", closed.join(", ")) };
        open.iter().map(|&option| format!("{}{note}", deed(self.game, (step, option)))).collect()
    }
}

/// Fifteen decimals: what a chance is worth noting of, and still a whole number that a float holds exactly.
const UNIT: f64 = 1e15;

/// Chances as decimals that sum to exactly one: rounded, and what is over given to the greatest.
fn exact(chances: &[f64]) -> Vec<String> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a chance is between zero and one")]
    let mut parts: Vec<u64> = chances.iter().map(|chance| libm::round(chance * UNIT) as u64).collect();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is 10^15")]
    let whole = UNIT as u64;
    let sum: u64 = parts.iter().sum();
    if let Some(greatest) = parts.iter_mut().max() {
        *greatest = (*greatest + whole) - sum;
    }
    parts.into_iter().map(|part| decimal(part, whole)).collect()
}

fn decimal(part: u64, whole: u64) -> String {
    let digits = format!("{}.{:015}", part / whole, part % whole);
    digits.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A text between quotation marks, with nothing in it that would end it.
fn quoted(text: &str) -> String {
    let clean: String = text.chars().map(|letter| if letter == '"' || letter == '\\' { '\'' } else { letter }).collect();
    format!("\"{}\"", clean.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decimals_are_as_short_as_they_can_be() {
        assert_eq!(exact(&[0.55, 0.05, 0.4]), ["0.55", "0.05", "0.4"]);
        assert_eq!(exact(&[1.0]), ["1"]);
        assert_eq!(exact(&[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0])[1], "0.333333333333333");
    }

    #[test]
    fn a_text_cannot_end_before_its_end() {
        assert_eq!(quoted("the \"China hand\"\n speaks\\"), "\"the 'China hand' speaks'\"");
    }

    proptest! {
        #[test]
        fn chances_sum_to_exactly_one(weights in prop::collection::vec(0.0..1.0, 1..9_usize)) {
            let total: f64 = weights.iter().sum::<f64>() + 1e-9;
            let mut chances: Vec<f64> = weights.iter().map(|weight| weight / total).collect();
            let rest = 1.0 - chances.iter().sum::<f64>();
            chances.push(rest.max(0.0));
            let digits = |decimal: &String| -> u64 {
                let (whole, part) = decimal.split_once('.').unwrap_or((decimal, ""));
                whole.parse::<u64>().unwrap() * 1_000_000_000_000_000 + format!("{part:0<15}").parse::<u64>().unwrap()
            };
            let written = exact(&chances);
            prop_assert_eq!(written.iter().map(digits).sum::<u64>(), 1_000_000_000_000_000);
            for (written, chance) in written.iter().zip(chances) {
                prop_assert!((written.parse::<f64>().unwrap() - chance).abs() < 1e-14);
            }
        }
    }
}
