#include "core/coach/PlanTexts.h"

#include "core/coach/CoachReading.h"
#include "tests/core/coach/LineFixture.h"

#include <QtCore/QLocale>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace midback;
using test::HistoryBuilder;
using testing::HasSubstr;

namespace {

class PlanTextsTest : public test::LineFixture {
protected:
    QStringList texts() { return planTexts(CoachReading(builder.history, catalog)); }
    /// "Tuesday 6 January", in the language of the run.
    static std::string dayText(int day)
    {
        return QLocale()
            .toString(HistoryBuilder::day(day), QStringLiteral("dddd d MMMM"))
            .toStdString();
    }
    std::string flare() { return flareText(report()).toStdString(); }
    QStringList returns(int most) { return nextReturns({builder.history, catalog}, most); }
};

TEST_F(PlanTextsTest, AnOrdinaryDayHasNone)
{
    builder.session(0, test::turn1);
    EXPECT_TRUE(texts().isEmpty());
    EXPECT_TRUE(flare().empty());
    EXPECT_TRUE(returns(3).isEmpty());
}

TEST_F(PlanTextsTest, QuietDaysAreNamed)
{
    builder.session(0, test::turn1).exercises[0].peakPain = 8;
    ASSERT_EQ(texts().size(), 1);
    EXPECT_THAT(texts().first().toStdString(), HasSubstr(dayText(2)));
    builder.history.today = HistoryBuilder::day(3);
    EXPECT_TRUE(texts().isEmpty());
}

TEST_F(PlanTextsTest, TheSafetyQuestionsComeFirst)
{
    builder.session(0, test::turn1).exercises[0].peakPain = 8;
    builder.entry(0, 2, PainPhase::Now).sensations = {Sensation::Faint};
    ASSERT_EQ(texts().size(), 2);
    EXPECT_THAT(texts().first().toStdString(), HasSubstr("safety questions"));
}

TEST_F(PlanTextsTest, ALighterWeekTellsWhyAndUntilWhen)
{
    builder.session(0, test::turn1, 3);
    for (int day = 0; day < 14; ++day)
        builder.morning(day, day < 7 ? 1 : 4);
    builder.session(14, test::turn1, 3);
    ASSERT_EQ(texts().size(), 1);
    const std::string text = texts().first().toStdString();
    EXPECT_THAT(text, HasSubstr("from 1 to 4 in a week"));
    EXPECT_THAT(text, HasSubstr("until the end of " + dayText(20)));
}

TEST_F(PlanTextsTest, AFlareTellsItsDaysAndTheWayBack)
{
    builder.session(0, {builder.done(test::turn2, 3), builder.done(test::breath0, 3)});
    builder.event(1, CoachEventKind::FlareStart);
    EXPECT_THAT(flare(), HasSubstr("began on " + dayText(1)));
    EXPECT_THAT(flare(), HasSubstr("ends on " + dayText(7)));
    EXPECT_EQ(returns(3), (QStringList{QStringLiteral("Breath 0, ordinary dose"),
                                       QStringLiteral("Turn 2, small dose")}));
    EXPECT_EQ(returns(1).size(), 1);
    builder.event(4, CoachEventKind::FlareEnd);
    EXPECT_THAT(flare(), HasSubstr("On the way back"));
}

} // namespace
