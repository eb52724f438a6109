#include "core/base/Id.h"

#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"

#include <QtCore/QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace midback;

namespace {

const QString lower = QStringLiteral("0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b");

TEST(Id, ReadsEveryCommonSpellingAndWritesOne)
{
    for (const QString &text :
         {lower, lower.toUpper(), QLatin1Char('{') + lower + QLatin1Char('}')})
        EXPECT_EQ(RoutineId::fromString(text).toString(), lower) << qPrintable(text);
}

TEST(Id, IsNullForAnythingThatIsNoUuid)
{
    for (const QString &text : {QString(), QStringLiteral("open-book"), lower.chopped(1),
                                QString(lower).replace(QLatin1Char('3'), QLatin1Char('g')),
                                QString(lower).remove(QLatin1Char('-'))}) {
        EXPECT_TRUE(RoutineId::fromString(text).isNull()) << qPrintable(text);
    }
    EXPECT_TRUE(RoutineId().isNull());
    EXPECT_EQ(RoutineId(), RoutineId::fromString(u"00000000-0000-0000-0000-000000000000"));
}

TEST(Id, EqualIdsAreOneElementOfASet)
{
    QSet<SessionId> ids{SessionId::fromString(lower), SessionId::fromString(lower.toUpper())};
    EXPECT_EQ(ids.size(), 1);
    ids.insert(SessionId());
    EXPECT_EQ(ids.size(), 2);
}

// Lists break ties by id, in memory with operator< and in SQLite by text: both must agree.
RC_GTEST_PROP(Id, SortsAsItsTextDoes, ())
{
    ManualClock clock(QDateTime(QDate(2026, 1, 1), QTime(7, 30), Qt::UTC));
    IdSource ids(clock, *rc::gen::arbitrary<quint32>());
    const auto a = ids.next<SymptomId>();
    clock.advance(std::chrono::milliseconds(*rc::gen::inRange(0, 3)));
    const auto b = ids.next<SymptomId>();
    RC_ASSERT((a < b) == (a.toString() < b.toString()));
    RC_ASSERT((b < a) == (b.toString() < a.toString()));
}

RC_GTEST_PROP(IdSource, EveryIdIsAVersionSevenUuidAndSortsByItsInstant, ())
{
    ManualClock clock(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
    IdSource ids(clock, *rc::gen::arbitrary<quint32>());
    QStringList made;
    for (int i = 0; i < 20; ++i) {
        // Up to about 300 years in all, so that every one of the 48 bits in use changes.
        clock.advance(std::chrono::milliseconds(*rc::gen::inRange<qint64>(1, 500'000'000'000)));
        const QUuid uuid = ids.nextUuid();
        RC_ASSERT((uuid.data3 >> 12) == 7);
        RC_ASSERT((uuid.data4[0] >> 6) == 2); // RFC 9562: the bits 10
        const quint64 ms = (quint64(uuid.data1) << 16) | uuid.data2;
        RC_ASSERT(ms == quint64(clock.nowUtc().toMSecsSinceEpoch()));
        made.append(uuid.toString(QUuid::WithoutBraces));
    }
    RC_ASSERT(std::is_sorted(made.begin(), made.end()));
}

TEST(IdSource, AnUnseededSourceNeverRepeatsAnother)
{
    const ManualClock clock(QDateTime(QDate(2026, 1, 1), QTime(7, 30), Qt::UTC));
    QSet<QUuid> seen;
    for (int source = 0; source < 20; ++source) {
        IdSource ids(clock);
        for (int i = 0; i < 50; ++i)
            seen.insert(ids.nextUuid());
    }
    EXPECT_EQ(seen.size(), 1000);
}

} // namespace
