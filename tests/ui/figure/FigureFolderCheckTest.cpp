#include "ui/figure/FigureFolderCheck.h"

#include "tests/support/ShippedCatalog.h"
#include "ui/figure/FigureLibrary.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace midback {

using namespace test;

namespace {

class FigureFolder : public testing::Test {
protected:
    void copy(const QString &exercise, const QString &name)
    {
        ASSERT_TRUE(QFile::copy(QStringLiteral(":/figures/%1.json").arg(exercise), path(name)));
    }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Without the exercises that have no figure here.
    QStringList faults()
    {
        report = checkFigureFolder(m_folder.path(), shippedCatalog());
        QStringList found;
        for (const QString &fault : report.faults) {
            if (!fault.contains(missing))
                found << fault;
        }
        return found;
    }

    FigureFolderReport report;
    const QString missing = QStringLiteral("there is no figure for this exercise");
    const QString catCow = QStringLiteral("cat-cow-quadruped");

private:
    QTemporaryDir m_folder;
};

TEST_F(FigureFolder, CountsWhatIsWholeAndNamesWhatIsMissing)
{
    copy(catCow, catCow + QStringLiteral(".json"));
    EXPECT_TRUE(faults().isEmpty());
    EXPECT_EQ(report.figures, 1);
    EXPECT_EQ(report.exercises, shippedCatalog().exercises().size());
    EXPECT_EQ(report.faults.size(), report.exercises - 1);
    EXPECT_TRUE(report.faults.contains(QStringLiteral("bird-dog.json: ") + missing));
    EXPECT_FALSE(report.faults.contains(catCow + QStringLiteral(".json: ") + missing));
}

TEST_F(FigureFolder, ASecondNameForAFigureIsAFault)
{
    copy(catCow, QStringLiteral("cat.json"));
    EXPECT_EQ(faults(), QStringList{QStringLiteral(
                            "cat.json: the file should be called cat-cow-quadruped.json")});
    EXPECT_EQ(report.figures, 0);
}

TEST_F(FigureFolder, AFigureWithoutItsExerciseIsAFault)
{
    QFile good(QStringLiteral(MIDBACK_TEST_DATA "/figures/good.json"));
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    write(QStringLiteral("turn-standing.json"), good.readAll());
    EXPECT_EQ(faults(),
              QStringList{QStringLiteral("turn-standing.json: the catalogue has no exercise "
                                         "\"turn-standing\"")});
}

TEST_F(FigureFolder, FaultsOfAFileCarryItsName)
{
    write(QStringLiteral("a.json"), "{");
    write(QStringLiteral("b.json"), "{\"schema\": 1, \"exercise\": \"\", \"hue\": 1}");
    const QStringList found = faults();
    EXPECT_EQ(found.filter(QStringLiteral("a.json: ")).size(), 1);
    EXPECT_GT(found.filter(QStringLiteral("b.json: ")).size(), 3) << "a line each";
    EXPECT_TRUE(found.contains(QStringLiteral("b.json: exercise: a text is missing")))
        << qPrintable(found.join(QLatin1Char('\n')));
}

TEST_F(FigureFolder, AFileThatCannotBeOpenedIsAFault)
{
    // A link to nowhere is closed to root too.
    ASSERT_TRUE(QFile::link(path(QStringLiteral("away")), path(QStringLiteral("c.json"))));
    copy(catCow, QStringLiteral("d.txt"));
    const QStringList found = faults();
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.first().startsWith(QStringLiteral("c.json: "))) << qPrintable(found.first());
    EXPECT_EQ(report.figures, 0) << "other endings are left alone";
}

// Every figure that comes with the program, and every exercise has one.
TEST(BuiltInFigures, HaveNoFault)
{
    const FigureFolderReport report =
        checkFigureFolder(QStringLiteral(":/figures"), shippedCatalog());
    EXPECT_TRUE(report.faults.isEmpty()) << qPrintable(report.faults.join(QLatin1Char('\n')));
    EXPECT_EQ(report.figures, report.exercises);
}

TEST(BuiltInFigures, AreAllThatAreWritten)
{
    const FigureLibrary written(QStringLiteral(MIDBACK_SOURCE_DIR "/resources/figures"));
    EXPECT_EQ(FigureLibrary().exercises(), written.exercises()) << "resources/figures/figures.qrc";
}

TEST(FigureLibrary, HandsOutTheSameMotionAndNothingForNobody)
{
    const FigureLibrary library;
    const auto motion = library.motionOf(QStringLiteral("cat-cow-quadruped"));
    ASSERT_NE(motion, nullptr);
    EXPECT_EQ(motion, library.motionOf(QStringLiteral("cat-cow-quadruped"))) << "read once";
    EXPECT_EQ(motion->figure().exercise, QStringLiteral("cat-cow-quadruped"));
    EXPECT_EQ(library.motionOf(QStringLiteral("no-such-exercise")), nullptr);
    const QStringList exercises = library.exercises();
    EXPECT_TRUE(exercises.contains(QStringLiteral("cat-cow-quadruped")));
    EXPECT_TRUE(std::is_sorted(exercises.begin(), exercises.end()));
}

} // namespace

} // namespace midback
