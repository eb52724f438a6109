// midback figures check [DIR]
#include "core/catalog/CatalogReader.h"
#include "tests/app/CommandFixture.h"

using namespace midback;
using namespace midback::test;

namespace {

class FiguresCheckRuns : public CommandFixture {
protected:
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(figures())); }
    QString figures() const { return path(QStringLiteral("figures")); }
    int check() { return run({QStringLiteral("figures"), QStringLiteral("check"), figures()}); }
    QString lastLine() const { return out().section(QLatin1Char('\n'), -2, -2); }
    qsizetype exercises() const { return loadBuiltInCatalog()->exercises().size(); }
};

TEST_F(FiguresCheckRuns, AnEmptyFolderLacksEveryFigure)
{
    EXPECT_EQ(check(), 1);
    EXPECT_EQ(lastLine(), QStringLiteral("0 of %1 figures, %1 faults").arg(exercises()));
    EXPECT_EQ(out().count(QLatin1Char('\n')), exercises() + 1) << "a line each";
    EXPECT_EQ(err(), QStringLiteral("midback: The figures have %1 faults.\n").arg(exercises()));
}

TEST_F(FiguresCheckRuns, AWholeFigureCountsAndAFaultIsNamedWithItsFile)
{
    const QString name = QStringLiteral("cat-cow-quadruped.json");
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(":/figures/") + name, figures() + QLatin1Char('/') + name));
    write(figures() + QStringLiteral("/bird-dog.json"), "no figure");
    EXPECT_EQ(check(), 1);
    // The broken one is at fault, and its exercise has no figure.
    EXPECT_EQ(lastLine(), QStringLiteral("1 of %1 figures, %1 faults").arg(exercises()));
    EXPECT_TRUE(out().contains(QStringLiteral("\nbird-dog.json: ")) ||
                out().startsWith(QStringLiteral("bird-dog.json: ")))
        << qPrintable(out());
    EXPECT_FALSE(out().contains(name));
}

TEST_F(FiguresCheckRuns, WithoutAFolderItLooksAtThoseThatComeWithTheProgram)
{
    EXPECT_EQ(run(QStringList{QStringLiteral("figures"), QStringLiteral("check")}), 0);
    EXPECT_EQ(out(), QStringLiteral("%1 of %1 figures, 0 faults\n").arg(exercises()));
    EXPECT_TRUE(err().isEmpty());
}

TEST_F(FiguresCheckRuns, AFolderThatIsNotThereIsSaidPlainly)
{
    for (const QString &name : {QStringLiteral("away"), QStringLiteral("file")}) {
        write(path(QStringLiteral("file")), "x");
        EXPECT_EQ(run({QStringLiteral("figures"), QStringLiteral("check"), path(name)}), 1);
        EXPECT_TRUE(failedPlainly()) << qPrintable(err());
        EXPECT_TRUE(err().contains(path(name)));
    }
}

TEST_F(FiguresCheckRuns, TwoFoldersAreOneTooMany)
{
    EXPECT_EQ(run({QStringLiteral("figures"), QStringLiteral("check"), figures(), figures()}), 2);
    EXPECT_TRUE(out().isEmpty());
}

} // namespace
