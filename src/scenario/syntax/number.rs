//! Rule: a number is a decimal, with or without point, exponent and underscores.

/// What a number token says; infinite where it is too large, `None` where it is not a plain decimal number.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain = |sign: char| sign.is_ascii_digit() || matches!(sign, '+' | '-' | '.' | 'e' | 'E' | '_');
    if !text.chars().all(plain) {
        return None;
    }
    text.replace('_', "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn decimals_are_numbers_and_nothing_else_is() {
        for (text, value) in [("1", 1.0), ("-0.5", -0.5), ("7_500", 7500.0), ("1e-3", 0.001), ("+2.", 2.0), (".5", 0.5)] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        assert_eq!(number("1e999"), Some(f64::INFINITY));
        for text in ["0x10", "1f32", "2men", "1e"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
