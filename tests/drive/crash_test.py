#!/usr/bin/env python3
"""Ends the program with SIGKILL at random moments of a session, again and again, and looks whether the
next start has everything: the session is offered, at most a second of it is lost, it goes on at the
right place, and in the end there is one record of it.

usage: crash_test.py PATH_TO_MIDBACK [TIMES]

The moments are other ones each time; MIDBACK_CRASH_SEED repeats a run.
"""

import datetime
import json
import os
import pathlib
import random
import signal
import sqlite3
import sys
import time
import zlib

import desk
from desk import equal

TITLE = "A session was interrupted"
EXERCISE = "Open book"
PLACES = ("Left side", "Right side", "Next: ")
STARTING = ("start", "resume")
ENDING = ("pause", "finish", "taken-up")


class Journal:
    """What lies on the disk, read by other code than the program's."""

    def __init__(self, path):
        self.events = []
        crc = 0
        for number, line in enumerate(path.read_bytes().split(b"\n")):
            if len(line) < 10 or zlib.crc32(line[9:], crc) != int(line[:8], 16):
                break
            crc = zlib.crc32(line[9:], crc)
            if number == 0:
                self.session = json.loads(line[9:])["session"]
            else:
                self.events.append(json.loads(line[9:]))

    def active_ms(self):
        """Time that the session ran."""
        active, since = 0, None
        for event in self.events:
            at = event["monotonic_ms"]
            if since is not None and event["event"] != "taken-up":  # what was between is nothing
                active += at - since
            since = at if event["event"] in STARTING or (
                since is not None and event["event"] not in ENDING) else None
        return active

    def last(self):
        return self.events[-1]


