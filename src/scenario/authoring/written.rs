//! Rule: a lever is written down as an author would write it, and taken out with everything that then says nothing.

use super::super::edit::{CannotEdit, Draft, NewValue, tree};
use super::super::path::{Path, Step};
use super::super::syntax::{Kind, Node};
use super::place::{places, said};
use crate::experiment::{Level, Lever};
use crate::theory::{ActorId, Game, MoveId};

/// What is to be written.
pub(super) enum Value {
    Level(Level),
    /// A probability for each image.
    Belief(Vec<f64>),
}

/// A number is written in millionths at the finest: what lies behind them are the crumbs of floats.
const MILLIONTHS: f64 = 1e6;

/// Writes down where a lever stands.
pub(super) fn write(draft: &mut Draft, root: &Node, game: &Game, lever: &Lever, value: &Value) -> Result<(), CannotEdit> {
    let usual = || places(game, lever).into_iter().next().unwrap_or_default();
    let path = said(game, lever, root).unwrap_or_else(usual);
    match (lever, value) {
        (Lever::Believe { of, .. }, Value::Belief(belief)) => believe(draft, root, game, &path, (*of, belief)),
        (Lever::Imagine { actor, .. }, Value::Belief(belief)) => believe(draft, root, game, &path, (*actor, belief)),
        (Lever::Choose(MoveId(step)), Value::Level(Level::Category(option))) => {
            let options = &game.moves[*step].options;
            options.get(*option).map_or(Ok(()), |option| draft.put(&path, &NewValue::Text(option.id.clone())))
        }
        (Lever::Actual(actor) | Lever::SelfImage(actor), Value::Level(Level::Category(image))) => {
            let images = &game.actor(*actor).images;
            images.get(*image).map_or(Ok(()), |image| draft.put(&path, &NewValue::Text(image.id.clone())))
        }
        (_, Value::Level(Level::Number(number))) => draft.put(&path, &NewValue::Number(rounded(*number))),
        _ => Ok(()),
    }
}

/// Every image with its probability; the impossible ones only where they stand there already.
fn believe(
    draft: &mut Draft,
    root: &Node,
    game: &Game,
    path: &Path,
    (about, belief): (ActorId, &[f64]),
) -> Result<(), CannotEdit> {
    for (image, chance) in game.actor(about).images.iter().zip(belief) {
        let path = path.key(&image.id);
        if *chance > 0.0 || path.find(root).is_some() {
            draft.put(&path, &NewValue::Number(*chance))?;
        }
    }
    Ok(())
}

fn rounded(number: f64) -> f64 {
    let scaled = (number * MILLIONTHS).round() / MILLIONTHS;
    // What is too large for that has no crumbs.
    if scaled.is_finite() { scaled } else { number }
}

/// Takes out what is said of a lever.
pub(super) fn remove(draft: &mut Draft, root: &Node, game: &Game, lever: &Lever) -> Result<(), CannotEdit> {
    let Some(mut path) = said(game, lever, root) else { return Ok(()) };
    // What a record of a list is about, is nothing without what it says of it.
    if let Some(record) = path.0.iter().rposition(|step| matches!(step, Step::Pair(..))) {
        path.0.truncate(record + 1);
    }
    draft.remove(&path)?;
    while let Some((_, before)) = path.0.split_last() {
        path = Path(before.to_vec());
        if path.0.is_empty() || !is_empty(draft.text(), &path) {
            break;
        }
        draft.remove(&path)?;
    }
    Ok(())
}

/// Whether there is nothing at a path but brackets, not even a comment.
fn is_empty(text: &str, path: &Path) -> bool {
    let Ok(root) = tree("", text) else { return false };
    let Some(node) = path.find(&root) else { return false };
    let bare = |inside: &str| inside.trim_matches(['(', ')', '[', ']', '{', '}']).trim().is_empty();
    match &node.kind {
        Kind::Tuple { parts, .. } => parts.is_empty() && bare(&text[node.place.span()]),
        Kind::Record { fields, .. } => fields.is_empty() && bare(&text[node.place.span()]),
        Kind::Map(pairs) => pairs.is_empty() && bare(&text[node.place.span()]),
        Kind::List(items) => items.is_empty() && bare(&text[node.place.span()]),
        _ => false,
    }
}
