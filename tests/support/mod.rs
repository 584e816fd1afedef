//! Games for the tests, put together without the scenario format.
#![allow(dead_code, reason = "each test file uses its part")]

pub mod generated;
pub mod recipes;
pub mod reversed;
pub mod story;

use perimeter::theory::game::{Chance, Evidence, Parts};
use perimeter::theory::*;
use serde_json::{Map, Value};

type Object = Map<String, Value>;

/// Reads the neutral JSON form of `shared/fixtures/mini-1950.json`.
pub fn game_from_json(text: &str) -> Game {
    let value: Value = serde_json::from_str(text).unwrap();
    Reader { value: &value }.game()
}

struct Reader<'a> {
    value: &'a Value,
}

fn object(value: &Value) -> Object {
    value.as_object().cloned().unwrap_or_default()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

impl Reader<'_> {
    fn actors(&self) -> Vec<String> {
        object(&self.value["actors"]).keys().cloned().collect()
    }

    fn images(&self, actor: &str) -> Vec<String> {
        object(&self.value["actors"][actor]["images"]).keys().cloned().collect()
    }

    fn actor(&self, id: &str) -> ActorId {
        ActorId(self.actors().iter().position(|actor| actor == id).unwrap())
    }

    fn standing(&self, id: &str) -> StandingId {
        StandingId(object(&self.value["standing"]).keys().position(|standing| standing == id).unwrap())
    }

    fn step(&self, id: &str) -> MoveId {
        MoveId(self.value["moves"].as_array().unwrap().iter().position(|step| step["id"] == id).unwrap())
    }

    fn option(&self, step: MoveId, id: &str) -> usize {
        object(&self.value["moves"][step.0]["options"]).keys().position(|option| option == id).unwrap()
    }

    fn mixture(&self, of: &str, value: &Value) -> Mixture {
        match value {
            Value::String(certain) => {
                let images = self.images(of);
                Mixture::certain(images.iter().position(|image| image == certain).unwrap(), images.len())
            }
            mixture => Mixture(self.images(of).iter().map(|image| mixture[image].as_f64().unwrap_or(0.0)).collect()),
        }
    }

    fn interests(&self) -> Vec<String> {
        let mut interests: Vec<String> = Vec::new();
        for actor in self.actors() {
            for image in self.images(&actor) {
                for interest in object(&self.value["actors"][&actor]["images"][&image]).keys() {
                    if !interests.contains(interest) {
                        interests.push(interest.clone());
                    }
                }
            }
        }
        interests
    }

    fn amount(&self, value: &Value) -> Amount {
        match value {
            Value::Object(linear) => Amount {
                base: number(&linear["base"]),
                per: object(&linear["per"]).iter().map(|(id, slope)| (self.standing(id), number(slope))).collect(),
            },
            constant => Amount::constant(number(constant)),
        }
    }

    fn payoffs(&self, value: &Value) -> Vec<Vec<(usize, Amount)>> {
        let interests = self.interests();
        let of = |actor: &String| {
            object(&value[actor])
                .iter()
                .map(|(interest, amount)| (interests.iter().position(|id| id == interest).unwrap(), self.amount(amount)))
                .collect()
        };
        self.actors().iter().map(of).collect()
    }

    fn when(&self, value: &Value) -> Condition {
        if let Some(parts) = value.as_array() {
            return Condition::All(parts.iter().map(|part| self.when(part)).collect());
        }
        if let Some(parts) = value["any"].as_array() {
            return Condition::Any(parts.iter().map(|part| self.when(part)).collect());
        }
        let mut parts = Vec::new();
        for (kind, what) in object(value) {
            for (id, bound) in object(&what) {
                parts.push(match kind.as_str() {
                    "at_least" => Condition::AtLeast(self.standing(&id), number(&bound)),
                    "below" => Condition::Below(self.standing(&id), number(&bound)),
                    "chose" => {
                        let step = self.step(&id);
                        Condition::Chose(step, self.option(step, bound.as_str().unwrap()))
                    }
                    other => panic!("unknown condition {other}"),
                });
            }
        }
        Condition::All(parts)
    }

    fn move_option(&self, id: &str, value: &Value) -> MoveOption {
        let effects = object(&value["effects"]).into_iter().map(|(standing, effect)| match effect.get("set") {
            Some(to) => Effect::Set(self.standing(&standing), number(to)),
            None => Effect::Add(self.standing(&standing), number(&effect["add"])),
        });
        MoveOption {
            id: id.to_owned(),
            when: self.when(&value["when"]),
            effects: effects.collect(),
            payoffs: self.payoffs(&value["payoffs"]),
            worth: Vec::new(),
        }
    }

    fn one_move(&self, value: &Value) -> Move {
        let actors = self.actors();
        let options = object(&value["options"]);
        let bundle = value["bundle"].as_str();
        let kind = match value["by"].as_str() {
            Some(by) => Kind::Decision(Decision {
                by: self.actor(by),
                moment_of_truth: value["moment_of_truth"] == true,
                readings: vec![None; self.images(by).len()],
            }),
            None => Kind::Chance(Chance {
                probabilities: options.values().map(|outcome| self.amount(&outcome["probability"])).collect(),
                evidence: value["about"].as_str().map(|about| Evidence {
                    about: self.actor(about),
                    likelihoods: options
                        .values()
                        .map(|outcome| {
                            let likelihood = outcome.get("likelihood")?;
                            Some(self.images(about).iter().map(|image| number(&likelihood[image])).collect())
                        })
                        .collect(),
                }),
            }),
        };
        let same = |step: &&Value| bundle.is_some() && step["bundle"].as_str() == bundle;
        Move {
            id: value["id"].as_str().unwrap().to_owned(),
            when: self.when(&value["when"]),
            options: options.iter().map(|(id, option)| self.move_option(id, option)).collect(),
            kind,
            seen_by: actors
                .iter()
                .map(|actor| value["seen_by"].as_array().is_none_or(|seen| seen.iter().any(|id| id == actor)))
                .collect(),
            attention: actors.iter().map(|actor| value["attention"][actor].as_f64()).collect(),
            bundle: self.value["moves"].as_array().unwrap().iter().filter(same).count().max(1),
        }
    }

    fn game(&self) -> Game {
        let actors = self.actors();
        let interests = self.interests();
        let actor = |id: &String| {
            let value = &self.value["actors"][id];
            let level = |name: &str| u8::try_from(value[name].as_u64().unwrap()).unwrap();
            Actor {
                id: id.clone(),
                images: object(&value["images"])
                    .iter()
                    .map(|(id, weights)| Image {
                        id: id.clone(),
                        weights: interests.iter().map(|interest| weights[interest].as_f64().unwrap_or(0.0)).collect(),
                    })
                    .collect(),
                actual: self.mixture(id, &value["actual"]),
                self_image: value.get("self_image").map(|own| self.mixture(id, own)),
                temperament: Temperament {
                    rationality: number(&value["rationality"]),
                    foresight: level("foresight"),
                    suspicion: level("suspicion"),
                    attention: number(&value["attention"]),
                    tremble: number(&value["tremble"]),
                },
            }
        };
        let mut believes = vec![vec![Mixture(Vec::new()); actors.len()]; actors.len()];
        for perception in self.value["perceptions"].as_array().unwrap() {
            let of = perception["of"].as_str().unwrap();
            believes[self.actor(perception["observer"].as_str().unwrap()).0][self.actor(of).0] =
                self.mixture(of, &perception["belief"]);
        }
        let mut imagines = vec![vec![None; actors.len()]; actors.len()];
        for imagined in self.value["imagined"].as_array().unwrap() {
            let of = imagined["actor"].as_str().unwrap();
            imagines[self.actor(of).0][self.actor(imagined["other"].as_str().unwrap()).0] =
                Some(self.mixture(of, &imagined["belief"]));
        }
        let act = |value: &Value| {
            let step = self.step(value[0].as_str().unwrap());
            (step, self.option(step, value[1].as_str().unwrap()))
        };
        let threat = &self.value["threat"];
        Game::new(Parts {
            actors: actors.iter().map(actor).collect(),
            interests: interests.clone(),
            standings: object(&self.value["standing"])
                .iter()
                .map(|(id, standing)| Standing {
                    id: id.clone(),
                    start: number(&standing["start"]),
                    range: (number(&standing["range"][0]), number(&standing["range"][1])),
                })
                .collect(),
            moves: self.value["moves"].as_array().unwrap().iter().map(|step| self.one_move(step)).collect(),
            endings: self.value["endings"]
                .as_array()
                .unwrap()
                .iter()
                .map(|ending| Ending {
                    id: ending["id"].as_str().unwrap().to_owned(),
                    when: self.when(&ending["when"]),
                    payoffs: self.payoffs(&ending["payoffs"]),
                    worth: Vec::new(),
                })
                .collect(),
            threat: Some(Threat {
                challenge: act(&threat["challenge"]),
                response: act(&threat["response"]),
                challengers: threat["challengers"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|id| self.actor(id.as_str().unwrap()))
                    .collect(),
            }),
            believes,
            imagines,
        })
    }
}

