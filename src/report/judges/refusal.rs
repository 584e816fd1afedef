//! Rule: who may not hand a scenario to a judge is told which part of it no judge could judge.

use crate::analysis::Refusal;
use crate::theory::{ActorId, Game, MoveId};
use crate::words::{Message, message};

/// Why a scenario is not exported.
#[must_use]
pub fn refusal(game: &Game, refusal: Refusal) -> Message {
    let actor = |id: ActorId| game.actor(id).id.as_str();
    let step = |id: MoveId| game.step(id).id.as_str();
    match refusal {
        Refusal::PriorsDiffer { about } => message!("judges-priors-differ", about = actor(about)),
        Refusal::ImaginesDifferently { observer } => message!("judges-imagines-differently", observer = actor(observer)),
        Refusal::Attention { step: act, reader } => message!("judges-attention", step = step(act), reader = actor(reader)),
        Refusal::Tremble { step: act, reader } => message!("judges-tremble", step = step(act), reader = actor(reader)),
        Refusal::Authored { step: act } => message!("judges-authored", step = step(act)),
        Refusal::FaceValue { step: act, reader } => message!("judges-face-value", step = step(act), reader = actor(reader)),
        Refusal::Evidence { step: act } => message!("judges-evidence", step = step(act)),
        Refusal::PartlyHidden { step: act } => message!("judges-partly-hidden", step = step(act)),
        Refusal::HiddenEffect { step: act } => message!("judges-hidden-effect", step = step(act)),
        Refusal::Foresight { step: act, later } => message!("judges-foresight", step = step(act), later = step(later)),
        Refusal::TooLarge { limit } => message!("judges-too-large", limit = limit),
    }
}

/// What to do about it.
#[must_use]
pub fn help(refusal: Refusal) -> Message {
    match refusal {
        Refusal::PriorsDiffer { .. } => message!("judges-help-observer"),
        Refusal::ImaginesDifferently { .. } => message!("judges-help-imagined"),
        Refusal::Attention { .. } | Refusal::Tremble { .. } | Refusal::Authored { .. } | Refusal::Evidence { .. } => {
            message!("judges-help-network")
        }
        Refusal::FaceValue { .. } => message!("judges-help-suspicion"),
        Refusal::PartlyHidden { .. } | Refusal::HiddenEffect { .. } => message!("judges-help-hidden"),
        Refusal::Foresight { .. } => message!("judges-help-foresight"),
        Refusal::TooLarge { .. } => message!("judges-help-too-large"),
    }
}
