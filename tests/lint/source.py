"""What every rule works on: the files of the tree, with comments and strings out of the way."""

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_TOKENS = re.compile(
    r"""
      //[^\n]*                                   # line comment
    | /\*.*?\*/                                  # block comment
    | (?:\b(?:u8|u|U|L))?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"   # raw string
    | "(?:\\.|[^"\\\n])*"                        # string
    | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'        # character, but not the mark in 1'000
    """,
    re.DOTALL | re.VERBOSE,
)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def _keep_quotes(text):
    first, last = text.find('"'), text.rfind('"')
    if first < 0:
        return _blank(text)
    return text[: first + 1] + _blank(text[first + 1 : last]) + text[last:]


@dataclass(frozen=True)
class Fault:
    """One breach of a rule; a line of 0 means the whole file."""

    path: str
    line: int
    text: str

    def __str__(self):
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.text}"


@dataclass(frozen=True)
class Source:
    """A file by its path from the root. The two derived texts keep every line where it was."""

    path: str
    text: str

    @property
    def folder(self):
        return self.path.rpartition("/")[0]

    @property
    def is_cpp(self):
        return self.path.endswith((".h", ".cpp"))

    @property
    def lines(self):
        return self.text.count("\n") + (not self.text.endswith("\n") and self.text != "")

    @cached_property
    def code(self):
        """Comments and what strings say replaced by spaces: only code can match."""

        def replace(match):
            token = match.group()
            return _keep_quotes(token) if token[0] not in "/'" else _blank(token)

        return _TOKENS.sub(replace, self.text)

    @cached_property
    def uncommented(self):
        """Comments replaced by spaces, strings kept."""
        return _TOKENS.sub(lambda m: _blank(m.group()) if m.group()[0] == "/" else m.group(), self.text)

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def fault(self, offset, text):
        return Fault(self.path, self.line_of(offset), text)


def arguments(code, opening):
    """The top-level arguments of the call whose `(` is at `opening`, as (start, text) pairs.

    `code` must have its strings blanked. Commas in template arguments do not part anything.
    """
    found, depth, start, index = [], 0, opening + 1, opening
    while index < len(code):
        char = code[index]
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                found.append((start, code[start:index]))
                return [] if len(found) == 1 and not found[0][1].strip() else found
        elif char == "<":
            template = re.compile(r"<[\w\s:,*&<>]*>(?=\s*[({:&>])").match(code, index)
            if template and code[index - 1].isalnum():
                index = template.end()
                continue
        elif char == "," and depth == 1:
            found.append((start, code[start:index]))
            start = index + 1
        index += 1
    return []


def tracked_files(root=ROOT):
    """What git knows or would add; a copy without git is walked, its build folder left out."""
    listed = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        return [name for name in listed.stdout.decode().split("\0") if name]
    names = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return [str(name) for name in names if name.parts[0] not in ("build", ".git", ".cache")]


def load_tree(root=ROOT):
    """Every text file of the tree that is there, by path."""
    sources = []
    for name in sorted(set(tracked_files(root))):
        path = root / name
        if path.is_file():
            try:
                sources.append(Source(name, path.read_text(encoding="utf-8")))
            except UnicodeDecodeError:
                continue
    return sources
