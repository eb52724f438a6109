#!/usr/bin/env python3
"""The main job, end to end, in a real window with mouse and keyboard: build a routine from the
library, plan it, answer the safety questions that come before the first session, do it (two exercises done, one skipped), log pain, change the charts, export, and
find the same history after a restart.

usage: journey_test.py PATH_TO_MIDBACK
"""

import csv
import datetime
import json
import os
import sys
import time

import desk
from desk import equal

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
EXERCISES = ["Seated cat and cow", "Chair-back extension", "Seated turn, arms crossed"]
ROUTINE = "Desk loosener"


class Journey(desk.Scenario):
    def __init__(self, program, folder):
        super().__init__(program, folder)
        self.csv = os.path.join(folder, "history.csv")

    # -- steps, in order ---------------------------------------------------------------------

    def build_routine(self):
        """From the library, with the mouse; the search by keyboard."""
        app = self.app
        app.click("Library", "list item")
        for name in EXERCISES:
            app.key("ctrl+2")
            if app.sees("Add to a routine"):
                app.key("Escape")
            app.click("Search exercises", "text")
            app.key("ctrl+a")
            app.type(name.lower())
            app.click(contains=name, role="list item")
            app.find(name, "label")
            app.click("Add to a routine", "push button")
            app.find(contains=name + ", ", role="list item")
        app.click("Name of the routine", "text")
        app.key("ctrl+a")
        app.type(ROUTINE)
        app.key("Tab")
        app.find(ROUTINE, "list item")

    def make_doses_small(self):
        """One set of one repetition, so that the session takes seconds."""
        app = self.app
        for name in EXERCISES:
            app.click(contains=name + ", ", role="list item")
            app.find(name, "label")
            for field in ("Sets", "Repetitions"):
                app.click(field, "spin button")
                app.key("ctrl+a")
                app.type("1")
                app.key("Return")
            app.find(contains=name + ", once", role="list item")

    def reorder_and_undo(self):
        """By keyboard, and back again."""
        app = self.app

        def order():
            items = app.find_all(role="list item", contains=", once")
            return [item.name.split(", ", 1)[1] for item in items]

        before = order()
        app.click(contains=EXERCISES[0] + ", ", role="list item")
        app.key("alt+Down")
        equal("order after Alt+Down", order()[0].startswith(EXERCISES[1]), True)
        app.key("ctrl+z")
        equal("order after undo", order(), before)

    def plan_today(self):
        app = self.app
        today = WEEKDAYS[datetime.date.today().weekday()]
        app.click(f"Plan a routine on {today}", "push button")
        self.accept_dialog()
        app.find(contains=ROUTINE, role="push button")

    def accept_dialog(self):
        time.sleep(0.5)
        self.app.key("Return")
        time.sleep(0.5)

    def do_session(self):
        app = self.app
        app.click("Today", "list item")
        app.click("Start session", "push button")
        self.answer_safety_questions()
        app.find(contains="mid-back right now", seconds=5)
        app.find("Not now", "push button")
        app.key("3")
        app.key("Return")
        app.find(EXERCISES[0], "label")
        app.find(EXERCISES[1], "label", seconds=40)  # 10 s set-up and one repetition of 8 s
        app.key("space")
        app.find("Resume", "push button", seconds=3)
        time.sleep(2)
        app.key("space")
        app.find(EXERCISES[2], "label", seconds=40)
        app.key("Right")  # skip the last one
        app.find("How was it?", "label")

    def answer_safety_questions(self):
        """By keyboard, one of them "not sure", which no question after the fourth minds."""
        app = self.app
        for number in range(1, 13):
            app.find(f"{number} of 12", "label", seconds=5)
            app.key("question" if number == 5 else "n")
        app.find(contains="Nothing here says", role="label")
        app.find("Go on to your session", "push button")
        app.key("Return")

    def answer(self):
        """Effort of each exercise done, then pain, all by digits; then save."""
        app = self.app
        for digit in ("2", "3"):
            app.key(digit)
        app.key("2")
        time.sleep(1)
        app.key("ctrl+Return")
        app.find(contains="Session saved.")
        app.find("Done for today", "label")

    def log_pain(self):
        app = self.app
        app.key("ctrl+4")
        app.find("Log pain now", "label")
        app.key("4")
        app.find(contains="4", role="list item")

    def change_charts(self):
        app = self.app
        app.key("ctrl+5")
        app.find("Consistency", "label")
        seen = []
        for name in ("7 days", "1 year", "All", "6 weeks"):
            app.click(name, "radio button")
            seen.append(app.find(contains="you did", role="label").name)
        if len(set(seen)) < 2:
            raise AssertionError(f"the sentence is the same for every range: {seen}")
        app.click("Show as table", "push button")
        app.find(role="table")
        app.key("Escape")

    def export(self):
        app = self.app
        app.click(contains="Export as CSV", role="push button")
        app.find(contains="Save", role="push button")
        app.key("ctrl+a")
        app.type(self.csv)
        app.key("Return")
        app.find(contains="Saved history.csv")

    # -- what must be true -------------------------------------------------------------------

    def check_numbers(self):
        stats = json.loads(self.command("stats", "--json"))
        wanted = {"days_planned": 1, "days_done": 1, "sessions": 1, "exercises": 2, "entries": 1}
        equal("stats", {key: stats[key] for key in wanted}, wanted)
        with open(self.csv, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        equal("rows of exercises", len(rows), stats["exercises"])
        with open(self.csv.replace(".csv", "-symptoms.csv"), newline="", encoding="utf-8") as file:
            entries = list(csv.DictReader(file))
        equal("rows of entries", len(entries), stats["entries"])
        equal("pain that was logged", entries[0]["pain"], "4")
        equal("routine", {row["routine"] for row in rows}, {ROUTINE})
        equal("status", {row["status"] for row in rows}, {"done"})
        equal("effort", [row["effort"] for row in rows], ["2", "3"])
        equal("pain before", {row["pain_before"] for row in rows}, {"3"})
        equal("pain after", {row["pain_after"] for row in rows}, {"2"})
        if "no faults" not in self.command("check"):
            raise AssertionError("check found faults")
        return stats

    def what_is_on_screen(self):
        """The pages' own words on what was done."""
        app = self.app
        app.key("ctrl+5")
        app.find("Consistency", "label")
        app.click("All", "radio button")
        sentence = app.find(contains="you did", role="label").name
        app.key("ctrl+3")
        app.find(ROUTINE, "list item")
        items = [node.name for node in app.find_all(role="list item", contains=", once")]
        app.key("ctrl+4")
        entry = app.find(contains="4", role="list item").name
        return sentence, items, entry

    def run(self):
        self.open()
        for step in (self.build_routine, self.make_doses_small, self.reorder_and_undo,
                     self.plan_today, self.do_session, self.answer, self.log_pain,
                     self.change_charts, self.export):
            print(step.__name__, flush=True)
            step()
        before = self.what_is_on_screen()
        equal("exit code", self.app.close(), 0)
        stats = self.check_numbers()
        print("restart", flush=True)
        self.open()
        equal("what is on the screen after a restart", self.what_is_on_screen(), before)
        equal("exit code", self.app.close(), 0)
        equal("stats after a restart", json.loads(self.command("stats", "--json")), stats)


if __name__ == "__main__":
    sys.exit(desk.main(Journey, "the whole journey passed"))
