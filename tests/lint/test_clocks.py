import clocks
from snippets import RuleTest


class ClocksTest(RuleTest):
    rule = clocks

    def test_raw_readings_are_found(self):
        self.assert_bad(
            "ui/today/A.cpp",
            "auto a = QDateTime::currentDateTimeUtc();",
            "auto a = QDateTime::currentMSecsSinceEpoch();",
            "auto a = QDate::currentDate();",
            "auto a = QTime::currentTime();",
            "auto a = std::chrono::steady_clock::now();",
            "auto a = system_clock::now();",
            "auto a = time(nullptr);",
            "auto a = std::time(&b);",
            "QElapsedTimer a;",
            "clock_gettime(CLOCK_REALTIME, &a);",
            "auto a = utc.toLocalTime();",
        )

    def test_a_clock_is_asked_and_words_are_words(self):
        self.assert_good(
            "ui/today/A.cpp",
            "auto a = clock.nowUtc();",
            "// QDate::currentDate() would be wrong here",
            'f("QDate::currentDate()");',
            "auto a = m_runtime(nullptr);",
        )

    def test_tests_too(self):
        self.assert_bad("tests/ui/ATest.cpp", "QDate::currentDate();")

    def test_the_system_clock_may(self):
        self.assert_good("core/base/SystemClock.cpp", "return QDateTime::currentDateTimeUtc();")
        self.assert_good("tests/bench/Start.cpp", "QElapsedTimer timer;")
