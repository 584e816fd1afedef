//! Rule: a place is packed as what is seen there, each number as it is shown, and only where it differs from the place before.
//!
//! The order is that of `assets/player/player.js`, which reads it.

use super::stream::{Stream, Table, signed};
use crate::analysis::{Atlas, Site};
use crate::scenario::Scenario;
use crate::theory::ledger::log_odds;
use crate::theory::{ActorId, Game, Measures, MoveId};

/// Which belief of the minds: an observer, a subject, and whether it is what the observer thinks the subject thinks of it.
pub(super) type Slot = (ActorId, ActorId, bool);

/// All beliefs of a game, in the order in which they are packed.
pub(super) fn slots(game: &Game) -> Vec<Slot> {
    let pairs = game.actor_ids().flat_map(|observer| game.others(observer).map(move |subject| (observer, subject)));
    pairs.flat_map(|(observer, subject)| [(observer, subject, false), (observer, subject, true)]).collect()
}

/// Everything that the places of an atlas are packed into.
#[derive(Default)]
struct Tables {
    beliefs: Table,
    measures: Table,
    prospects: Table,
    endings: Table,
    standings: Table,
    /// The values of standings, as written.
    values: Vec<String>,
}

/// The atlas as a row of letters, and the values of standings that it points to.
pub(super) fn sites(scenario: &Scenario, atlas: &Atlas, value: impl Fn(f64) -> String) -> (String, Vec<String>) {
    let game = &scenario.game;
    let slots = slots(game);
    let mut tables = Tables::default();
    let mut known: Vec<Option<Vec<usize>>> = vec![None; atlas.sites.len()];
    let mut body = Stream::default();
    body.put(atlas.sites.len());
    for (at, site) in atlas.sites.iter().enumerate() {
        let beliefs: Vec<usize> = slots.iter().map(|&slot| tables.belief(game, site, slot)).collect();
        let before = known[at].take().unwrap_or_else(|| vec![usize::MAX; slots.len()]);
        body.put(site.position.next);
        body.put(site.measures.as_ref().map_or(0, |measures| 1 + tables.measures.place(measured(game, measures))));
        let standing = site.position.standing.iter().map(|&standing| tables.value(value(standing))).collect();
        body.put(tables.standings.place(standing));
        body.put(tables.endings.place(site.endings.iter().map(|&chance| percent(chance)).collect()));
        body.put(tables.prospects.place(prospect(game, site)));
        site.ways.iter().for_each(|way| body.put(way.to - at));
        let moved = || beliefs.iter().zip(&before).enumerate().filter(|(_, (is, was))| is != was);
        body.put(moved().count());
        moved().for_each(|(slot, (belief, _))| body.put_all([slot, *belief]));
        for way in &site.ways {
            // Whoever comes first to a place is the one whose minds it is told apart from.
            known[way.to].get_or_insert_with(|| beliefs.clone());
        }
    }
    let mut stream = Stream::default();
    let Tables { beliefs, measures, prospects, endings, standings, values } = tables;
    [beliefs, measures, prospects, endings, standings].iter().for_each(|table| table.write(&mut stream));
    (stream.0 + &body.0, values)
}

impl Tables {
    /// A belief: the share of each image, then its odds against the first in tenths of a decibel.
    fn belief(&mut self, game: &Game, site: &Site, (observer, subject, imagined): Slot) -> usize {
        let mind = &site.minds[observer.0];
        let belief = if imagined { mind.imagines(&game.layout, subject) } else { mind.believes(&game.layout, subject) };
        let odds = (1..belief.len()).map(|image| tenths(log_odds(belief, image, 0)));
        self.beliefs.place(belief.iter().map(|&share| percent(share)).chain(odds).collect())
    }

    fn value(&mut self, written: String) -> usize {
        self.values.iter().position(|known| *known == written).unwrap_or_else(|| {
            self.values.push(written);
            self.values.len() - 1
        })
    }
}

/// Decibels in whole tenths, as the ledger shows them; beyond every ledger where something is certain.
fn tenths(decibels: f64) -> usize {
    const NEVER: i64 = 1 << 20;
    #[expect(clippy::cast_possible_truncation, reason = "a double has no odds beyond some thousand decibels")]
    let whole = |number: f64| number as i64;
    signed(if decibels.is_finite() { whole((decibels * 10.0).round()) } else { NEVER })
}

/// For each observer its credibility and what is imagined of it, misperception and illusion in points; for each challenger its
/// critical risk, one more than shown, and the verdict, or nothing once the risk is past; what is true.
fn measured(game: &Game, measures: &Measures) -> Vec<usize> {
    let points = |gap: Option<f64>| signed(format!("{:.0}", 100.0 * gap.unwrap_or(0.0)).parse().unwrap_or(0));
    let mut row = Vec::new();
    for &(observer, credibility) in &measures.credibility {
        row.extend([percent(credibility), percent(measures.imagined_of(observer).unwrap_or(0.0))]);
        row.extend([points(measures.misperception_of(observer)), points(measures.illusion_about(observer))]);
    }
    for &challenger in game.threat.iter().flat_map(|threat| &threat.challengers) {
        let verdict = measures.critical_risk_of(challenger).map(|risk| {
            let deterred = measures.deters(challenger).unwrap_or(false);
            [
                1 + percent(risk),
                if risk >= 1.0 {
                    0
                } else if risk <= 0.0 {
                    1
                } else if deterred {
                    2
                } else {
                    3
                },
            ]
        });
        row.extend(verdict.unwrap_or_default());
    }
    row.push(percent(measures.actual));
    row
}

/// For each way the option, its chance, and for each image that its owner may decide by how far luck must reach to it.
fn prospect(game: &Game, site: &Site) -> Vec<usize> {
    let Some(step) = site.position.step(game) else { return Vec::new() };
    let images = decides_by(game, step);
    let mut row = Vec::new();
    for way in &site.ways {
        row.extend([way.option, percent(way.chance)]);
        row.extend(images.iter().map(|&image| distance(way.by_image[image.min(way.by_image.len() - 1)])));
    }
    row
}

/// The images that the owner of a move may decide by; one place where nobody decides.
pub(super) fn decides_by(game: &Game, step: MoveId) -> Vec<usize> {
    let step = game.step(step);
    step.decision().map_or_else(
        || vec![0],
        |decision| {
            let mixture = game.actor(decision.by).decides_by(decision.moment_of_truth);
            mixture.possible().map(|(image, _)| image).collect()
        },
    )
}

/// How unlikely something is: the logarithm in millionths, one more; zero where it is impossible.
///
/// Luck adds its noise to the logarithm and takes the highest: a millionth turns no draw in a million.
fn distance(chance: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the logarithm of a double is small")]
    let millionths = (-libm::log(chance) * 1e6).round() as usize;
    if chance > 0.0 { millionths + 1 } else { 0 }
}

/// A share as it is shown: whole per cents; 101 and 102 where rounding would say never or always.
pub(super) fn percent(share: f64) -> usize {
    match share {
        share if share > 0.0 && share < 0.005 => 101,
        share if share < 1.0 && share > 0.995 => 102,
        share => format!("{:.0}", (share * 100.0).abs()).parse().unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::percent;
    use crate::words::{Language, Words};

    #[test]
    fn a_share_is_shown_as_the_words_say_it() {
        let words = Words::of(Language::English);
        for thousandth in 0..=1000 {
            let share = f64::from(thousandth) / 1000.0;
            let said = match percent(share) {
                101 => "<1 %".to_owned(),
                102 => ">99 %".to_owned(),
                whole => format!("{whole} %"),
            };
            assert_eq!(said, words.percent(share));
        }
    }
}
