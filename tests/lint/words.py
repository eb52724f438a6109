"""The words that people read: kind, without blame, without a claim, in British English.

Looks at the literals in tr(), translate() and QT_TR_NOOP().
"""

import re

from source import arguments

_CALL = re.compile(r"\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*(\()")
_LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
_WORDS = [
    # Data may be kept safe; a movement is never called so.
    (r"(?<!kept )\bsafe(?:ly)?\b", "we never say that something is safe"),
    (r"(?<!not )(?<!n't )\bdiagnos\w*", "we do not diagnose"),
    (r"\b(?:cure|heal)s?\b", "we promise no outcome"),
    (r"\bstreak\b", "no streaks: nobody is blamed for a gap"),
    (r"\byou (?:missed|failed|forgot|broke|skipped|should have)\b", "no blame"),
    (r"\bfailed to complete\b", "no blame"),
    (r"\b(?:danger(?:ous)?|fatal|illegal)\b", "calm words"),
    (r"\bno pain,? no gain\b", "pain is a message, not a price"),
    (r"\b(?:color|center|gray|organiz\w+|recogniz\w+|favorite|behavior)\b", "British spelling"),
]
_WORDS = [(re.compile(pattern, re.IGNORECASE), advice) for pattern, advice in _WORDS]


def _sentences(source):
    """(offset, text) of each argument made of literals; neighbouring ones are joined as C++ does."""
    for call in _CALL.finditer(source.code):
        for start, argument in arguments(source.code, call.start(2)):
            written = source.text[start : start + len(argument)]
            text = "".join(_LITERAL.findall(written))
            if text:
                yield start + written.index('"'), text


def check(sources):
    return [
        source.fault(offset, f'"{match.group()}": {advice}')
        for source in sources
        if source.is_cpp and source.path.startswith(("app/", "core/", "ui/"))
        for offset, text in _sentences(source)
        for pattern, advice in _WORDS
        for match in pattern.finditer(text)
    ]