/// K3 with any number of binary signals in place of troops and speech (`model.md` section 9).
pub fn k3_ladder(signals: u8) -> Game {
    let signal = |n: u8| {
        let (stake, cost) = (-0.1 - 0.05 * f64::from(n % 4), 0.1 + 0.05 * f64::from(n % 3));
        decision(&format!("signal {n}"), 0, &[("no", [stake, 0.0, cost, 0.1], 0.0), ("yes", [0.0; 4], 0.0)])
    };
    Game::new(k3_with((0..signals).map(signal).collect()))
}

/// K3 as `model.md` section 9 has it.
pub fn k3() -> Game {
    Game::new(k3_parts())
}

/// What K3 is put together from.
pub fn k3_parts() -> Parts {
    k3_with(vec![
        decision("troops", 0, &[("withdraw", [-0.5, 0.0, 0.3, 0.2], 0.0), ("keep", [0.0; 4], 0.0)]),
        decision(
            "speech",
            0,
            &[("exclude", [-0.3, 0.0, 0.1, 0.1], 0.0), ("silent", [0.0; 4], 0.0), ("include", [0.3, 0.0, -0.3, -0.2], 0.0)],
        ),
    ])
}

fn decision(id: &str, by: usize, options: &[(&str, [f64; 4], f64)]) -> Move {
    let option = |(id, us, ussr): &(&str, [f64; 4], f64)| MoveOption {
        id: (*id).to_owned(),
        when: Condition::ALWAYS,
        effects: Vec::new(),
        payoffs: vec![
            us.iter().enumerate().map(|(interest, amount)| (interest, Amount::constant(*amount))).collect(),
            vec![(4, Amount::constant(*ussr))],
        ],
        worth: Vec::new(),
    };
    Move {
        id: id.to_owned(),
        when: Condition::ALWAYS,
        options: options.iter().map(option).collect(),
        kind: Kind::Decision(Decision {
            by: ActorId(by),
            moment_of_truth: false,
            readings: vec![None; if by == 0 { 3 } else { 1 }],
        }),
        seen_by: vec![true; 2],
        attention: vec![None; 2],
        bundle: 1,
    }
}

