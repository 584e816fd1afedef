"""The engine beside its peers, in one run, turn by turn: numpy, OpenSpiel, pyAgrum. Writes the table of `docs/speed.md`.

    cargo build --release --example timer --bin perimeter
    python benches/peers.py target/release [--rounds 7] [--out docs/speed.md]

Needs what `tests/judges/requirements.txt` names. Every figure is for one thread unless it says otherwise. The peers take turns, so
that whatever else the machine does strikes all of them; the least time of all rounds counts, the median stands beside it.
"""

import argparse
import itertools
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Settings for old builds of OpenBLAS slow a new one down; and a comparison on one thread wants one thread.
for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(name, None)
os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import numpy
import pyagrum
import pyspiel

# P(attack) of K3 with m signals; the Rust benches hold to the same.
ATTACK = {8: 0.319062908500, 12: 0.350763269751, 16: 0.374085429956, 20: 0.392414124820}

PRIOR = numpy.array([0.55, 0.05, 0.40])
# Images by interests: stake, sym, cost, dom.
WEIGHTS = numpy.array([[0.2, 0.2, 1, 0.4], [0.2, 2, 1, 0.4], [2, 0.2, 1, 0.4]])
INTERESTS = ("stake", "sym", "cost", "dom")


def signal(n):
    """What `no` pays at signal n; `yes` pays nothing."""
    return [-0.1 - 0.05 * (n % 4), 0.0, 0.1 + 0.05 * (n % 3), 0.1]


def ladder(m):
    """K3-m as a scenario."""
    images = ", ".join(
        f'"{name}": (interests: {{{", ".join(f"{json.dumps(i)}: {w}" for i, w in zip(INTERESTS, weights))}}})'
        for name, weights in zip(("STR", "PRI", "HAWK"), WEIGHTS.tolist())
    )
    moves = "".join(
        f'Decision(id: "signal {n}", by: "us", options: {{"no": (payoffs: {{"us": {{'
        + ", ".join(f'"{i}": {amount!r}' for i, amount in zip(INTERESTS, signal(n)) if amount)
        + '}}), "yes": ()}),\n'
        for n in range(m)
    )
    belief = '{"STR": 0.55, "PRI": 0.05, "HAWK": 0.4}'
    return f"""Scenario(
title: "K3 with {m} signals",
actors: {{
"us": Actor(images: {{{images}}}, actual: {belief}, temperament: (rationality: 3, foresight: 0)),
"ussr": Actor(images: {{"patron": (interests: {{"gain": 1}})}}, actual: "patron", temperament: (rationality: 4, foresight: 1)),
}},
perceptions: [(observer: "ussr", of: "us", belief: {belief})],
moves: [
{moves}Decision(id: "attack", by: "ussr", options: {{"attack": (), "hold": ()}}),
Decision(id: "crisis", by: "us", when: [Chose("attack", "attack")], options: {{
"intervene": (payoffs: {{"us": {{"stake": 0.5, "cost": -1}}, "ussr": {{"gain": -1.5}}}}),
"acquiesce": (payoffs: {{"us": {{"stake": -0.5, "sym": -1, "dom": -0.3}}, "ussr": {{"gain": 1}}}}),
}}),
],
endings: [
(id: "war", when: [Chose("crisis", "intervene")]), (id: "takeover", when: [Chose("crisis", "acquiesce")]), (id: "peace"),
],
)
"""


def chance_of_no(n):
    """The chance of `no` at signal n, by image."""
    return 1 / (1 + numpy.exp(-3 * (WEIGHTS @ signal(n))))


def chance_of_resistance():
    """The chance that each image intervenes."""
    return 1 / (1 + numpy.exp(-3 * (WEIGHTS @ [0.5, 0, -1, 0] - WEIGHTS @ [-0.5, -1, 0, -0.3])))


def attack_after(weights):
    """P(attack) over all histories, of each the weight under each image."""
    joint = weights.sum(axis=0)
    resisted = chance_of_resistance() @ weights
    resisted /= joint
    resisted *= 4 * 2.5
    resisted -= 4
    numpy.exp(resisted, out=resisted)
    resisted += 1
    joint /= resisted
    return joint.sum()


def numpy_by_moves(m):
    """All histories move by move: at each signal what each image would do, and the belief of Moscow after it, as it is read."""
    weights = PRIOR[:, None].copy()
    beliefs = PRIOR[:, None].copy()
    for n in range(m):
        no = chance_of_no(n)
        chances = numpy.stack([no, 1 - no])
        size = weights.shape[1]
        grown, read = numpy.empty((3, 2 * size)), numpy.empty((3, 2 * size))
        for option, half in enumerate((slice(0, size), slice(size, None))):
            numpy.multiply(weights, chances[option][:, None], out=grown[:, half])
            numpy.multiply(beliefs, chances[option][:, None], out=read[:, half])
        read /= read.sum(axis=0)
        weights, beliefs = grown, read
    resisted = chance_of_resistance() @ beliefs
    resisted *= 4 * 2.5
    resisted -= 4
    numpy.exp(resisted, out=resisted)
    resisted += 1
    joint = weights.sum(axis=0)
    joint /= resisted
    return joint.sum()


