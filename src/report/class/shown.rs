//! Rule: whoever hands in a file can see what is in it: every line, what it is for, and that nothing else is there.

use maud::html;

use super::super::html::Page;
use crate::report::debrief::Table;
use crate::report::{debrief, html, page};
use crate::scenario::save::Save;
use crate::words::{Words, message};

/// Everything that a saved game says, line by line, with what it is for.
#[must_use]
pub fn table(save: &Save, words: Words) -> Table {
    // Every field by name: one that is added has to be shown here before this can be built.
    let Save {
        version,
        scenario,
        what_ifs,
        draft,
        seat,
        seed,
        without,
        asked,
        predicted_challenge,
        predicted_decision,
        decisions,
        casts,
        branches,
        earlier,
    } = save;
    let nothing = || words.say(&message!("class-show-nothing"));
    let listed = |list: Vec<String>| if list.is_empty() { nothing() } else { list.join("; ") };
    let decided = |(step, option): &(String, Option<String>)| {
        let luck = || words.say(&message!("class-show-luck"));
        format!("{step} = {}", option.clone().unwrap_or_else(luck))
    };
    let course = |decisions: &[(String, Option<String>)]| listed(decisions.iter().map(decided).collect());
    let mut rows = vec![
        ("version", version.clone(), message!("class-show-version")),
        ("scenario", scenario.clone(), message!("class-show-scenario")),
        ("what_ifs", listed(what_ifs.clone()), message!("class-show-what-ifs")),
        ("seat", seat.clone(), message!("class-show-seat")),
        ("seed", seed.to_string(), message!("class-show-seed")),
        ("without", listed(without.iter().map(|off| off.id().to_owned()).collect()), message!("class-show-without")),
        ("asked", asked.to_string(), message!("class-show-asked")),
        (
            "predicted_challenge",
            predicted_challenge.map_or_else(nothing, |percent| words.number(percent, 0)),
            message!("class-show-challenge"),
        ),
        ("predicted_decision", predicted_decision.clone().unwrap_or_else(nothing), message!("class-show-decision")),
        ("decisions", course(decisions), message!("class-show-decisions")),
        ("casts", listed(casts.iter().map(|cast| cast.after.to_string()).collect()), message!("class-show-cast")),
    ];
    if let Some(draft) = draft {
        rows.push(("draft", draft.clone(), message!("author-in-save")));
    }
    for branch in branches {
        rows.push(("branches", course(&branch.decisions), message!("class-show-branch")));
    }
    for chapter in earlier {
        let challenge = chapter.predicted_challenge.map_or_else(nothing, |percent| words.number(percent, 0));
        let decision = chapter.predicted_decision.clone().unwrap_or_else(nothing);
        let predicted = message!("class-show-predicted", challenge = challenge, decision = decision);
        let told = format!("{}: {}; {}", chapter.episode, words.say(&predicted), course(&chapter.decisions));
        rows.push(("earlier", told, message!("class-show-earlier")));
    }
    let heads = [message!("class-show-field"), message!("class-show-value"), message!("class-show-meaning")];
    Table {
        heads: heads.iter().map(|head| words.say(head)).collect(),
        rows: rows.into_iter().map(|(field, value, meaning)| vec![field.to_owned(), value, words.say(&meaning)]).collect(),
    }
}

/// The same as plain text.
#[must_use]
pub fn text(save: &Save, name: &str, words: Words, page: page::Page) -> String {
    let mut out = page.heading(&words.say(&message!("class-show-title", file = name)));
    out += &page.paragraph(&words.say(&message!("class-show-about")));
    out += "\n";
    out + &debrief::text::table(&table(save, words), page)
}

/// The same as a page, with the file itself under it.
#[must_use]
pub fn html(save: &Save, name: &str, written: &str, words: Words) -> String {
    let title = words.say(&message!("class-show-title", file = name));
    let caption = words.say(&message!("class-show-lines"));
    let whole = words.say(&message!("class-show-whole"));
    let sections = html! {
        section aria-labelledby="lines" {
            h2 id="lines" { (caption) }
            p { (words.say(&message!("class-show-about"))) }
            (html::whole_table(&table(save, words), &title))
        }
        section aria-labelledby="whole" {
            h2 id="whole" { (whole) }
            pre tabindex="0" role="region" aria-label=(name) { code { (written) } }
        }
    };
    Page { title: &title, lead: "", class: "everyone", words }.with(&sections)
}
