"""What this code base has decided to do without; docs/architecture.md gives the reasons."""

import re

from source import Fault

# pattern, what to do instead, paths that may
_BANNED = [
    (r"\bsetStyleSheet\s*\(", "use the palette, the metrics and the proxy style of ui/theme", ()),
    (r"\b(?:Q_FOREACH|foreach)\s*\(", "use a range for", ()),
    (
        r"\bQMessageBox::(?:information|question|warning|critical|about\w*)\s*\(",
        "ask through UserPrompt, so that a test can answer",
        ("ui/shell/DialogUserPrompt.cpp",),
    ),
    (
        r"\bQ(?:File|Input|Color|Font)Dialog::get\w+\s*\(",
        "ask through UserPrompt, so that a test can answer",
        ("ui/shell/DialogUserPrompt.cpp",),
    ),
    (
        r"\bstatic\s+(?:const\s+)?[\w:]+\s*[*&]\s*(?:instance|self|theInstance|get)\s*\(\s*\)",
        "no singletons: hand the object to those who need it",
        (),
    ),
    (r"\bQ_GLOBAL_STATIC\b", "no globals: hand the object to those who need it", ()),
    (r"\b(?:class|struct)\s+\w+(?:Manager|Helper|Utils?)\b(?!\s*;)", "name it after what it does", ()),
    (r"\bQ(?:Network|Tcp|Udp|Ssl|Local)(?:AccessManager|Socket|Server|Request)\b", "nothing leaves this computer", ()),
    (r"(?:\.|->)transaction\s*\(\s*\)", "deferred: use the store's own BEGIN IMMEDIATE", ()),
    (r"\bQt::VeryCoarseTimer\b", "takes a whole core below one second", ()),
    (r"\b(?:msleep|sleep_for|usleep)\s*\(", "never wait in place", ("tests/",)),
    (r"\bq(?:Debug|Info)\s*\(", "left over from debugging", ("tests/",)),
    (r"\busing\s+namespace\s+std\s*;", "name what you use", ()),
]
_BANNED = [(re.compile(pattern), advice, allowed) for pattern, advice, allowed in _BANNED]
_NAMES = re.compile(r"(?:Manager|Helper|Utils?)\.(?:h|cpp)$")


def check(sources):
    faults = []
    for source in sources:
        if source.path.endswith(".ui"):
            faults.append(Fault(source.path, 0, "forms are written in code"))
        if not source.is_cpp:
            continue
        if _NAMES.search(source.path):
            faults.append(Fault(source.path, 0, "name it after what it does"))
        for pattern, advice, allowed in _BANNED:
            if allowed and source.path.startswith(allowed):
                continue
            for match in pattern.finditer(source.code):
                faults.append(source.fault(match.start(), f"{match.group().strip()}: {advice}"))
    return faults
