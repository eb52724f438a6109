"""Small rooms: a median .cpp under 120 lines; one of more than 350 is worth a second look."""

from statistics import median

from source import Fault

MEDIAN_LIMIT = 120
LARGE = 350
TESTS_TO_SOURCE = 0.8
_SOURCE = ("app/", "core/", "ui/")


def _implementations(sources):
    return [source for source in sources if source.path.endswith(".cpp")]


def _is_test(source):
    """The rules here are tools, not tests of the program."""
    written = source.is_cpp or source.path.endswith(".py")
    return written and source.path.startswith("tests/") and not source.path.startswith("tests/lint/")


def check(sources):
    sizes = [source.lines for source in _implementations(sources)]
    if sizes and median(sizes) >= MEDIAN_LIMIT:
        return [Fault(".", 0, f"the median .cpp has {median(sizes):g} lines, the limit is {MEDIAN_LIMIT}")]
    return []


def report(sources):
    files = sorted(_implementations(sources), key=lambda source: -source.lines)
    if not files:
        return []
    code = sum(s.lines for s in sources if s.is_cpp and s.path.startswith(_SOURCE))
    tests = sum(s.lines for s in sources if _is_test(s))
    ratio = tests / code if code else 0
    lines = [f"{len(files)} .cpp, median {median(f.lines for f in files):g} lines; largest:"]
    lines += [f"  {file.lines:4} {file.path}" for file in files[:5]]
    lines += [f"warning: {file.path} has more than {LARGE} lines" for file in files if file.lines > LARGE]
    lines.append(
        f"{tests} lines of tests to {code} of source: {ratio:.2f}"
        + (f" (warning: below {TESTS_TO_SOURCE})" if ratio < TESTS_TO_SOURCE else "")
    )
    return lines
