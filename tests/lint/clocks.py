"""Time is read through Clock, so that tests can set it and a travelling laptop cannot move an
entry to another day. The one class that asks the system is SystemClock."""

import re

_ALLOWED = ("core/base/SystemClock.cpp", "tests/core/SystemClockTest.cpp", "tests/bench/")
_RAW = re.compile(
    r"""
      \bQDateTime::current\w+
    | \bQDate::currentDate\b
    | \bQTime::currentTime\b
    | \b\w*_clock::now\b
    | \bQElapsedTimer\b
    | \bQDeadlineTimer\b
    | \b(?:std::)?time\s*\(\s*(?:nullptr|NULL|0|&\s*\w+)\s*\)
    | \b(?:clock_gettime|gettimeofday|timespec_get)\b
    | (?:\.|->)toLocalTime\s*\(
    """,
    re.VERBOSE,
)


def check(sources):
    return [
        source.fault(match.start(), f"{match.group().strip()}: take a Clock and ask it")
        for source in sources
        if source.is_cpp and not source.path.startswith(_ALLOWED)
        for match in _RAW.finditer(source.code)
    ]
