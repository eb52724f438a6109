import unittest

import sizes
from source import Source


def files(**lines):
    return [Source(f"core/{name}.cpp", "x\n" * count) for name, count in lines.items()]


class SizesTest(unittest.TestCase):
    def test_the_median_decides(self):
        self.assertEqual([], sizes.check(files(a=10, b=119, c=900)))
        self.assertEqual(1, len(sizes.check(files(a=10, b=120, c=130))))
        self.assertEqual([], sizes.check([]))

    def test_the_report_names_large_files_and_the_share_of_tests(self):
        tree = files(a=100, b=351) + [Source("tests/core/aTest.cpp", "x\n" * 100), Source("tests/lint/a.py", "x\n" * 999)]
        text = "\n".join(sizes.report(tree))
        self.assertIn("warning: core/b.cpp has more than 350 lines", text)
        self.assertNotIn("warning: core/a.cpp", text)
        self.assertIn("100 lines of tests to 451 of source: 0.22 (warning", text)

    def test_enough_tests_give_no_warning(self):
        tree = files(a=100) + [Source("tests/core/aTest.cpp", "x\n" * 80)]
        self.assertIn("80 lines of tests to 100 of source: 0.80", sizes.report(tree)[-1])
        self.assertNotIn("warning", sizes.report(tree)[-1])
