//! Rule: an arc runs from who judges to who is judged, and is as thick as the judgement is strong.
//!
//! To the defender of a threat it is credibility: how likely the observer thinks the response. It holds where that exceeds the critical risk
//! of the observer, fails where it does not, and is neither where nothing is risked. From the defender to each challenger it is the weight of the image
//! that leads in its mind. Where a scenario names no threat, every pair has the second kind.

use crate::report::page::Share;
use crate::report::text;
use crate::report::view::{Asked, MatrixView, Moved, Shown};
use crate::theory::ActorId;
use crate::words::message;

/// How deterrence stands in a mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The response is likely enough to deter.
    Holds,
    /// It is not.
    Failed,
    /// Nothing is to be deterred here.
    None,
}

/// What an observer makes of a subject.
#[derive(Clone, Debug, PartialEq)]
pub struct MapArc {
    /// Who thinks what of whom; a click opens it.
    pub asked: Asked,
    /// How strong it is, now and before the last act.
    pub share: Share,
    /// The same, said, with what the last act did to it.
    pub label: String,
    /// Which way it went.
    pub moved: Moved,
    /// Whether it deters.
    pub verdict: Verdict,
    /// Whether it is credibility: the others are drawn behind, and thin.
    pub credibility: bool,
    /// The whole in a sentence.
    pub said: String,
}

impl Shown<'_> {
    pub(super) fn arcs(&self) -> Vec<MapArc> {
        let Some(defender) = self.defender().filter(|_| self.measures().is_some()) else {
            return self.leading(|_| true);
        };
        let challengers = self.scenario.game.threat.as_ref().map(|threat| threat.challengers.clone()).unwrap_or_default();
        let mut arcs = self.leading(|asked| asked.observer == defender && challengers.contains(&asked.subject));
        arcs.extend(self.scenario.game.others(defender).filter_map(|observer| self.credibility_arc(observer, defender)));
        arcs
    }

    fn credibility_arc(&self, observer: ActorId, defender: ActorId) -> Option<MapArc> {
        let measures = self.measures().filter(|_| self.eyes.see_mind(observer))?;
        let after = measures.credibility_to(observer)?;
        let before = self.before().and_then(|before| before.measures.as_ref()?.credibility_to(observer));
        let (share, words) = (Share { before, after }, self.words);
        let (moved, risk) = (Moved::of(share, words), measures.critical_risk_of(observer));
        let verdict = match risk {
            None => Verdict::None,
            Some(risk) if after > risk => Verdict::Holds,
            Some(_) => Verdict::Failed,
        };
        let (observed, defends) = (text::seat(self.scenario, observer), text::seat(self.scenario, defender));
        let chance = words.percent(after);
        let said = match (verdict, risk) {
            (Verdict::Holds, Some(risk)) => {
                message!("map-arc-holds", observer = observed, defender = defends, chance = &chance, risk = words.percent(risk))
            }
            (Verdict::Failed, Some(risk)) => {
                message!(
                    "map-arc-failed",
                    observer = observed,
                    defender = defends,
                    chance = &chance,
                    risk = words.percent(risk)
                )
            }
            _ => message!("map-arc", observer = observed, defender = defends, chance = &chance),
        };
        let mut said = words.say(&said);
        if let Some(before) = before.filter(|_| moved != Moved::Not) {
            said = said + " " + &words.say(&message!("map-arc-before", chance = words.percent(before)));
        }
        let label = if moved == Moved::Not { chance } else { format!("{chance} {}", moved.arrow()) };
        let asked = Asked { observer, subject: defender, imagined: false };
        Some(MapArc { asked, share, label, moved, verdict, credibility: true, said })
    }

    /// The arcs of leading images, of those pairs.
    fn leading(&self, wanted: impl Fn(Asked) -> bool) -> Vec<MapArc> {
        let cells = MatrixView::of(self).rows.into_iter().flatten().flatten().filter(|cell| wanted(cell.asked));
        cells
            .map(|cell| MapArc {
                asked: cell.asked,
                share: cell.share,
                label: cell.percent,
                moved: cell.moved,
                verdict: Verdict::None,
                credibility: false,
                said: cell.said,
            })
            .collect()
    }
}
