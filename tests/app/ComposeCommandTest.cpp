#include "core/catalog/CatalogReader.h"
#include "tests/app/CommandFixture.h"

#include <QtCore/QJsonArray>

using namespace midback;
using namespace midback::test;

namespace {

class ComposeCommandTest : public CommandFixture {
protected:
    QJsonArray items() const { return json().value(QLatin1String("items")).toArray(); }
    QStringList exercises() const
    {
        QStringList ids;
        for (const auto &item : items())
            ids.append(item.toObject().value(QLatin1String("exercise")).toString());
        return ids;
    }
    double number(const char *key) const { return json().value(QLatin1String(key)).toDouble(-1); }
};

TEST_F(ComposeCommandTest, PrintsASessionAndTouchesNoData)
{
    ASSERT_EQ(run("compose --minutes 10 --json"), 0) << qPrintable(err());
    EXPECT_TRUE(err().isEmpty());
    EXPECT_GE(number("total_s"), 540);
    EXPECT_LE(number("total_s"), 660);
    EXPECT_GE(items().size(), 4);
    EXPECT_TRUE(everything().isEmpty());
}

TEST_F(ComposeCommandTest, TheSameSeedGivesTheSameText)
{
    ASSERT_EQ(run("compose --minutes 12 --seed 7 --json"), 0);
    const QString first = out();
    ASSERT_EQ(run("compose --json --seed 7 --minutes 12"), 0);
    EXPECT_EQ(out(), first);
    ASSERT_EQ(run("compose --minutes 12 --seed 8 --json"), 0);
    EXPECT_NE(out(), first);
}

TEST_F(ComposeCommandTest, TheDefaultsAreStageTwoAndSeedOne)
{
    ASSERT_EQ(run("compose --minutes 12 --json"), 0);
    const QString plain = out();
    ASSERT_EQ(run("compose --minutes 12 --json --stage 2 --seed 1"), 0);
    EXPECT_EQ(out(), plain);
}

TEST_F(ComposeCommandTest, ListsAreLimits)
{
    const Catalog catalog = loadBuiltInCatalog().value();
    ASSERT_EQ(
        run("compose --minutes 10 --equipment chair,wall,chair --position seated,wall,standing "
            "--conditions neck-extension,osteoporosis-flexion --json"),
        0)
        << qPrintable(err());
    for (const QString &id : exercises()) {
        const Exercise &one = *catalog.exercise(id);
        EXPECT_TRUE(
            (QList{Position::Seated, Position::Wall, Position::Standing}).contains(one.position))
            << qPrintable(id);
        for (const Equipment piece : one.equipment)
            EXPECT_TRUE(piece == Equipment::Chair || piece == Equipment::Wall) << qPrintable(id);
        EXPECT_FALSE(one.cautions.contains(QStringLiteral("osteoporosis-flexion")));
    }
    ASSERT_EQ(run("compose --minutes 10 --equipment none --json"), 0) << qPrintable(err());
    for (const QString &id : exercises())
        EXPECT_TRUE(catalog.exercise(id)->equipment.isEmpty()) << qPrintable(id);
}

TEST_F(ComposeCommandTest, ContributorsAreGivenAsReasons)
{
    ASSERT_EQ(run("compose --minutes 10 --contributors kyphosis,limited-range --json"), 0);
    EXPECT_TRUE(out().contains(QStringLiteral("\"contributor\"")));
    EXPECT_TRUE(out().contains(QStringLiteral("rounded upper back")));
}

TEST_F(ComposeCommandTest, TextTellsTheSame)
{
    ASSERT_EQ(run("compose --minutes 10 --json"), 0);
    const QStringList ids = exercises();
    const QString total = QString::number(int(number("total_s")));
    ASSERT_EQ(run("compose --minutes 10"), 0);
    EXPECT_TRUE(out().startsWith(total + QStringLiteral(" s, "))) << qPrintable(out());
    qsizetype at = 0;
    for (const QString &id : ids) {
        at = out().indexOf(QLatin1Char('(') + id + QLatin1Char(')'), at);
        EXPECT_GE(at, 0) << qPrintable(id);
    }
    EXPECT_TRUE(out().endsWith(QLatin1Char('\n')));
}

TEST_F(ComposeCommandTest, NothingFitsIsAFailureThatNamesTheOption)
{
    EXPECT_EQ(run("compose --minutes 10 --position prone --json"), 1);
    EXPECT_TRUE(failedPlainly()) << qPrintable(err());
    EXPECT_TRUE(err().contains(QStringLiteral("(--position)."))) << qPrintable(err());
    EXPECT_EQ(run("compose --minutes 4 --equipment none"), 1);
    EXPECT_TRUE(failedPlainly()) << qPrintable(err());
    EXPECT_TRUE(err().contains(QStringLiteral("(--equipment)."))) << qPrintable(err());
}

} // namespace
