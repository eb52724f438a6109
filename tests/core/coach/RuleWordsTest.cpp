// What every rule says, read as a person would: with a number or a day of their own, and
// without words of the trade. MIDBACK_PRINT_SENTENCES=1 prints one sentence a rule and class.

#include "core/coach/CoachSentences.h"
#include "tests/core/coach/AnyHistory.h"
#include "tests/core/coach/LineFixture.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QTextStream>

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using test::breath0;
using test::HistoryBuilder;
using test::turn0;
using test::turn1;
using test::turn2;

namespace {

class RuleWords : public test::LineFixture {
protected:
    RuleWords() { builder.history.screened = HistoryBuilder::at(0, 0); }
    /// The newest of that rule; empty when there is none.
    std::string newest(CoachRule rule)
    {
        const CoachReport made = report();
        const CoachSentences sentences(builder.history, catalog, made);
        for (auto it = made.decisions.rbegin(); it != made.decisions.rend(); ++it) {
            if (it->rule == rule)
                return sentences.reason(*it).toStdString();
        }
        return {};
    }
    static std::string dayName(int day, const char *format = "d MMMM")
    {
        return QLocale().toString(HistoryBuilder::day(day), QLatin1String(format)).toStdString();
    }
};

TEST_F(RuleWords, AGapNamesTheLastSession)
{
    builder.session(1, turn2, 3);
    builder.history.today = HistoryBuilder::day(15);
    EXPECT_EQ(newest(CoachRule::Gap14), "Your last session was on " + dayName(1) +
                                            "; after 14 days we start again with a smaller dose.");
    builder.history.today = HistoryBuilder::day(29);
    EXPECT_EQ(newest(CoachRule::Gap28), "Your last session was on " + dayName(1) +
                                            "; after 28 days we start again one step easier.");
    builder.history.today = HistoryBuilder::day(400);
    EXPECT_THAT(newest(CoachRule::Gap28), testing::HasSubstr(dayName(1, "d MMMM yyyy")));
}

TEST_F(RuleWords, AFlareNamesItsDay)
{
    builder.session(0, {builder.done(turn2, 3), builder.done(breath0, 3)});
    builder.event(1, CoachEventKind::FlareStart);
    EXPECT_EQ(newest(CoachRule::FlareStart), "A gentler week from " + dayName(1) +
                                                 ": one step easier until the flare has settled.");
    builder.session(9, turn1, 2);
    EXPECT_EQ(newest(CoachRule::FlareReturn),
              dayName(9) +
                  " went well. One planned step back towards where you were before the "
                  "flare of " +
                  dayName(1) + ".");
}

TEST_F(RuleWords, AFlareHasARowForItsStartAndItsEnd)
{
    builder.session(0, turn2, 3);
    builder.event(1, CoachEventKind::FlareStart);
    const auto plan = [this] {
        QList<std::pair<QDate, CoachRule>> rows;
        for (const CoachDecision &one : report().decisions) {
            if (one.line == CoachDecision::none)
                rows.append({one.date, one.rule});
        }
        return rows;
    };
    const auto row = [](int day, CoachRule rule) {
        return std::pair(HistoryBuilder::day(day), rule);
    };
    EXPECT_EQ(plan(), QList{row(1, CoachRule::FlareStart)});
    builder.history.today = HistoryBuilder::day(20);
    EXPECT_EQ(plan(), (QList{row(1, CoachRule::FlareStart), row(8, CoachRule::FlareEnd)}));
    const QList<CoachDecision> all = report().decisions;
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end(),
                               [](const auto &a, const auto &b) { return a.date < b.date; }));
    builder.event(4, CoachEventKind::FlareEnd);
    EXPECT_EQ(plan(), (QList{row(1, CoachRule::FlareStart), row(4, CoachRule::FlareEnd)}));
    EXPECT_EQ(newest(CoachRule::FlareEnd), "The gentler week from " + dayName(1) + " was over on " +
                                               dayName(4) +
                                               ". Now it goes back, one planned step at a time.");
}

TEST_F(RuleWords, WhatWasKeptHasARow)
{
    builder.session(0, turn2, 2);
    builder.session(1, {test::bad(builder.done(turn2))});
    builder.keep(2, test::turn, 2, 2);
    EXPECT_EQ(last().rule, CoachRule::Kept);
    EXPECT_EQ(line().lastChange, CoachDecision::none) << "not to be taken back in its turn";
    EXPECT_EQ(newest(CoachRule::Kept), "On " + dayName(2) +
                                           " you kept Turn 2, ordinary dose, in place of the "
                                           "small dose. Nothing is added soon after.");
}

TEST_F(RuleWords, WhatWasDoneMoreGentlyIsNamed)
{
    builder.session(0, turn2, 2);
    for (const int day : {1, 2})
        builder.session(day, turn1, 1);
    EXPECT_EQ(newest(CoachRule::Easier),
              "On " + dayName(2) +
                  " you did Turn 1, small dose, more gently than planned. It counts as done, and "
                  "the plan stays at Turn 2, ordinary dose.");
    builder.session(3, turn1, 1);
    EXPECT_EQ(newest(CoachRule::Followed),
              "You have done this more gently 3 times, so we go on from there: Turn 1, small "
              "dose, in place of Turn 2, ordinary dose.");
}

TEST_F(RuleWords, WhatIsHeldSaysWhatIsThere)
{
    builder.history.filter.modified = {turn1};
    clean({0, 3, 6}, turn1, 1);
    EXPECT_EQ(newest(CoachRule::Held),
              "3 clean sessions over 6 days. That went well; with your health settings it stays "
              "with the small dose.");
}

TEST_F(RuleWords, AnAlarmOfAWholeSessionIsNamed)
{
    builder.session(3, turn2).sensations = {Sensation::Stretch, Sensation::Faint};
    EXPECT_EQ(newest(CoachRule::Row1), "On " + dayName(3) + " you noted “" +
                                           sensationText(Sensation::Faint).toStdString() + "”. " +
                                           alarmAdviceText().toStdString());
}

TEST_F(RuleWords, TheSafetyQuestionsNameTheDay)
{
    builder.entry(4, 3, PainPhase::Now).spread = {Spread::Arm};
    EXPECT_THAT(newest(CoachRule::W4), testing::StartsWith("On " + dayName(4) + " you noted "));
}

RC_GTEST_FIXTURE_PROP(RuleWords, EveryRuleHasSomethingOfThePersonInIt, ())
{
    static QMap<QString, QString> printed;
    const CoachHistory history = test::anyHistory(catalog);
    const CoachReport made = replay(history, catalog);
    const CoachSentences sentences(history, catalog, made);
    const QRegularExpression own(QStringLiteral("[0-9]"));
    for (const CoachDecision &decision : made.decisions) {
        const QString reason = sentences.reason(decision);
        const QString key = enumWord(decision.rule) + QLatin1Char(' ') +
                            enumWord(decision.exposureClass) + QLatin1Char(' ') +
                            enumWord(decision.outcome);
        if (!printed.contains(key)) {
            printed.insert(key, reason);
            if (qEnvironmentVariableIsSet("MIDBACK_PRINT_SENTENCES"))
                QTextStream(stdout) << key << ": " << reason << Qt::endl;
        }
        RC_ASSERT(!reason.isEmpty());
        RC_ASSERT(!reason.contains(QStringLiteral("amber")));
        RC_LOG() << reason.toStdString() << "\n";
        RC_ASSERT(own.match(reason).hasMatch());
    }
}

} // namespace
