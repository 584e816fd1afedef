//! Rule: who holds what follows from what was chosen where the file knows it, and from the calendar of history otherwise.
//!
//! Coarse by intent: an area has one colour, and a front that moves within it is "contested". Dates: the Soviet army left Manchuria by 3 May
//! 1946; Mukden fell on 2 November 1948, Peking on 31 January 1949, Chengtu, the last large city, in December 1949.

use crate::report::view::Shown;
use crate::words::{Words, message};

/// Who holds an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Control {
    /// Nobody whom this story is about.
    Other,
    /// The Japanese Empire, until it is relieved.
    Japanese,
    /// The Soviet Union, or its army.
    Soviet,
    /// The United States, or its army.
    American,
    /// The Democratic People's Republic of Korea.
    North,
    /// The Republic of Korea.
    South,
    /// The Chinese communists.
    Communist,
    /// The Kuomintang.
    Nationalist,
    /// Two sides at war with each other.
    Contested,
}

impl Control {
    /// Who that is, said.
    #[must_use]
    pub fn said(self, words: Words) -> String {
        words.say(&match self {
            Self::Other => message!("map-control-other"),
            Self::Japanese => message!("map-control-japanese"),
            Self::Soviet => message!("map-control-soviet"),
            Self::American => message!("map-control-american"),
            Self::North => message!("map-control-north"),
            Self::South => message!("map-control-south"),
            Self::Communist => message!("map-control-communist"),
            Self::Nationalist => message!("map-control-nationalist"),
            Self::Contested => message!("map-control-contested"),
        })
    }
}

/// An area and who holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// Which area of the map's asset.
    pub area: &'static str,
    /// Who holds it.
    pub control: Control,
    /// Where the words stand, degrees east and north, and the words.
    pub label: Option<(f64, f64, String)>,
    /// The zone in a sentence; empty where it has no part in the story.
    pub said: String,
}

/// A line of defence that was drawn in public.
#[derive(Clone, Debug, PartialEq)]
pub struct Perimeter {
    /// Whether Korea lies within it.
    pub korea_inside: bool,
    /// What is written along it.
    pub label: String,
    /// The line in a sentence.
    pub said: String,
}

/// The areas of the asset and where their words stand.
const AREAS: [(&str, f64, f64); 14] = [
    ("korea north", 127.1, 40.3),
    ("korea south", 127.9, 36.3),
    ("manchuria", 126.6, 46.0),
    ("north china", 116.6, 35.6),
    ("south china", 117.4, 28.2),
    ("west china", 96.0, 33.0),
    ("formosa", 121.0, 23.7),
    ("japan", 138.4, 36.6),
    ("ryukyus", 128.0, 26.4),
    ("philippines", 121.3, 16.4),
    ("soviet union", 133.4, 48.6),
    ("mongolia", 104.5, 46.6),
    ("united states", -160.0, 55.0),
    ("elsewhere", 100.0, 20.0),
];

/// The day on which the general named the line, and that on which the Secretary did.
const GENERAL: &str = "1949-03-01";
const SECRETARY: &str = "1950-01-12";

