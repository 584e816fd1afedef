//! What goes from one episode of a campaign into the next, and what does not.

mod support;

use perimeter::analysis::campaign::{Episode, draw, draw_many, solve};
use perimeter::scenario::{Campaign, Opened, open_any};
use perimeter::theory::*;
use proptest::prelude::*;
use support::generated::games;

static ALWAYS: Requirement = Requirement::All(Vec::new());

fn renamed(game: &Game, prefix: &str) -> Game {
    let mut game = game.clone();
    let rename = |name: &mut String| *name = format!("{prefix}{name}");
    game.actors.iter_mut().for_each(|actor| rename(&mut actor.id));
    game.standings.iter_mut().for_each(|standing| rename(&mut standing.id));
    game
}

/// What a game leaves behind when it is played by luck.
fn left_by(game: &Game, luck: Luck) -> Carried {
    let history = vec![None; game.moves.len()];
    let episode = Episode { name: "first", game, when: &ALWAYS, forced: history.clone(), history: &history, until: None };
    let played = draw(&[episode], luck).remove(0).unwrap();
    let mut carried = Carried::default();
    carried.take(game, &played.end, Some(&played.drawn));
    carried
}

/// The images of an actor that both games know, with the belief of an observer in each.
fn shared(first: &Game, minds: &[Mind], then: &Game, pair: (ActorId, ActorId)) -> Vec<(f64, f64)> {
    let (observer, subject) = pair;
    let known = |game: &Game, id: ActorId| game.actor_named(&then.actor(id).id);
    let (Some(own), Some(of)) = (known(first, observer), known(first, subject)) else { return Vec::new() };
    let before = minds[own.0].believes(&first.layout, of);
    let after = then.minds[observer.0].believes(&then.layout, subject);
    let place = |image: &Image| first.actor(of).images.iter().position(|known| known.id == image.id);
    let images = then.actor(subject).images.iter().zip(after);
    images.filter_map(|(image, after)| Some((before[place(image)?], *after))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn odds_between_images_that_both_know_are_carried(first in games(), then in games(), seed in any::<u64>()) {
        let history = vec![None; first.moves.len()];
        let episode = Episode { name: "first", game: &first, when: &ALWAYS, forced: history.clone(), history: &history, until: None };
        let played = draw(&[episode], Luck { seed, run: 0 }).remove(0).unwrap();
        let mut carried = Carried::default();
        carried.take(&first, &played.end, Some(&played.drawn));
        let continued = carried.continued(&then);
        for observer in then.actor_ids() {
            for subject in then.others(observer) {
                let shared = shared(&first, &played.end.minds, &continued, (observer, subject));
                for (before, after) in &shared {
                    for (other_before, other_after) in &shared {
                        // Odds as products: nothing is divided by a zero.
                        prop_assert!((before * other_after - other_before * after).abs() < 1e-12);
                    }
                }
                let sum: f64 = continued.minds[observer.0].believes(&continued.layout, subject).iter().sum();
                prop_assert!((sum - 1.0).abs() < 1e-12, "{sum}");
                let sum: f64 = continued.minds[observer.0].imagines(&continued.layout, subject).iter().sum();
                prop_assert!((sum - 1.0).abs() < 1e-12, "{sum}");
            }
        }
    }

    #[test]
    fn the_share_of_images_that_only_the_later_one_knows_stays(first in games(), then in games(), seed in any::<u64>()) {
        let mut stranger = then.clone();
        for actor in &mut stranger.actors {
            actor.images[0].id = "never seen before".to_owned();
        }
        let continued = left_by(&first, Luck { seed, run: 0 }).continued(&stranger);
        for observer in stranger.actor_ids() {
            for subject in stranger.others(observer) {
                let belief = |game: &Game| game.minds[observer.0].believes(&game.layout, subject)[0];
                prop_assert_eq!(belief(&continued).to_bits(), belief(&stranger).to_bits());
            }
        }
    }

    #[test]
    fn standings_go_on_within_their_later_range(first in games(), then in games(), seed in any::<u64>()) {
        let carried = left_by(&first, Luck { seed, run: 0 });
        for (standing, written) in carried.continued(&then).standings.iter().zip(&then.standings) {
            let (least, greatest) = standing.range;
            prop_assert!((least..=greatest).contains(&standing.start));
            match carried.standing(&standing.id) {
                None => prop_assert_eq!(standing.start.to_bits(), written.start.to_bits()),
                Some(value) => prop_assert_eq!(standing.start.to_bits(), value.clamp(least, greatest).to_bits()),
            }
        }
    }

    #[test]
    fn an_episode_that_shares_nothing_starts_as_its_author_wrote_it(first in games(), then in games(), seed in any::<u64>()) {
        let stranger = renamed(&then, "other ");
        let luck = Luck { seed, run: 0 };
        let carried = left_by(&first, luck);
        prop_assert_eq!(carried.continued(&stranger), stranger.clone());
        prop_assert_eq!(carried.drawn(&stranger, luck), luck.draw_images(&stranger));
    }

    #[test]
    fn what_everybody_is_is_drawn_once(game in games(), seed in any::<u64>()) {
        let history = vec![None; game.moves.len()];
        let episode = |name| Episode { name, game: &game, when: &ALWAYS, forced: history.clone(), history: &history, until: None };
        let played = draw(&[episode("first"), episode("second"), episode("third")], Luck { seed, run: 0 });
        let drawn: Vec<_> = played.iter().map(|played| &played.as_ref().unwrap().drawn).collect();
        prop_assert_eq!(drawn[0], drawn[1]);
        prop_assert_eq!(drawn[1], drawn[2]);
    }

    #[test]
    fn what_is_drawn_is_never_what_the_episode_rules_out(first in games(), then in games(), seed in any::<u64>()) {
        let luck = Luck { seed, run: 0 };
        let drawn = left_by(&first, luck).drawn(&then, luck);
        for (place, actor) in then.actors.iter().enumerate() {
            prop_assert!(actor.actual.0[drawn.actual[place]] > 0.0);
            match &actor.self_image {
                None => prop_assert_eq!(drawn.self_image[place], drawn.actual[place]),
                Some(own) => prop_assert!(own.0[drawn.self_image[place]] > 0.0),
            }
        }
    }
}

fn campaign() -> Campaign {
    let nothing: [&str; 0] = [];
    match open_any(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/campaign/all.ron"), &nothing).unwrap() {
        Opened::Campaign(campaign) => *campaign,
        Opened::Scenario(_) => panic!("this is a campaign"),
    }
}

fn episodes(campaign: &Campaign) -> Vec<Episode<'_>> {
    let of = |episode: &'_ perimeter::scenario::campaign::Episode| vec![None; episode.scenario.game.moves.len()];
    let mut episodes = Vec::new();
    for episode in &campaign.episodes {
        let (scenario, when, forced) = (&episode.scenario, &episode.when, of(episode));
        episodes.push(Episode {
            name: &scenario.name,
            game: &scenario.game,
            when,
            forced,
            history: &scenario.history,
            until: episode.until,
        });
    }
    episodes
}

