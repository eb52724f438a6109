"""A relative link in a document must lead to a file of this tree."""

import posixpath
import re

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")


def check(sources, exists=None):
    if exists is None:
        from source import ROOT

        exists = lambda path: (ROOT / path).exists()  # noqa: E731
    faults = []
    for source in sources:
        if not source.path.endswith(".md"):
            continue
        text = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment.group()), source.text)
        for match in _LINK.finditer(text):
            target = match[1]
            if re.match(r"[a-z]+:", target):
                continue
            if not exists(posixpath.normpath(posixpath.join(source.folder, target))):
                faults.append(source.fault(match.start(1), f"{target} is not there"))
    return faults
