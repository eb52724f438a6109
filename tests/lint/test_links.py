import unittest

import links
from source import Source


class LinksTest(unittest.TestCase):
    def broken(self, path, text):
        return [fault.text for fault in links.check([Source(path, text)], {"docs/a.md", "README.md"}.__contains__)]

    def test_a_link_is_relative_to_its_document(self):
        self.assertEqual([], self.broken("docs/b.md", "[a](a.md) [r](../README.md#use)"))
        self.assertEqual(["a.md is not there"], self.broken("b.md", "![a](a.md)"))

    def test_addresses_and_marks_are_not_files(self):
        self.assertEqual([], self.broken("b.md", "[a](https://example.org) [b](#use)"))

    def test_what_is_commented_out_is_no_link(self):
        self.assertEqual([], self.broken("b.md", "<!-- ![a](nowhere.png)\n[b](b.md) -->"))

    def test_only_documents(self):
        self.assertEqual([], self.broken("b.cpp", "[](a)"))
