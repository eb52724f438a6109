"""A real window on a screen of its own, operated as a person would: the mouse and the keyboard
through xdotool, the eyes through AT-SPI (what a screen reader sees, with places on the screen).

Needs Xvfb, openbox, xdotool, dbus, at-spi2-core and python3-pyatspi, and one test python3-dbusmock:
all listed in packages.txt.
"""

import os
import subprocess
import sys
import tempfile
import time
import traceback


class NotThere(AssertionError):
    """Something that a person would look for is not on the screen."""


class Desk:
    """An X server with a window manager, a session bus and an accessibility bus."""

    def __init__(self, width=1280, height=800):
        read_end, write_end = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{width}x{height}x24",
             "-nolisten", "tcp"],
            pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            os.environ["DISPLAY"] = ":" + pipe.readline().strip()
        os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                          QT_ACCESSIBILITY="1", NO_AT_BRIDGE="0", GTK_MODULES="")
        quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        self.manager = subprocess.Popen(["openbox"], **quiet)
        self.launcher = subprocess.Popen(
            ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], **quiet)
        time.sleep(1)
        import pyatspi  # only now: it connects to the bus when it is imported
        self.atspi = pyatspi

    def close(self):
        for process in (self.launcher, self.manager, self.bus, self.server):
            process.terminate()
            process.wait()

    def shot(self, path):
        subprocess.run(["import", "-window", "root", path], check=False)


class Program:
    """One running copy of Midback."""

    def __init__(self, desk, command):
        self.desk = desk
        self.atspi = desk.atspi
        self.process = subprocess.Popen(command)
        self.root = self._wait(self._application, 30, "the program on the accessibility bus")
        self._wait(lambda: self._windows(), 30, "a window")
        time.sleep(0.5)
        ids = self.xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()
        self.window = ids[-1]
        self.xdotool("windowactivate", "--sync", self.window)

    # -- looking -----------------------------------------------------------------------------

    def _application(self):
        for app in self.atspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def _windows(self):
        return [child for child in self.root if child is not None]

    def _wait(self, look, seconds, what):
        end = time.monotonic() + seconds
        while True:
            try:
                found = look()
            except Exception:  # the tree changes while we read it
                found = None
            if found:
                return found
            if self.process.poll() is not None:
                raise NotThere(f"the program ended with {self.process.returncode}")
            if time.monotonic() > end:
                raise NotThere(f"waited {seconds} s for {what}")
            time.sleep(0.1)

    def _showing(self, node):
        return node.getState().contains(self.atspi.STATE_SHOWING)

    def walk(self, node=None):
        """Every node that is on the screen."""
        for child in (node or self.root):
            if child is None:
                continue
            try:
                if child.getRole() != self.atspi.ROLE_FRAME and not self._showing(child):
                    continue
            except Exception:
                continue
            yield child
            yield from self.walk(child)

    def find_all(self, name=None, role=None, contains=None):
        found = []
        for node in self.walk():
            try:
                if role is not None and node.getRoleName() != role:
                    continue
                if name is not None and node.name.replace("&", "") != name:
                    continue
                if contains is not None and contains not in node.name:
                    continue
            except Exception:
                continue
            found.append(node)
        return found

    def find(self, name=None, role=None, contains=None, seconds=10, index=0):
        what = f"{role or 'anything'} called {name or contains!r}"
        return self._wait(lambda: self.find_all(name, role, contains)[index:index + 1], seconds,
                          what)[0]

    def sees(self, name=None, role=None, contains=None):
        return bool(self.find_all(name, role, contains))

    def text(self):
        """All names on the screen, for messages."""
        return "\n".join(f"{n.getRoleName()}: {n.name}" for n in self.walk() if n.name)

    # -- doing -------------------------------------------------------------------------------

    @staticmethod
    def xdotool(*words):
        return subprocess.run(["xdotool", *words], check=True, capture_output=True,
                              text=True).stdout

    def click(self, *args, repeat=1, **kwargs):
        node = args[0] if args and not isinstance(args[0], str) else self.find(*args, **kwargs)
        box = self._scrolled_to(node)
        self.xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2))
        time.sleep(0.05)
        self.xdotool("click", "--repeat", str(repeat), "--delay", "60", "1")
        time.sleep(0.25)
        return node

    def _extents(self, node):
        return node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)

    def _scrolled_to(self, node):
        """Turns the wheel until the middle of the node is inside the window."""
        frame = self._extents(self._windows()[-1])
        for _ in range(60):
            box = self._extents(node)
            middle = box.y + box.height // 2
            if frame.y <= middle <= frame.y + frame.height - 8:
                break
            wheel = "5" if middle > frame.y else "4"
            self.xdotool("mousemove", str(box.x + box.width // 2), str(frame.y + frame.height // 2))
            self.xdotool("click", wheel)
            time.sleep(0.1)
        return box

    def key(self, *keys, pause=0.15):
        for one in keys:
            self.xdotool("key", "--clearmodifiers", one)
            time.sleep(pause)

    def type(self, text):
        self.xdotool("type", "--delay", "30", text)
        time.sleep(0.2)

    def close(self):
        """Closes the window as a person does; returns the exit code."""
        self.key("alt+F4")
        return self.process.wait(timeout=15)


def equal(what, seen, wanted):
    if seen != wanted:
        raise AssertionError(f"{what}: {seen!r}, wanted {wanted!r}")


class Scenario:
    """What a person does from start to end, with a desk and a data folder of their own."""

    def __init__(self, program, folder):
        self.desk = Desk()
        self.program = program
        self.data = os.path.join(folder, "data")
        self.app = None

    def open(self):
        self.app = Program(self.desk, [self.program, "--data", self.data])

    def command(self, *words):
        return subprocess.run([self.program, "--data", self.data, *words], check=True,
                              capture_output=True, text=True).stdout

    def run(self):
        raise NotImplementedError


def main(scenario_class, success):
    """Runs it with the program that the command line names; the answer is the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        scenario = scenario_class(os.path.abspath(sys.argv[1]), folder)
        try:
            scenario.run()
        except Exception:
            traceback.print_exc()
            if "MIDBACK_DRIVE_SHOT" in os.environ:
                scenario.desk.shot(os.environ["MIDBACK_DRIVE_SHOT"])
            if scenario.app and scenario.app.process.poll() is None:
                print(scenario.app.text())
                scenario.app.process.kill()
            return 1
        finally:
            scenario.desk.close()
    print(success)
    return 0
