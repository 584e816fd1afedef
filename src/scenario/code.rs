//! Rule: every kind of fault has a code that never changes its meaning.

use std::fmt;

macro_rules! codes {
    ($($code:literal $name:ident $meaning:literal)*) => {
        /// What kind of fault it is; the code, such as `P0201`, is stable.
        ///
        /// `P00xx` is syntax, `P01xx` types and fields, `P02xx` names, `P03xx` numbers, `P04xx` order and meaning, `P05xx` files,
        /// what-ifs and limits, `P06xx` experiments; `P07xx` is what playing finds, `P08xx` what a historian would ask,
        /// `P09xx` translations and the glossary.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $meaning] $name,)*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as it is printed.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// What the code stands for, in a sentence or two.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)*
                }
            }

            /// The code that is printed like this, in capitals or not.
            #[must_use]
            pub fn named(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.as_str().eq_ignore_ascii_case(code))
            }
        }
    };
}

codes! {
    "P0001" Unexpected "Something stands where it cannot stand."
    "P0002" Unclosed "A bracket is opened and never closed, or closed by a bracket of another kind."
    "P0003" UnclosedText "A text or a comment is opened and never closed."
    "P0004" MissingComma "Two entries follow each other without a comma."
    "P0005" MissingColon "A name and its value are not parted by a colon."
    "P0006" DecimalComma "A number has a decimal comma; files are written with a decimal point."
    "P0007" Quotes "Texts stand in straight double quotes; typographic and single quotes do not count."
    "P0008" Comment "Comments begin with `//`, not with `#`."
    "P0009" TooDeep "Brackets are nested deeper than any scenario needs."
    "P0010" Escape "A text has an escape that does not exist."
    "P0011" NotRon "The text looks sound, but is not Rusty Object Notation."
    "P0012" Unquoted "A text, such as a date or a name, stands without quotes."
    "P0013" MissingValue "A name is followed by no value."
    "P0014" OddCharacter "A character that cannot be seen, or that RON does not know, stands outside a text."

    "P0101" UnknownField "A field is not one of those that may stand here."
    "P0102" WrongType "A value is of the wrong type: a text where a number belongs, a list where a map belongs."
    "P0103" MissingField "A field that must be given is missing."
    "P0104" GivenTwice "A field or a key is given twice; which one counts would be a guess."
    "P0105" UnknownWord "A word is not one of those that may stand here."
    "P0106" EmptyName "A name is empty."
    "P0107" WrongLength "A tuple has too few or too many parts."

    "P0201" UnknownActor "No actor of this scenario has this name."
    "P0202" UnknownImage "The actor has no image of this name."
    "P0203" UnknownInterest "No image of this actor weighs this interest, so that a payoff in it would be worth nothing."
    "P0204" UnknownStanding "No standing of this scenario has this name."
    "P0205" UnknownMove "No move of this scenario has this name."
    "P0206" UnknownOption "The move has no option of this name."
    "P0207" DuplicateName "Two moves, or two endings, have the same name."
    "P0208" UnknownThing "A what-if changes or removes something that is not there: an ending, or what one actor thinks of another."

    "P0301" NotFinite "A number is infinite, not a number, or too large to be told apart from infinity."
    "P0302" SumNotOne "Probabilities that cover all cases do not sum to one."
    "P0303" Probability "A probability lies outside 0 to 1."
    "P0304" Likelihood "A likelihood is negative, or all of them are zero."
    "P0305" Temperament "A part of a temperament lies outside its range."
    "P0306" RangeReversed "A range ends before it begins."
    "P0307" OutsideRange "A standing starts, or is set, outside its range."
    "P0308" NotWhole "A number that counts something is not a whole number."

    "P0401" BadDate "A date is not a day of the calendar, written as in `1950-06-25`."
    "P0402" DateOrder "Moves are not in order of date, or lie outside the dates of the scenario."
    "P0403" ConditionOrder "A condition asks about the move itself or a later one: nothing has been chosen there yet."
    "P0404" LastEnding "The last ending has a condition; if it failed, the story would have no end."
    "P0405" EndingHidden "An ending without a condition stands before others, which can therefore never come."
    "P0406" ThreatOrder "The response of the threat does not come after its challenge."
    "P0407" ThreatRole "The threat names a move that nobody decides, or a challenger who would deter itself."
    "P0408" MissingPerception "An actor that can be more than one thing is not perceived by everybody."
    "P0409" SelfPerception "An actor perceives itself; what it thinks it is belongs in its `self_image`."
    "P0410" PerceptionTwice "What one actor thinks of another is given twice."
    "P0411" TwoHistorical "Two options of one move are marked as what happened."
    "P0412" NothingToChoose "A scenario, a move or an actor lacks what it cannot do without: actors, options, images, weights."
    "P0413" Evidence "A likelihood is given, but the move does not say whom it is about."
    "P0414" Unreachable "A move or an option can never come about."
    "P0415" NoEffect "Something is given that can make no difference."

    "P0501" TooMany "There are more of these than the laboratory can hold."
    "P0502" TooLong "A text is too long."
    "P0503" TooLarge "The file is too large."
    "P0504" NotFound "There is no such scenario, what-if or file."
    "P0505" Unreadable "The file cannot be read."
    "P0506" NotText "The file is not text in UTF-8."
    "P0507" NotAFile "The path names a folder or a device, not a file."
    "P0508" EmptyFile "The file is empty."
    "P0509" ChainTooLong "What-ifs build on what-ifs in too long a chain."
    "P0510" Circle "A what-if builds on itself."
    "P0511" ClimbsOut "A what-if names a file outside its own folder."
    "P0512" WrongKind "A scenario stands where a what-if is asked for, or the other way round."
    "P0513" TooDeepToThink "Foresight and suspicion are so deep that a decision could not be thought through in any useful time."
    "P0514" Conflict "Two what-ifs, of which neither builds on the other, change the same thing in different ways."
    "P0515" AlreadyThere "A what-if adds something that is there already."

    "P0601" NothingVaried "An experiment varies nothing: it has neither a lever nor an uncertainty."
    "P0602" NothingAsked "An experiment asks nothing: it has no outcomes."
    "P0603" EmptyDesign "A design has no points, a list has no values, or a grid does not say how many."
    "P0604" TooManyRuns "An experiment would have more runs than anybody can wait for."
    "P0605" Spread "A distribution ends before it begins, has no spread, or is likeliest outside its own bounds."
    "P0606" OutsideLegal "A factor would be set to what the scenario itself could not say."
    "P0607" WrongLevel "A factor is set to a number where it takes names, to a name where it takes numbers, or spread where it takes a list."
    "P0608" Weights "The weights of a choice are negative, all zero, or not as many as its values."
    "P0609" SameLever "Two factors of one experiment move the same thing."
    "P0610" Column "Two columns of the table of runs would have the same name, or one has a name that every table needs."
    "P0611" UnknownEnding "No ending of this scenario has this name."
    "P0612" UnknownFactor "No lever and no uncertainty of this experiment has this name."
    "P0613" NotMeasured "An outcome asks for a measure that is never taken: without a threat, of the defender itself, or too late."
    "P0614" NeverOpen "An option is to be forced that is not open in any history."

    "P0701" MoveNeverReached "A move takes place in no history, however everybody chooses."
    "P0702" OptionNeverOpen "An option is open in no history."
    "P0703" EndingNeverReached "No history ends like that."
    "P0704" IdleChange "A what-if changes something, and everything comes out as it would have come out without it."
    "P0705" MovesNoMind "A decision tells nobody anything: no belief moves, whatever is chosen."
    "P0706" Dominated "An option is worse than another wherever it is open, whatever its owner is."
    "P0707" Twins "Two options differ in nothing that matters; a logit counts them twice."
    "P0708" Clash "A what-if chooses an option that is never open once its other choices have been made."
    "P0709" NotPlayed "There are too many histories to play them all, so nothing is said of what playing would find."

    "P0801" Anachronism "An office, a paper or a treaty is spoken of before its day, or after it."
    "P0802" TooManyChanges "A what-if changes more decisions than a minimal rewrite of history bears."
    "P0803" OnePolicy "Two decisions of one actor rest on the same document and are in no bundle: one policy may be counted twice."
    "P0804" NoSource "Numbers stand with neither a source nor a word on how well they are known."
    "P0805" Unentertained "An actor is something that no observer thinks possible."
    "P0806" LongSentence "A sentence is too long for a card that is read in a minute."
    "P0807" UnusedAllow "A comment allows something that is not there."

    "P0901" BadTranslation "A file of texts is not sound Fluent, or a text in it could be said in no single way."
    "P0902" UnknownText "A file of texts has a text that the scenario beside it does not know."
    "P0903" MissingText "A text of the scenario is missing in one language."
    "P0904" DeadLink "A text links to an entry that the glossary does not have."
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
