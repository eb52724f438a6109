#include "core/store/BackupRotation.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

using namespace midback;

namespace {

/// The dates that stay.
QList<QDate> kept(const QList<QDate> &newestFirst)
{
    const QList<bool> keep = backupsToKeep(newestFirst);
    EXPECT_EQ(keep.size(), newestFirst.size());
    QList<QDate> dates;
    for (qsizetype i = 0; i < keep.size(); ++i) {
        if (keep.at(i))
            dates.append(newestFirst.at(i));
    }
    return dates;
}

/// One a day, newest first.
QList<QDate> daily(const QDate &newest, int days)
{
    QList<QDate> dates;
    for (int i = 0; i < days; ++i)
        dates.append(newest.addDays(-i));
    return dates;
}

const QDate tuesday(2026, 11, 24);

TEST(BackupRotation, TwoYearsOfOneADay)
{
    // Seven days; the Sundays of the weeks before; the last days of the months before.
    const QList<QDate> expected{{2026, 11, 24}, {2026, 11, 23}, {2026, 11, 22}, {2026, 11, 21},
                                {2026, 11, 20}, {2026, 11, 19}, {2026, 11, 18}, {2026, 11, 15},
                                {2026, 11, 8},  {2026, 10, 31}, {2026, 9, 30},  {2026, 8, 31},
                                {2026, 7, 31},  {2026, 6, 30},  {2026, 5, 31},  {2026, 4, 30},
                                {2026, 3, 31},  {2026, 2, 28},  {2026, 1, 31},  {2025, 12, 31}};
    EXPECT_EQ(kept(daily(tuesday, 730)), expected);
}

TEST(BackupRotation, NothingGoesWhileThereIsLittle)
{
    EXPECT_EQ(kept({}), QList<QDate>());
    EXPECT_EQ(kept({tuesday}), QList{tuesday});
    EXPECT_EQ(kept(daily(tuesday, 7)), daily(tuesday, 7));
}

TEST(BackupRotation, TheThreeNewestStayWhateverTheirDate)
{
    EXPECT_EQ(kept({tuesday, tuesday}).size(), 2);
    EXPECT_EQ(kept(QList<QDate>(9, tuesday)).size(), rotation::atLeast);
}

TEST(BackupRotation, OfADayLongAgoTheNewestStays)
{
    const QDate ago(2025, 1, 10);
    QList<QDate> dates = daily(tuesday, 3) + QList<QDate>(4, ago);
    const QList<bool> keep = backupsToKeep(dates);
    EXPECT_TRUE(keep.at(3));
    EXPECT_EQ(keep.mid(4), QList<bool>(3, false));
}

TEST(BackupRotation, AYearAwayEmptiesNothing)
{
    const QList<QDate> before = kept(daily(tuesday, 400));
    const QList<QDate> after = kept(QList{tuesday.addYears(2)} + before);
    EXPECT_GE(after.size(), before.size() - 2) << "one day and one month make room";
}

TEST(BackupRotation, AClockThatWasAheadCostsOnePlace)
{
    const QList<QDate> dates = QList{QDate(2099, 1, 1)} + daily(tuesday, 30);
    const QList<QDate> rest = kept(dates);
    EXPECT_EQ(rest.first(), QDate(2099, 1, 1));
    EXPECT_EQ(rest.mid(1, 6), daily(tuesday, 6));
}

QList<QDate> anyDates()
{
    const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 900));
    QList<QDate> dates;
    for (const int day : days)
        dates.append(tuesday.addDays(-day));
    std::sort(dates.begin(), dates.end(), std::greater<>());
    return dates;
}

RC_GTEST_PROP(BackupRotationLaws, KeepsFewAndNeverTooFew, ())
{
    const QList<QDate> dates = anyDates();
    const QList<QDate> rest = kept(dates);
    RC_ASSERT(rest.size() <= 7 + 4 + 12 + 2);
    RC_ASSERT(rest.size() >= std::min<qsizetype>(3, dates.size()));
    RC_ASSERT(rest.mid(0, 3) == dates.mid(0, 3));
}

RC_GTEST_PROP(BackupRotationLaws, TwiceIsOnce, ())
{
    const QList<QDate> rest = kept(anyDates());
    RC_ASSERT(kept(rest) == rest);
}

RC_GTEST_PROP(BackupRotationLaws, EveryRecentPeriodKeepsItsNewest, ())
{
    const QList<QDate> dates = anyDates();
    const QList<QDate> rest = kept(dates);
    std::set<std::pair<int, int>> months;
    for (const QDate &date : dates) {
        if (months.size() < 12 && months.insert({date.year(), date.month()}).second)
            RC_ASSERT(rest.contains(date));
    }
    std::set<QDate> days;
    for (const QDate &date : dates) {
        if (days.size() < 7 && days.insert(date).second)
            RC_ASSERT(rest.contains(date));
    }
}

// What one removes today must not be missed tomorrow: pruning every day keeps, of a year of daily
// backups, what pruning once at the end keeps.
RC_GTEST_PROP(BackupRotationLaws, PruningEveryDayIsAsGoodAsPruningAtTheEnd, ())
{
    const int length = *rc::gen::inRange(1, 400);
    QList<QDate> held;
    QList<QDate> all;
    for (int i = 0; i < length; ++i) {
        const QDate day = tuesday.addDays(i);
        held = kept(QList{day} + held);
        all.prepend(day);
    }
    RC_ASSERT(held == kept(all));
}

} // namespace
