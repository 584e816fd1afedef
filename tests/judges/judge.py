"""Outside judges hold the program's numbers against their own.

Gambit finds the agent quantal response equilibrium of the exported game, OpenSpiel the expected returns of what the program
chooses, pyAgrum the posteriors of the exported network. All must agree with the program to 1e-8, and with `reference.json`
beside this file, which the tests read that need no Python (`tests/judges.rs`).

    python judge.py PROGRAM            judges, and compares with the reference
    python judge.py PROGRAM --write    judges, and writes the reference anew
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pyagrum
import pygambit
import pyspiel

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
REFERENCE = HERE / "reference.json"
TOLERANCE = 1e-8

# A scenario, and in whose eyes the game is.
GAMES = [
    ("tests/judges/ladder.ron", None),
    ("tests/judges/hidden.ron", None),
    ("tests/fixtures/k3.ron", None),
    ("tests/judges/k3-suspicious.ron", None),
    ("tests/judges/k3-illusion.ron", "us"),
    ("tests/judges/k3-illusion.ron", "ussr"),
]

# A scenario, whose beliefs, and lines of play; moves that are not named are chosen as is likeliest.
NETWORKS = [
    ("tests/fixtures/k3.ron", "ussr", [
        {"troops": troops, "speech": speech, "attack": "attack", "crisis": crisis}
        for troops in ("withdraw", "keep") for speech in ("exclude", "silent", "include") for crisis in ("intervene", "acquiesce")
    ]),
    ("tests/judges/authored.ron", "ussr", [
        {"withdrawal": withdrawal, "aid": aid, "report": report, "attack": attack, "answer": "intervene"}
        for withdrawal, aid in (("withdraw", "cut"), ("withdraw", "raise"), ("stay", "keep"), ("stay", "raise"))
        for report, attack in (("troubling", "attack"), ("soothing", "attack"), ("nothing", "hold"))
    ]),
    ("tests/judges/hidden.ron", "ussr", [{"paper": "write off", "speech": "exclude"}, {"paper": "keep in mind", "speech": "include"}]),
    ("tests/judges/hidden.ron", "us", [{"speech": "exclude", "attack": "attack"}, {"speech": "include", "attack": "hold"}]),
    ("tests/fixtures/mini-1950.ron", "us", [{}, {"withdrawal": "stay", "speech": "include"}]),
    ("tests/fixtures/mini-1950.ron", "ussr", [{}, {"withdrawal": "withdraw", "speech": "exclude"}, {"withdrawal": "stay"}]),
    ("tests/fixtures/mini-1950.ron", "dprk", [{}, {"withdrawal": "regiment", "speech": "ambiguous"}]),
    ("1950-speech", "dprk", [{}, {"withdrawal": "stay", "speech": "include"}]),
    ("1950-speech", "ussr", [{}]),
]

# What model.md says of K3 in the limit, after withdraw and exclude.
LIMIT = {"STR": 0.918157670, "PRI": 0.049259407, "HAWK": 0.032582923}


class Judgement:
    """Counts what was compared, and remembers what differed."""

    def __init__(self):
        self.count, self.worst, self.faults = 0, 0.0, []

    def compare(self, what, one, other):
        self.count += 1
        difference = abs(one - other)
        self.worst = max(self.worst, difference)
        if not difference <= TOLERANCE:
            self.faults.append(f"{what}: {one!r} is not {other!r}")

    def closing(self, name):
        print(f"{name}: {self.count} numbers, greatest difference {self.worst:.1e}")
        return self.faults


def ask(program, *arguments):
    """What the program prints."""
    done = subprocess.run([program, *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


def option_of(action):
    """The option that an action's label names: `speech=exclude`, perhaps with a note on what is closed."""
    return action.split(" (not ")[0].split("=", 1)[1]


