//! Rule: moves stand in order of date, and a date is a day of the calendar.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::value::Text;
use super::Check;
use crate::words::message;

/// Year, month and day: in this order, later is greater.
type Day = (u16, u8, u8);

impl Check<'_> {
    /// Complains of what is no date, and of dates out of order.
    pub(super) fn dates(&mut self) {
        let bounds = self.script.dates.as_ref().map(|(first, last)| {
            let days = (day(first, self.complaints), day(last, self.complaints));
            if let (Some(start), Some(end)) = days
                && end < start
            {
                let message = message!("fault-dates-reversed", last = &**last, first = &**first);
                self.complaints
                    .add(Fault::new(Code::DateOrder, last.place, message).other(first.place, message!("fault-first-day")));
            }
            days
        });
        let (first, last) = bounds.unwrap_or_default();
        let mut before: Option<(Day, &Text)> = None;
        for step in &self.script.moves.items {
            let Some(date) = &step.date else { continue };
            let Some(today) = day(date, self.complaints) else { continue };
            if let Some((earlier, text)) = before
                && today < earlier
            {
                let message = message!("fault-date-order", move = &*step.id, date = &**date);
                let fault =
                    Fault::new(Code::DateOrder, date.place, message).other(text.place, message!("fault-date-order-other"));
                self.complaints.add(fault.help(message!("fault-date-order-help")));
            } else {
                before = Some((today, date));
            }
            let in_order = before.is_none_or(|(latest, _)| latest <= today);
            if !in_order {
                continue;
            }
            if first.is_some_and(|first| today < first) || last.is_some_and(|last| today > last) {
                let message = message!("fault-date-outside", move = &*step.id, date = &**date);
                self.complaints.add(Fault::new(Code::DateOrder, date.place, message));
            }
        }
    }
}

fn day(text: &Text, complaints: &mut Complaints) -> Option<Day> {
    if text.is_hole() {
        return None;
    }
    let found = parse(text);
    if found.is_none() {
        let fault = Fault::new(Code::BadDate, text.place, message!("fault-no-day", date = &**text));
        complaints.add(fault.help(message!("fault-no-day-help")));
    }
    found
}

fn parse(text: &str) -> Option<Day> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| byte - b'0');
    let two = |tens: &u8, ones: &u8| Some(digit(tens)? * 10 + digit(ones)?);
    let (year, month, day) = (u16::from(two(y1, y2)?) * 100 + u16::from(two(y3, y4)?), two(m1, m2)?, two(d1, d2)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=length).contains(&day).then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        assert_eq!(parse("1950-06-25"), Some((1950, 6, 25)));
        assert_eq!(parse("1948-02-29"), Some((1948, 2, 29)));
        for text in ["1950-02-29", "1900-02-29", "1950-13-01", "1950-06-31", "1950-6-25", "25.06.1950", "1950-06-2５", ""] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
