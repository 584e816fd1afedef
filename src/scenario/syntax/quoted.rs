//! Rule: a quoted text says what stands between its quotes, escapes resolved.

/// A text token that is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BadQuote {
    /// It runs to the end of the file.
    Unclosed,
    /// The escape at this range of bytes does not exist.
    Escape(usize, usize),
}

/// What a text token says.
pub(super) fn unquote(token: &str) -> Result<String, BadQuote> {
    if let Some(raw) = token.strip_prefix('r') {
        let hashes = raw.bytes().take_while(|&byte| byte == b'#').count();
        let close = format!("\"{}", &raw[..hashes]);
        let body = raw.get(hashes + 1..).and_then(|body| body.strip_suffix(&close));
        return body.map(str::to_owned).ok_or(BadQuote::Unclosed);
    }
    let mut said = String::with_capacity(token.len());
    let mut signs = token.char_indices().skip(1);
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return Ok(said),
            '\\' => {
                let (length, meant) = escape(&token[at..]);
                said.push(meant.ok_or(BadQuote::Escape(at, at + length))?);
                // The escape is ASCII, so that bytes are characters.
                for _ in 1..length {
                    signs.next();
                }
            }
            other => said.push(other),
        }
    }
    Err(BadQuote::Unclosed)
}

/// The length in bytes of the escape at the beginning of `rest`, and what it means.
fn escape(rest: &str) -> (usize, Option<char>) {
    let hexadecimal = |digits: &str| u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
    match rest[1..].chars().next() {
        Some('n') => (2, Some('\n')),
        Some('r') => (2, Some('\r')),
        Some('t') => (2, Some('\t')),
        Some('0') => (2, Some('\0')),
        Some(same @ ('\\' | '"' | '\'')) => (2, Some(same)),
        Some('x') => match rest.get(2..4).and_then(hexadecimal) {
            Some(meant) if meant.is_ascii() => (4, Some(meant)),
            _ => (2, None),
        },
        Some('u') => {
            let digits = rest.get(2..).and_then(|rest| rest.strip_prefix('{')).and_then(|rest| rest.split('}').next());
            let digits = digits.filter(|digits| digits.len() <= 6 && rest[3 + digits.len()..].starts_with('}'));
            match digits.and_then(|digits| Some((digits.len(), hexadecimal(digits)?))) {
                Some((length, meant)) => (length + 4, Some(meant)),
                None => (2, None),
            }
        }
        Some(other) => (1 + other.len_utf8(), None),
        None => (1, None),
    }
}

#[cfg(test)]
mod tests {
    use super::{BadQuote, unquote};

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(unquote(r#""a\n\"b\u{142}\x41""#).as_deref(), Ok("a\n\"błA"));
        assert_eq!(unquote("r#\"a\\n\"b\"#").as_deref(), Ok("a\\n\"b"));
    }

    #[test]
    fn what_is_not_closed_or_not_an_escape_is_told() {
        assert_eq!(unquote("\"abc"), Err(BadQuote::Unclosed));
        assert_eq!(unquote("r#\"abc\""), Err(BadQuote::Unclosed));
        assert_eq!(unquote("r\""), Err(BadQuote::Unclosed));
        assert_eq!(unquote(r#""a\qb""#), Err(BadQuote::Escape(2, 4)));
        assert_eq!(unquote(r#""\u{zz}""#), Err(BadQuote::Escape(1, 3)));
        assert_eq!(unquote(r#""\u{""#), Err(BadQuote::Escape(1, 3)));
    }
}
