//! Rule: predict first; whoever has said what they expect looks at what comes.

use super::super::failure::Failure;
use super::super::output;
use super::input::ask;
use crate::report::page::Page;
use crate::report::text;
use crate::scenario::Scenario;
use crate::scenario::save::Save;
use crate::theory::MoveId;

/// Asks for the predictions and notes them in the save. Returns whether there is any input left.
///
/// # Errors
///
/// Where nothing can be read or printed.
pub(super) fn predict(scenario: &Scenario, page: Page, save: &mut Save) -> Result<bool, Failure> {
    let Some(threat) = &scenario.game.threat else { return Ok(true) };
    let challenge = text::label(scenario, threat.challenge.0, threat.challenge.1);
    let question = format!(
        "Before you begin: how likely do you think it is, from 0 to 100, that it comes to this: \"{challenge}\"? (Enter: no guess)"
    );
    output::data(&page.paragraph(&question))?;
    let answer = answer("0-100", |line| {
        let number = line.trim_end_matches('%').trim().replace(',', ".").parse::<f64>().ok();
        number.filter(|number| (0.0..=100.0).contains(number)).ok_or("Type a number from 0 to 100, or just press Enter.")
    })?;
    let Some(guess) = answer else { return Ok(false) };
    save.predicted_challenge = guess;
    let decisions: Vec<usize> =
        (0..threat.challenge.0.0).filter(|&step| scenario.game.moves[step].decision().is_some()).collect();
    let mut list = page.paragraph("And which decision before that will matter most? (Enter: no guess)");
    for (number, &step) in decisions.iter().enumerate() {
        list += &page.hanging(&format!("{:>2}  ", number + 1), "    ", &text::heading(scenario, MoveId(step)));
    }
    output::data(&list)?;
    let pick = self::answer("number", |line| {
        let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        number.and_then(|number| decisions.get(number).copied()).ok_or("Type one of the numbers, or just press Enter.")
    })?;
    let Some(pick) = pick else { return Ok(false) };
    save.predicted_decision = pick.map(|step| scenario.game.moves[step].id.clone());
    save.asked = true;
    Ok(true)
}

/// Asks until the answer makes sense; nothing at the end of the input, and no guess for an empty line.
#[expect(clippy::option_option, reason = "the end of the input is one thing, no guess another")]
fn answer<T>(prompt: &str, read: impl Fn(&str) -> Result<T, &'static str>) -> Result<Option<Option<T>>, Failure> {
    loop {
        let Some(line) = ask(prompt)? else { return Ok(None) };
        if line.is_empty() {
            return Ok(Some(None));
        }
        match read(&line) {
            Ok(answer) => return Ok(Some(Some(answer))),
            Err(help) => output::data(help)?,
        }
    }
}
