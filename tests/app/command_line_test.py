#!/usr/bin/env python3
"""Runs the built program as a person or a script would, and reads its files with Python's own
csv, json and sqlite3 modules. Usage: command_line_test.py PROGRAM"""

import csv
import hashlib
import json
import os
import pathlib
import pwd
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
import unittest
from datetime import date, datetime

PROGRAM = sys.argv.pop(1)


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="midback-test-"))
        self.addCleanup(self.remove)
        self.data = self.place / "data"
        self.user = {}  # further arguments for subprocess.run

    def remove(self):
        for folder, _, _ in os.walk(self.place):
            os.chmod(folder, 0o700)
        shutil.rmtree(self.place)

    def run_program(self, *arguments, data=None, **environment):
        # No display and a bare locale: what a container or a cron job gives.
        clean = {"PATH": os.environ["PATH"], "HOME": str(self.place), **environment}
        for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TZ"):
            if name in os.environ and name not in clean:
                clean[name] = os.environ[name]
        command = [PROGRAM, "--data", str(data or self.data), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, env=clean, timeout=120,
                              **self.user)

    def succeed(self, *arguments, **more):
        done = self.run_program(*arguments, **more)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done)
        return done.stdout

    def fail(self, *arguments, **more):
        """One plain sentence on standard error and exit code 1."""
        done = self.run_program(*arguments, **more)
        self.assertEqual(done.returncode, 1, done)
        self.assertRegex(done.stderr, r"\Amidback: [^\n]+\.\n\Z")
        return done.stderr

    def demo(self, weeks=26, seed=7, until="2026-06-28", **more):
        self.succeed("demo", "--weeks", weeks, "--seed", seed, "--until", until, **more)

    def stats(self, *arguments):
        return json.loads(self.succeed("stats", "--json", *arguments))

    def export(self):
        target = self.place / "history.csv"
        self.succeed("export", "csv", target)
        tables = []
        for path in (target, self.place / "history-symptoms.csv"):
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
            raw = path.read_bytes()
            self.assertEqual(raw.count(b"\r"), raw.count(b"\r\n"))
            with open(path, newline="", encoding="utf-8") as file:
                tables.append(list(csv.DictReader(file, strict=True, restkey="TOO MANY",
                                                  restval="TOO FEW")))
        for table in tables:
            for row in table:
                self.assertNotIn("TOO MANY", row)
                self.assertNotIn("TOO FEW", row.values())
        return tables

    def bytes_of_data(self):
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
                for path in sorted(self.data.rglob("*")) if path.is_file()}

    def test_demo_check_stats_and_export_agree(self):
        self.demo()
        self.assertIn("no faults", self.succeed("check"))
        stats = self.stats()
        exercises, symptoms = self.export()
        self.assertEqual(len({row["session_id"] for row in exercises}), stats["sessions"])
        self.assertEqual(len(exercises), stats["exercises"])
        self.assertEqual(len(symptoms), stats["entries"])
        active = {row["session_id"]: int(row["active_s"]) for row in exercises}
        self.assertEqual((sum(active.values()) + 30) // 60, stats["minutes"])
        self.assertGreater(stats["sessions"], 60)
        self.assertLessEqual(stats["days_done"], stats["days_planned"])
        self.assertTrue(0 < stats["consistency_score"] < 1)

    def test_fields_are_what_they_say(self):
        self.demo()
        exercises, symptoms = self.export()
        for row in exercises:
            started = datetime.fromisoformat(row["started"])
            self.assertIsNotNone(started.utcoffset())
            self.assertEqual(str(started.date()), row["date"])
            self.assertGreater(datetime.fromisoformat(row["ended"]), started)
            self.assertIn(row["status"], ("done", "partial"))
            self.assertIn(int(row["done_percent"]), range(1, 101))
        for row in symptoms:
            self.assertEqual(str(datetime.fromisoformat(row["at"]).date()), row["date"])
            self.assertIn(int(row["pain"]), range(0, 11))
        texts = [row["note"] for row in symptoms] + [row["session_note"] for row in exercises]
        self.assertFalse([text for text in texts if text[:1] in "=+-@\t\r" and text])
        self.assertTrue(any("\n" in text for text in texts))
        self.assertTrue(any("ü" in text for text in texts))

    def test_export_is_what_the_database_holds(self):
        self.demo(weeks=8)
        exercises, symptoms = self.export()
        database = sqlite3.connect(f"file:{self.data}/midback.sqlite?mode=ro", uri=True)
        entries = [json.loads(text) for (text,) in database.execute("SELECT json FROM symptom")]
        sessions = [json.loads(text) for (text,) in database.execute("SELECT json FROM session")]
        database.close()
        guard = lambda text: "'" + text if text.lstrip("'")[:1] in "=+-@\t\r" and text else text
        self.assertEqual({row["entry_id"]: row["note"] for row in symptoms},
                         {entry["id"]: guard(entry["note"]) for entry in entries})
        self.assertEqual(
            sorted((one["id"], done["exercise"]) for one in sessions
                   for done in one["exercises"] if done["status"] != "skipped"),
            sorted((row["session_id"], row["exercise_id"]) for row in exercises))

    def test_score_is_loops_exponential_memory(self):
        self.demo()
        stats = self.stats()
        database = sqlite3.connect(f"file:{self.data}/midback.sqlite?mode=ro", uri=True)
        plans = [json.loads(text) for (text,) in database.execute("SELECT json FROM week_plan")]
        done = {day for (day,) in database.execute("SELECT date FROM session")}
        database.close()
        score, planned_days = 0.0, 0
        multiplier = 0.5 ** (1 / 13)
        last, today = date.fromisoformat(stats["to"]), date.today()
        for ordinal in range(date.fromisoformat(stats["from"]).toordinal(), last.toordinal() + 1):
            day = date.fromordinal(ordinal)
            plan = max((one for one in plans if one["valid_from"] <= str(day)),
                       key=lambda one: one["valid_from"], default={"entries": []})
            if not any(slot["weekday"] == day.isoweekday() for slot in plan["entries"]):
                continue
            check = str(day) in done
            if check or day < today:
                score = score * multiplier + check * (1 - multiplier)
                planned_days += 1
        self.assertEqual(round(score, 4), stats["consistency_score"])
        self.assertEqual(planned_days, stats["days_planned"])

    def test_same_arguments_same_history_in_every_time_zone(self):
        self.demo(weeks=10)
        first = self.export()
        self.data = self.place / "again"
        self.demo(weeks=10, TZ="Pacific/Auckland")
        self.assertEqual(first, self.export())

    def test_commands_that_read_change_nothing(self):
        self.demo(weeks=4)
        before = self.bytes_of_data()
        self.succeed("check")
        self.stats("--from", "2026-06-01", "--to", "2026-06-07")
        self.export()
        self.fail("demo", "--weeks", 4)
        self.assertEqual(before, self.bytes_of_data())

    def test_a_folder_without_data_stays_without(self):
        self.assertIn("no data", self.succeed("check"))
        self.assertEqual(self.stats()["sessions"], 0)
        self.fail("export", "csv", self.place / "x.csv")
        self.assertFalse(self.data.exists())
        self.assertFalse((self.place / "x.csv").exists())

    def test_bad_usage_is_exit_code_two(self):
        for arguments in (["nonsense"], ["--nonsense"], ["demo"], ["demo", "--weeks", "no"],
                          ["stats", "--from", "yesterday"], ["export", "csv"], ["catalog"]):
            done = self.run_program(*arguments)
            self.assertEqual((done.returncode, done.stdout), (2, ""), arguments)
            self.assertRegex(done.stderr, r"\Amidback: [^\n]+\.\n")
            self.assertIn("Usage: midback", done.stderr)

    def test_a_file_that_is_no_database(self):
        self.data.mkdir()
        (self.data / "midback.sqlite").write_text("a shopping list\n" * 100)
        before = self.bytes_of_data()
        self.fail("check")
        self.fail("stats", "--json")
        self.fail("export", "csv", self.place / "x.csv")
        self.fail("demo", "--weeks", 1)
        self.assertEqual(before, {name: value for name, value in self.bytes_of_data().items()
                                  if name in before})
        self.assertFalse((self.place / "x.csv").exists())

    def test_data_of_a_later_midback(self):
        self.demo(weeks=1)
        database = sqlite3.connect(self.data / "midback.sqlite")
        database.execute("PRAGMA user_version = 999")
        database.commit()
        database.close()
        before = self.bytes_of_data()
        self.fail("check")
        self.fail("stats", "--json")
        self.fail("demo", "--weeks", 1)
        self.assertEqual(before, self.bytes_of_data())

    def without_rights(self):
        """Root may write everywhere, so root runs the program as nobody instead."""
        if os.geteuid() != 0:
            return {}
        nobody = pwd.getpwnam("nobody")
        for folder, _, files in os.walk(self.place):
            for path in [folder, *(os.path.join(folder, name) for name in files)]:
                os.chown(path, nobody.pw_uid, nobody.pw_gid)
        try:
            subprocess.run([PROGRAM, "--version"], user="nobody", check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            self.skipTest("nobody cannot reach the program")
        return {"user": "nobody"}

    def test_a_folder_that_cannot_be_written_to(self):
        self.data.mkdir(mode=0o500)
        self.user = self.without_rights()
        self.fail("demo", "--weeks", 1)
        self.assertEqual(self.bytes_of_data(), {})

    def test_data_that_cannot_be_written_to_is_still_read(self):
        self.demo(weeks=2)
        before = self.bytes_of_data()
        for path in self.data.iterdir():
            path.chmod(0o400)
        self.data.chmod(0o500)
        self.user = self.without_rights()
        self.succeed("check")
        self.assertGreater(self.stats()["sessions"], 0)
        self.export()
        self.fail("demo", "--weeks", 1)
        self.fail("export", "csv", self.data / "x.csv")
        self.assertEqual(before, self.bytes_of_data())

    def test_damage_is_named_and_left_as_it_is(self):
        self.demo(weeks=2)
        database = sqlite3.connect(self.data / "midback.sqlite")
        database.execute("UPDATE symptom SET json = replace(json, '\"pain\":', '\"pain\": ')")
        database.commit()
        database.close()
        before = self.bytes_of_data()
        done = self.run_program("check")
        self.assertEqual(done.returncode, 1, done)
        self.assertIn("fault", done.stdout)
        self.assertRegex(done.stderr, r"\Amidback: [^\n]+\.\n\Z")
        self.assertEqual(before, self.bytes_of_data())

    def test_export_never_replaces_the_data(self):
        self.demo(weeks=1)
        before = self.bytes_of_data()
        self.fail("export", "csv", self.data / "midback.sqlite")
        self.assertEqual(before, self.bytes_of_data())

    def test_export_into_a_folder_that_is_not_there(self):
        self.demo(weeks=1)
        self.fail("export", "csv", self.place / "nowhere" / "x.csv")

    def test_the_catalogue_is_sound(self):
        self.assertIn("no faults", self.succeed("catalog", "check"))

    def line_file(self, **more):
        """Three sessions without trouble over six days, then one that was too much."""
        exposure = {"before": 2, "peak": 2, "after": 2, "next": 2, "usual": 2,
                    "sensations": ["stretch"], "eased": False, "done": 1.0, "ease": 3}
        content = {"ladder": "L08", "start": {"rung": 2, "level": 3}, "gate_open": True,
                   "exposures": [{"date": f"2026-01-0{day}", **exposure} for day in (1, 4, 7, 9)],
                   **more}
        content["exposures"][-1]["peak"] = 6
        path = self.place / "line.json"
        path.write_text(json.dumps(content))
        return path

    def test_the_coach_decides_on_a_file(self):
        lines = self.succeed("coach", "replay", self.line_file(), "--json").splitlines()
        decisions = [json.loads(line) for line in lines]
        self.assertEqual([one["index"] for one in decisions], [0, 1, 2, 3])
        self.assertEqual([(one["outcome"], one["rule"]) for one in decisions],
                         [("KEEP", 10), ("KEEP", 10), ("PROGRESS_RUNG", 13), ("REGRESS", 6)])
        self.assertEqual(set(decisions[0]), {"index", "class", "outcome", "rule", "rung", "level",
                                             "freeze", "probation", "reason"})
        self.assertTrue(all(one["reason"].endswith(".") for one in decisions))
        text = self.succeed("coach", "replay", self.line_file())
        self.assertEqual(len(text.splitlines()), 8)
        for one in decisions:
            self.assertIn(one["reason"], text)
        self.assertFalse(self.data.exists())

    def test_the_coach_names_what_is_wrong_with_a_file(self):
        self.assertIn("ladder", self.fail("coach", "replay", self.line_file(ladder="L99")))
        self.assertIn("start.rung", self.fail("coach", "replay", self.line_file(top=1)))
        self.assertIn("note", self.fail("coach", "replay", self.line_file(note="x"), "--json"))
        self.fail("coach", "replay", self.place)
        self.fail("coach", "replay", self.place / "none.json")
        deep = self.place / "deep.json"
        deep.write_text('{"exposures":' + "[" * 200000)
        self.fail("coach", "replay", deep)
        self.fail("coach", "replay", "/dev/zero")

    def test_the_coach_reads_from_a_pipe(self):
        content = self.line_file().read_bytes()
        done = subprocess.run([PROGRAM, "coach", "replay", "/dev/stdin", "--json"], input=content,
                              capture_output=True, timeout=120)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(done.stdout.count(b"\n"), 4)

    def test_ten_years_take_seconds(self):
        begun = time.monotonic()
        self.demo(weeks=520)
        self.assertLess(time.monotonic() - begun, 60)  # a debug or sanitizer build on a busy machine
        self.assertGreater(self.stats()["sessions"], 1500)


if __name__ == "__main__":
    unittest.main()
