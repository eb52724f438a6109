import unittest

import layout


class LayoutTest(unittest.TestCase):
    def test_known_places(self):
        self.assertEqual([], list(layout.misplaced(["core/base/Id.h", ".ci/run", "README.md"])))

    def test_strangers_at_the_top(self):
        strangers = ["--help/today.png", "scripts/a.py", "notes.txt"]
        self.assertEqual(strangers, [fault.path for fault in layout.misplaced(strangers)])

    def test_a_large_picture(self):
        large = layout.LARGEST_BINARY + 1
        found = layout.heavy([("docs/a.png", large), ("docs/b.png", 9), ("docs/c.md", large)])
        self.assertEqual(["docs/a.png"], [fault.path for fault in found])
