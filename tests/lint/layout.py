"""The top level holds a few folders and small files, and nothing that was built or photographed."""

from source import ROOT, Fault, tracked_files

_FOLDERS = {".ci", "app", "core", "docs", "resources", "tests", "ui"}
_FILES = {
    ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore",
    "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "dev", "packages.txt",
}
LARGEST_BINARY = 200_000  # bytes: the picture in README.md fits, a photograph does not
_BINARY = (".png", ".jpg", ".jpeg", ".gif", ".ogg", ".wav", ".mp3", ".ttf", ".zip", ".db", ".sqlite")


def misplaced(paths):
    for path in paths:
        first, slash, _ = path.partition("/")
        if first not in (_FOLDERS if slash else _FILES):
            yield Fault(path, 0, "does not belong at the top level")


def heavy(sizes):
    for path, size in sizes:
        if path.endswith(_BINARY) and size > LARGEST_BINARY:
            yield Fault(path, 0, f"{size} bytes: only small pictures and sounds belong here")


def check(_sources):
    paths = tracked_files()
    sizes = ((path, (ROOT / path).stat().st_size) for path in paths if (ROOT / path).is_file())
    return [*misplaced(paths), *heavy(sizes)]
