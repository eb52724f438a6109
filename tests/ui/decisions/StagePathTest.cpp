#include "ui/decisions/StagePath.h"

#include "core/coach/CoachReading.h"
#include "tests/ui/decisions/CoachPageFixture.h"

using namespace midback;
using namespace midback::test;

namespace {

/// "14 January 2026", in the language of the run.
QString dayIn(int month, int day)
{
    return QLocale().toString(QDate(2026, month, day), u"d MMMM yyyy");
}

class StagePathTest : public CoachPageFixture {
protected:
    QList<StageStep> path()
    {
        const auto all = reading();
        return stagePath(all->report, all->history.events, QLocale());
    }
    QList<StageStep::State> states()
    {
        QList<StageStep::State> list;
        for (const StageStep &step : path())
            list << step.state;
        return list;
    }
};

using State = StageStep::State;

TEST_F(StagePathTest, LiesAheadBeforeTheFirstRecord)
{
    EXPECT_EQ(states(), (QList{State::Ahead, State::Ahead, State::Ahead, State::Ahead}));
    EXPECT_TRUE(path().first().entered.isEmpty());
}

TEST_F(StagePathTest, SaysSinceWhenAndHow)
{
    builder.session(0, breath0);
    builder.session(12, breath0);
    save();
    EXPECT_EQ(states(), (QList{State::Passed, State::Here, State::Ahead, State::Ahead}));
    EXPECT_EQ(path().at(0).entered, QStringLiteral("Since %1, when you began").arg(dayIn(1, 5)));
    EXPECT_EQ(path().at(1).entered, QStringLiteral("Since %1, the tenth day").arg(dayIn(1, 14)));
}

TEST_F(StagePathTest, OverridesStandThereWithTheirNote)
{
    builder.session(0, breath0);
    builder.openStage(1, Stage::Alignment);
    builder.history.events.last().note = QStringLiteral("The floor feels fine.");
    save();
    EXPECT_EQ(states(), (QList{State::Passed, State::Passed, State::Here, State::Ahead}));
    const QList<StageStep> steps = path();
    EXPECT_TRUE(steps.at(1).entered.isEmpty()) << "it was stepped over";
    EXPECT_TRUE(steps.at(2).entered.isEmpty()) << "its note says so";
    ASSERT_EQ(steps.at(2).notes.size(), 1);
    EXPECT_EQ(steps.at(2).notes.first().text,
              QStringLiteral("Opened by you on %1: “The floor feels fine.”").arg(dayIn(1, 6)));
    EXPECT_EQ(steps.at(2).notes.first().event.id, builder.history.events.last().id);
}

TEST_F(StagePathTest, SaysWhenTheNextStageOpensAnyway)
{
    builder.session(0, breath0);
    save();
    EXPECT_TRUE(opensText(reading()->report.stage, QLocale()).contains(dayIn(1, 14)));
    StageReport last;
    last.stage = Stage::Strength;
    EXPECT_FALSE(opensText(last, QLocale()).isEmpty());
    EXPECT_FALSE(stageAfter(Stage::Strength));
    StageReport still;
    still.stage = Stage::Alignment;
    const QString before = opensText(still, QLocale());
    still.isometricsOpen = true;
    EXPECT_NE(opensText(still, QLocale()), before);
    EXPECT_TRUE(sharesText(still, QLocale()).isEmpty());
    still.sharesBackUntil = QDate(2026, 3, 1);
    EXPECT_TRUE(sharesText(still, QLocale()).contains(dayIn(3, 1)));
}

TEST_F(StagePathTest, ACriterionBeginsAsASentence)
{
    EXPECT_EQ(criterionText({GateItem::LoggedDays, 3, 5, false}),
              QStringLiteral("Five days noted within ten: 3\u00A0of\u00A05"));
}

} // namespace