impl Shown<'_> {
    pub(super) fn zones(&self) -> Vec<Zone> {
        let day = self.day();
        AREAS.iter().map(|&(area, longitude, latitude)| self.zone(area, &day, longitude, latitude)).collect()
    }

    fn zone(&self, area: &'static str, day: &str, longitude: f64, latitude: f64) -> Zone {
        let control = self.control(area, day);
        let name = self.words.say(&match area {
            "korea north" => message!("map-korea-north"),
            "korea south" => message!("map-korea-south"),
            "manchuria" => message!("map-manchuria"),
            "north china" => message!("map-north-china"),
            "south china" => message!("map-south-china"),
            "formosa" => message!("map-formosa"),
            "japan" => message!("map-japan"),
            "ryukyus" => message!("map-ryukyus"),
            "philippines" => message!("map-philippines"),
            "soviet union" => message!("map-soviet-union"),
            "mongolia" => message!("map-mongolia"),
            "united states" => message!("map-united-states"),
            _ => return Zone { area, control, label: None, said: String::new() },
        });
        let of_itself = matches!(area, "soviet union" | "united states" | "philippines" | "mongolia");
        let held = control.said(self.words);
        let label = if of_itself { name.clone() } else { format!("{name}\n{held}") };
        let said = self.words.say(&message!("map-zone", area = name, control = held));
        Zone { area, control, label: Some((longitude, latitude, label)), said: if of_itself { String::new() } else { said } }
    }

    fn control(&self, area: &str, day: &str) -> Control {
        match area {
            "korea north" => self.north(day),
            "korea south" => self.south(day),
            "manchuria" => {
                by_date(day, Control::Soviet, &[("1946-05-03", Control::Contested), ("1948-11-02", Control::Communist)])
            }
            "north china" => by_date(day, Control::Contested, &[("1949-01-31", Control::Communist)]),
            "south china" => match self.quantity("china_red") {
                Some(red) if red < 1.0 => Control::Nationalist,
                _ => {
                    let later = [("1949-04-21", Control::Contested), ("1949-12-10", Control::Communist)];
                    by_date(day, Control::Nationalist, &later)
                }
            },
            "formosa" => by_date(day, Control::Japanese, &[("1945-10-25", Control::Nationalist)]),
            "japan" | "ryukyus" => by_date(day, Control::Japanese, &[("1945-09-02", Control::American)]),
            "soviet union" | "mongolia" => Control::Soviet,
            "united states" => Control::American,
            _ => Control::Other,
        }
    }

    fn north(&self, day: &str) -> Control {
        match self.quantity("people_republic") {
            Some(state) if state >= 1.0 => Control::North,
            Some(_) => Control::Soviet,
            None => by_date(day, Control::Japanese, &[("1945-08-16", Control::Soviet), ("1948-09-09", Control::North)]),
        }
    }

    fn south(&self, day: &str) -> Control {
        if self.quantity("past_line").is_some_and(|past| past >= 1.0) {
            return Control::Soviet;
        }
        match self.quantity("republic") {
            Some(state) if state >= 1.0 && day >= "1948-08-15" => Control::South,
            Some(_) => Control::American,
            None => by_date(day, Control::Japanese, &[("1945-09-08", Control::American), ("1948-08-15", Control::South)]),
        }
    }

    pub(super) fn parallel(&self) -> Option<String> {
        let agreed = self.quantity("agreed").map_or(self.day().as_str() >= "1945-08-16", |agreed| agreed >= 1.0);
        agreed.then(|| self.words.say(&message!("map-parallel")))
    }

    /// The line, with Korea on the side on which the latest word of Washington put it.
    pub(super) fn perimeter(&self) -> Option<Perimeter> {
        let day = self.day();
        let decided = ["speech", "government", "word"].iter().any(|id| self.scenario.game.move_named(id).is_some());
        let latest = match (self.taken("speech"), self.taken("government"), self.taken("word")) {
            (Some("include"), ..) | (None, Some("speak for Korea"), _) | (None, _, Some("inside")) => Some(true),
            (Some("exclude"), ..) | (None, Some("confirm"), _) | (None, _, Some("outside")) => Some(false),
            _ if !decided && day.as_str() >= SECRETARY => Some(false),
            // A scenario with the speech in it may begin after the general's interview.
            (None, None, None) if self.scenario.game.move_named("word").is_none() && day.as_str() >= GENERAL => Some(false),
            _ => None,
        };
        let korea_inside = latest?;
        let (label, said) = if korea_inside {
            (message!("map-perimeter-inside"), message!("map-perimeter-inside-said"))
        } else {
            (message!("map-perimeter"), message!("map-perimeter-said"))
        };
        Some(Perimeter { korea_inside, label: self.words.say(&label), said: self.words.say(&said) })
    }
}

/// What holds on a day, given what held first and what came when.
fn by_date(day: &str, first: Control, later: &[(&str, Control)]) -> Control {
    later.iter().rev().find(|(from, _)| day >= *from).map_or(first, |(_, control)| *control)
}
