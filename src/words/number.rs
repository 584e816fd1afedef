//! Rule: a number is written as the language writes it: decimal point or comma, per cents after a space.

use super::{Language, Words};

impl Words {
    /// A number with so many decimals.
    ///
    /// ```
    /// use perimeter::words::{Language, Words};
    ///
    /// assert_eq!(Words::of(Language::Polish).number(0.25, 2), "0,25");
    /// ```
    #[must_use]
    pub fn number(self, value: f64, decimals: usize) -> String {
        let written = format!("{value:.decimals$}");
        match self.language() {
            Language::English => written,
            Language::Polish => written.replace('.', ","),
        }
    }

    /// A share of one, in whole per cents; `<1 %` and `>99 %` where rounding would say never or always.
    ///
    /// ```
    /// use perimeter::words::{Language, Words};
    ///
    /// let english = Words::of(Language::English);
    /// assert_eq!(english.percent(0.345), "34 %");
    /// assert_eq!(english.percent(0.0001), "<1 %");
    /// assert_eq!(english.percent(0.0), "0 %");
    /// ```
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        match share {
            share if share > 0.0 && share < 0.005 => "<1 %".to_owned(),
            share if share < 1.0 && share > 0.995 => ">99 %".to_owned(),
            share => format!("{:.0} %", share * 100.0),
        }
    }
}
