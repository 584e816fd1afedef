//! Rule: the commonest slips are known, and what was meant is read in their place.

use super::super::code::Code;
use super::super::fault::Fault;
use super::super::source::Place;
use super::number::number;
use super::parse::{DEEPEST, Entries, Parser};
use super::token::{Bracket, Sign, Token};
use super::tree::{Kind, Node};
use crate::words::message;

impl<'a> Parser<'a, '_> {
    /// A date without quotes: three numbers without a blank between them.
    pub(super) fn bare_date(&mut self, year: Token<'a>) -> Option<Node> {
        let mut place = year.place;
        while self.peek(0).kind == Sign::Number && self.peek(0).place.start == place.end && self.peek(0).text.starts_with('-') {
            place.end = self.next().place.end;
        }
        if place == year.place {
            return None;
        }
        let parts = self.tokens[..self.at].iter().rev().take_while(|part| part.place.start >= place.start);
        let mut texts: Vec<_> = parts.map(|part| part.text).collect();
        texts.reverse();
        let date = texts.concat();
        let fault = Fault::new(Code::Unquoted, place, message!("fault-bare-date"));
        let fault = fault.help(message!("fault-write", text = format!("\"{date}\"")));
        self.complaints.add(fault.fix(place, format!("\"{date}\"")));
        Some(Node::new(place, Kind::Text(date)))
    }

    /// Whether what stands here is `0,3` where only one number can be meant.
    pub(super) fn is_decimal_comma(&self, bracket: Bracket, entries: &Entries) -> bool {
        let last = match bracket {
            Bracket::Round => entries.fields.last().map(|field| &field.value),
            Bracket::Curly => entries.pairs.last().map(|(_, value)| value),
            Bracket::Square => None,
        };
        let (comma, digits) = (self.peek(0), self.peek(1));
        let follows = last.is_some_and(|value| matches!(value.kind, Kind::Number(_)) && value.place.end == comma.place.start);
        let plain = digits.kind == Sign::Number && digits.text.bytes().all(|digit| digit.is_ascii_digit());
        follows && plain && digits.place.start == comma.place.end && self.peek(2).kind != Sign::Colon
    }

    /// Takes signs such as `->` that stand where a colon belongs.
    pub(super) fn strange_colon(&mut self) {
        let mut place = self.peek(0).place;
        let mut found = String::new();
        while self.peek(0).kind == Sign::Other {
            let sign = self.next();
            place.end = sign.place.end;
            found += sign.text;
        }
        let fault = Fault::new(Code::MissingColon, place, message!("fault-stands-for", found = found, meant = ":"));
        self.complaints.add(fault.help(message!("fault-write", text = ":")).fix(place, ":"));
    }

    /// Whether what stands here is the second half of `7 500` where only one number can be meant.
    pub(super) fn is_parted_number(&self, bracket: Bracket, entries: &Entries) -> bool {
        let last = match bracket {
            Bracket::Round => entries.fields.last().map(|field| &field.value),
            Bracket::Curly => entries.pairs.last().map(|(_, value)| value),
            Bracket::Square => None,
        };
        let digits = self.peek(0);
        let three = digits.text.len() == 3 && digits.text.bytes().all(|digit| digit.is_ascii_digit());
        let follows = |value: &Node| {
            matches!(value.kind, Kind::Number(_))
                && value.place.end == self.previous_end()
                && value.place.end + 1 == digits.place.start
        };
        three && last.is_some_and(follows) && self.peek(1).kind != Sign::Colon
    }

    pub(super) fn parted_number(&mut self, entries: &mut Entries) {
        let last = entries.fields.last_mut().map(|field| &mut field.value);
        let Some(value) = last.or(entries.pairs.last_mut().map(|(_, value)| value)) else { return };
        let (head, digits) = (self.tokens[self.at - 1].text, self.next());
        let meant = format!("{head}{}", digits.text);
        value.place.end = digits.place.end;
        value.kind = number(&meant).map_or(Kind::Broken, Kind::Number);
        let fault = Fault::new(Code::OddCharacter, value.place, message!("fault-parted-number"));
        self.complaints.add(fault.help(message!("fault-write", text = &meant)).fix(value.place, meant));
    }

    pub(super) fn decimal_comma(&mut self, entries: &mut Entries) {
        let last = entries.fields.last_mut().map(|field| &mut field.value);
        let Some(value) = last.or(entries.pairs.last_mut().map(|(_, value)| value)) else { return };
        let whole = self.tokens[self.at - 1].text;
        self.next();
        let digits = self.next();
        let meant = format!("{whole}.{}", digits.text);
        value.place.end = digits.place.end;
        value.kind = number(&meant).map_or(Kind::Broken, Kind::Number);
        let fault = Fault::new(
            Code::DecimalComma,
            value.place,
            message!("fault-decimal-comma", found = format!("{whole},{}", digits.text)),
        );
        self.complaints.add(fault.help(message!("fault-write", text = &meant)).fix(value.place, meant));
        if self.peek(0).kind == Sign::Comma {
            self.next();
        }
    }

    pub(super) fn unclosed(&mut self, opener: Token<'a>, bracket: Bracket) {
        let end = self.peek(0).kind == Sign::End;
        if end && self.ended {
            return;
        }
        self.ended |= end;
        let fault = Fault::new(Code::Unclosed, opener.place, message!("fault-unclosed", bracket = bracket.open()));
        let fault = fault.label(message!("fault-opened-here")).help(message!("fault-close-with", text = bracket.close()));
        let outer = self.open.iter().rev().skip(1).take(if end { 3 } else { 0 });
        let fault = outer.fold(fault, |fault, outer| fault.other(outer.place, message!("fault-nor-this")));
        let found = self.peek(0);
        self.complaints.add(if end { fault } else { fault.other(found.place, message!("fault-closes-another")) });
    }

    /// Passes over a bracket that is nested too deeply, and all that is in it.
    pub(super) fn too_deep(&mut self, opener: Token<'a>, start: usize) -> Node {
        let fault = Fault::new(Code::TooDeep, opener.place, message!("fault-brackets-too-deep", most = DEEPEST));
        self.complaints.add(fault);
        let mut depth = 1_usize;
        while depth > 0 && self.peek(0).kind != Sign::End {
            match self.next().kind {
                Sign::Open(_) => depth += 1,
                Sign::Close(_) => depth -= 1,
                _ => {}
            }
        }
        self.ended |= depth > 0;
        Node { place: Place { start, end: self.previous_end(), ..opener.place }, kind: Kind::Broken, whole: false }
    }
}
