"""A source file that no CMakeLists.txt names is never built, and its tests never run."""

import posixpath
import re

from source import Fault

_ROOTS = ("app/", "core/", "tests/", "ui/")
_NAME = re.compile(r"[\w./-]+\.(?:h|cpp)\b")


def check(sources):
    named = set()
    for source in sources:
        if source.path.endswith("CMakeLists.txt"):
            for line in source.text.splitlines():
                for name in _NAME.findall(line.partition("#")[0]):
                    named.add(posixpath.normpath(posixpath.join(source.folder, name)))
    return [
        Fault(source.path, 0, "no CMakeLists.txt names this file")
        for source in sources
        if source.is_cpp and source.path.startswith(_ROOTS) and source.path not in named
    ]
