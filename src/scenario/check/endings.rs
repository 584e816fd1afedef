//! Rule: the first ending whose condition holds is the ending, and the last one always holds.

use super::super::code::Code;
use super::super::fault::Fault;
use super::super::file;
use super::Check;
use crate::theory::Ending;
use crate::words::message;

impl Check<'_> {
    /// The endings.
    pub(super) fn endings(&mut self) -> Vec<Ending> {
        let script = self.script;
        let endings = &script.endings;
        self.distinct(endings.items.iter().map(|ending| &ending.id), || message!("fault-two-endings"));
        let marked: Vec<_> = endings.items.iter().map(|ending| (&ending.id, ending.historical)).collect();
        self.historical(&marked, || message!("fault-two-historical-endings"));
        match endings.items.as_slice() {
            [] if endings.whole && script.whole => {
                let fault = Fault::new(Code::NothingToChoose, endings.place, message!("fault-no-ending"));
                self.complaints.add(fault.help(message!("fault-no-ending-help")));
            }
            [] => {}
            [earlier @ .., last] => self.order(earlier, last, endings.whole),
        }
        let moves = script.moves.items.len();
        let mut made = Vec::new();
        for record in &endings.items {
            let when = self.when(&record.when, moves);
            if self.certainly(&when) == Some(false) {
                let message = message!("fault-ending-unreachable", ending = &*record.id);
                self.complaints.add(Fault::warning(Code::Unreachable, record.id.place, message));
            }
            made.push(Ending { id: record.id.to_string(), when, payoffs: self.payoffs(&record.payoffs), worth: Vec::new() });
        }
        made
    }

    fn order(&mut self, earlier: &[file::Ending], last: &file::Ending, whole: bool) {
        if let (false, Some(place), true) = (last.when.items.is_empty(), last.when.place, whole) {
            let message = message!("fault-last-ending", ending = &*last.id);
            let fault = Fault::new(Code::LastEnding, place, message);
            self.complaints.add(fault.help(message!("fault-last-ending-help")));
        }
        let bare = |ending: &&file::Ending| ending.when.items.is_empty() && ending.when.whole && ending.whole;
        if let Some(hiding) = earlier.iter().find(bare) {
            let message = message!("fault-ending-hidden", ending = &*hiding.id);
            let fault = Fault::new(Code::EndingHidden, hiding.id.place, message);
            self.complaints.add(fault.help(message!("fault-ending-hidden-help")));
        }
    }
}
