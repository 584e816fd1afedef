//! Rule: a token is a word, a sign, a number or a text; blanks and comments are none.

use ronin_core::SyntaxKind;
use ronin_core::lexer::tokenize;

use super::super::source::{FileId, Place};

/// What the parser looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Sign,
    pub(super) text: &'a str,
    pub(super) place: Place,
}

/// What kind of token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Open(Bracket),
    Close(Bracket),
    Colon,
    Comma,
    Word,
    Number,
    Text,
    Flag(bool),
    Other,
    End,
}

/// The three kinds of brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub(super) fn open(self) -> &'static str {
        match self {
            Self::Round => "(",
            Self::Square => "[",
            Self::Curly => "{",
        }
    }

    pub(super) fn close(self) -> &'static str {
        match self {
            Self::Round => ")",
            Self::Square => "]",
            Self::Curly => "}",
        }
    }
}

/// The tokens of a mended text, and one that marks the end.
pub(super) fn tokens(file: FileId, text: &str) -> Vec<Token<'_>> {
    let mut start = 0;
    let mut tokens = Vec::new();
    for token in tokenize(text) {
        let place = Place { file, start, end: start + token.text.len() };
        start = place.end;
        if let Some(kind) = sign(token.kind, token.text) {
            tokens.push(Token { kind, text: token.text, place });
        }
    }
    tokens.push(Token { kind: Sign::End, text: "", place: Place { file, start, end: start } });
    tokens
}

fn sign(kind: SyntaxKind, text: &str) -> Option<Sign> {
    Some(match kind {
        kind if kind.is_trivia() => return None,
        SyntaxKind::LParen => Sign::Open(Bracket::Round),
        SyntaxKind::RParen => Sign::Close(Bracket::Round),
        SyntaxKind::LBracket => Sign::Open(Bracket::Square),
        SyntaxKind::RBracket => Sign::Close(Bracket::Square),
        SyntaxKind::LBrace => Sign::Open(Bracket::Curly),
        SyntaxKind::RBrace => Sign::Close(Bracket::Curly),
        SyntaxKind::Colon => Sign::Colon,
        SyntaxKind::Comma => Sign::Comma,
        SyntaxKind::Ident | SyntaxKind::EnableKw => Sign::Word,
        SyntaxKind::Integer | SyntaxKind::Float => Sign::Number,
        SyntaxKind::String => Sign::Text,
        SyntaxKind::RawString if text.contains('"') => Sign::Text,
        SyntaxKind::TrueKw | SyntaxKind::FalseKw => Sign::Flag(kind == SyntaxKind::TrueKw),
        _ => Sign::Other,
    })
}
