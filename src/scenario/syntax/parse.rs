//! Rule: one slip is one complaint; what stands around it is read all the same.

use super::super::code::Code;
use super::super::fault::{Complaints, Fault};
use super::super::source::{FileId, Place};
use super::judge::objection;
use super::mend::mend;
use super::number::number;
use super::quoted::{BadQuote, unquote};
use super::token::{Bracket, Sign, Token, tokens};
use super::tree::{Field, Kind, Name, Node};
use super::unclosed::{closed_on_its_line, unclosed_text};
use crate::words::{Message, message};

/// How deep brackets may be nested.
pub const DEEPEST: usize = 64;

/// The tree of a text; `None` where there is nothing to be read. Whatever is wrong goes to `complaints`.
pub(in super::super) fn parse(file: FileId, text: &str, complaints: &mut Complaints) -> Option<Node> {
    let before = complaints.0.len();
    let mended = mend(file, text, complaints);
    let tokens = tokens(file, &mended);
    if let Some((fault, place)) = unclosed_text(&tokens) {
        complaints.add(fault);
        return closed_on_its_line(file, &mended, place);
    }
    let root = Parser::of(&tokens, None, complaints).document();
    if complaints.0.len() == before
        && let Some(fault) = objection(file, &mended)
    {
        complaints.add(fault);
    }
    root
}

pub(super) struct Parser<'a, 'b> {
    pub(super) tokens: &'a [Token<'a>],
    pub(super) at: usize,
    /// The brackets that are open.
    pub(super) open: Vec<Token<'a>>,
    /// Whether the end of the file was complained of.
    pub(super) ended: bool,
    /// Where a text begins that was never closed.
    lost: Option<usize>,
    pub(super) complaints: &'b mut Complaints,
}

