"""Connections that outlive what they touch, or that only fail when run.

A lambda without a context object keeps being called after the object it captured has gone.
Connections by SIGNAL() and SLOT() text are checked when the program runs, not when it is built.
"""

import re

from source import arguments

_CALL = re.compile(r"\b(connect|singleShot)\s*(\()")
_BY_TEXT = re.compile(r"\b(?:SIGNAL|SLOT)\s*\(|\binvokeMethod\s*\([^;]*?,\s*\"")
# QDBusConnection knows no other way than the name of a slot.
_MAY_BY_TEXT = "ui/theme/ColorSchemePortal.cpp"
_DECLARATION = re.compile(r"(?:\bConnection|\bvoid|\bbool|\bint)\s+(?:\w+::)*$")
_TIMER_TYPE = re.compile(r"^\s*Qt::\w*Timer\s*$")


def _without_context(name, args):
    if name == "connect":
        return len(args) == 3
    meaningful = [text for _, text in args if not _TIMER_TYPE.match(text)]
    return len(meaningful) == 2


def check(sources):
    faults = []
    for source in sources:
        if not source.is_cpp:
            continue
        for match in _BY_TEXT.finditer(source.code if source.path != _MAY_BY_TEXT else ""):
            faults.append(source.fault(match.start(), "connected by text: use a pointer to member"))
        for match in _CALL.finditer(source.code):
            if _DECLARATION.search(source.code, max(0, match.start() - 60), match.start()):
                continue
            if _without_context(match[1], arguments(source.code, match.start(2))):
                faults.append(
                    source.fault(match.start(), f"{match[1]} without a context object before the functor")
                )
    return faults
