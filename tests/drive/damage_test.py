#!/usr/bin/env python3
"""Start-up with a data file whose header was overwritten, in a real window: quitting leaves every
byte, rescuing opens the window with everything in it, and the day's backup is made.

usage: damage_test.py PATH_TO_MIDBACK
"""

import json
import pathlib
import sys
import time

import desk
from desk import equal

TITLE = "Your data file is damaged"


class Damage(desk.Scenario):
    def files(self):
        return {path.name: path.read_bytes()
                for path in pathlib.Path(self.data).iterdir() if path.is_file()}

    def run(self):
        self.command("demo", "--weeks", "8", "--seed", "7", "--until", "2026-06-28")
        stats = json.loads(self.command("stats", "--json"))
        data = pathlib.Path(self.data)
        database = data / "midback.sqlite"
        damaged = bytes(100) + database.read_bytes()[100:]
        database.write_bytes(damaged)
        before = self.files()

        self.open()
        self.app.find(TITLE, "label")
        self.app.key("Return")
        equal("exit code after quitting", self.app.process.wait(timeout=15), 1)
        equal("names after quitting", sorted(self.files()), sorted(before))
        equal("bytes after quitting", self.files() == before, True)

        self.open()
        self.app.click("Rescue what can be read", "push button")
        self.app.find(contains="Rescued: ", role="label")
        self.app.key("Return")
        self.app.find("Today", "list item")
        aside = [content for name, content in self.files().items() if ".corrupt-" in name]
        equal("the damaged bytes are kept", aside == [damaged], True)
        for _ in range(100):
            if list(data.glob("backups/midback-*.sqlite")):
                break
            time.sleep(0.1)
        equal("exit code", self.app.close(), 0)
        equal("backups", len(list(data.glob("backups/*"))), 1)
        equal("numbers", json.loads(self.command("stats", "--json")), stats)
        self.command("check")


if __name__ == "__main__":
    sys.exit(desk.main(Damage, "everything was rescued"))
