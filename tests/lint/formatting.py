"""clang-format decides about style; `./dev format` applies it."""

import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

from source import ROOT, Fault

_MESSAGE = re.compile(r"^(?P<path>[^:\n]+):(?P<line>\d+):\d+: error: code should be clang-formatted", re.MULTILINE)
_BATCH = 16


def _faults_in(paths, root):
    done = subprocess.run(
        ["clang-format", "--dry-run", "-Werror", *paths],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    first = {}
    for match in _MESSAGE.finditer(done.stderr):
        first.setdefault(match["path"], int(match["line"]))
    if done.returncode and not first:
        return [Fault(paths[0], 0, done.stderr.strip() or "clang-format failed")]
    return [Fault(path, line, "run ./dev format") for path, line in first.items()]


def check(sources, root=ROOT):
    paths = [source.path for source in sources if source.is_cpp]
    batches = [paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda batch: _faults_in(batch, root), batches)
    return [fault for faults in results for fault in faults]