def equilibrium(efg):
    """Gambit's agent quantal response equilibrium at precision 1: by information set, by option."""
    with tempfile.NamedTemporaryFile("w", suffix=".efg") as file:
        file.write(efg)
        file.flush()
        game = pygambit.read_efg(file.name)
    profile = pygambit.qre.logit_solve_lambda(game, [1.0])[-1]
    found, place = {}, 0
    # The chances stand in one row, in the order of players, information sets and actions.
    for player in game.players:
        for infoset in player.infosets:
            found[infoset.label] = {}
            for action in infoset.actions:
                found[infoset.label][option_of(action.label)] = profile[place]
                place += 1
    assert place == len(profile)
    return found


def returns(efg, choices):
    """OpenSpiel's expected returns, each player choosing as the program does."""
    game = pyspiel.load_efg_game(efg)
    policy = {}

    def walk(state):
        if state.is_terminal():
            return
        if not state.is_chance_node():
            key = state.information_state_string()
            label = re.sub(r"^\d+-\d+-\d+-", "", key)
            options = choices["information_sets"][label]["options"]
            policy[key] = [(action, options[option_of(state.action_to_string(action))]) for action in state.legal_actions()]
        for action in state.legal_actions():
            walk(state.child(action))

    walk(game.new_initial_state())
    state = game.new_initial_state()
    return dict(zip(choices["players"], pyspiel.expected_returns(state, pyspiel.TabularPolicy(policy), -1, True)))


def judge_games(program, reference):
    gambit, spiel, limit = Judgement(), Judgement(), Judgement()
    for scenario, observer in GAMES:
        eyes = ["--observer", observer] if observer else []
        efg = ask(program, "export", scenario, "--format", "efg", *eyes)
        choices = json.loads(ask(program, "export", scenario, "--format", "choices", *eyes))
        found = equilibrium(efg)
        assert found.keys() == choices["information_sets"].keys(), scenario
        for label, options in found.items():
            for option, chance in options.items():
                gambit.compare(f"{scenario}, {label}, {option}", choices["information_sets"][label]["options"][option], chance)
        for player, worth in returns(efg, choices).items():
            if choices["expected"][player] is not None:
                spiel.compare(f"{scenario}, {player}", choices["expected"][player], worth)
        if scenario.endswith("k3-suspicious.ron"):
            for image, belief in posterior(found).items():
                limit.compare(f"{scenario}, {image}", LIMIT[image], belief)
        reference["games"].append({"scenario": scenario, "observer": observer, "information_sets": rounded(found)})
    faults = gambit.closing("Gambit, equilibria") + spiel.closing("OpenSpiel, expected returns")
    return faults + limit.closing("Gambit, K3 in the limit of suspicion")


def posterior(found):
    """What K3's acts say of their owner, if it chooses as in an equilibrium."""
    weights = {
        image: prior * found[f"troops by us as {image}"]["withdraw"]
        * found[f"speech by us as {image} after troops=withdraw"]["exclude"]
        for image, prior in (("STR", 0.55), ("PRI", 0.05), ("HAWK", 0.4))
    }
    return {image: weight / sum(weights.values()) for image, weight in weights.items()}


def word(name):
    """A name as the network has it."""
    plain = re.sub(r"[^A-Za-z0-9]", "_", name)
    return plain if plain[0].isalpha() else f"n_{plain}"


