"""Which folder may include what. docs/architecture.md draws the same table as a graph.

Qt's include root makes <QtWidgets/QLabel> compile where only Qt6::Core is linked, so the linker
alone does not keep the layers apart.
"""

import re

# Inside core each folder may use those before it.
_CORE = ["base", "catalog", "symptoms", "routine", "session", "progress", "coach", "data"]
_PAGES = ["today", "library", "plan", "player", "symptoms", "progress", "decisions", "selftests",
          "safety", "settings"]
_SHARED_UI = ["ui/figure", "ui/theme", "ui/widgets", "ui/charts", "ui/shell"]
_ALL_CORE = [f"core/{name}" for name in _CORE]

# folder -> the other folders of ours that it may include
FOLDERS = {f"core/{name}": _ALL_CORE[:place] for place, name in enumerate(_CORE)}
FOLDERS |= {
    "core/store": _ALL_CORE,
    "core/exchange": _ALL_CORE,
    "ui/figure": ["core/base", "core/catalog"],
    "ui/theme": _ALL_CORE,
    "ui/widgets": _ALL_CORE + ["ui/theme", "ui/figure"],
    "ui/charts": _ALL_CORE + ["ui/theme", "ui/widgets"],
    "ui/shell": _ALL_CORE + ["ui/figure", "ui/theme", "ui/widgets"],
}
FOLDERS |= {f"ui/{name}": _ALL_CORE + _SHARED_UI for name in _PAGES}

# folder or a part of its path -> the Qt modules whose headers it may include
_CORE_QT = {"QtCore"}
_UI_QT = {"QtCore", "QtGui", "QtWidgets", "QtSvg"}
MODULES = {
    "core": _CORE_QT,
    "core/store": _CORE_QT | {"QtSql"},
    "ui": _UI_QT,
    "ui/figure": {"QtCore", "QtGui"},
    "ui/charts": _UI_QT | {"QtCharts"},
    "ui/theme": _UI_QT | {"QtDBus"},
    "app": _UI_QT | {"QtDBus"},
}

# headers of libraries that one folder alone may know
PRIVATE_HEADERS = {"sqlite3.h": "core/store", "zlib.h": "core/session"}

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">]', re.MULTILINE)
_OURS = ("app/", "core/", "resources/", "tests/", "ui/")


def _modules_of(folder):
    while folder:
        if folder in MODULES:
            return MODULES[folder]
        folder = folder.rpartition("/")[0]
    return None


def _layer(path):
    """The folder in FOLDERS that holds `path`: subfolders belong to it."""
    return "/".join(path.split("/")[:2]) if path.startswith(("core/", "ui/")) else path.split("/")[0]


def _own_include(source, name):
    if name.endswith(".moc"):
        return None
    if not name.startswith(_OURS):
        return f'"{name}" is not a path from the root'
    here, there = _layer(source.path), _layer(name)
    if here in ("app", "tests", "resources"):
        return None
    if there != here and there not in FOLDERS[here]:
        return f'{here} may not include {there}: "{name}"'
    return None


def _library_include(source, name):
    owner = PRIVATE_HEADERS.get(name)
    if owner and _layer(source.path) != owner and not source.path.startswith("tests/"):
        return f"only {owner} may include <{name}>"
    module, slash, _ = name.partition("/")
    if not slash and re.match(r"Q[A-Z]\w+$", name):
        return f"<{name}> does not name its module: <QtCore/{name}> or another"
    allowed = _modules_of(source.folder)
    if slash and allowed is not None and re.match(r"Qt[A-Z]", module) and module not in allowed:
        return f"{_layer(source.path)} may not use {module}: <{name}>"
    return None


def check(sources):
    faults = []
    for source in sources:
        if not source.is_cpp:
            continue
        if source.path.startswith(("core/", "ui/")) and _layer(source.path) not in FOLDERS:
            faults.append(
                source.fault(0, f"{_layer(source.path)} is new: give it a row in tests/lint/layers.py")
            )
            continue
        for match in _INCLUDE.finditer(source.uncommented):
            rule = _own_include if match[1] == '"' else _library_include
            message = rule(source, match[2])
            if message:
                faults.append(source.fault(match.start(2), message))
    return faults