fn k3_with(mut moves: Vec<Move>) -> Parts {
    let attack = MoveId(moves.len());
    let crisis = MoveId(moves.len() + 1);
    moves.push(decision("attack", 1, &[("attack", [0.0; 4], 0.0), ("hold", [0.0; 4], 0.0)]));
    let mut answer =
        decision("crisis", 0, &[("intervene", [0.5, 0.0, -1.0, 0.0], -1.5), ("acquiesce", [-0.5, -1.0, 0.0, -0.3], 1.0)]);
    answer.when = Condition::Chose(attack, 0);
    moves.push(answer);
    let image = |id: &str, weights: [f64; 5]| Image { id: id.to_owned(), weights: weights.to_vec() };
    let temperament = |rationality, foresight| Temperament { rationality, foresight, ..Temperament::default() };
    let prior = Mixture(vec![0.55, 0.05, 0.40]);
    let ending = |id: &str, when| Ending { id: id.to_owned(), when, payoffs: vec![Vec::new(); 2], worth: Vec::new() };
    Parts {
        actors: vec![
            Actor {
                id: "us".to_owned(),
                images: vec![
                    image("STR", [0.2, 0.2, 1.0, 0.4, 0.0]),
                    image("PRI", [0.2, 2.0, 1.0, 0.4, 0.0]),
                    image("HAWK", [2.0, 0.2, 1.0, 0.4, 0.0]),
                ],
                actual: prior.clone(),
                self_image: None,
                temperament: temperament(3.0, 0),
            },
            Actor {
                id: "ussr".to_owned(),
                images: vec![image("only", [0.0, 0.0, 0.0, 0.0, 1.0])],
                actual: Mixture(vec![1.0]),
                self_image: None,
                temperament: temperament(4.0, 1),
            },
        ],
        interests: ["stake", "sym", "cost", "dom", "gain"].map(str::to_owned).to_vec(),
        standings: Vec::new(),
        moves,
        endings: vec![
            ending("war", Condition::Chose(crisis, 0)),
            ending("takeover", Condition::Chose(crisis, 1)),
            ending("peace", Condition::ALWAYS),
        ],
        threat: Some(Threat { challenge: (attack, 0), response: (crisis, 0), challengers: vec![ActorId(1)] }),
        believes: vec![vec![Mixture(Vec::new()), Mixture(vec![1.0])], vec![prior, Mixture(Vec::new())]],
        imagines: vec![vec![None; 2]; 2],
    }
}

