//! Rule: every number of a class is shown beside what it is to be held against: the outcome, the model, history.

use super::calibration::bins;
use super::decisions::{Chosen, Taken, decisions, named};
use super::episode::{Episode, share};
use crate::report::debrief::{Bar, Bars, Chart, Figure, Table, Unit};
use crate::report::text;
use crate::theory::MoveId;
use crate::words::{Message, Words, message};

/// How many disagreements are worth a lesson.
const DISCUSSED: usize = 3;

/// The figures of an episode.
pub(super) fn figures(episode: &Episode, words: Words) -> Vec<Figure> {
    let shown = Shown { episode, words };
    let found = [shown.endings(), shown.calibration(), shown.changed(), shown.named(), shown.discussed()];
    found.into_iter().flatten().collect()
}

struct Shown<'a> {
    episode: &'a Episode,
    words: Words,
}

impl Shown<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    fn table(&self, heads: &[Message], rows: Vec<Vec<String>>) -> Table {
        Table { heads: heads.iter().map(|head| self.say(head)).collect(), rows }
    }

    fn percent(&self, share: Option<f64>) -> String {
        share.map_or_else(|| "–".to_owned(), |share| self.words.percent(share))
    }

    /// How often each ending came, beside how likely the model thought it.
    fn endings(&self) -> Option<Figure> {
        let (over, model) = (self.episode.ended().count(), self.episode.model.as_ref());
        let row = |ending: usize| {
            let came = self.episode.ended().filter(|run| run.ending == Some(ending)).count();
            let model = model.map(|model| model.endings[ending]);
            (text::ending(&self.episode.scenario, ending).to_owned(), came, share(came, over), model)
        };
        let rows: Vec<_> = (0..self.episode.scenario.game.endings.len()).map(row).collect();
        let most = rows.iter().max_by_key(|(_, came, ..)| *came)?;
        let sentence = message!("class-endings-sentence", ending = &most.0, came = most.1, over = over);
        let bar = |(name, _, share, model): &(String, usize, Option<f64>, Option<f64>)| Bar {
            name: name.clone(),
            value: share.unwrap_or(0.0),
            mark: *model,
            span: None,
            shown: self.percent(*share),
        };
        let bars = rows.iter().map(bar).collect();
        let heads = [
            message!("debrief-head-ending"),
            message!("class-head-runs"),
            message!("class-head-share"),
            message!("class-head-model"),
        ];
        let cells = |(name, came, share, model): &(String, usize, Option<f64>, Option<f64>)| {
            vec![name.clone(), came.to_string(), self.percent(*share), self.percent(*model)]
        };
        (over > 0).then(|| Figure {
            title: self.say(&message!("class-figure-endings")),
            sentence: self.say(&sentence),
            chart: Some(self.bars(bars, model.map(|_| message!("class-model-mark")))),
            table: self.table(&heads, rows.iter().map(cells).collect()),
            command: super::told::solve(self.episode),
        })
    }

    fn bars(&self, bars: Vec<Bar>, against: Option<Message>) -> Chart {
        let against = against.map_or_else(String::new, |against| self.say(&against));
        Chart::Bars(Bars { bars, unit: Unit::Share, baseline: None, against })
    }

    /// What was predicted, bin by bin, beside how often it came.
    fn calibration(&self) -> Option<Figure> {
        let (bins, brier) = (bins(self.episode), self.episode.brier()?);
        let name = |range: (f64, f64)| format!("{:.0}–{:.0} %", 100.0 * range.0, 100.0 * range.1);
        let bars = bins.iter().map(|bin| Bar {
            name: self.say(&message!("class-bin", range = name(bin.range), count = bin.runs)),
            value: bin.came,
            mark: Some(bin.said),
            span: None,
            shown: self.words.percent(bin.came),
        });
        let rows = bins
            .iter()
            .map(|bin| vec![name(bin.range), bin.runs.to_string(), self.words.percent(bin.said), self.words.percent(bin.came)]);
        let heads =
            [message!("class-head-bin"), message!("class-head-runs"), message!("class-head-said"), message!("class-head-came")];
        let class = self.words.number(brier.class, 3);
        let sentence = match brier.model {
            Some(model) => message!("class-brier", class = class, model = self.words.number(model, 3)),
            None => message!("class-brier-alone", class = class),
        };
        Some(Figure {
            title: self.say(&message!("class-figure-calibration")),
            sentence: self.say(&sentence),
            chart: Some(self.bars(bars.collect(), Some(message!("class-said-mark")))),
            table: self.table(&heads, rows.collect()),
            command: None,
        })
    }

    /// How many decided otherwise than history, decision by decision.
    fn changed(&self) -> Option<Figure> {
        let decisions = decisions(self.episode);
        let most = decisions.iter().filter_map(|taken| Some((taken, taken.changed()?)));
        let most = most.max_by(|(_, one), (_, other)| one.total_cmp(other));
        let sentence = match most {
            Some((taken, changed)) => {
                let title = text::title(&self.episode.scenario, taken.step);
                message!("class-changed-sentence", move = title, share = self.words.percent(changed))
            }
            None => message!("debrief-no-history"),
        };
        let bar = |taken: &Taken| {
            let changed = taken.changed()?;
            let name = text::title(&self.episode.scenario, taken.step).to_owned();
            Some(Bar { name, value: changed, mark: None, span: None, shown: self.words.percent(changed) })
        };
        let bars: Vec<Bar> = decisions.iter().filter_map(bar).collect();
        let rows: Vec<Vec<String>> =
            decisions.iter().flat_map(|taken| taken.chosen.iter().map(|chosen| self.row(taken, *chosen))).collect();
        let heads = [
            message!("class-head-option"),
            message!("class-head-runs"),
            message!("class-head-share"),
            message!("class-head-history"),
            message!("class-head-came"),
        ];
        (!rows.is_empty()).then(|| Figure {
            title: self.say(&message!("class-figure-changed")),
            sentence: self.say(&sentence),
            chart: (!bars.is_empty()).then(|| self.bars(bars, None)),
            table: self.table(&heads, rows),
            command: None,
        })
    }

    fn row(&self, taken: &Taken, chosen: Chosen) -> Vec<String> {
        let history = if taken.history == Some(chosen.option) { self.say(&message!("class-as-then")) } else { String::new() };
        let part = share(chosen.runs, taken.runs);
        let act = self.act(taken.step, chosen.option);
        vec![act, chosen.runs.to_string(), self.percent(part), history, self.percent(chosen.came)]
    }

    fn act(&self, step: MoveId, option: usize) -> String {
        let (title, label) = (text::title(&self.episode.scenario, step), text::label(&self.episode.scenario, step, option));
        self.say(&message!("why-act", move = title, option = label))
    }

    /// Which decision was thought to matter most, beside how far the model lets it move the challenge.
    fn named(&self) -> Option<Figure> {
        let named = named(self.episode);
        let all: usize = named.iter().map(|(_, count)| count).sum();
        let reaches = self.episode.model.as_ref().map(|model| model.reaches.as_slice()).unwrap_or_default();
        let reach = |step: MoveId| reaches.iter().find(|(known, _)| *known == step).map(|(_, reach)| *reach);
        let title = |step: MoveId| text::title(&self.episode.scenario, step).to_owned();
        let bars = named.iter().map(|(step, count)| {
            let part = share(*count, all).unwrap_or(0.0);
            Bar { name: title(*step), value: part, mark: None, span: None, shown: self.words.percent(part) }
        });
        let rows = named.iter().map(|(step, count)| {
            let reach = reach(*step).map_or_else(|| "–".to_owned(), |reach| self.words.number(100.0 * reach, 0));
            vec![title(*step), count.to_string(), reach]
        });
        let (most, count) = named.iter().max_by_key(|(_, count)| *count)?;
        let furthest = reaches.iter().max_by(|(_, one), (_, other)| one.total_cmp(other));
        let sentence = match furthest {
            Some((step, _)) => {
                message!("class-named-sentence", move = title(*most), count = *count, all = all, furthest = title(*step))
            }
            None => message!("class-named-alone", move = title(*most), count = *count, all = all),
        };
        let heads = [message!("debrief-head-decision"), message!("class-head-runs"), message!("debrief-head-points")];
        Some(Figure {
            title: self.say(&message!("class-figure-named")),
            sentence: self.say(&sentence),
            chart: Some(self.bars(bars.collect(), None)),
            table: self.table(&heads, rows.collect()),
            command: None,
        })
    }

    /// Where the class parted most evenly, and what came of either.
    fn discussed(&self) -> Option<Figure> {
        let mut decisions: Vec<Taken> = decisions(self.episode).into_iter().filter(|taken| taken.split() > 0.0).collect();
        decisions.sort_by(|one, other| other.split().total_cmp(&one.split()).then(one.step.cmp(&other.step)));
        let mut rows = Vec::new();
        for taken in decisions.iter().take(DISCUSSED) {
            let two = taken.chosen.iter().take(2);
            rows.extend(
                two.map(|chosen| vec![self.act(taken.step, chosen.option), chosen.runs.to_string(), self.percent(chosen.came)]),
            );
        }
        let said: Vec<f64> = self.episode.runs.iter().filter_map(|run| run.prediction.challenge).collect();
        let (low, high) =
            (said.iter().filter(|said| **said < 1.0 / 3.0).count(), said.iter().filter(|said| **said > 2.0 / 3.0).count());
        let sentence = message!("class-split", low = low, high = high, all = said.len());
        let heads = [message!("class-head-option"), message!("class-head-runs"), message!("class-head-came")];
        (!rows.is_empty()).then(|| Figure {
            title: self.say(&message!("class-figure-discussed")),
            sentence: self.say(&sentence),
            chart: None,
            table: self.table(&heads, rows),
            command: None,
        })
    }
}