class Crash(desk.Scenario):
    def __init__(self, program, folder):
        super().__init__(program, folder)
        self.path = pathlib.Path(self.data) / "session.jrnl"
        self.times = int(sys.argv[2]) if len(sys.argv) > 2 else 5
        seed = os.environ.get("MIDBACK_CRASH_SEED") or str(random.randrange(1 << 32))
        print(f"MIDBACK_CRASH_SEED={seed}", flush=True)
        self.random = random.Random(seed)
        self.session = None
        self.seen = None
        self.lost = []
        self.kinds = {}

    # -- looking -----------------------------------------------------------------------------

    def records(self):
        """Of every session: its state and active seconds."""
        database = sqlite3.connect(f"file:{self.data}/midback.sqlite?mode=ro", uri=True)
        try:
            rows = database.execute("SELECT id, state, active_s FROM session WHERE deleted = 0")
            return {row[0]: (row[1], row[2]) for row in rows}
        finally:
            database.close()

    def place(self):
        """Where the player says it is: the exercise, the side, and how far through the segment."""
        names = [node.name for node in self.app.find_all(role="label")]
        share = self.app.find("Timer", seconds=3).queryValue().currentValue
        words = [name for name in names if EXERCISE in name or name.startswith(PLACES)]
        if len(words) < 3:
            raise AssertionError(f"the player does not say where it is: {names}")
        return words, share

    def check_place(self):
        """The same as was seen last, but where it was just then that the segment changed."""
        if not self.seen:
            return
        (words, share), self.seen = self.seen, None
        words_now, share_now = self.place()
        if 0.15 < share < 0.85:
            equal("place", words_now, words)
            if abs(share_now - share) > 0.2:
                raise AssertionError(f"share of the segment: {share_now}, was {share}")

    # -- doing -------------------------------------------------------------------------------

    def kill(self):
        self.app.process.send_signal(signal.SIGKILL)
        at = time.monotonic()
        self.app.process.wait()
        return at

    def begin(self):
        """A session of one exercise; runs when this returns."""
        app = self.app
        app.find("Today", "list item")
        app.click("Library", "list item")
        app.click("Search exercises", "text")
        app.type(EXERCISE.lower())
        app.click(contains=EXERCISE, role="list item")
        app.click("Try it now", "push button")
        app.find(contains="mid-back right now")
        self.before = self.records()
        app.key("Return")
        app.find("Pause", "push button")
        self.session = Journal(self.path).session
        self.seen = None
        equal("a new session", self.session in self.before, False)

    def offered(self):
        self.app.find(TITLE, "label")

    def resume(self):
        """From the offer to a running session; returns when it ran at the latest."""
        journal = Journal(self.path)
        self.app.key("r")
        self.app.find("Resume", "push button")
        state, seconds = self.records()[self.session]
        equal("state in the store", state, "running")
        equal("seconds in the store", seconds, journal.active_ms() // 1000)
        self.check_place()
        return journal.active_ms()

    # -- ways to end -------------------------------------------------------------------------

    def while_running(self):
        before = self.resume()
        pressed = time.monotonic()
        self.app.key("space", pause=0)
        running = time.monotonic()
        time.sleep(self.random.uniform(0.2, 3.0))
        if self.random.random() < 0.5:  # looking takes time, and not every moment shall be after it
            self.seen = self.place()
        killed = self.kill()
        journal = Journal(self.path)
        gained = journal.active_ms() - before
        lost = 1000 * killed - journal.last()["monotonic_ms"]
        self.lost.append(lost)
        if lost > 1000:
            raise AssertionError(f"{lost:.0f} ms were lost")
        # By the clock on the wall of this script, which knows nothing of the journal.
        least, most = 1000 * (killed - running) - 1000, 1000 * (killed - pressed)
        if not least - 250 <= gained <= most + 1:
            raise AssertionError(f"gained {gained} ms, not {least:.0f} to {most:.0f}")

    def while_paused(self):
        before = self.resume()
        self.app.key("space")
        time.sleep(self.random.uniform(0.2, 1.0))
        self.app.key("space")
        self.app.find("Resume", "push button")
        seconds = self.records()[self.session][1]
        self.seen = self.place()
        self.kill()
        journal = Journal(self.path)
        equal("the last word", journal.last()["event"], "pause")
        equal("seconds in the store", seconds, journal.active_ms() // 1000)
        if journal.active_ms() < before:
            raise AssertionError("time ran backwards")

    def while_it_hurts(self):
        self.resume()
        self.app.key("space")
        time.sleep(self.random.uniform(0.2, 1.0))
        self.app.click("It hurts", "push button")
        self.kill()
        equal("the last word", Journal(self.path).last()["event"], "pause")

    def while_offered(self):
        active = Journal(self.path).active_ms()
        time.sleep(self.random.uniform(0.0, 0.5))
        self.kill()
        equal("time", Journal(self.path).active_ms(), active)

    def while_starting(self):
        active = Journal(self.path).active_ms()
        self.kill()
        process = desk.subprocess.Popen([self.program, "--data", self.data])
        time.sleep(self.random.uniform(0.0, 0.6))
        process.kill()
        process.wait()
        equal("time", Journal(self.path).active_ms(), active)

    def by_closing(self):
        self.resume()
        self.app.key("space")
        time.sleep(self.random.uniform(0.2, 1.0))
        equal("exit code", self.app.close(), 0)
        equal("the last word", Journal(self.path).last()["event"], "pause")

    # -- ends of a session -------------------------------------------------------------------

    def end_session(self):
        """Saved as far as it went, discarded, or finished: once, and the journal is gone."""
        way = self.random.choice(["save", "discard", "finish"])
        active = Journal(self.path).active_ms()
        if way == "save":
            self.app.key("s")
            self.app.find(contains="Saved as far as it went.")
            equal("record", self.records()[self.session], ("interrupted", active // 1000))
        elif way == "discard":
            self.app.key("d")
            self.app.find(contains="Session discarded")
            equal("discarded", self.session in self.records(), False)
        else:
            self.resume()
            self.app.click("Finish", "push button")
            self.app.find("How was it?", "label")
            self.app.key("ctrl+Return")
            self.app.find(contains="Session saved.")
            equal("record", self.records()[self.session], ("finished", active // 1000))
        equal("journal", self.path.exists(), False)
        records = self.records()
        records.pop(self.session, None)
        equal("the other records", records, self.before)

    def run(self):
        self.command("demo", "--weeks", "1", "--seed", "7", "--until",
                     datetime.date.today().isoformat())
        self.open()
        self.begin()
        time.sleep(self.random.uniform(0.2, 2.0))
        killed = self.kill()
        self.lost.append(1000 * killed - Journal(self.path).last()["monotonic_ms"])
        ways = [self.while_running] * 6 + [self.while_paused, self.while_it_hurts,
                                           self.while_offered, self.while_starting,
                                           self.by_closing]
        for number in range(1, self.times):
            self.open()
            self.offered()
            if Journal(self.path).active_ms() > 45_000 or self.random.random() < 0.03:
                self.end_session()
                self.begin()
                self.kill()
                self.open()
                self.offered()
            way = self.while_running if number == 1 else self.random.choice(ways)
            self.kinds[way.__name__] = self.kinds.get(way.__name__, 0) + 1
            way()
            if number % 10 == 0:
                print(f"{number} of {self.times}, at most {max(self.lost):.0f} ms lost", flush=True)
        self.open()
        self.offered()
        self.end_session()
        equal("exit code", self.app.close(), 0)
        equal("files left", [path.name for path in pathlib.Path(self.data).glob("session*")
                             if path.name != "session.jrnl.discarded"], [])
        if "no faults" not in self.command("check"):
            raise AssertionError("check found faults")
        print(f"{self.times} times: {self.kinds}; at most {max(self.lost):.0f} ms lost, half of the "
              f"times under {sorted(self.lost)[len(self.lost) // 2]:.0f} ms")


if __name__ == "__main__":
    sys.exit(desk.main(Crash, "every session was there again"))
