//! Rule: when the scenario changes under a game, what was decided is decided again as far as it still can be.

use super::sitting::Sitting;
use crate::report::resumed::refused;
use crate::scenario::Scenario;
use crate::scenario::save::{Branch, Cast, Save};
use crate::theory::Luck;
use crate::words::Message;
use crate::world::Choice;

impl Sitting {
    /// Sits down at a scenario that is no longer quite the one of the save.
    ///
    /// A move that is now forced is passed over, whatever was decided there. A course stops before the first move that can no longer
    /// be decided as it was, or of which nothing was decided.
    ///
    /// # Errors
    ///
    /// Where the seat is no longer there, or the scenario cannot be begun at all.
    pub fn refit(scenario: &Scenario, save: &Save) -> Result<Self, Message> {
        let (casts, bare) = (Vec::new(), Vec::new());
        let mut sitting = Self::new(scenario, Save { decisions: bare, casts, branches: Vec::new(), ..save.clone() })?;
        let mut kept = Vec::new();
        for branch in &save.branches {
            let casts = sitting.as_far_as_it_goes(&branch.decisions, &branch.casts)?;
            if sitting.played.rewind(0).map_err(|why| refused(&why))? {
                kept.push(Branch { casts, ..branch.clone() });
            }
        }
        sitting.save.casts = sitting.as_far_as_it_goes(&save.decisions, &save.casts)?;
        // What was decided in them is noted anew; whether they are pinned is not.
        sitting.save.branches = kept;
        sitting.note();
        Ok(sitting)
    }

    /// Decides what was decided, each move by its name. Returns where luck was cast anew on the way.
    fn as_far_as_it_goes(&mut self, decisions: &[(String, Option<String>)], casts: &[Cast]) -> Result<Vec<Cast>, Message> {
        let mut again: Vec<Cast> = Vec::new();
        let mut from = 0;
        self.played.cast(self.luck);
        loop {
            let waiting = self.played.waiting().map_err(|why| refused(&why))?;
            let named = waiting.map(|waiting| self.game.step(waiting));
            let place = named.and_then(|step| decisions.iter().position(|(decided, _)| *decided == step.id));
            let until = place.unwrap_or(decisions.len());
            if let Some(cast) = casts.iter().rfind(|cast| (from..=until).contains(&cast.after)) {
                again.push(Cast { after: self.played.decided().len(), run: cast.run });
                self.played.cast(Luck { run: cast.run, ..self.luck });
            }
            let (Some(step), Some(place)) = (named, place) else { return Ok(again) };
            let choice = match &decisions[place].1 {
                None => Some(Choice::Luck),
                Some(name) => step.option(name).map(Choice::Took),
            };
            if choice.is_none_or(|choice| self.played.decide(choice).is_err()) {
                return Ok(again);
            }
            from = place + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario;

    fn decided(sitting: &Sitting) -> Vec<&str> {
        sitting.save().decisions.iter().map(|(step, _)| step.as_str()).collect()
    }

    #[test]
    fn what_is_forced_is_passed_over_and_everything_else_decided_again() {
        let plain = scenario::open::<&str>("1950-speech", &[]).unwrap();
        let mut sitting = Sitting::new(&plain, Save::new("1950-speech", &[], "historian", 1950)).unwrap();
        for _ in 0..4 {
            sitting.decide(Choice::Took(0)).unwrap();
        }
        sitting.rewind(3).unwrap();
        sitting.pin(0);
        sitting.decide(Choice::Took(1)).unwrap();
        let (before, save) = (decided(&sitting).join(" "), sitting.save().clone());

        let same = Sitting::refit(&plain, &save).unwrap();
        assert_eq!(same.save(), sitting.save());
        assert_eq!(same.played().chronicle().unwrap(), sitting.played().chronicle().unwrap());

        let forced = scenario::open("1950-speech", &["a-regiment-stays"]).unwrap();
        let refitted = Sitting::refit(&forced, &save).unwrap();
        let (step, _) = forced.forced[0];
        let without = before.replace(&format!("{} ", plain.game.step(step).id), "");
        assert_eq!(decided(&refitted).join(" "), without);
        assert_eq!(refitted.played().chronicle().unwrap().entries().len(), 4);
        assert!(refitted.save().branches[0].pinned);
        assert_eq!(decided(&Sitting::refit(&plain, &save).unwrap()).join(" "), before, "and back");
    }
}
