import words
from snippets import RuleTest


class WordsTest(RuleTest):
    rule = words
    path = "ui/today/A.cpp"

    def test_claims_and_blame(self):
        self.assert_bad(
            self.path,
            'tr("This is safe to do")',
            'tr("Our diagnosis")',
            'tr("You missed a day")',
            'tr("Your streak is over")',
            'tr("This heals your back")',
            'QCoreApplication::translate("A", "You failed to start")',
            'tr("Choose a color")',
        )

    def test_literals_in_a_row_are_one_sentence(self):
        self.assert_bad(self.path, 'tr("You "\n   "missed a day")')

    def test_kind_words(self):
        self.assert_good(
            self.path,
            'tr("Midback does not diagnose anything")',
            'tr("Planned on Monday")',
            'tr("Saved")',
            'tr("The data cannot be kept safe here")',
            'QStringLiteral("safe")',
            '// tr("safe")',
            "tr(text)",
        )

    def test_the_line_is_that_of_the_words(self):
        self.assertEqual(3, self.faults(self.path, 'int a;\ntr(\n    "safe")')[0].line)
