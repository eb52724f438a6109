#include "core/data/HistoryReading.h"

#include "core/coach/CoachEvent.h"
#include "tests/support/FakeDataStore.h"
#include "tests/support/SafetySamples.h"
#include "tests/support/SmallCatalog.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDate readOn(2026, 3, 11);

Moment momentOn(int day)
{
    const QDate date(2026, 3, day);
    return {QDateTime(date, QTime(9, 0), Qt::UTC), 0, date};
}

SafetyScreening answeredOn(int day)
{
    SafetyScreening one;
    one.id = SafetyScreeningId(QUuid(uint(day), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    one.at = momentOn(day);
    one.answers = test::allNo();
    return one;
}

TEST(HistoryReading, ANewFolderHasNothingButToday)
{
    test::FakeDataStore data;
    const auto history = readHistory(data, test::smallCatalog(), readOn);
    ASSERT_TRUE(history.ok());
    EXPECT_EQ(history->today, readOn);
    EXPECT_TRUE(history->sessions.isEmpty());
    EXPECT_FALSE(history->screened);
    EXPECT_EQ(history->filter, ConditionLimits());
}

TEST(HistoryReading, TheLatestAnswersCountWhateverTheOrder)
{
    test::FakeDataStore data;
    for (const int day : {3, 9, 5})
        ASSERT_TRUE(data.screenings().save(answeredOn(day)).ok());
    const auto history = readHistory(data, test::smallCatalog(), readOn);
    ASSERT_TRUE(history.ok());
    EXPECT_EQ(history->screened, momentOn(9));
}

TEST(HistoryReading, ReadsEntriesAndEvents)
{
    test::FakeDataStore data;
    SymptomEntry entry;
    entry.id = SymptomId(QUuid(1, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    entry.at = momentOn(10);
    entry.pain = 4;
    CoachEvent flare;
    flare.id = CoachEventId(QUuid(1, 3, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    flare.at = momentOn(10);
    flare.kind = CoachEventKind::FlareStart;
    ASSERT_TRUE(data.symptoms().save(entry).ok());
    ASSERT_TRUE(data.coachEvents().save(flare).ok());
    const auto history = readHistory(data, test::smallCatalog(), readOn);
    ASSERT_TRUE(history.ok());
    EXPECT_EQ(history->symptoms, QList<SymptomEntry>{entry});
    EXPECT_EQ(history->events, QList<CoachEvent>{flare});
}

TEST(HistoryReading, AStoreThatCannotBeReadIsTold)
{
    test::FakeDataStore data;
    data.coachEvents().failReadsWith(Error{ErrorCode::Damaged, QStringLiteral("It is broken.")});
    const auto history = readHistory(data, test::smallCatalog(), readOn);
    ASSERT_FALSE(history.ok());
    EXPECT_EQ(history.error().code, ErrorCode::Damaged);
}

} // namespace
