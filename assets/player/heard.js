// Rule: every shift of a mind is said in one sentence.

/**
 * The beliefs that an entry moved, as far as they can be seen, and of each the image that moved most. What somebody thinks is thought
 * of it is told to that seat alone: to the historian, who sees what is thought, it would be every shift twice.
 */
function shifts(entry) {
    const moved = slots.map((slot, at) => ({
        slot,
        at,
        was: beliefs[entry.before.beliefs[at]],
        is: beliefs[entry.after.beliefs[at]],
    }));
    return moved
        .filter(
            ({ slot, was, is }) =>
                (slot[2] ? game.seat === slot[0] : seesMind(slot[0])) &&
                was.shares.some((share, place) => share !== is.shares[place]),
        )
        .map((shift) => {
            const by = shift.is.shares.map((share, place) => Math.abs(height(share) - height(shift.was.shares[place])));
            return { ...shift, most: by.indexOf(Math.max(...by)) };
        });
}

function shiftSaid({ slot, was, is, most }) {
    const places = { observer: seat(slot[0]), subject: seat(slot[1]), image: image(slot, most) };
    return say(slot[2] ? "player-shift-imagined" : "player-shift", {
        ...places,
        before: percent(was.shares[most]),
        after: percent(is.shares[most]),
    });
}

/** What a screen reader hears after a decision: every act, every shift in one sentence, and what comes next. */
function heard(told) {
    const said = [];
    for (const entry of run.entries.slice(told).filter(({ move }) => seesAct(move))) {
        const moved = shifts(entry);
        said.push(`${moves[entry.move].title}: ${label(entry.move, entry.option)}.`);
        said.push(...(moved.length ? moved.map(shiftSaid) : [say("told-unmoved")]));
        if (entry.before.measures) {
            for (const [observer, was] of entry.before.measures.of) {
                const is = entry.after.measures.of.get(observer);
                if (!seesMind(observer) || was.credibility === is.credibility) continue;
                said.push(
                    say("player-shift-credibility", {
                        observer: seat(observer),
                        before: percent(was.credibility),
                        after: percent(is.credibility),
                    }),
                );
            }
        }
    }
    said.push(
        run.waiting === null
            ? say(whole ? "player-over" : "player-cut")
            : say("player-new-decision", { move: moves[run.waiting].title }),
    );
    return said.join(" ");
}
