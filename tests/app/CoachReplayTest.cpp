#include "tests/app/CommandFixture.h"

#include <QtCore/QJsonArray>

using namespace midback;
using namespace midback::test;

namespace {

class CoachReplay : public CommandFixture {
protected:
    /// Writes the file and replays it.
    int replay(const QByteArray &content, const QStringList &options = {QStringLiteral("--json")})
    {
        const QString file = path(QStringLiteral("line.json"));
        write(file, content);
        return run(QStringList{QStringLiteral("--data"), folder(), QStringLiteral("coach"),
                               QStringLiteral("replay"), file} +
                   options);
    }
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> result;
        for (const QString &line : out().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            result.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return result;
    }
};

QByteArray day(const char *date, int peak = 2, const char *label = "stretch")
{
    return QByteArray(R"({"date":")") + date + R"(","before":2,"peak":)" +
           QByteArray::number(peak) + R"(,"after":2,"next":2,"usual":2,"sensations":[")" + label +
           R"("],"eased":false,"done":1.0,"ease":3})";
}

QByteArray fileWith(const QByteArrayList &exposures)
{
    return R"({"ladder":"L08","start":{"rung":2,"level":3},"gate_open":true,"exposures":[)" +
           exposures.join(',') + "]}";
}

TEST_F(CoachReplay, PrintsOneJsonObjectForEachExposure)
{
    ASSERT_EQ(replay(fileWith({day("2026-01-01"), day("2026-01-04"), day("2026-01-07"),
                               day("2026-01-09", 6), day("2026-01-11", 2, "chest-pressure")})),
              0)
        << qPrintable(err());
    EXPECT_TRUE(err().isEmpty());
    const auto all = lines();
    ASSERT_EQ(all.size(), 5);
    EXPECT_EQ(
        all.at(2),
        (QJsonObject{
            {QStringLiteral("index"), 2},
            {QStringLiteral("class"), QStringLiteral("CLEAN")},
            {QStringLiteral("outcome"), QStringLiteral("PROGRESS_RUNG")},
            {QStringLiteral("rule"), 13},
            {QStringLiteral("rung"), 3},
            {QStringLiteral("level"), 1},
            {QStringLiteral("freeze"), 0},
            {QStringLiteral("probation"), 2},
            {QStringLiteral("reason"),
             QStringLiteral("3 clean sessions over 6 days. This has become easy. "
                            "Next step: All-fours reach to the ceiling, which adds a longer lever "
                            "(straight arm, more shoulder control).")}}));
    EXPECT_EQ(all.at(3).value(QStringLiteral("rule")), 6);
    EXPECT_EQ(all.at(3).value(QStringLiteral("outcome")), QStringLiteral("REGRESS"));
    EXPECT_EQ(all.at(4).value(QStringLiteral("outcome")), QStringLiteral("SEEK_CARE"));
    EXPECT_FALSE(QDir(folder()).exists());
}

TEST_F(CoachReplay, TellsTheSameToAPerson)
{
    ASSERT_EQ(replay(fileWith({day("2026-01-01"), day("2026-01-09", 6)}), {}), 0);
    EXPECT_EQ(out(), QStringLiteral(
                         "2026-01-01  CLEAN   KEEP          rule 10  rung 2, level 3, freeze 0, "
                         "probation 0\n"
                         "    Good, that is 1 of 3 clean sessions. Same again next time.\n"
                         "2026-01-09  BAD     REDUCE        rule  8  rung 2, level 2, freeze 2, "
                         "probation 0\n"
                         "    Pain went from 2 to 6. Same exercise, smaller dose.\n"));
}

TEST_F(CoachReplay, NoExposuresGiveNoLines)
{
    EXPECT_EQ(replay(fileWith({})), 0);
    EXPECT_TRUE(out().isEmpty());
}

TEST_F(CoachReplay, AFaultAnywhereIsOneSentenceAndNothingIsPrinted)
{
    EXPECT_EQ(replay(fileWith({day("2026-01-01"), day("2026-01-02", 11)})), 1);
    EXPECT_TRUE(failedPlainly()) << qPrintable(err());
    EXPECT_EQ(err(), QStringLiteral("midback: exposures[1].peak: a whole number from 0 to 10 is "
                                    "expected.\n"));
    for (const QByteArray &content :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray(100000, '['),
          fileWith({day("2026-01-02"), "7"}), fileWith({day("2026-01-02"), day("2026-01-01")})}) {
        EXPECT_EQ(replay(content), 1);
        EXPECT_TRUE(failedPlainly()) << qPrintable(err());
    }
}

TEST_F(CoachReplay, AFileThatIsNotThereIsAFailure)
{
    for (const QString &file : {path(QStringLiteral("none.json")), path(QString())}) {
        EXPECT_EQ(run({QStringLiteral("coach"), QStringLiteral("replay"), file}), 1);
        EXPECT_TRUE(failedPlainly()) << qPrintable(err());
    }
}

TEST_F(CoachReplay, TheHelpNamesEveryField)
{
    ASSERT_EQ(run("coach replay --help"), 0);
    for (const char *field :
         {"ladder", "start", "top", "gate_open", "exposures", "date", "before, peak, after", "next",
          "usual", "sensations", "eased", "done", "ease"}) {
        EXPECT_TRUE(out().contains(QLatin1String("\n  ") + QLatin1String(field)) ||
                    out().contains(QLatin1String("\n    ") + QLatin1String(field)))
            << field;
    }
}

} // namespace