impl<'a, 'b> Parser<'a, 'b> {
    /// A parser before the first token; `lost` is where a text begins that was never closed.
    pub(super) fn of(tokens: &'a [Token<'a>], lost: Option<usize>, complaints: &'b mut Complaints) -> Self {
        Self { tokens, at: 0, open: Vec::new(), ended: false, lost, complaints }
    }

    /// The token so many ahead; the end, where there is none.
    pub(super) fn peek(&self, ahead: usize) -> Token<'a> {
        self.tokens[(self.at + ahead).min(self.tokens.len() - 1)]
    }

    pub(super) fn next(&mut self) -> Token<'a> {
        let token = self.peek(0);
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    pub(super) fn previous_end(&self) -> usize {
        self.at.checked_sub(1).map_or(0, |before| self.tokens[before].place.end)
    }

    /// The last character before the next token.
    fn just_before(&self) -> Place {
        let previous = self.tokens[self.at.saturating_sub(1)];
        let length = previous.text.chars().next_back().map_or(0, char::len_utf8);
        Place { start: previous.place.end - length, ..previous.place }
    }

    fn unexpected(&mut self, wanted: Message) {
        let token = self.peek(0);
        let found = match token.kind {
            Sign::End => message!("fault-found-end"),
            _ => message!("fault-found-literal", text = shorten(token.text)),
        };
        let message = message!("fault-expected", wanted = wanted, found = found);
        self.complaints.add(Fault::new(Code::Unexpected, token.place, message));
    }

    pub(super) fn document(&mut self) -> Option<Node> {
        if self.peek(0).text == "#" {
            self.skip_attribute();
        }
        if self.peek(0).kind == Sign::End {
            self.complaints.add(Fault::new(Code::EmptyFile, self.peek(0).place, message!("fault-empty-file")));
            return None;
        }
        let root = self.value();
        if self.peek(0).kind != Sign::End && !self.ended {
            self.unexpected(message!("fault-found-end"));
        }
        Some(root)
    }

    /// `#![enable(implicit_some)]`, which changes nothing here.
    fn skip_attribute(&mut self) {
        while !matches!(self.peek(0).kind, Sign::End | Sign::Close(Bracket::Square)) {
            self.next();
        }
        self.next();
    }

    fn value(&mut self) -> Node {
        let token = self.peek(0);
        match token.kind {
            Sign::Open(bracket) => self.group(bracket, None),
            Sign::Word if self.peek(1).kind == Sign::Open(Bracket::Round) => {
                self.next();
                self.group(Bracket::Round, Some(name(token)))
            }
            Sign::Word => {
                self.next();
                let kind = match token.text {
                    "inf" => Kind::Number(f64::INFINITY),
                    "NaN" => Kind::Number(f64::NAN),
                    word => Kind::Word(word.to_owned()),
                };
                Node::new(token.place, kind)
            }
            Sign::Flag(flag) => {
                self.next();
                Node::new(token.place, Kind::Flag(flag))
            }
            Sign::Text => self.text(),
            Sign::Number => self.number(),
            Sign::Other if token.text == "-" && matches!(self.peek(1).text, "inf" | "NaN") => {
                self.next();
                let end = self.next().place.end;
                Node::new(Place { end, ..token.place }, Kind::Number(f64::NEG_INFINITY))
            }
            Sign::Close(_) | Sign::Comma | Sign::Colon | Sign::Other | Sign::End => {
                self.unexpected(message!("fault-wanted-value"));
                if matches!(token.kind, Sign::Colon | Sign::Other) {
                    self.next();
                }
                Node { place: token.place, kind: Kind::Broken, whole: false }
            }
        }
    }

    fn text(&mut self) -> Node {
        let token = self.next();
        if self.lost == Some(token.place.start) {
            return Node { place: token.place, kind: Kind::Broken, whole: false };
        }
        match unquote(token.text) {
            Ok(text) => Node::new(token.place, Kind::Text(text)),
            Err(BadQuote::Unclosed) => Node { place: token.place, kind: Kind::Broken, whole: false },
            Err(BadQuote::Escape(start, end)) => {
                let place = Place { start: token.place.start + start, end: token.place.start + end, ..token.place };
                let message = message!("fault-no-escape", escape = &token.text[start..end]);
                self.complaints.add(Fault::new(Code::Escape, place, message).help(message!("fault-no-escape-help")));
                Node { place: token.place, kind: Kind::Broken, whole: false }
            }
        }
    }

    fn number(&mut self) -> Node {
        let token = self.next();
        if let Some(date) = self.bare_date(token) {
            return date;
        }
        let place = token.place;
        if let Some(value) = number(token.text) {
            return Node::new(place, Kind::Number(value));
        }
        let fault = Fault::new(Code::WrongType, place, message!("fault-bad-number", text = shorten(token.text)));
        self.complaints.add(fault.help(message!("fault-bad-number-help")));
        Node { place, kind: Kind::Broken, whole: false }
    }

    /// Everything from an opening bracket to the one that closes it.
    fn group(&mut self, bracket: Bracket, name: Option<Name>) -> Node {
        let opener = self.next();
        let start = name.as_ref().map_or(opener.place.start, |name| name.place.start);
        if self.open.len() >= DEEPEST {
            return self.too_deep(opener, start);
        }
        self.open.push(opener);
        let mut entries = Entries { whole: true, ..Entries::default() };
        loop {
            match self.peek(0).kind {
                Sign::Close(found) if found == bracket => {
                    self.next();
                    break;
                }
                Sign::End => {
                    self.unclosed(opener, bracket);
                    entries.whole = false;
                    break;
                }
                Sign::Close(found) => {
                    entries.whole = false;
                    // A bracket that closes something farther out tells that this one was forgotten.
                    if self.open.iter().any(|outer| outer.kind == Sign::Open(found)) {
                        self.unclosed(opener, bracket);
                        break;
                    }
                    self.unexpected(message!("fault-wanted-entry", bracket = bracket.close()));
                    self.next();
                }
                _ => {
                    self.entry(bracket, &mut entries);
                    self.separator(bracket, &mut entries);
                }
            }
        }
        self.open.pop();
        let place = Place { start, end: self.previous_end().max(opener.place.end), ..opener.place };
        let whole = entries.whole;
        Node { place, kind: self.kind(bracket, name, entries), whole }
    }

    fn kind(&mut self, bracket: Bracket, name: Option<Name>, entries: Entries) -> Kind {
        let Entries { values, pairs, fields, .. } = entries;
        match bracket {
            Bracket::Square => Kind::List(values),
            Bracket::Curly => Kind::Map(pairs),
            Bracket::Round if fields.is_empty() => Kind::Tuple { name, parts: values },
            Bracket::Round => {
                for value in values.iter().filter(|value| value.kind != Kind::Broken) {
                    let fault = Fault::new(Code::Unexpected, value.place, message!("fault-value-among-fields"));
                    self.complaints.add(fault.help(message!("fault-value-among-fields-help")));
                }
                Kind::Record { name, fields }
            }
        }
    }

    fn entry(&mut self, bracket: Bracket, entries: &mut Entries) {
        let before = self.at;
        match bracket {
            Bracket::Square => {
                let value = self.value();
                entries.value(value);
            }
            Bracket::Curly => {
                let key = self.value();
                if key.kind == Kind::Broken && self.peek(0).kind != Sign::Colon {
                    entries.whole = false;
                } else if self.colon() {
                    let value = self.value_of(&self.text_of(before));
                    entries.pair(key, value);
                } else {
                    entries.whole = false;
                }
            }
            Bracket::Round => self.part(entries),
        }
        if self.at == before && !matches!(self.peek(0).kind, Sign::Close(_) | Sign::End | Sign::Comma) {
            self.next();
        }
    }

    /// An entry between round brackets: a field or a value.
    fn part(&mut self, entries: &mut Entries) {
        let (first, second) = (self.peek(0), self.peek(1));
        let names = matches!(first.kind, Sign::Word | Sign::Flag(_));
        let forgotten = first.kind == Sign::Word
            && matches!(second.kind, Sign::Text | Sign::Number | Sign::Flag(_) | Sign::Open(Bracket::Square | Bracket::Curly));
        let strange = names && second.kind == Sign::Other && starts_value(self.peek(2));
        if names && second.kind == Sign::Colon || forgotten || strange {
            self.next();
            self.colon();
            let value = self.value_of(first.text);
            entries.field(name(first), value);
        } else if first.kind == Sign::Text && second.kind == Sign::Colon {
            let bare = unquote(first.text).unwrap_or_default();
            let fault = Fault::new(Code::Quotes, first.place, message!("fault-quoted-field", name = &bare));
            self.complaints
                .add(fault.help(message!("fault-write", text = format!("{bare}: .."))).fix(first.place, bare.clone()));
            self.next();
            self.next();
            let value = self.value_of(&bare);
            entries.field(Name { text: bare, place: first.place }, value);
        } else {
            let value = self.value();
            entries.value(value);
        }
    }

    fn text_of(&self, token: usize) -> String {
        shorten(self.tokens[token].text.trim_matches('"'))
    }

    /// Takes a colon, or complains that there is none and goes on where a value follows.
    fn colon(&mut self) -> bool {
        if self.peek(0).kind == Sign::Colon {
            self.next();
            return true;
        }
        if self.peek(0).kind == Sign::Other {
            self.strange_colon();
            let also_there = self.peek(0).kind == Sign::Colon;
            if also_there {
                self.next();
            }
            return also_there || starts_value(self.peek(0));
        }
        let end = self.previous_end();
        let place = Place { start: end, end, ..self.peek(0).place };
        let fault = Fault::new(Code::MissingColon, place, message!("fault-missing-colon"));
        self.complaints.add(fault.help(message!("fault-write-here", text = ":")).fix(place, ":"));
        starts_value(self.peek(0))
    }

    /// The value after a colon.
    fn value_of(&mut self, name: &str) -> Node {
        let token = self.peek(0);
        if matches!(token.kind, Sign::Comma | Sign::Close(_)) {
            let place = self.just_before();
            self.complaints.add(Fault::new(Code::MissingValue, place, message!("fault-no-value", name = name)));
            return Node { place, kind: Kind::Broken, whole: false };
        }
        self.value()
    }

    /// Takes the comma between two entries, or complains that there is none.
    fn separator(&mut self, bracket: Bracket, entries: &mut Entries) {
        let token = self.peek(0);
        match token.kind {
            Sign::Comma if self.is_decimal_comma(bracket, entries) => self.decimal_comma(entries),
            Sign::Number if self.is_parted_number(bracket, entries) => {
                self.parted_number(entries);
                self.separator(bracket, entries);
            }
            Sign::Comma => {
                self.next();
            }
            Sign::Close(_) | Sign::End => {}
            Sign::Open(_) | Sign::Word | Sign::Number | Sign::Text | Sign::Flag(_) => {
                let place = self.just_before();
                let fault = Fault::new(Code::MissingComma, place, message!("fault-missing-comma"));
                self.complaints
                    .add(fault.help(message!("fault-write-here", text = ",")).fix(Place { start: place.end, ..place }, ","));
            }
            Sign::Colon | Sign::Other => {
                entries.whole = false;
                self.unexpected(message!("fault-wanted-separator", bracket = bracket.close()));
                self.next();
            }
        }
    }
}

/// What stands between two brackets.
#[derive(Default)]
pub(super) struct Entries {
    values: Vec<Node>,
    pub(super) pairs: Vec<(Node, Node)>,
    pub(super) fields: Vec<Field>,
    whole: bool,
}

impl Entries {
    fn value(&mut self, value: Node) {
        self.whole &= value.kind != Kind::Broken;
        self.values.push(value);
    }

    fn pair(&mut self, key: Node, value: Node) {
        self.whole &= key.kind != Kind::Broken;
        self.pairs.push((key, value));
    }

    fn field(&mut self, name: Name, value: Node) {
        self.fields.push(Field { name, value });
    }
}

fn starts_value(token: Token<'_>) -> bool {
    matches!(token.kind, Sign::Open(_) | Sign::Text | Sign::Number | Sign::Flag(_) | Sign::Word)
}

fn name(token: Token<'_>) -> Name {
    Name { text: token.text.to_owned(), place: token.place }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
