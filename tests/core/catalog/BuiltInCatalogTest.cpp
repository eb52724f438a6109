#include "core/catalog/CatalogReader.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace midback;

namespace {

/// The catalogue that ships, read through the compiled-in resources.
class BuiltInCatalog : public testing::Test {
protected:
    static const Catalog &catalog()
    {
        static const Catalog loaded = loadBuiltInCatalog().value();
        return loaded;
    }
};

QStringList targets(const QList<Progression> &steps)
{
    QStringList ids;
    for (const Progression &step : steps)
        ids.append(step.to);
    return ids;
}

TEST_F(BuiltInCatalog, HasNoFaults)
{
    const CatalogLoad load = loadCatalog(QStringLiteral(":/catalog"));
    for (const CatalogFault &fault : load.faults)
        ADD_FAILURE() << qPrintable(fault.toString());
    EXPECT_TRUE(load.ok());
}

TEST_F(BuiltInCatalog, ShipsEveryFileOfTheFolder)
{
    const auto filesBelow = [](const QString &folder) {
        QStringList files;
        QDirIterator it(folder, {QStringLiteral("*.json")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(QDir(folder).relativeFilePath(it.next()));
        files.sort();
        return files;
    };
    const QStringList shipped = filesBelow(QStringLiteral(":/catalog"));
    EXPECT_EQ(shipped, filesBelow(QStringLiteral(MIDBACK_SOURCE_DIR "/resources/catalog")));
    EXPECT_FALSE(shipped.isEmpty());
}

/// Exercises are easy to find: each stands in the file of the first ladder that it is on.
TEST_F(BuiltInCatalog, ExercisesStandInTheFileOfTheirFirstLadder)
{
    const CatalogLoad load = loadCatalog(QStringLiteral(":/catalog"));
    for (qsizetype i = 0; i < load.data.exercises.size(); ++i) {
        const QString &id = load.data.exercises.at(i).id;
        const auto ladders = catalog().laddersOf(id);
        const QString start = ladders.isEmpty()
                                  ? QStringLiteral("exercises/off-ladder")
                                  : QStringLiteral("exercises/%1-").arg(ladders.first()->id);
        EXPECT_TRUE(load.origins.exercises.at(i).startsWith(start)) << qPrintable(id);
    }
}

TEST_F(BuiltInCatalog, HoldsEverythingThatWasPublished)
{
    const CatalogData &data = catalog().data();
    EXPECT_EQ(data.title, QStringLiteral("Mid-back movement catalogue"));
    EXPECT_EQ(data.language, QStringLiteral("en"));
    EXPECT_EQ(data.exercises.size(), 80);
    EXPECT_EQ(data.ladders.size(), 17);
    EXPECT_EQ(data.substitutions.size(), 29);
    EXPECT_EQ(data.cautions.size(), 24);
    EXPECT_EQ(data.sources.size(), 23);
    EXPECT_EQ(data.universalStop.size(), 6);

    const auto crossLinks =
        std::count_if(data.progressions.begin(), data.progressions.end(),
                      [](const Progression &one) { return one.ladder.isEmpty(); });
    EXPECT_EQ(crossLinks, 8);
    EXPECT_EQ(data.progressions.size() - crossLinks, 65);
    const auto deskFriendly = std::count_if(data.exercises.begin(), data.exercises.end(),
                                            [](const Exercise &one) { return one.deskFriendly; });
    EXPECT_EQ(deskFriendly, 26);
}

TEST_F(BuiltInCatalog, HasTheGuidedSessionOfTwelveMinutes)
{
    ASSERT_EQ(catalog().guidedSessions().size(), 1);
    const GuidedSession &session = catalog().guidedSessions().first();
    EXPECT_EQ(session.id, QStringLiteral("core-breath-and-brace-12"));
    EXPECT_EQ(session.segments.size(), 10);
    EXPECT_EQ(session.totalSeconds, 720);
    int sum = 0;
    for (const GuidedSegment &segment : session.segments)
        sum += segment.durationSeconds;
    EXPECT_EQ(sum, 720);
    EXPECT_EQ(session.segments.at(2).breath, Tempo::fromString(QStringLiteral("4-0-6-0")));
    EXPECT_TRUE(session.segments.first().exerciseId.isEmpty());
}

/// The seconds were published with the exercises; the program computes them from the doses.
TEST_F(BuiltInCatalog, DosesComeToThePublishedSeconds)
{
    QFile file(QStringLiteral(MIDBACK_TEST_DATA "/catalog/seconds.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    EXPECT_EQ(file.readLine().trimmed(), QByteArray("id,est_seconds,desk_seconds"));
    int compared = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        ASSERT_EQ(fields.size(), 3);
        const Exercise *exercise = catalog().exercise(QString::fromUtf8(fields.at(0)));
        ASSERT_NE(exercise, nullptr) << fields.at(0).constData();
        EXPECT_EQ(exercise->seconds(), fields.at(1).toInt()) << fields.at(0).constData();
        const int desk = exercise->deskDose ? exercise->deskDose->totalSeconds(exercise->sided) : 0;
        EXPECT_EQ(desk, fields.at(2).toInt()) << fields.at(0).constData();
        ++compared;
    }
    EXPECT_EQ(compared, 80);
}

TEST_F(BuiltInCatalog, FindsByIdAndKeepsAnUnknownIdReadable)
{
    const Exercise *exercise = catalog().exercise(QStringLiteral("open-book"));
    ASSERT_NE(exercise, nullptr);
    EXPECT_EQ(catalog().nameOf(exercise->id), exercise->name);
    EXPECT_EQ(catalog().exercise(QStringLiteral("no-such")), nullptr);
    EXPECT_EQ(catalog().nameOf(QStringLiteral("no-such")), QStringLiteral("no-such"));
    ASSERT_NE(catalog().caution(QStringLiteral("osteoporosis-flexion")), nullptr);
    EXPECT_EQ(catalog().caution(QStringLiteral("osteoporosis-flexion"))->handling,
              CautionHandling::Exclude);
    EXPECT_EQ(catalog().caution(QStringLiteral("no-such")), nullptr);
    ASSERT_NE(catalog().source(QStringLiteral("cuh-thoracic")), nullptr);
    EXPECT_EQ(catalog().source(QStringLiteral("cuh-thoracic"))->found,
              QStringLiteral("public page"));
    EXPECT_TRUE(catalog().source(QStringLiteral("general-knowledge"))->url.isEmpty());
}

TEST_F(BuiltInCatalog, KnowsWhatIsEasierHarderAndInstead)
{
    const QString windmill = QStringLiteral("side-lying-windmill");
    ASSERT_EQ(catalog().easier(windmill).size(), 1);
    EXPECT_EQ(catalog().easier(windmill).first().from, QStringLiteral("open-book"));
    EXPECT_EQ(catalog().easier(windmill).first().ladder, QStringLiteral("L07"));
    EXPECT_EQ(targets(catalog().harder(windmill)),
              QStringList{QStringLiteral("side-lying-rotation-lift")});

    // The top of a ladder may go on by a cross-link.
    const auto onwards = catalog().harder(QStringLiteral("side-lying-rotation-lift"));
    ASSERT_EQ(onwards.size(), 1);
    EXPECT_EQ(onwards.first().to, QStringLiteral("band-rotation-standing"));
    EXPECT_TRUE(onwards.first().ladder.isEmpty());
    EXPECT_EQ(onwards.first().change, Change::BaseOfSupport);

    const auto instead = catalog().insteadOf(QStringLiteral("diaphragm-prone"));
    ASSERT_EQ(instead.size(), 1);
    EXPECT_EQ(instead.first().to, QStringLiteral("rib-side-lying-expansion"));
    EXPECT_EQ(instead.first().useWhen, QStringLiteral("cannot lie face down"));
    EXPECT_TRUE(catalog().easier(QStringLiteral("no-such")).isEmpty());
}

TEST_F(BuiltInCatalog, ExercisesMayStandOnTwoLaddersOrNone)
{
    const auto two = catalog().laddersOf(QStringLiteral("pallof-stand"));
    ASSERT_EQ(two.size(), 2);
    EXPECT_EQ(two.at(0)->id, QStringLiteral("L09"));
    EXPECT_EQ(two.at(1)->id, QStringLiteral("L16"));
    EXPECT_TRUE(catalog().laddersOf(QStringLiteral("diaphragm-prone")).isEmpty());
    EXPECT_EQ(catalog().laddersOf(QStringLiteral("open-book")).size(), 1);
}

TEST_F(BuiltInCatalog, EveryExerciseCanBeShown)
{
    for (const Exercise &one : catalog().exercises()) {
        EXPECT_FALSE(one.name.isEmpty()) << qPrintable(one.id);
        EXPECT_GE(one.steps.size(), 3) << qPrintable(one.id);
        EXPECT_FALSE(one.cues.isEmpty()) << qPrintable(one.id);
        EXPECT_FALSE(one.stopIf.isEmpty()) << qPrintable(one.id);
        EXPECT_FALSE(one.equipment.contains(Equipment::None)) << qPrintable(one.id);
    }
}

RC_GTEST_FIXTURE_PROP(BuiltInCatalog, HarderIsNeverEasierThanWhereItLeadsFrom, ())
{
    const Exercise &start =
        catalog().exercises().at(*rc::gen::inRange<qsizetype>(0, catalog().exercises().size()));
    for (const Progression &step : catalog().harder(start.id)) {
        const Exercise *next = catalog().exercise(step.to);
        RC_ASSERT(next != nullptr);
        RC_ASSERT(next->difficulty >= start.difficulty);
    }
}

RC_GTEST_FIXTURE_PROP(BuiltInCatalog, HarderAndEasierAreEachOthersInverse, ())
{
    const Exercise &start =
        catalog().exercises().at(*rc::gen::inRange<qsizetype>(0, catalog().exercises().size()));
    for (const Progression &step : catalog().harder(start.id)) {
        const auto back = catalog().easier(step.to);
        RC_ASSERT(std::any_of(back.begin(), back.end(),
                              [&](const Progression &one) { return one.from == start.id; }));
    }
}

/// However a person climbs, they arrive at a top: there is no way round in a circle.
RC_GTEST_FIXTURE_PROP(BuiltInCatalog, EveryClimbEnds, ())
{
    QString id =
        catalog().exercises().at(*rc::gen::inRange<qsizetype>(0, catalog().exercises().size())).id;
    int climbed = 0;
    for (auto steps = catalog().harder(id); !steps.isEmpty(); steps = catalog().harder(id)) {
        id = steps.at(*rc::gen::inRange<qsizetype>(0, steps.size())).to;
        RC_ASSERT(++climbed < 80);
    }
}

} // namespace
