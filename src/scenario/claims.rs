//! Rule: whatever an author says where he has it from, or how sure he is, is a claim, and can be listed.

use super::file::{Actor, Move, Script, Temperament};
use super::grain::{Amount, Confidence};
use super::opened::Scenario;
use super::source::Place;
use super::value::{Number, Pairs, Text};

/// How something is known.
#[derive(Clone, Copy, Debug)]
pub struct Grounds<'a> {
    /// Where it is to be found.
    pub source: Option<&'a Text>,
    /// How well it is known.
    pub confidence: Option<Confidence>,
    /// Why it is so, in the author's words.
    pub note: Option<&'a Text>,
    /// Where it stands.
    pub place: Place,
}

/// A record that may say how it is known.
pub(super) trait Grounded {
    fn grounds(&self) -> Grounds<'_>;
}

impl Grounded for Move {
    fn grounds(&self) -> Grounds<'_> {
        Grounds { source: self.source.as_ref(), confidence: self.confidence, note: self.note.as_ref(), place: self.place }
    }
}

impl Grounded for Amount {
    fn grounds(&self) -> Grounds<'_> {
        Grounds { source: self.source.as_ref(), confidence: self.confidence, note: self.note.as_ref(), place: self.place }
    }
}

/// Something that a file says, and how it is known.
#[derive(Clone, Debug)]
pub struct Claim<'a> {
    /// What it is about, by names from the outside in: `actors.us.images.perimeter realist`.
    pub what: String,
    /// What is said: a number, several by name, or a label; empty where it is the whole record.
    pub value: String,
    /// How it is known.
    pub grounds: Grounds<'a>,
}

impl Scenario {
    /// Everything that the scenario and its what-ifs say with a source, a confidence or a note, in the order of the files.
    #[must_use]
    pub fn claims(&self) -> Vec<Claim<'_>> {
        let mut list = Claims(Vec::new());
        list.script(&self.script);
        for applied in &self.what_ifs {
            list.add("what-if", &*applied.what_if.title, &applied.what_if);
            for attend in &applied.what_if.attend.items {
                let what = format!("what-if.attend.{}.{}", &*attend.r#move, &*attend.observer);
                list.add(what, number(attend.attention), attend);
            }
        }
        let mut claims = list.0;
        claims.sort_by_key(|claim| (claim.grounds.place.file, claim.grounds.place.start));
        claims
    }
}

struct Claims<'a>(Vec<Claim<'a>>);

impl<'a> Claims<'a> {
    /// Adds a record, if it says how it is known.
    fn add(&mut self, what: impl Into<String>, value: impl Into<String>, record: &'a impl Grounded) {
        let grounds = record.grounds();
        if grounds.source.is_some() || grounds.confidence.is_some() || grounds.note.is_some() {
            self.0.push(Claim { what: what.into(), value: value.into(), grounds });
        }
    }

    fn script(&mut self, script: &'a Script) {
        self.add("scenario", &*script.title, script);
        for (name, actor) in &script.actors.entries {
            self.actor(name, actor);
        }
        for (name, interest) in &script.interests.entries {
            self.add(format!("interests.{}", &**name), words(interest.name.as_ref()), interest);
        }
        for perception in &script.perceptions.items {
            let what = format!("perceptions.{}.{}", &*perception.observer, &*perception.of);
            self.add(what, numbers(&perception.belief), perception);
        }
        for imagined in &script.imagined.items {
            let what = format!("imagined.{}.{}", &*imagined.actor, &*imagined.other);
            self.add(what, numbers(&imagined.belief), imagined);
        }
        for (name, standing) in &script.standing.entries {
            let unit = standing.unit.as_ref().map_or_else(String::new, |unit| format!(" {}", &**unit));
            self.add(format!("standing.{}", &**name), number(standing.start) + &unit, standing);
        }
        for step in &script.moves.items {
            self.step(step);
        }
        for ending in &script.endings.items {
            let what = format!("endings.{}", &*ending.id);
            self.add(&what, words(ending.label.as_ref()), ending);
            self.payoffs(&what, &ending.payoffs);
        }
        if let Some(threat) = &script.threat {
            self.add("threat", format!("{} - {}", &*threat.challenge.1, &*threat.response.1), threat);
        }
    }

    fn actor(&mut self, name: &Text, actor: &'a Actor) {
        let what = format!("actors.{}", &**name);
        self.add(&what, words(actor.name.as_ref()), actor);
        for (image, written) in &actor.images.entries {
            self.add(format!("{what}.images.{}", &**image), numbers(&written.interests), written);
        }
        if let Some(temperament) = &actor.temperament {
            self.add(format!("{what}.temperament"), parts(temperament), temperament);
        }
    }

    fn step(&mut self, step: &'a Move) {
        let what = format!("moves.{}", &*step.id);
        self.add(&what, words(step.title.as_ref()), step);
        for (option, written) in &step.options.entries {
            let what = format!("{what}.{}", &**option);
            self.add(&what, words(written.label.as_ref()), written);
            if let Some(probability) = &written.probability {
                self.add(format!("{what}.probability"), number(probability.base), probability);
            }
            self.payoffs(&what, &written.payoffs);
        }
    }

    fn payoffs(&mut self, of: &str, payoffs: &'a Pairs<Pairs<Amount>>) {
        for (actor, amounts) in &payoffs.entries {
            for (interest, amount) in &amounts.entries {
                self.add(format!("{of}.payoffs.{}.{}", &**actor, &**interest), number(amount.base), amount);
            }
        }
    }
}

fn number(number: Number) -> String {
    number.value.to_string()
}

fn numbers(pairs: &Pairs<Number>) -> String {
    let one = |(name, value): &(Text, Number)| format!("{} {}", &**name, value.value);
    pairs.entries.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn words(text: Option<&Text>) -> String {
    text.map_or_else(String::new, |text| text.to_string())
}

fn parts(temperament: &Temperament) -> String {
    let Temperament { rationality, foresight, suspicion, attention, tremble, .. } = temperament;
    let parts = [
        ("rationality", rationality),
        ("foresight", foresight),
        ("suspicion", suspicion),
        ("attention", attention),
        ("tremble", tremble),
    ];
    let given = parts.into_iter().filter_map(|(name, number)| number.map(|number| format!("{name} {}", number.value)));
    given.collect::<Vec<_>>().join(", ")
}
