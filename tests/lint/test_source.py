import tempfile
import unittest
from pathlib import Path

from source import Source, arguments, load_tree


class SourceTest(unittest.TestCase):
    def test_comments_and_strings_are_blanked_and_lines_stay(self):
        source = Source("a.cpp", 'int a; // one\n/* two\n three */ f("four", R"(fi"ve)", \'"\');\nint b;\n')
        for word in ("one", "two", "three", "four", "fi", "ve"):
            self.assertNotIn(word, source.code)
        self.assertIn("int b;", source.code)
        self.assertEqual(len(source.text), len(source.code))
        self.assertEqual(source.text.count("\n"), source.code.count("\n"))

    def test_a_quote_in_a_comment_or_a_slash_in_a_string_does_not_confuse(self):
        source = Source("a.cpp", "// don't\nint a;\nQString b(\"http://c\"); int d;\n")
        self.assertIn("int a;", source.code)
        self.assertIn("int d;", source.code)

    def test_a_digit_separator_is_no_character(self):
        self.assertIn("now", Source("a.cpp", "int a = 1'000; now(); int b = 2'000;").code)

    def test_uncommented_keeps_strings(self):
        self.assertEqual('#include "a/b.h"     ', Source("a.h", '#include "a/b.h" /**/').uncommented)

    def test_lines_count_an_unfinished_last_line(self):
        self.assertEqual([0, 1, 1, 2], [Source("a", text).lines for text in ("", "a", "a\n", "a\nb")])

    def test_a_fault_knows_its_line(self):
        self.assertEqual("a.cpp:2: no", str(Source("a.cpp", "x\ny\n").fault(2, "no")))


class ArgumentsTest(unittest.TestCase):
    def parts(self, code):
        return [text.strip() for _, text in arguments(code, code.index("("))]

    def test_only_top_level_commas_part(self):
        self.assertEqual(["a", "[=](int b, int c) { d(b, c); }"], self.parts("f(a, [=](int b, int c) { d(b, c); });"))

    def test_commas_in_template_arguments_do_not_part(self):
        self.assertEqual(["qOverload<int, int>(&A::b)", "c"], self.parts("f(qOverload<int, int>(&A::b), c)"))

    def test_less_than_is_not_a_bracket(self):
        self.assertEqual(["a < b", "c > d"], self.parts("f(a < b, c > d)"))

    def test_an_empty_or_unfinished_call_has_none(self):
        self.assertEqual([], self.parts("f()"))
        self.assertEqual([], self.parts("f(a, b"))


class TreeTest(unittest.TestCase):
    def test_a_copy_without_git_is_walked_without_its_build_folder(self):
        with tempfile.TemporaryDirectory() as name:
            for path in ("core/a.cpp", "build/dev/b.cpp"):
                file = Path(name, path)
                file.parent.mkdir(parents=True)
                file.write_text("int a;\n", encoding="utf-8")
            Path(name, "picture.png").write_bytes(b"\x89PNG\xff\xfe")
            self.assertEqual(["core/a.cpp"], [source.path for source in load_tree(Path(name))])
