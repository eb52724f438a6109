"""A test case that feeds a rule with snippets."""

import unittest

from source import Source


class RuleTest(unittest.TestCase):
    rule = None

    def faults(self, path, text):
        return self.rule.check([Source(path, text)])

    def assert_good(self, path, *texts):
        for text in texts:
            with self.subTest(text):
                self.assertEqual([], [str(fault) for fault in self.faults(path, text)])

    def assert_bad(self, path, *texts):
        for text in texts:
            with self.subTest(text):
                self.assertEqual(1, len(self.faults(path, text)), self.faults(path, text))
