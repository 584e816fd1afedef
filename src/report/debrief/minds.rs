//! Rule: who thought what of whom is seen at one glance, before the first move and after the last.

use super::debriefing::Debriefing;
use super::figure::{Cell, Chart, Figure, Matrix, Table};
use crate::report::text;
use crate::theory::ActorId;
use crate::words::message;

/// The perception matrix; nothing where nobody can think anything of anybody.
pub(super) fn figure(debriefing: &Debriefing<'_>) -> Option<Figure> {
    let (played, words) = (debriefing.played, debriefing.words);
    let (game, scenario) = (played.game(), &played.scenario);
    let start = played.run.situation(0)?;
    let end = played.run.situation(played.run.entries().len())?;
    let cell = |observer: ActorId, subject: ActorId| {
        (observer != subject && game.actor(subject).images.len() > 1).then(|| Cell {
            before: start.minds[observer.0].believes(&game.layout, subject).to_vec(),
            after: end.minds[observer.0].believes(&game.layout, subject).to_vec(),
            actual: played.drawn.actual[subject.0],
        })
    };
    let actors = || game.actor_ids();
    let images =
        |of: ActorId| (0..game.actor(of).images.len()).map(|image| text::image(scenario, of, image).to_owned()).collect();
    let matrix = Matrix {
        actors: actors().map(|id| text::seat(scenario, id).to_owned()).collect(),
        images: actors().map(images).collect(),
        cells: actors().map(|observer| actors().map(|subject| cell(observer, subject)).collect()).collect(),
    };
    let mut rows = Vec::new();
    let mut furthest: Option<(f64, String)> = None;
    for (observer, row) in matrix.cells.iter().enumerate() {
        for (subject, cell) in row.iter().enumerate().filter_map(|(subject, cell)| Some((subject, cell.as_ref()?))) {
            for (image, name) in matrix.images[subject].iter().enumerate() {
                let (before, after) = (cell.before[image], cell.after[image]);
                let (who, whom) = (&matrix.actors[observer], &matrix.actors[subject]);
                let mark = if image == cell.actual { words.say(&message!("debrief-was-so")) } else { String::new() };
                rows.push(vec![
                    words.say(&message!("debrief-of-whom", observer = who, subject = whom)),
                    name.clone(),
                    words.percent(before),
                    words.percent(after),
                    mark,
                ]);
                if furthest.as_ref().is_none_or(|(least, _)| (after - before).abs() > *least) {
                    let (before, now) = (words.percent(before), words.percent(after));
                    let said = message!(
                        "debrief-moved-most",
                        observer = who,
                        subject = whom,
                        image = name,
                        before = before,
                        after = now
                    );
                    furthest = Some(((cell.after[image] - cell.before[image]).abs(), words.say(&said)));
                }
            }
        }
    }
    let heads = [
        message!("debrief-head-of-whom"),
        message!("debrief-head-image"),
        message!("debrief-head-before"),
        message!("debrief-head-end"),
        message!("debrief-head-truth"),
    ];
    Some(Figure {
        title: words.say(&message!("debrief-figure-minds")),
        sentence: furthest?.1,
        chart: Some(Chart::Matrix(matrix)),
        table: Table { heads: heads.iter().map(|head| words.say(head)).collect(), rows },
        command: debriefing.commands().minds(),
    })
}
