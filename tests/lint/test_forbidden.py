import forbidden
from snippets import RuleTest


class ForbiddenTest(RuleTest):
    rule = forbidden

    def test_what_we_do_without(self):
        self.assert_bad(
            "ui/today/A.cpp",
            'setStyleSheet(QStringLiteral("color: red"));',
            "Q_FOREACH (int a, b) {}",
            "QMessageBox::question(this, a, b);",
            "QFileDialog::getSaveFileName(this);",
            "static Settings *instance();",
            "static Settings &instance() { return s; }",
            "Q_GLOBAL_STATIC(A, a)",
            "class DataManager {",
            "struct DateUtils {",
            "QNetworkAccessManager manager;",
            "QLocalSocket socket;",
            "database.transaction();",
            "timer.start(5, Qt::VeryCoarseTimer);",
            "qDebug() << a;",
            "using namespace std;",
        )

    def test_what_only_looks_like_it(self):
        self.assert_good(
            "ui/today/A.cpp",
            "// no setStyleSheet() here",
            "QMessageBox box(this);",
            "static const Palette &light();",
            "class QAbstractItemManager;",
            "qWarning() << a;",
            "for (int a : b) {}",
            "using namespace std::chrono_literals;",
        )

    def test_the_prompt_may_show_dialogs(self):
        self.assert_good("ui/shell/DialogUserPrompt.cpp", "QMessageBox::question(a, b, c);")

    def test_file_names_and_forms(self):
        self.assert_bad("ui/today/DateUtils.h", "int a;")
        self.assert_bad("ui/today/Today.ui", "<ui/>")

    def test_tests_may_wait_and_print(self):
        self.assert_good("tests/ui/ATest.cpp", "qDebug() << a;", "QThread::msleep(1);")
