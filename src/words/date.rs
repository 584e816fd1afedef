//! Rule: a day is written with the name of its month, in Polish in the genitive.

use super::Words;
use crate::message;

impl Words {
    /// A day of the calendar, given in ISO 8601: `12 January 1950`, `12 stycznia 1950`. What is no day stays as it is.
    ///
    /// ```
    /// use perimeter::words::{Language, Words};
    ///
    /// assert_eq!(Words::of(Language::English).date("1950-01-12"), "12 January 1950");
    /// assert_eq!(Words::of(Language::Polish).date("1950-01-12"), "12 stycznia 1950");
    /// ```
    #[must_use]
    pub fn date(self, iso: &str) -> String {
        let Some((year, month, day)) = parts(iso) else { return iso.to_owned() };
        self.say(&message!("date", day = day.to_string(), month = u32::from(month), year = year))
    }

    /// The same in short, for an axis: `12 Jan 1950`, `12 I 1950`.
    #[must_use]
    pub fn short_date(self, iso: &str) -> String {
        let Some((year, month, day)) = parts(iso) else { return iso.to_owned() };
        self.say(&message!("date-short", day = day.to_string(), month = u32::from(month), year = year))
    }
}

fn parts(iso: &str) -> Option<(&str, u8, u8)> {
    let mut parts = iso.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    (year.len() == 4 && (1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day))
}
