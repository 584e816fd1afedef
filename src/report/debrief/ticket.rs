//! Rule: the last word belongs to whoever played: a few questions, room to answer, and no name.

use super::debriefing::Debriefing;
use super::step::Step;
use crate::report::text;
use crate::words::message;

/// Step 7.
pub(super) fn tell(debriefing: &Debriefing<'_>, step: &mut Step) {
    let (played, words) = (debriefing.played, debriefing.words);
    step.paragraphs.push(words.say(&message!("debrief-ticket")));
    let scenario = &played.scenario;
    if let Some(((challenge, option), threat)) = played.challenge().zip(played.game().threat.as_ref()) {
        let defender = played.defender().map_or("", |defender| text::seat(scenario, defender));
        let observer = threat.challengers.first().map_or("", |observer| text::seat(scenario, *observer));
        let label = text::label(scenario, challenge, option);
        step.questions.push(words.say(&message!("debrief-ask-again", challenge = label)));
        step.questions.push(words.say(&message!("debrief-ask-signal", defender = defender, observer = observer)));
        step.questions.push(words.say(&message!("debrief-ask-no-signal", defender = defender, observer = observer)));
    } else {
        step.questions.push(words.say(&message!("debrief-ask-decision")));
    }
    step.questions.push(words.say(&message!("debrief-ask-assumption")));
}
