//! Rule: every comment belongs to an entry, or to the end of a bracket; none is lost.

use ronin_core::SyntaxKind;
use ronin_core::lexer::{Token, tokenize};

/// Something between two commas.
#[derive(Debug, Default)]
pub(super) struct Entry<'a> {
    /// Whether a blank line stands before it, after its comments.
    pub(super) blank: bool,
    /// The comments above it.
    pub(super) above: Vec<Comment<'a>>,
    /// What it is made of.
    pub(super) parts: Vec<Part<'a>>,
    /// The comments behind it on its line.
    pub(super) behind: Vec<&'a str>,
}

/// A comment with a line of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Comment<'a> {
    pub(super) text: &'a str,
    /// Whether a blank line stands before it.
    pub(super) blank: bool,
}

/// A part of an entry.
#[derive(Debug)]
pub(super) enum Part<'a> {
    /// A word, a number or a text.
    Word(&'a str),
    /// What parts a name and its value.
    Colon,
    /// A bracket and what is in it.
    Group(Group<'a>),
}

/// A bracket and what is in it.
#[derive(Debug)]
pub(super) struct Group<'a> {
    pub(super) open: &'a str,
    pub(super) close: &'a str,
    pub(super) entries: Vec<Entry<'a>>,
    /// The comments after the last entry.
    pub(super) below: Vec<Comment<'a>>,
    /// Whether its author began a new line after the opening bracket.
    pub(super) broken: bool,
}

/// A whole file.
#[derive(Debug)]
pub(super) struct Pieces<'a> {
    /// The attribute at its head, `#![enable(..)]`, with the comments above it.
    pub(super) attribute: Option<(Vec<Comment<'a>>, &'a str)>,
    /// What it says.
    pub(super) root: Entry<'a>,
    /// The comments after that.
    pub(super) below: Vec<Comment<'a>>,
}

/// Takes a text apart in which nothing is wrong.
pub(super) fn pieces(text: &str) -> Pieces<'_> {
    let mut cutter = Cutter { text, tokens: tokenize(text), at: 0, start: 0, newlines: 0, comments: Vec::new() };
    cutter.trivia();
    let attribute = (cutter.kind() == Some(SyntaxKind::Hash)).then(|| {
        let above = std::mem::take(&mut cutter.comments);
        let start = cutter.start;
        while !matches!(cutter.kind(), None | Some(SyntaxKind::RBracket)) {
            cutter.step();
        }
        cutter.step();
        let text = &text[start..cutter.start];
        cutter.trivia();
        (above, text)
    });
    let mut root = Entry::default();
    cutter.entry(&mut root);
    Pieces { attribute, root, below: cutter.comments }
}

struct Cutter<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    at: usize,
    /// Where in the text the next token begins.
    start: usize,
    /// How many lines ended since the last token or comment.
    newlines: usize,
    /// The comments since the last token that belong to nothing yet.
    comments: Vec<Comment<'a>>,
}

impl<'a> Cutter<'a> {
    fn kind(&self) -> Option<SyntaxKind> {
        self.tokens.get(self.at).map(|token| token.kind)
    }

    fn step(&mut self) -> &'a str {
        let text = self.tokens.get(self.at).map_or("", |token| token.text);
        self.at += 1;
        self.start += text.len();
        text
    }

    /// Passes over blanks; gathers comments. A comment on the line of what it follows goes `behind` that.
    fn passing(&mut self, mut behind: Option<&mut Vec<&'a str>>) {
        self.newlines = 0;
        while let Some(kind) = self.kind().filter(|kind| kind.is_trivia()) {
            let text = self.step();
            if kind == SyntaxKind::LineComment || kind == SyntaxKind::BlockComment {
                let text = text.trim_end();
                let ends = behind.as_ref().is_some_and(|behind| behind.last().is_some_and(|last| last.starts_with("//")));
                match &mut behind {
                    Some(behind) if self.newlines == 0 && !ends && self.comments.is_empty() => behind.push(text),
                    _ => self.comments.push(Comment { text, blank: self.newlines > 1 }),
                }
                self.newlines = 0;
            } else {
                self.newlines += text.matches('\n').count();
            }
        }
    }

    fn trivia(&mut self) {
        self.passing(None);
    }

    /// Whether a block comment right after a comma belongs to the entry before it: where a line ends behind it.
    fn line_ends_soon(&self) -> bool {
        for token in &self.tokens[self.at..] {
            match token.kind {
                SyntaxKind::LineComment => return true,
                SyntaxKind::BlockComment if !token.text.contains('\n') => {}
                kind if kind.is_trivia() && token.text.contains('\n') => return true,
                SyntaxKind::Whitespace => {}
                SyntaxKind::RParen | SyntaxKind::RBracket | SyntaxKind::RBrace => return true,
                _ => return false,
            }
        }
        true
    }

    /// Everything up to the next comma or closing bracket. The comments before it were passed over already.
    fn entry(&mut self, entry: &mut Entry<'a>) {
        entry.above.append(&mut self.comments);
        entry.blank = self.newlines > 1;
        loop {
            let Some(kind) = self.kind() else { return };
            match kind {
                SyntaxKind::Comma | SyntaxKind::RParen | SyntaxKind::RBracket | SyntaxKind::RBrace => return,
                SyntaxKind::Colon => {
                    self.step();
                    entry.parts.push(Part::Colon);
                    self.trivia();
                }
                SyntaxKind::LParen | SyntaxKind::LBracket | SyntaxKind::LBrace => {
                    let group = self.group();
                    entry.parts.push(Part::Group(group));
                    self.passing(Some(&mut entry.behind));
                }
                _ => {
                    entry.parts.push(Part::Word(self.step()));
                    self.passing(Some(&mut entry.behind));
                }
            }
            if !matches!(
                self.kind(),
                None | Some(SyntaxKind::Comma | SyntaxKind::RParen | SyntaxKind::RBracket | SyntaxKind::RBrace)
            ) {
                // A comment in the middle of an entry goes above it.
                entry.above.extend(entry.behind.drain(..).map(|text| Comment { text, blank: false }));
                entry.above.append(&mut self.comments);
            }
        }
    }

    fn group(&mut self) -> Group<'a> {
        let open = self.step();
        let before = self.start;
        self.trivia();
        let broken = self.text[before..self.start].contains('\n');
        let mut group = Group { open, close: "", entries: Vec::new(), below: Vec::new(), broken };
        loop {
            match self.kind() {
                None => return group,
                Some(SyntaxKind::RParen | SyntaxKind::RBracket | SyntaxKind::RBrace) => {
                    group.below = std::mem::take(&mut self.comments);
                    group.close = self.step();
                    return group;
                }
                _ => {
                    let mut entry = Entry::default();
                    self.entry(&mut entry);
                    if self.kind() == Some(SyntaxKind::Comma) {
                        let waiting = std::mem::take(&mut self.comments);
                        self.step();
                        let behind = waiting.is_empty() && self.line_ends_soon();
                        self.comments = waiting;
                        self.passing(behind.then_some(&mut entry.behind));
                    }
                    group.entries.push(entry);
                }
            }
        }
    }
}
