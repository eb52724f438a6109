#include "ui/decisions/DecisionStory.h"

#include "core/coach/CoachReading.h"
#include "tests/ui/decisions/CoachPageFixture.h"

using namespace midback;
using namespace midback::test;

namespace {

class DecisionStoryTest : public CoachPageFixture {
protected:
    DecisionStory last()
    {
        const auto all = reading();
        return decisionStory(*all, parts.catalog, int(all->report.decisions.size()) - 1,
                             QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

TEST_F(DecisionStoryTest, TellsWhyFromWhereToWhereAndOnWhat)
{
    builder.morning(0, 2);
    SessionRecord &session = builder.session(0, {bad(builder.done(turn1))});
    session.routineName = QStringLiteral("Loosen");
    session.painAfter = 4;
    builder.morning(1, 3);
    save();
    const DecisionStory story = last();
    EXPECT_EQ(story.what, QStringLiteral("Smaller dose"));
    EXPECT_EQ(story.went, QStringLiteral("too much"));
    EXPECT_TRUE(story.reason.contains(QStringLiteral("from 2 to 6"))) << qPrintable(story.reason);
    EXPECT_TRUE(story.before.contains(QStringLiteral("ordinary dose")));
    EXPECT_TRUE(story.after.contains(QStringLiteral("small dose")));
    ASSERT_EQ(story.entries.size(), 3) << qPrintable(story.entries.join(QLatin1Char('|')));
    EXPECT_TRUE(story.entries.at(0).contains(QStringLiteral("Loosen, pain 2 before, pain 4 after")))
        << qPrintable(story.entries.at(0));
    EXPECT_TRUE(story.entries.at(1).contains(QStringLiteral("peak pain 6, effort 3 of 5")))
        << qPrintable(story.entries.at(1));
    EXPECT_EQ(story.entries.at(2),
              QStringLiteral("Mornings: 5\u00A0Jan:\u00A02, 6\u00A0Jan:\u00A03"));
    EXPECT_TRUE(story.rule.startsWith(QStringLiteral("Rule 8: ")));
    EXPECT_EQ(story.keep, (KeepOffer{turn, {1, 2}}));
}

TEST_F(DecisionStoryTest, OnlyTheLastChangeOfALineCanBeKept)
{
    builder.session(0, {bad(builder.done(turn1))});
    builder.session(2, {bad(builder.done(turn1, 1))});
    save();
    const auto all = reading();
    ASSERT_EQ(all->report.decisions.size(), 2);
    const QLocale english;
    EXPECT_FALSE(decisionStory(*all, parts.catalog, 0, english).keep);
    EXPECT_TRUE(decisionStory(*all, parts.catalog, 1, english).keep);
}

TEST_F(DecisionStoryTest, NobodyIsOfferedToGoOnBeforeItWasLookedAt)
{
    builder.session(0, {red(builder.done(turn2))});
    builder.session(2, {red(builder.done(turn1, 1))});
    save();
    const DecisionStory story = last();
    EXPECT_EQ(story.what, QStringLiteral("Paused: please have it looked at"));
    EXPECT_FALSE(story.keep);
    EXPECT_FALSE(decisionStory(*reading(), parts.catalog, 0, QLocale()).keep)
        << "the step before it neither";
}

TEST_F(DecisionStoryTest, ADecisionAboutThePlanHasNoPlace)
{
    builder.entry(0, 3, PainPhase::Now).sensations = {Sensation::ChestPressure};
    save();
    const DecisionStory story = last();
    EXPECT_EQ(story.line, QStringLiteral("Your whole plan"));
    EXPECT_TRUE(story.before.isEmpty());
    EXPECT_TRUE(story.went.isEmpty());
    EXPECT_FALSE(story.reason.isEmpty());
    EXPECT_FALSE(story.keep);
}

TEST_F(DecisionStoryTest, WhatStaysHasOnePlace)
{
    builder.session(0, turn1);
    save();
    const DecisionStory story = last();
    EXPECT_FALSE(story.before.isEmpty());
    EXPECT_TRUE(story.after.isEmpty());
    EXPECT_FALSE(story.keep);
}

} // namespace
