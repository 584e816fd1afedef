//! Rule: each episode of a campaign counts as a game of its own, in its place, whatever was carried into it.
//!
//! Everybody brings other minds to an episode, and the model is asked once for all: with those that history's line brings, as
//! `perimeter solve` does for the campaign.

use super::episode::{Episode, Model, Within};
use super::gather::Skipped;
use super::run::{Run, Seat};
use crate::analysis::DEFAULT_LIMIT;
use crate::analysis::campaign::{Episode as Asked, Solved, solve};
use crate::report::campaign::Begun;
use crate::report::campaign::passage::again;
use crate::scenario::campaign::Episode as Written;
use crate::scenario::save::Save;
use crate::scenario::{Campaign, Scenario};
use crate::theory::{Mechanism, Reasoner};
use crate::words::Message;

/// Plays saved games of a campaign again: the runs of each episode, and what could not be used.
pub(super) fn play_again(
    campaign: &Campaign,
    (what_ifs, without): (&[String], &[Mechanism]),
    saves: &[(String, Save)],
) -> (Vec<Episode>, Vec<Skipped>) {
    let mut runs: Vec<Vec<Run>> = vec![Vec::new(); campaign.episodes.len()];
    let mut skipped = Vec::new();
    for (name, save) in saves {
        let mut own = Vec::new();
        let played = again(campaign, save, |begun, save| {
            let run = run(begun, save)?;
            let end = run.over.then(|| run.end.clone());
            own.push((begun.place, run));
            Ok(end)
        });
        match played {
            Ok(()) => own.into_iter().for_each(|(place, run)| runs[place].push(run)),
            Err(why) => skipped.push(Skipped { name: name.clone(), why }),
        }
    }
    let models = models(campaign, without);
    let within = |place| Within {
        campaign: campaign.name.clone(),
        what_ifs: what_ifs.to_vec(),
        title: campaign.script.title.to_string(),
        place,
    };
    let episodes = campaign.episodes.iter().zip(runs).zip(models).enumerate();
    let episodes = episodes.map(|(place, ((episode, runs), model))| Episode {
        scenario: episode.scenario.clone(),
        without: without.to_vec(),
        within: Some(within(place)),
        runs,
        model,
    });
    (episodes.collect(), skipped)
}

fn run(begun: &Begun, save: &Save) -> Result<Run, Message> {
    let Begun { scenario, chair, luck, drawn, until, .. } = begun;
    let seat = Seat { chair: *chair, luck: *luck, drawn: drawn.clone(), until: *until };
    Run::seated(&mut Reasoner::new(&scenario.game), scenario, save, seat)
}

/// For each episode, what the model says where history's line brings it; nothing where that leaves it out.
fn models(campaign: &Campaign, without: &[Mechanism]) -> Vec<Option<Model>> {
    let scenarios: Vec<Scenario> = campaign.episodes.iter().map(|episode| episode.scenario.clone().without(without)).collect();
    let asked: Vec<Asked<'_>> = campaign
        .episodes
        .iter()
        .zip(&scenarios)
        .map(|(episode, scenario)| Asked {
            name: &scenario.name,
            game: &scenario.game,
            when: &episode.when,
            forced: scenario.forced_options(),
            history: &scenario.history,
            until: episode.until,
        })
        .collect();
    let Ok(solved) = solve(&asked, DEFAULT_LIMIT) else { return vec![None; campaign.episodes.len()] };
    let model = |(episode, solved): (&Written, Option<Solved>)| {
        let scenario = Scenario { game: solved?.game, ..episode.scenario.clone() };
        Model::of(&scenario, DEFAULT_LIMIT)
    };
    campaign.episodes.iter().zip(solved).map(model).collect()
}
