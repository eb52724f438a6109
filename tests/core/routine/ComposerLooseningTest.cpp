// What a request that no session fits is told to loosen.
#include "core/routine/RoutineComposer.h"
#include "tests/core/routine/ComposerSamples.h"
#include "tests/support/ExerciseBuilder.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

/// A catalogue with one session of ten minutes in it, which a test then puts out of reach.
class ComposerLooseningTest : public testing::Test {
protected:
    ComposerLooseningTest()
    {
        data.exercises = {
            timedExercise(QStringLiteral("breath"), Stage::Breathing, {Plane::Breathing}, 120),
            timedExercise(QStringLiteral("turn"), Stage::Mobility, {Plane::Rotation}, 200),
            timedExercise(QStringLiteral("arch"), Stage::Mobility, {Plane::Extension}, 160),
            timedExercise(QStringLiteral("angel"), Stage::Alignment, {Plane::Extension}, 120)};
        data.ladders = {{QStringLiteral("L1"),
                         QStringLiteral("Extending"),
                         Plane::Extension,
                         {QStringLiteral("arch"), QStringLiteral("angel")}}};
        data.cautions = {
            {QStringLiteral("reach"), QStringLiteral("arms overhead"), CautionHandling::Exclude}};
    }

    Exercise &angel() { return data.exercises[3]; }

    /// What to loosen; a failed test when there is a session.
    QList<Constraint> toLoosen()
    {
        const Result<Composition> made = compose(request, Catalog(data));
        const auto *nothing = made ? std::get_if<NothingFits>(&*made) : nullptr;
        EXPECT_TRUE(nothing);
        if (!nothing)
            return {};
        sentence = nothing->sentence;
        return nothing->loosen;
    }

    void expectSentence(const char *part) const
    {
        EXPECT_TRUE(sentence.contains(QString::fromUtf8(part))) << qPrintable(sentence);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << qPrintable(sentence);
        EXPECT_EQ(sentence.count(QLatin1Char('.')), 1) << qPrintable(sentence);
    }

    CatalogData data;
    ComposerRequest request = plainRequest(10);
    QString sentence;
};

} // namespace

TEST_F(ComposerLooseningTest, FitsAsItIs)
{
    EXPECT_EQ(sessionFor(request, Catalog(data)).items.size(), 4);
}

TEST_F(ComposerLooseningTest, Equipment)
{
    angel().equipment = {Equipment::Wall, Equipment::FoamRoller};
    request.equipment = QList<Equipment>{Equipment::Chair, Equipment::Wall};
    EXPECT_EQ(toLoosen(), QList{Constraint::Equipment});
    expectSentence("No session of 10 minutes fits all of this; there is one with this at hand "
                   "too: foam roller.");
}

TEST_F(ComposerLooseningTest, Positions)
{
    angel().position = Position::Wall;
    request.positions = QList<Position>{Position::Supine, Position::Seated};
    EXPECT_EQ(toLoosen(), QList{Constraint::Positions});
    expectSentence("there is one with these positions too: at a wall.");
}

TEST_F(ComposerLooseningTest, Minutes)
{
    request.minutes = 28;
    EXPECT_EQ(toLoosen(), QList{Constraint::Minutes});
    expectSentence("No session of 28 minutes");
    expectSentence("there is one with 20 minutes.");
}

TEST_F(ComposerLooseningTest, Stage)
{
    angel().difficulty = 4;
    EXPECT_EQ(toLoosen(), QList{Constraint::Stage});
    expectSentence("there is one in stage 3.");
}

TEST_F(ComposerLooseningTest, Progress)
{
    request.currentRungs = {{QStringLiteral("L1"), QStringLiteral("arch")}};
    EXPECT_EQ(toLoosen(), QList{Constraint::Progress});
    expectSentence("that lie ahead of you.");
    request.currentRungs.clear();
    request.reachedLevels = {{QStringLiteral("turn"), 1}, {QStringLiteral("arch"), 1}};
    request.minutes = 10;
    data.exercises[0].doseLevels[2].durationSeconds = 111; // hardly more than level 2
    data.exercises[3].doseLevels[2].durationSeconds = 111;
    EXPECT_EQ(toLoosen(), QList{Constraint::Minutes}) << "a shorter session is the smaller change";
}

TEST_F(ComposerLooseningTest, Conditions)
{
    angel().cautions = {QStringLiteral("reach")};
    request.conditions = {QStringLiteral("reach")};
    EXPECT_EQ(toLoosen(), QList{Constraint::Conditions});
    expectSentence("without these conditions, which a therapist can help to judge.");
}

TEST_F(ComposerLooseningTest, ConditionsOnlyWhereNothingElseHelps)
{
    angel().cautions = {QStringLiteral("reach")};
    Exercise other = timedExercise(QStringLiteral("lift"), Stage::Alignment, {Plane::Extension});
    other.equipment = {Equipment::Band};
    data.exercises.append(other);
    request.conditions = {QStringLiteral("reach")};
    request.equipment = QList<Equipment>();
    EXPECT_EQ(toLoosen(), QList{Constraint::Equipment});
}

TEST_F(ComposerLooseningTest, TwoTogether)
{
    angel().equipment = {Equipment::Wall};
    angel().position = Position::Wall;
    request.equipment = QList<Equipment>();
    request.positions = QList<Position>{Position::Supine};
    EXPECT_EQ(toLoosen(), (QList{Constraint::Equipment, Constraint::Positions}));
    expectSentence("with this at hand too: wall and with these positions too: at a wall.");
}

TEST_F(ComposerLooseningTest, NothingHelpsWhereTheCatalogueHasTooLittle)
{
    data.exercises.removeAt(0);
    EXPECT_TRUE(toLoosen().isEmpty());
    expectSentence("This catalogue has too few exercises");
}

} // namespace midback::test
