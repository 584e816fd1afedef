//! Rule: a sign that stands alone is called by its name, for few readers of screens read signs out.

use crate::words::{Message, Words, message};

/// What is said, its literals in quotes in the place of backticks, and signs that stand alone by their names.
pub(super) fn spoken(said: &str, words: Words) -> String {
    let parts: Vec<&str> = said.split('`').collect();
    if parts.len().is_multiple_of(2) {
        // A backtick without its like is none of ours.
        return said.to_owned();
    }
    let mut out = String::new();
    for (place, part) in parts.into_iter().enumerate() {
        out += &match (place % 2, named(part)) {
            (0, _) => part.to_owned(),
            (_, Some(name)) => words.say(&name),
            (_, None) => words.say(&message!("fault-sentence-literal", text = part)),
        };
    }
    out
}

fn named(literal: &str) -> Option<Message> {
    Some(match literal {
        "," => message!("fault-sign-comma"),
        ":" => message!("fault-sign-colon"),
        ";" => message!("fault-sign-semicolon"),
        "=" => message!("fault-sign-equals"),
        "\"" => message!("fault-sign-quote"),
        "#" => message!("fault-sign-hash"),
        "//" => message!("fault-sign-slashes"),
        "*/" => message!("fault-sign-comment-end"),
        "(" => message!("fault-sign-round-open"),
        ")" => message!("fault-sign-round-close"),
        "[" => message!("fault-sign-square-open"),
        "]" => message!("fault-sign-square-close"),
        "{" => message!("fault-sign-curly-open"),
        "}" => message!("fault-sign-curly-close"),
        "\\\\" => message!("fault-sign-backslashes"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::spoken;
    use crate::words::{Language, Words};

    #[test]
    fn literals_are_quoted_and_signs_are_named() {
        let say = |language| spoken("`:` in `a b`, not `", Words::of(language));
        assert_eq!(say(Language::English), "`:` in `a b`, not `", "an odd backtick is left alone");
        assert_eq!(spoken("`:` in `a b`", Words::of(Language::English)), "a colon in “a b”");
        assert_eq!(spoken("`:` in `a b`", Words::of(Language::Polish)), "dwukropek in „a b”");
    }
}
