//! Rule: a quote that is missing turns everything after it inside out, unless there is but one line on which it can have stood.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::source::{FileId, Place};
use super::parse::Parser;
use super::quoted::{BadQuote, unquote};
use super::token::{Sign, Token, tokens};
use super::tree::Node;
use crate::words::message;

/// Where a quote is missing everything after it is inside out: the complaint, and where the quote is that was opened.
pub(super) fn unclosed_text(tokens: &[Token<'_>]) -> Option<(Fault, Place)> {
    let [.., last, _] = tokens else { return None };
    if last.kind != Sign::Text || unquote(last.text) != Err(BadQuote::Unclosed) {
        return None;
    }
    let plain = |token: &&Token<'_>| token.kind == Sign::Text && !token.text.starts_with('r');
    let suspect = tokens.iter().filter(plain).find(|token| token.text.contains('\n')).unwrap_or(last);
    let place = Place { end: suspect.place.start + 1, ..suspect.place };
    let fault = Fault::new(Code::UnclosedText, place, message!("fault-unclosed-text")).label(message!("fault-opened-here"));
    Some((fault.help(message!("fault-close-with", text = "\"")), place))
}

/// The most brackets and commas that may stand between a quote that is missing and the end of its line.
const MOST_CLOSING: usize = 6;

/// The tree of a text with a quote that is missing somewhere on a line, where there is but one way to read the rest: so that no
/// complaint is left. What stood in the quotes is lost.
pub(super) fn closed_on_its_line(file: FileId, text: &str, opened: Place) -> Option<Node> {
    let line = text[opened.end..].lines().next().unwrap_or_default();
    let mut said = line.trim_end();
    for _ in 0..MOST_CLOSING {
        // The quote takes the place of the last letter, so that places stay true; a letter of several bytes leaves spaces.
        let length = said.chars().next_back()?.len_utf8();
        let end = opened.end + said.len();
        let closed = format!("{}\"{}{}", &text[..end - length], " ".repeat(length - 1), &text[end..]);
        let tokens = tokens(file, &closed);
        let mut found = Complaints::default();
        if unclosed_text(&tokens).is_none() {
            let root = Parser::of(&tokens, Some(opened.start), &mut found).document();
            if found.0.is_empty() {
                return root;
            }
        }
        said = said.strip_suffix([',', ')', '}', ']'])?.trim_end();
    }
    None
}
