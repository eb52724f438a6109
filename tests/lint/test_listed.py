import unittest

import listed
from source import Source


class ListedTest(unittest.TestCase):
    def unlisted(self, lists, path):
        sources = [Source(name, text) for name, text in lists.items()] + [Source(path, "")]
        return [fault.path for fault in listed.check(sources)]

    def test_named_in_its_own_folder_or_above(self):
        self.assertEqual([], self.unlisted({"core/base/CMakeLists.txt": "target_sources(a PRIVATE A.cpp)"}, "core/base/A.cpp"))
        self.assertEqual([], self.unlisted({"core/CMakeLists.txt": "base/A.cpp"}, "core/base/A.cpp"))

    def test_not_named(self):
        self.assertEqual(["core/base/A.cpp"], self.unlisted({"core/base/CMakeLists.txt": "B.cpp A.h"}, "core/base/A.cpp"))
        self.assertEqual(["core/base/A.cpp"], self.unlisted({"core/base/CMakeLists.txt": "BA.cpp # A.cpp"}, "core/base/A.cpp"))
        self.assertEqual(["ui/A.h"], self.unlisted({"core/CMakeLists.txt": "A.h"}, "ui/A.h"))

    def test_other_folders_are_free(self):
        self.assertEqual([], self.unlisted({}, "docs/example.cpp"))