def numpy_at_once(m):
    """All histories at once, by what only K3 allows: no signal depends on another, and beliefs are needed only at the end."""
    def half(signals):
        weights = numpy.ones((3, 1))
        for n in signals:
            no = chance_of_no(n)[:, None]
            weights = numpy.concatenate([weights * no, weights * (1 - no)], axis=1)
        return weights
    first, second = half(range(m // 2)), half(range(m // 2, m))
    weights = (first * PRIOR[:, None])[:, :, None] * second[:, None, :]
    return attack_after(weights.reshape(3, -1))


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def lines(command):
    return [float(line) for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()]


def spiel(program, path):
    """OpenSpiel's game and the program's choices in it."""
    ask = lambda form: subprocess.run([program, "export", path, "--format", form], check=True, capture_output=True, text=True).stdout
    game = pyspiel.load_efg_game(ask("efg"))
    sets = json.loads(ask("choices"))["information_sets"]
    policy = {}

    def walk(state):
        if state.is_terminal():
            return
        if not state.is_chance_node():
            key = state.information_state_string()
            if key not in policy:
                options = sets[re.sub(r"^\d+-\d+-\d+-", "", key)]["options"]
                policy[key] = [(a, options[state.action_to_string(a).split("=", 1)[1]]) for a in state.legal_actions()]
        for action in state.legal_actions():
            walk(state.child(action))

    walk(game.new_initial_state())
    return game.new_initial_state(), pyspiel.TabularPolicy(policy)


def network(program, path):
    """pyAgrum's network, and its inference with every signal known, now to be `no`, now `yes`; one call is one posterior."""
    bif = subprocess.run([program, "export", path, "--format", "bif"], check=True, capture_output=True, text=True).stdout
    with tempfile.NamedTemporaryFile("w", suffix=".bif") as file:
        file.write(bif)
        file.flush()
        known = pyagrum.loadBN(file.name)
    inference = pyagrum.LazyPropagation(known)
    inference.addTarget("image_of_us")
    signals = [name for name in known.names() if name.startswith("signal")]
    turns = itertools.cycle([dict.fromkeys(signals, "no"), dict.fromkeys(signals, "yes")])

    def one():
        inference.setEvidence(next(turns))
        inference.makeInference()
        return inference.posterior("image_of_us")

    return one


class Table:
    """The times of every peer at every task, round by round."""

    def __init__(self):
        self.times = {}

    def add(self, task, peer, seconds):
        self.times.setdefault((task, peer), []).append(seconds)

    def least(self, task, peer):
        return min(self.times[task, peer])

    def row(self, task, peer, ours, aim):
        times = self.times[task, peer]
        ratio = self.least(task, peer) / self.least(task, ours)
        met = f"{aim}, {'met' if ratio >= aim else 'missed'}" if aim else "–"
        return f"| {task} | {peer} | {span(min(times))} | {span(statistics.median(times))} | {ratio:.3g} | {met} |"


def span(seconds):
    for unit, scale in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        if seconds * scale >= 1:
            return f"{seconds * scale:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def measure(release, rounds, folder):
    program, timer = str(release / "perimeter"), str(release / "examples" / "timer")
    paths = {}
    for m in (12, 20):
        paths[m] = str(folder / f"k3-{m}.ron")
        Path(paths[m]).write_text(ladder(m))
    state, policy = spiel(program, paths[12])
    posterior = network(program, paths[12])
    table = Table()
    cores = os.cpu_count() or 1
    speech = "1950-speech"
    for _ in range(rounds):
        for m in (12, 20):
            task = f"K3-{m}, all histories"
            for seconds in lines([timer, "solve", paths[m], "3"])[1:]:
                table.add(task, "perimeter", seconds)
            for peer, work in (("numpy, move by move", numpy_by_moves), ("numpy, all at once", numpy_at_once)):
                for _ in range(3):
                    seconds, attack = timed(lambda: work(m))
                    assert abs(attack - ATTACK[m]) < 1e-10, (peer, attack)
                    table.add(task, peer, seconds)
        seconds, _ = timed(lambda: pyspiel.expected_returns(state, policy, -1, True))
        table.add("K3-12, all histories", "OpenSpiel, expected returns", seconds)
        for peer, work in (("perimeter", "posterior"), ("perimeter, tables known", "reread")):
            for seconds in lines([timer, work, paths[12], "3"])[1:]:
                table.add("K3-12, one posterior", peer, seconds)
        for _ in range(20):
            seconds, _ = timed(posterior)
            table.add("K3-12, one posterior", "pyAgrum", seconds)
        for name, path in (("K3-16", None), ("1950-speech", speech)):
            if path is None:
                path = str(folder / "k3-16.ron")
                Path(path).write_text(ladder(16))
            for threads in sorted({1, cores}):
                peer = "perimeter" if threads == 1 else f"perimeter, {threads} threads"
                for seconds in lines([timer, "throughput", path, "5", str(threads)])[1:]:
                    table.add(f"{name}, solves side by side, time for each", peer, seconds)
    return table, cores


AIMS = {
    ("K3-20, all histories", "numpy, move by move"): 5,
    ("K3-12, all histories", "OpenSpiel, expected returns"): 50,
    ("K3-12, one posterior", "pyAgrum"): 100,
}


def document(table, cores, rounds):
    rows = []
    for task, peer in sorted(table.times, key=lambda key: (key[0], key[1] != "perimeter")):
        rows.append(table.row(task, peer, "perimeter", AIMS.get((task, peer))))
    tasks = {task for task, _ in table.times if "side by side" in task}
    gains = [
        f"- {task.split(',')[0]}: {table.least(task, 'perimeter') / table.least(task, f'perimeter, {cores} threads'):.2f} times"
        for task in sorted(tasks) if cores > 1
    ]
    versions = f"numpy {numpy.__version__}, OpenSpiel {version('open_spiel')}, pyAgrum {pyagrum.__version__}"
    return TEXT.format(
        rows="\n".join(rows), rounds=rounds, cores=cores, gains="\n".join(gains) or "- one core only",
        load=", ".join(f"{load:.1f}" for load in os.getloadavg()), shared=SHARED if os.getloadavg()[0] > (os.cpu_count() or 1) else "", python=platform.python_version(), versions=versions,
        machine=processor(),
    )


def version(name):
    from importlib.metadata import version as of
    return of(name)


def processor():
    try:
        text = Path("/proc/cpuinfo").read_text()
        return re.search(r"model name\s*: (.*)", text).group(1)
    except (OSError, AttributeError):
        return platform.processor() or platform.machine()


# Said where others used the machine at the time.
SHARED = """
Others used the machine all the while. The least of many rounds on one thread bears that; figures for all cores do not, for the cores were
not free: take them as the least that can be had.
"""

TEXT = """# Speed, side by side

This page is written by `benches/peers.py`, in one run, the peers taking turns:

```sh
python3 -m venv ~/.cache/perimeter-judges
~/.cache/perimeter-judges/bin/pip install -r tests/judges/requirements.txt
cargo build --release --example timer --bin perimeter
~/.cache/perimeter-judges/bin/python benches/peers.py target/release --out docs/speed.md
```

| task | who | least | median | times the least of `perimeter` | aim |
|---|---|---|---|---|---|
{rows}

{rounds} rounds on {machine}, {cores} cores; the load was {load} (1, 5 and 15 minutes) when they were over. Python {python}, {versions}.
All on one thread, but where it says otherwise.

With all {cores} cores, as many solves at once as there are threads, a solve takes so many times less:

{gains}
{shared}
## What is compared

- **K3-m** is the ladder of the Rust benches (`cargo bench`): K3 with m binary signals in place of troops and speech. Everybody finds
  P(attack) over all histories, under each image; whoever does not find the known number to 1e-10 stops the run.
- **perimeter** works the scenario out as `perimeter solve` does, with a memory of its own each time; reading the file is not counted. It
  knows nothing of K3: conditions, standing and minds are looked after at every act. Histories that meet again, in the same position
  with the same minds to the last bit, go on as one.
- **numpy, move by move** holds all histories in arrays and after every signal the belief of Moscow in each, as the model has it.
- **numpy, all at once** is the best that we could write for K3 alone: it uses that no signal depends on another and that nobody asks
  for a belief before the end. No other scenario could be worked out by it.
- **OpenSpiel** walks the exported game (`perimeter export --format efg`) with what `perimeter` chooses given to it
  (`--format choices`), in C++; loading is not counted. `perimeter` also works out those choices in its time.
- **pyAgrum** finds the posterior of one image node of the exported network (`--format bif`), all twelve signals known, by lazy
  propagation; the network is loaded beforehand, its tables with it. **perimeter** reads the twelve acts one after the other, in
  everybody's mind, and works out on the way how likely each of them was; with **tables known** it remembers that, as pyAgrum does.
- **Side by side**: a single walk through all histories is one thread's work; several cores are for several solves, as in a sweep.

## What to make of it

An array of numbers is the quickest way through a game whose every history has the same shape, and K3 with many signals is that
game. The engine pays for what K3 does not have: at each act it asks which options are open, what the standing is, who saw it, and what
each mind makes of it, a fraction of a microsecond in all; it gains where histories meet again, and where minds that nobody will consult
are not kept. Whoever wants K3 alone should write the twenty lines of numpy; they stand in `benches/peers.py`.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("release", type=Path, help="the folder with the release build")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--out", type=Path, help="where to write the page; standard output, if left out")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        table, cores = measure(arguments.release.resolve(), arguments.rounds, Path(folder))
    page = document(table, cores, arguments.rounds)
    if arguments.out:
        arguments.out.write_text(page)
    else:
        print(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
