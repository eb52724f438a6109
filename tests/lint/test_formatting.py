import tempfile
import unittest
from pathlib import Path

import formatting
from source import ROOT, Source


class FormattingTest(unittest.TestCase):
    def faults(self, texts):
        with tempfile.TemporaryDirectory() as name:
            Path(name, ".clang-format").write_bytes((ROOT / ".clang-format").read_bytes())
            for path, text in texts.items():
                Path(name, path).write_text(text, encoding="utf-8")
            sources = [Source(path, text) for path, text in texts.items()]
            return [str(fault) for fault in formatting.check(sources, Path(name))]

    def test_good_and_bad(self):
        texts = {"good.cpp": "int a = 1;\n", "bad.cpp": "int a = 1;\nint  b=2;\nint  c=2;\n", "list.txt": "int  a;"}
        self.assertEqual(["bad.cpp:2: run ./dev format"], self.faults(texts))
