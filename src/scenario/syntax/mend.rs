//! Rule: slips of the keyboard are complained of once and then read as they were meant.
//!
//! The mended text has exactly as many bytes as the original, so that places stay true.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::source::{FileId, Place};
use crate::words::message;

/// The text with `#` comments, typographic and single quotes, `=`, `;` and odd blanks replaced by what was meant.
pub(super) fn mend(file: FileId, text: &str, complaints: &mut Complaints) -> String {
    let mut mender = Mender { file, text, at: 0, mended: String::with_capacity(text.len()), complaints };
    while let Some(next) = text[mender.at..].chars().next() {
        mender.step(next);
    }
    mender.mended
}

struct Mender<'a> {
    file: FileId,
    text: &'a str,
    at: usize,
    mended: String,
    complaints: &'a mut Complaints,
}

impl<'a> Mender<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn place(&self, length: usize) -> Place {
        Place { file: self.file, start: self.at, end: self.at + length }
    }

    /// Takes so many bytes over as they are.
    fn keep(&mut self, length: usize) {
        self.mended.push_str(&self.text[self.at..self.at + length]);
        self.at += length;
    }

    /// Takes so many bytes over as something else, filled up with spaces.
    fn replace(&mut self, length: usize, by: &str) {
        self.mended.push_str(by);
        self.mended.extend(std::iter::repeat_n(' ', length - by.len()));
        self.at += length;
    }

    fn step(&mut self, next: char) {
        let rest = self.rest();
        match next {
            '"' => self.keep(quoted_length(rest)),
            'r' if !self.mended.ends_with(is_word) => self.keep(raw_length(rest).unwrap_or(1)),
            '/' if rest.starts_with("//") => self.keep(line_length(rest)),
            '/' if rest.starts_with("/*") => self.block_comment(),
            '#' if !rest.starts_with("#!") => {
                let place = self.place(1);
                let fault = Fault::new(Code::Comment, place, message!("fault-comment"));
                self.complaints.add(fault.help(message!("fault-write", text = "//")).fix(place, "//"));
                self.replace(line_length(rest), "");
            }
            '\'' => self.single_quotes(),
            '“' | '„' | '”' | '«' | '»' => self.typographic_quotes(next),
            '=' => {
                let length = if rest.starts_with("=>") { 2 } else { 1 };
                self.meant(Code::MissingColon, length, ":");
            }
            ';' => self.meant(Code::MissingComma, 1, ","),
            '\u{feff}' if self.at == 0 => self.replace(3, ""),
            blank if is_odd(blank) => {
                let length = blank.len_utf8();
                let place = self.place(length);
                let message = message!("fault-odd-character", character = format!("U+{:04X}", u32::from(blank)));
                let fault = Fault::new(Code::OddCharacter, place, message);
                self.complaints.add(fault.help(message!("fault-odd-character-help")).fix(place, " "));
                self.replace(length, "");
            }
            other => self.keep(other.len_utf8()),
        }
    }

    /// Complains that one sign stands for another.
    fn meant(&mut self, code: Code, length: usize, sign: &'static str) {
        let place = self.place(length);
        let found = &self.text[place.span()];
        let fault = Fault::new(code, place, message!("fault-stands-for", found = found, meant = sign));
        self.complaints.add(fault.help(message!("fault-write", text = sign)).fix(place, sign));
        self.replace(length, sign);
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        let mut length = 0;
        let rest = self.rest().as_bytes();
        while length < rest.len() {
            if rest[length..].starts_with(b"/*") {
                depth += 1;
                length += 2;
            } else if rest[length..].starts_with(b"*/") {
                depth -= 1;
                length += 2;
                if depth == 0 {
                    return self.keep(length);
                }
            } else {
                length += 1;
            }
        }
        let fault = Fault::new(Code::UnclosedText, self.place(2), message!("fault-unclosed-comment"));
        self.complaints.add(fault.label(message!("fault-opened-here")).help(message!("fault-close-with", text = "*/")));
        self.replace(length, "");
    }

    fn single_quotes(&mut self) {
        let line = near(&self.rest()[1..]);
        let close = line.find('\'').filter(|&close| !line[..close].contains('"'));
        if let Some(close) = close {
            return self.requote(1, close, 1);
        }
        self.complaints.add(Fault::new(Code::Quotes, self.place(1), message!("fault-double-quotes")));
        self.replace(1, "");
    }

    fn typographic_quotes(&mut self, open: char) {
        let line = near(&self.rest()[open.len_utf8()..]);
        let closing = |sign: char| matches!(sign, '”' | '“' | '»' | '«' | '"');
        let close = line.char_indices().find(|&(_, sign)| closing(sign));
        if let Some((close, sign)) = close {
            return self.requote(open.len_utf8(), close, sign.len_utf8());
        }
        let place = self.place(open.len_utf8());
        self.complaints.add(Fault::new(Code::Quotes, place, message!("fault-straight-quotes")));
        self.replace(open.len_utf8(), "");
    }

    /// Complains of the quotes and puts straight ones in their place.
    fn requote(&mut self, open: usize, inner: usize, close: usize) {
        let place = self.place(open + inner + close);
        let text = self.text[self.at + open..self.at + open + inner].to_owned();
        let straight = format!("\"{}\"", text.replace('\\', "\\\\"));
        let fault = Fault::new(Code::Quotes, place, message!("fault-straight-double-quotes"));
        self.complaints.add(fault.help(message!("fault-write", text = &straight)).fix(place, straight.clone()));
        self.mended.extend(std::iter::repeat_n(' ', open - 1));
        self.mended.push('"');
        // A backslash would escape what follows; the fix says how to write it.
        self.mended.push_str(&text.replace('\\', "/"));
        self.mended.push('"');
        self.mended.extend(std::iter::repeat_n(' ', close - 1));
        self.at = place.end;
    }
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

/// Whether it is a blank or a control that RON does not take for one.
fn is_odd(sign: char) -> bool {
    let plain = matches!(sign, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let unseen = matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    unseen || !plain && (sign.is_whitespace() || sign.is_control())
}

fn line_length(rest: &str) -> usize {
    rest.find('\n').unwrap_or(rest.len())
}

/// As much of the line as a short text takes: a closing quote that is farther away is none.
fn near(rest: &str) -> &str {
    let end = rest.char_indices().take(200).find(|&(_, sign)| sign == '\n').map(|(at, _)| at);
    let farthest = rest.char_indices().nth(200).map_or(rest.len(), |(at, _)| at);
    &rest[..end.unwrap_or(farthest)]
}

fn quoted_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

fn raw_length(rest: &str) -> Option<usize> {
    let hashes = rest[1..].bytes().take_while(|&byte| byte == b'#').count();
    let body = rest[1 + hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(body.find(&close).map_or(rest.len(), |at| 2 + hashes + at + close.len()))
}