#[test]
fn historys_line_is_carried_and_the_episode_that_it_does_not_reach_left_out() {
    let campaign = campaign();
    let solved = solve(&episodes(&campaign), 10_000).unwrap();
    assert!(solved[0].is_some() && solved[1].is_none());
    let last = solved[2].as_ref().unwrap();
    // Ten men less eight are two, and the later range begins at five.
    assert_eq!(last.game.standings[0].start.to_bits(), 5.0_f64.to_bits());
    let (ussr, us) = (last.game.actor_named("ussr").unwrap(), last.game.actor_named("us").unwrap());
    let belief = last.game.minds[ussr.0].believes(&last.game.layout, us);
    // The hawk, whom the first episode does not know, keeps its fifth; silence made the others drift towards the realist.
    assert_eq!(belief[0].to_bits(), 0.2_f64.to_bits());
    assert!(belief[2] > belief[1] + 0.01, "{belief:?}");
    let total: f64 = last.enumeration.endings.iter().sum();
    assert!((total - 1.0).abs() < 1e-12);
}

#[test]
fn an_episode_takes_place_where_what_went_before_leads_to_it() {
    let campaign = campaign();
    for history in draw_many(&episodes(&campaign), 7, 0..200) {
        let first = history[0].as_ref().unwrap();
        assert_eq!(history[1].is_some(), first.end.position.standing[1] >= 1.0);
        let (before, after) = (&first.drawn.actual, &history[2].as_ref().unwrap().drawn.actual);
        let names = |episode: usize, actor: usize, image: usize| {
            campaign.episodes[episode].scenario.game.actors[actor].images[image].id.clone()
        };
        assert_eq!(names(0, 0, before[0]), names(2, 1, after[1]));
    }
}

#[test]
fn the_same_seed_draws_the_same_histories_in_any_company() {
    let campaign = campaign();
    let episodes = episodes(&campaign);
    let together = draw_many(&episodes, 3, 0..40);
    let alone: Vec<_> = (0..40).map(|run| draw(&episodes, Luck { seed: 3, run })).collect();
    assert_eq!(together, alone);
    // Luck is keyed by episode: the first choice of a move does not decide the next one of the same name.
    assert_ne!(Luck { seed: 3, run: 0 }.within("promise"), Luck { seed: 3, run: 0 }.within("storm"));
}
