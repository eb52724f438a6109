"""The reference of the decision table (clinical-facts D5), as it was proposed and run.

It is written apart from core/coach and shares nothing with it, so the two can be compared
(tests/core/coach/reference_test.py). Change it only together with docs/clinical-basis.md.

An exposure is a dict: date, before, peak, after, next (None when not answered), usual (left out: as
before), q (labels), eased, done, ease.
"""

ALARM = {"chest-pressure", "breathless", "faint", "new-weakness", "leg-numbness", "bladder-bowel"}
RED = {"sharp", "catching", "tingling", "numbness", "burning", "electric"}
GREEN = {"stretch", "deep-tightness", "mild-ache", "muscle-effort", "warmth"}


def classify(x):
    labels = set(x.get("q", ()))
    if labels & ALARM:
        return "ALARM"
    red = labels & RED
    if red and not x.get("eased"):
        return "RED"
    before, peak, after, morning = x["before"], x["peak"], x["after"], x.get("next")
    usual = x.get("usual", before)
    if (red or peak >= 6 or peak - before >= 4 or after - before >= 3
            or (morning is not None and morning - usual >= 2)):
        return "BAD"
    if ((peak >= 4 and peak > before) or peak - before == 3 or after - before == 2
            or (morning is not None and morning - usual == 1)
            or x["done"] < 0.8 or x["ease"] == 5):
        return "WATCH"
    if x["done"] >= 1.0 and x["ease"] <= 3:
        return "CLEAN"
    return "NEUTRAL"


def new_state(rung=2, level=2):
    """`streak` holds (date, morning known, ease); `hist` every class so far."""
    return {"rung": rung, "level": level, "streak": [], "hist": [], "probation": 0, "freeze": 0,
            "watch": 0, "reds": []}


def decide(s, x, top=5, gate_open=True):
    """The outcome, the class and the state after exposure `x`; `s` stays as it is."""
    c = classify(x)
    day = x["date"]
    s = dict(s)
    s["hist"] = s["hist"] + [c]
    previous_two = s["hist"][-3:-1]

    def out(outcome):
        return outcome, c, s

    def one_rung_down(level, freeze):
        s["rung"] -= 1
        s["level"] = level
        s["freeze"] = freeze
        return out("REGRESS")

    if c == "ALARM":
        s["streak"] = []
        return out("SEEK_CARE")
    if c == "RED":
        s["streak"] = []
        s["reds"] = [red for red in s["reds"] if (day - red).days <= 14] + [day]
        if len(s["reds"]) >= 3 or "RED" in previous_two:
            return out("SEEK_CARE")
        if s["rung"] > 0:
            s["probation"] = 0
            return one_rung_down(level=1, freeze=3)
        return out("STOP_REST")
    if x["peak"] >= 8:
        s["streak"] = []
        s["freeze"] = 3
        return out("STOP_REST")
    if c == "BAD":
        s["streak"] = []
        s["watch"] = 0
        if s["probation"] > 0 and s["rung"] > 0:
            s["probation"] = 0
            return one_rung_down(level=2, freeze=2)
        if "BAD" in previous_two:
            s["freeze"] = 3
            if s["rung"] > 0:
                return one_rung_down(level=2, freeze=3)
            return out("STOP_REST")
        s["freeze"] = 2
        if s["level"] > 1:
            s["level"] -= 1
            return out("REDUCE")
        if s["rung"] > 0:
            return one_rung_down(level=2, freeze=2)
        return out("STOP_REST")
    if s["probation"] > 0:
        s["probation"] -= 1
    if c == "WATCH":
        s["streak"] = []
        s["watch"] += 1
        if s["watch"] >= 3:
            s["watch"] = 0
            if s["level"] > 1:
                s["level"] -= 1
                return out("REDUCE")
        return out("KEEP")
    s["watch"] = 0
    if c == "NEUTRAL":
        return out("KEEP")
    if s["freeze"] > 0:
        s["freeze"] -= 1
        return out("KEEP")
    s["streak"] = s["streak"] + [(day, x.get("next") is not None, x["ease"])]
    streak = s["streak"]
    if (len(streak) >= 3 and (streak[-1][0] - streak[0][0]).days >= 5
            and sum(known for _, known, _ in streak) >= 2):
        easy = all(ease <= 2 for _, _, ease in streak[-3:]) and s["level"] >= 2
        if s["level"] < 3 and not easy:
            s["level"] += 1
            s["streak"] = []
            return out("PROGRESS_DOSE")
        if s["rung"] < top and gate_open:
            s["rung"] += 1
            s["level"] = 1
            s["streak"] = []
            s["probation"] = 2
            return out("PROGRESS_RUNG")
    return out("KEEP")
