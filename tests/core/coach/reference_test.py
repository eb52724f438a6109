#!/usr/bin/env python3
"""Compares decide() with the reference (tests/data/coach/decide_reference.py) over many random
sequences of exposures: class, outcome and the whole state after each.
Usage: reference_test.py REPLAY_MANY

MIDBACK_REPLAY_SEED chooses other sequences, MIDBACK_REPLAY_COUNT more or fewer of them."""

import json
import os
import pathlib
import random
import subprocess
import sys
from collections import Counter
from datetime import date, timedelta

SOURCE = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(SOURCE / "tests/data/coach"))
import decide_reference as reference  # noqa: E402

SEED = int(os.environ.get("MIDBACK_REPLAY_SEED", "20260101"))
COUNT = int(os.environ.get("MIDBACK_REPLAY_COUNT", "100000"))
BATCH = 5000
LONGEST_STREAK = 20  # LineState::longestStreak
STREAK = 7  # its place in a line without the rule
DAY_ZERO = date(2028, 1, 1)
FIELDS = ("date", "before", "peak", "after", "next", "usual", "q", "eased", "done", "ease")

# What each row of the table may end in. The reference has no numbers for its rows.
ROWS = {1: {("ALARM", "SEEK_CARE")}, 2: {("RED", "SEEK_CARE")}, 3: {("RED", "REGRESS")},
        4: {("RED", "STOP_REST")}, 5: {("BAD", "STOP_REST")}, 6: {("BAD", "REGRESS")},
        7: {("BAD", "REGRESS"), ("BAD", "STOP_REST")},
        8: {("BAD", "REDUCE"), ("BAD", "REGRESS"), ("BAD", "STOP_REST")},
        9: {("WATCH", "REDUCE")}, 10: {("WATCH", "KEEP"), ("NEUTRAL", "KEEP"), ("CLEAN", "KEEP")},
        11: {("CLEAN", "KEEP")}, 12: {("CLEAN", "PROGRESS_DOSE")},
        13: {("CLEAN", "PROGRESS_RUNG"), ("CLEAN", "KEEP")}, 14: {("CLEAN", "KEEP")}}

ORDINARY = {"pain": [2, 2, 2, 3], "worse": [2, 2, 2, 3, 3, 4], "labels": 0.04, "hard": 0.08}
ROUGH = {"pain": [0, 1, 2, 3, 4, 5], "worse": [0, 2, 3, 4, 4, 5, 5, 6, 7, 8], "labels": 0.25,
         "hard": 0.3}
BACK_OFF = sorted(reference.RED)
OTHERS = sorted(reference.ALARM | reference.GREEN)


def random_exposure(rng, day, mood):
    rough = rng.random() < mood
    kind = ROUGH if rough else ORDINARY
    before = rng.choice(kind["pain"])
    labels = ["stretch"]
    if rng.random() < kind["labels"]:
        labels = rng.sample(BACK_OFF if rng.random() < 0.8 else OTHERS, rng.randrange(0, 3))
    hard = rng.random() < kind["hard"]
    return [day, before, rng.choice(kind["worse"]) if rough else before + (rng.random() < 0.2),
            max(0, before + rng.choice((0, 0, 0, 0, 0, 1, -1, 2, 3) if rough else (0, 0, 0, 1))),
            rng.choice((None, 2, 2, 2, 3, 4) if rough else (2, 2, 2, 1, None)),
            rng.choice((2, 2, 2, 2, None)), labels, rng.random() < 0.4,
            rng.choice((0.0, 0.79, 0.8, 0.99, 1.0)) if hard else 1.0,
            rng.choice((1, 4, 5)) if hard else rng.choice((2, 2, 3))]


def random_sequence(rng):
    """Most are short; one in a hundred is long and mostly clean, at the top of its line."""
    long = rng.random() < 0.01
    top = 0 if long else rng.choice((0, 1, 2, 3, 4, 5))
    mood = 0.01 if long else rng.choice((0.0, 0.1, 0.3, 0.8))
    day = rng.randrange(0, 70)
    exposures = []
    for _ in range(rng.randrange(40, 80) if long else rng.randrange(3, 13)):
        exposures.append(random_exposure(rng, day, mood))
        day += rng.choice((0, 1, 1, 2, 2, 3, 4, 7))
    return [rng.randrange(0, top + 1), rng.choice((1, 2, 2, 3)), top, rng.random() < 0.75, exposures]


def day_number(day):
    return (day - DAY_ZERO).days


def gist(streak):
    """What the rules look at."""
    return [streak[0], min(2, sum(known for _, known, _ in streak)), *streak[-3:]]


def shorten(line, wanted):
    """Of a long streak the program keeps LONGEST_STREAK; then both lines are left with the gist."""
    if len(wanted[STREAK]) > LONGEST_STREAK == len(line[STREAK]):
        for one in (line, wanted):
            one[STREAK] = gist(one[STREAK])


def expected(sequence):
    """What the reference makes of it, in the form of replay_many, without the rules."""
    rung, level, top, gate_open, exposures = sequence
    state = reference.new_state(rung, level)
    lines = []
    for values in exposures:
        exposure = dict(zip(FIELDS, values))
        exposure["date"] = DAY_ZERO + timedelta(days=exposure["date"])
        if exposure["usual"] is None:
            del exposure["usual"]
        outcome, kind, state = reference.decide(state, exposure, top, gate_open)
        lines.append([kind, outcome, state["rung"], state["level"], state["freeze"],
                      state["probation"], state["watch"],
                      [[day_number(one), known, ease] for one, known, ease in state["streak"]],
                      [day_number(one) for one in state["reds"]], state["hist"][-3:]])
    return lines


def fault_of(sequence, found, seen):
    for index, (line, wanted) in enumerate(zip(found, expected(sequence))):
        rule = line.pop(2)
        shorten(line, wanted)
        if line != wanted:
            return f"exposure {index}: {line} where the reference has {wanted}"
        if tuple(line[:2]) not in ROWS[rule]:
            return f"exposure {index}: row {rule} does not end {line[0]} in {line[1]}"
        seen[rule, *line[:2]] += 1
    return None if len(found) == len(sequence[4]) else f"{len(found)} decisions"


def main():
    program = sys.argv[1]
    rng = random.Random(SEED)
    seen = Counter()
    for start in range(0, COUNT, BATCH):
        batch = [random_sequence(rng) for _ in range(min(BATCH, COUNT - start))]
        lines = "".join(json.dumps(one, separators=(",", ":")) + "\n" for one in batch)
        done = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
        answers = done.stdout.splitlines()
        if len(answers) != len(batch):
            return f"seed {SEED}: {len(answers)} answers to {len(batch)} sequences"
        for number, (sequence, answer) in enumerate(zip(batch, answers), start):
            fault = fault_of(sequence, json.loads(answer), seen)
            if fault:
                return f"seed {SEED}, sequence {number}: {fault}\n{json.dumps(sequence)}"
    for rule, ends in sorted(ROWS.items()):
        for kind, outcome in sorted(ends):
            times = seen[rule, kind, outcome]
            if COUNT >= 10000 and not times:
                return f"seed {SEED}: no sequence came to row {rule} with {kind} and {outcome}"
            print(f"row {rule:2} {kind:8} {outcome:13} {times}")
    print(f"{COUNT} sequences, {sum(seen.values())} exposures, seed {SEED}: equal")
    return 0


if __name__ == "__main__":
    sys.exit(main())