def judge_networks(program, reference):
    judgement = Judgement()
    for scenario, observer, lines in NETWORKS:
        bif = ask(program, "export", scenario, "--format", "bif", "--observer", observer)
        network = load_network(bif)
        moves = [move["id"] for move in json.loads(ask(program, "export", scenario, "--format", "json"))["moves"]]
        for line in lines:
            forced = [part for move, option in line.items() for part in ("--choose", f"{move}={option}")]
            entries = json.loads(ask(program, "solve", scenario, *forced, "--format", "json"))["line"]
            kept_line = []
            for done in range(1, len(entries)):
                beliefs = posteriors(network, moves, entries[1:done + 1])
                believes = entries[done]["minds"][observer]["believes"]
                kept = {}
                for actor, images in believes.items():
                    if len(images) > 1:
                        kept[actor] = {image: beliefs[word(actor)][word(image)] for image in images}
                        for image, belief in images.items():
                            judgement.compare(f"{scenario}, {observer} after {entries[done]['move']}", belief, kept[actor][image])
                entry = {"move": entries[done]["move"], "chosen": entries[done]["chosen"], "believes": rounded(kept)}
                kept_line.append(entry)
            # What is shipped may be told better tomorrow: it is judged, and not kept.
            if scenario.endswith(".ron"):
                reference["networks"].append({"scenario": scenario, "observer": observer, "line": kept_line})
    return judgement.closing("pyAgrum, posteriors")


def load_network(bif):
    """The network of a file. pyAgrum reads numbers in single precision: the same numbers are entered again in double."""
    with tempfile.NamedTemporaryFile("w", suffix=".bif") as file:
        file.write(bif)
        file.flush()
        network = pyagrum.loadBN(file.name)
    for head, body in re.findall(r"probability \( (.*?) \) \{\n(.*?)\n\}", bif, re.DOTALL):
        name, *parents = re.split(r" \| |, ", head)
        for line in body.splitlines():
            given, row = re.fullmatch(r" *(?:\((.*)\)|table) (.*);", line).groups()
            states = dict(zip(parents, given.split(", "))) if given else {}
            network.cpt(name)[states if states else slice(None)] = [float(number) for number in row.split(", ")]
    return network


def posteriors(network, moves, entries):
    """pyAgrum's posterior of each image, once the acts are known: by actor, by image."""
    chosen = {entry["move"]: entry["chosen"] for entry in entries}
    evidence = {}
    for move in moves[:moves.index(entries[-1]["move"]) + 1]:
        evidence[word(move)] = word(chosen[move]) if move in chosen else "skipped"
    inference = pyagrum.LazyPropagation(network)
    inference.setEvidence(evidence)
    inference.makeInference()
    found = {}
    for name in network.names():
        if name.startswith("image_of_"):
            variable, belief = network.variable(name), inference.posterior(name)
            found[name.removeprefix("image_of_")] = {variable.label(i): belief[i] for i in range(variable.domainSize())}
    return found


def rounded(value):
    """To twelve decimals: what is committed must not hang on the last bits of somebody's processor."""
    if isinstance(value, dict):
        return {name: rounded(part) for name, part in value.items()}
    return round(value, 12)


def numbers(value, path=""):
    """Every number in a document, with where it stands."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if parts is None:
        yield path, value
    else:
        for name, part in parts:
            yield from numbers(part, f"{path}/{name}")


def compare_with_reference(found):
    judgement = Judgement()
    committed = dict(numbers(json.loads(REFERENCE.read_text())))
    fresh = dict(numbers(found))
    faults = [f"reference.json and what was found differ at {path}" for path in sorted(committed.keys() ^ fresh.keys())[:10]]
    for path in committed.keys() & fresh.keys():
        if isinstance(fresh[path], float):
            judgement.compare(f"reference.json{path}", committed[path], fresh[path])
        elif fresh[path] != committed[path]:
            faults.append(f"reference.json{path}: {committed[path]!r} is not {fresh[path]!r}")
    return faults + judgement.closing("Reference")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="the program `perimeter`")
    parser.add_argument("--write", action="store_true", help="write reference.json anew")
    arguments = parser.parse_args()
    program = str(arguments.program.resolve())
    reference = {"made_with": {"pygambit": pygambit.__version__, "pyagrum": pyagrum.__version__}, "games": [], "networks": []}
    faults = judge_games(program, reference) + judge_networks(program, reference)
    if arguments.write:
        REFERENCE.write_text(json.dumps(reference, indent=1) + "\n")
        print(f"written: {REFERENCE.relative_to(ROOT)}")
    else:
        faults += compare_with_reference(reference)
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
