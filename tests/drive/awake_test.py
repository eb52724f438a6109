#!/usr/bin/env python3
"""The screen stays on exactly while a session runs: what the program asks of a desktop over D-Bus,
whose services python3-dbusmock plays on the desk's own session bus.

usage: awake_test.py PATH_TO_MIDBACK
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time

import dbus

import desk
from desk import equal

SCREEN_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                "org.freedesktop.ScreenSaver")
POWER = ("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
         "org.freedesktop.PowerManagement.Inhibit")
PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
          "org.freedesktop.portal.Inhibit")
REQUEST = "/org/freedesktop/portal/desktop/request/1"
COOKIE = "self.cookie = getattr(self, 'cookie', 40) + 1; ret = self.cookie"


class Service:
    """One service of a desktop, which writes down what it is asked."""

    def __init__(self, name, path, interface):
        self.path = path
        self.process = subprocess.Popen(
            [sys.executable, "-m", "dbusmock", "--session", name, path, interface],
            stdout=subprocess.DEVNULL)
        self.bus = dbus.bus.BusConnection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        for _ in range(100):
            if self.bus.name_has_owner(name):
                break
            time.sleep(0.05)
        self.name, self.interface = name, interface
        if interface == PORTAL[2]:
            self.mock().AddObject(REQUEST, "org.freedesktop.portal.Request", {},
                                  [("Close", "", "", "")])
            self.add("Inhibit", "sua{sv}", "o", f"ret = '{REQUEST}'")
        else:
            self.add("Inhibit", "ss", "u", COOKIE)
            self.add("UnInhibit", "u", "", "")

    def mock(self, path=None):
        return dbus.Interface(self.bus.get_object(self.name, path or self.path),
                              "org.freedesktop.DBus.Mock")

    def add(self, method, takes, gives, code):
        self.mock().AddMethod(self.interface, method, takes, gives, code)

    def calls(self):
        """[(method, arguments)], oldest first."""
        paths = [self.path] + ([REQUEST] if self.interface == PORTAL[2] else [])
        calls = [call for path in paths for call in self.mock(path).GetCalls()]
        return [(str(method), list(given)) for _, method, given in sorted(calls, key=lambda call: call[0])]

    def close(self):
        self.bus.close()
        self.process.terminate()
        self.process.wait()


class Awake(desk.Scenario):
    def wait_for(self, service, wanted, when):
        """The names of the calls so far, as soon as they are there; none may follow."""
        end = time.monotonic() + 3
        while time.monotonic() < end and len(service.calls()) < len(wanted):
            time.sleep(0.05)
        time.sleep(0.2)
        equal(f"calls {when}", [method for method, _ in service.calls()], wanted)

    def begin(self):
        app = self.app
        app.click("Start session", "push button")
        app.find("Start", "push button")
        app.key("3")
        app.key("Return")
        app.find("Pause", "push button")

    def held_exactly_while_running(self):
        with contextlib.closing(Service(*SCREEN_SAVER)) as saver:
            self.open()
            self.wait_for(saver, [], "before a session")
            self.begin()
            asked = ["Inhibit"]
            self.wait_for(saver, asked, "after the start")
            name, reason = saver.calls()[0][1]
            equal("who asks", str(name), "Midback")
            equal("there is a reason", bool(reason), True)
            for key, call in (("space", "UnInhibit"), ("space", "Inhibit"), ("p", "UnInhibit"),
                              ("Escape", "Inhibit"), ("Escape", "UnInhibit")):
                self.app.key(key)
                asked.append(call)
                self.wait_for(saver, asked, f"after {key}")
            self.app.key("b", "space")  # back to it, and on
            self.wait_for(saver, asked + ["Inhibit"], "after going back")
            equal("exit code", self.app.close(), 0)
            calls = saver.calls()
            given_back = [given[0] for method, given in calls if method == "UnInhibit"]
            equal("what was given back", given_back, list(range(41, 41 + len(given_back))))
            equal("inhibits and un-inhibits", len(calls), 2 * len(given_back))

    def another_asked_where_there_is_no_screen_saver(self):
        with contextlib.closing(Service(*POWER)) as power:
            self.open()
            self.begin()
            self.wait_for(power, ["Inhibit"], "after the start")
            equal("exit code", self.app.close(), 0)
            self.wait_for(power, ["Inhibit", "UnInhibit"], "after closing")

    def the_portal_alone_asked_in_a_sandbox(self):
        os.environ["SNAP"] = "/snap/midback/1"
        with contextlib.closing(Service(*PORTAL)) as portal, \
                contextlib.closing(Service(*SCREEN_SAVER)) as saver:
            self.open()
            self.begin()
            self.wait_for(portal, ["Inhibit"], "after the start")
            equal("the flag", int(portal.calls()[0][1][1]), 8)
            self.app.key("space")
            self.wait_for(portal, ["Inhibit", "Close"], "paused")
            equal("exit code", self.app.close(), 0)
            equal("what reached outside", saver.calls(), [])

    def run(self):
        self.command("demo", "--weeks", "26", "--seed", "7")
        fresh = self.data
        for step in (self.held_exactly_while_running,
                     self.another_asked_where_there_is_no_screen_saver,
                     self.the_portal_alone_asked_in_a_sandbox):
            print(step.__name__, flush=True)
            self.data = f"{fresh}-{step.__name__}"
            shutil.copytree(fresh, self.data)
            step()


if __name__ == "__main__":
    sys.exit(desk.main(Awake, "the screen stays on exactly while a session runs"))