/// One challenge and one response: a challenger that attacks or holds, a defender of two images that resists or not.
///
/// `resisting` is what resistance is worth under each image; the challenger gets `resisted` or `unresisted`, and nothing if it
/// holds.
pub fn one_shot(belief: f64, resisting: [f64; 2], resisted: f64, unresisted: f64, rationality: f64) -> Game {
    let mut parts = k3_with(Vec::new());
    let mixture = Mixture(vec![belief, 1.0 - belief]);
    parts.interests = vec!["resisting".to_owned(), "gain".to_owned()];
    parts.actors[0].images.truncate(2);
    for (image, weight) in parts.actors[0].images.iter_mut().zip(resisting) {
        image.weights = vec![weight, 0.0];
    }
    parts.actors[0].actual = mixture.clone();
    parts.actors[1].images[0].weights = vec![0.0, 1.0];
    parts.actors.iter_mut().for_each(|actor| actor.temperament.rationality = rationality);
    for step in &mut parts.moves {
        step.options.iter_mut().for_each(|option| option.payoffs = vec![Vec::new(); 2]);
        if let Kind::Decision(decision) = &mut step.kind {
            decision.readings.truncate(2);
        }
    }
    let [resist, give_way] = &mut parts.moves[1].options[..] else { unreachable!() };
    resist.payoffs = vec![vec![(0, Amount::constant(1.0))], vec![(1, Amount::constant(resisted))]];
    give_way.payoffs[1] = vec![(1, Amount::constant(unresisted))];
    parts.believes = vec![vec![Mixture(Vec::new()), Mixture(vec![1.0])], vec![mixture, Mixture(Vec::new())]];
    Game::new(parts)
}

/// Pearson's statistic, and what it exceeds once in a thousand times if the counts come from the expectation (Wilson and Hilferty).
pub fn chi_squared(counts: &[f64], expected: &[f64]) -> (f64, f64) {
    let cells: Vec<(f64, f64)> = counts.iter().copied().zip(expected.iter().copied()).filter(|(_, mean)| *mean > 0.0).collect();
    let statistic = cells.iter().map(|(count, mean)| (count - mean) * (count - mean) / mean).sum();
    let freedom = f64::from(u32::try_from(cells.len() - 1).unwrap().max(1));
    let spread = 2.0 / (9.0 * freedom);
    let root = 1.0 - spread + 3.0902 * libm::sqrt(spread);
    (statistic, freedom * root * root * root)
}
