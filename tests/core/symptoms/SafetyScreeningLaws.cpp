#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "core/symptoms/SafetyScreening.h"
#include "tests/support/Generators.h"
#include "tests/support/SafetySamples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

SafetyScreening example()
{
    SafetyScreening screening;
    screening.id = SafetyScreeningId::fromString(u"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b");
    screening.at = {QDateTime(QDate(2026, 1, 31), QTime(6, 30), Qt::UTC), 60, QDate(2026, 1, 31)};
    screening.answers =
        answersWith(SafetyQuestion::Accident, {SafetyAnswer::Yes, SafetyAnswer::No});
    screening.checked = SafetyCheck{QDate(2026, 2, 2), QStringLiteral("my GP")};
    return screening;
}

RC_GTEST_PROP(SafetyScreeningLaws, SurvivesTheWayThroughBytes, ())
{
    const SafetyScreening screening = *screenings();
    const QByteArray bytes = canonicalJson(toJson(screening));
    const auto parsed = parseJsonObject(bytes);
    RC_ASSERT(parsed.ok());
    const auto back = safetyScreeningFromJson(*parsed);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == screening);
    RC_ASSERT(canonicalJson(toJson(*back)) == bytes);
}

RC_GTEST_PROP(SafetyScreeningLaws, AnotherAnswerHasOtherBytes, ())
{
    const SafetyScreening a = *screenings();
    SafetyScreening b = a;
    const auto all = enumValues<SafetyQuestion>();
    SafetyReply &reply = b.answers[all.at(*rc::gen::inRange<qsizetype>(0, all.size()))];
    reply.answer = reply.answer == SafetyAnswer::No ? SafetyAnswer::Yes : SafetyAnswer::No;
    RC_ASSERT(canonicalJson(toJson(a)) != canonicalJson(toJson(b)));
}

RC_GTEST_PROP(SafetyScreeningLaws, MoreConcernNeverLowersTheLevel, ())
{
    SafetyAnswers answers = (*screenings()).answers;
    const SafetyLevel before = evaluate(answers).level;
    const auto all = enumValues<SafetyQuestion>();
    answers[all.at(*rc::gen::inRange<qsizetype>(0, all.size()))] = {SafetyAnswer::Yes,
                                                                    SafetyAnswer::Yes};
    RC_ASSERT(evaluate(answers).level >= before);
}

TEST(SafetyScreening, HasOneCanonicalForm)
{
    EXPECT_EQ(
        canonicalJson(toJson(example())).toStdString(),
        R"({"answers":{"accident":"yes","age":"no","bladder":"no","cancer":"no","chest":"no",)"
        R"("constant":"no","fever":"no","legs":"no","morning-stiffness":"no","never-seen":"no",)"
        R"("spread":"no","weight":"no"},)"
        R"("at":{"date":"2026-01-31","offset_min":60,"utc":"2026-01-31T06:30:00.000Z"},)"
        R"("checked":{"by":"my GP","on":"2026-02-02"},"follow_ups":{"accident":"no"},)"
        R"("id":"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b"})");
}

TEST(SafetyScreening, EveryAnswerIsNeeded)
{
    for (const SafetyQuestion one : enumValues<SafetyQuestion>()) {
        SafetyScreening screening = example();
        screening.answers.remove(one);
        const auto read = safetyScreeningFromJson(toJson(screening));
        ASSERT_FALSE(read.ok());
        EXPECT_TRUE(read.error().detail.contains(QStringLiteral("safety_screening.answers.") +
                                                 enumWord(one)))
            << qPrintable(read.error().detail);
    }
}

TEST(SafetyScreening, AnEmergencyMayBeTheLastAnswer)
{
    SafetyScreening screening = example();
    screening.answers = {{SafetyQuestion::Chest, {}},
                         {SafetyQuestion::Legs, {SafetyAnswer::NotSure, {}}}};
    EXPECT_EQ(safetyScreeningFromJson(toJson(screening)).value(), screening);
    screening.answers[SafetyQuestion::Legs].answer = SafetyAnswer::No;
    EXPECT_FALSE(safetyScreeningFromJson(toJson(screening)).ok());
}

TEST(SafetyScreening, AFollowUpNeedsItsAnswer)
{
    SafetyScreening screening = example();
    screening.answers[SafetyQuestion::Accident].answer = SafetyAnswer::No;
    EXPECT_TRUE(safetyScreeningFromJson(toJson(screening))
                    .error()
                    .detail.contains(QStringLiteral("follow_ups.accident")));
    screening = example();
    screening.answers[SafetyQuestion::Fever] = {SafetyAnswer::Yes, SafetyAnswer::Yes};
    EXPECT_FALSE(safetyScreeningFromJson(toJson(screening)).ok());
}

TEST(SafetyScreening, ACheckNeedsADateAndNoName)
{
    SafetyScreening screening = example();
    screening.checked->by.clear();
    EXPECT_EQ(safetyScreeningFromJson(toJson(screening)).value(), screening);
    screening.checked->on = QDate();
    EXPECT_FALSE(safetyScreeningFromJson(toJson(screening)).ok());
}

} // namespace
