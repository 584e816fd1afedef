//! Rule: every code has a page in every language: what it means, a wrong example, what is said of it, a right one.

use super::page::Page;
use crate::scenario::Code;
use crate::words::Words;

macro_rules! pages {
    ($($code:literal)*) => {
        /// The pages of `docs/codes` by code, each in every [`Language`](crate::words::Language).
        const PAGES: &[(&str, [&str; 2])] = &[$(($code, [
            include_str!(concat!("../../docs/codes/", $code, ".md")),
            include_str!(concat!("../../docs/codes/", $code, ".pl.md")),
        ])),*];
    };
}

pages! {
    "P0001" "P0002" "P0003" "P0004" "P0005" "P0006" "P0007" "P0008" "P0009" "P0010" "P0011" "P0012" "P0013" "P0014"
    "P0101" "P0102" "P0103" "P0104" "P0105" "P0106" "P0107" "P0201" "P0202" "P0203" "P0204" "P0205" "P0206" "P0207"
    "P0208" "P0301" "P0302" "P0303" "P0304" "P0305" "P0306" "P0307" "P0308" "P0401" "P0402" "P0403" "P0404" "P0405"
    "P0406" "P0407" "P0408" "P0409" "P0410" "P0411" "P0412" "P0413" "P0414" "P0415" "P0501" "P0502" "P0503" "P0504"
    "P0505" "P0506" "P0507" "P0508" "P0509" "P0510" "P0511" "P0512" "P0513" "P0514" "P0515" "P0601" "P0602" "P0603"
    "P0604" "P0605" "P0606" "P0607" "P0608" "P0609" "P0610" "P0611" "P0612" "P0613" "P0614" "P0701" "P0702" "P0703"
    "P0704" "P0705" "P0706" "P0707" "P0708" "P0709" "P0801" "P0802" "P0803" "P0804" "P0805" "P0806" "P0807" "P0901"
    "P0902" "P0903" "P0904"
}

/// The page of a code in Markdown; nothing where nobody has written it.
#[must_use]
pub fn page(code: Code, words: Words) -> Option<&'static str> {
    let (_, pages) = PAGES.iter().find(|(known, _)| *known == code.as_str())?;
    Some(pages[words.language() as usize])
}

/// What a code stands for, in a line: the heading of its page.
#[must_use]
pub fn meaning(code: Code, words: Words) -> &'static str {
    let heading = page(code, words).and_then(|page| page.lines().next()?.split_once(": "));
    heading.map_or(code.meaning(), |(_, meaning)| meaning)
}

/// All codes, a line each.
#[must_use]
pub fn list(words: Words) -> String {
    Code::ALL.iter().flat_map(|&code| [code.as_str(), "  ", meaning(code, words), "\n"]).collect()
}

/// The page of a code as a terminal shows it: examples set in, no marks of Markdown.
#[must_use]
pub fn explained(code: Code, words: Words, sheet: Page) -> String {
    let Some(page) = page(code, words) else { return format!("{code}  {}\n", code.meaning()) };
    let mut out = String::new();
    let mut example = false;
    for line in page.lines() {
        match line {
            fence if fence.starts_with("```") => example = !example,
            line if example => out += &format!("    {line}\n"),
            line => match line.strip_prefix("# ").or(line.strip_prefix("## ")) {
                Some(heading) => out += &sheet.heading(heading),
                None => out += &sheet.paragraph(line),
            },
        }
    }
    out
}
