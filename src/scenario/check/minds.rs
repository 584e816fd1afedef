//! Rule: whoever could be mistaken about somebody must say what it thinks.

use super::super::code::Code;
use super::super::fault::Fault;
use super::super::source::Place;
use super::super::value::Text;
use super::Check;
use super::numbers::shown;
use crate::theory::Mixture;
use crate::words::message;

/// What each actor thinks of each, and what each thinks each thinks of it.
type Minds = (Vec<Vec<Mixture>>, Vec<Vec<Option<Mixture>>>);

impl Check<'_> {
    /// The minds before the first move.
    pub(super) fn minds(&mut self) -> Minds {
        let count = self.names.actors.len();
        let mut seen = vec![vec![None; count]; count];
        let sizes: Vec<usize> = self.names.images.iter().map(super::names::Table::len).collect();
        let row: Vec<Mixture> = sizes.iter().map(|&size| Mixture::certain(0, size)).collect();
        let mut believes = vec![row; count];
        let mut whole = self.script.perceptions.whole && self.names.actors.is_whole();
        for perception in &self.script.perceptions.items {
            let who = self.pair(&perception.observer, &perception.of, perception.place, &mut seen);
            whole &= who.is_some();
            let Some((observer, of)) = who else { continue };
            let images = &self.names.images[of];
            believes[observer][of] = self.mixture(&perception.belief, images, Code::SumNotOne);
        }
        if whole {
            self.missing(&seen, &sizes);
        }
        let mut seen = vec![vec![None; count]; count];
        let mut imagines = vec![vec![None; count]; count];
        for imagined in &self.script.imagined.items {
            let Some((actor, other)) = self.pair(&imagined.actor, &imagined.other, imagined.place, &mut seen) else { continue };
            let images = &self.names.images[actor];
            imagines[actor][other] = Some(self.mixture(&imagined.belief, images, Code::SumNotOne));
        }
        (believes, imagines)
    }

    /// Two different actors of whom nothing was said before.
    fn pair(&mut self, first: &Text, second: &Text, place: Place, seen: &mut [Vec<Option<Place>>]) -> Option<(usize, usize)> {
        let (one, two) = (self.names.actors.find(first, self.complaints), self.names.actors.find(second, self.complaints));
        let (one, two) = (one?, two?);
        if one == two {
            let fault = Fault::new(Code::SelfPerception, second.place, message!("fault-self-perception", actor = &**first));
            self.complaints.add(fault.help(message!("fault-self-perception-help")));
            return None;
        }
        let head = Place { end: second.place.end, ..first.place };
        let head = if head.start < head.end { head } else { place };
        if let Some(before) = seen[one][two] {
            let message = message!("fault-perception-twice", observer = &**first, of = &**second);
            self.complaints
                .add(Fault::new(Code::PerceptionTwice, head, message).other(before, message!("fault-first-given-here")));
        }
        seen[one][two] = Some(head);
        Some((one, two))
    }

    fn missing(&mut self, seen: &[Vec<Option<Place>>], sizes: &[usize]) {
        let actors = &self.script.actors.entries;
        for (observer, (observer_name, _)) in actors.iter().enumerate() {
            for (of, (of_name, record)) in actors.iter().enumerate() {
                if observer == of || sizes[of] < 2 || seen[observer][of].is_some() || !self.names.images[of].is_whole() {
                    continue;
                }
                #[expect(clippy::cast_precision_loss, reason = "an actor has at most sixteen images")]
                let share = shown(1.0 / sizes[of] as f64);
                let belief = record.images.entries.iter().map(|(image, _)| format!("{:?}: {share}", &**image));
                let belief = belief.collect::<Vec<_>>().join(", ");
                let message = message!("fault-missing-perception", observer = &**observer_name, of = &**of_name);
                let place = self.script.perceptions.place.map_or(of_name.place, Place::head);
                let record = format!("(observer: {:?}, of: {:?}, belief: {{{belief}}})", &**observer_name, &**of_name);
                let help = message!("fault-missing-perception-help", record = record);
                let fault = Fault::new(Code::MissingPerception, place, message).help(help);
                self.complaints.add(fault.other(of_name.place, message!("fault-more-than-one-thing")));
            }
        }
    }
}
