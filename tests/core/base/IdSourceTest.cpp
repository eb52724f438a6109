#include "core/base/IdSource.h"

#include "core/base/ManualClock.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDateTime start(QDate(2026, 1, 1), QTime(7, 30), Qt::UTC);

TEST(IdSource, MakesVersionSevenWithTheInstantInFront)
{
    ManualClock clock(start);
    IdSource ids(clock, 7);
    const QUuid uuid = ids.nextUuid();
    EXPECT_EQ(int(uuid.version()) == 7 || (uuid.data3 >> 12) == 7, true);
    const quint64 ms = (quint64(uuid.data1) << 16) | uuid.data2;
    EXPECT_EQ(ms, quint64(start.toMSecsSinceEpoch()));
}

TEST(IdSource, SameSeedSameIds)
{
    ManualClock clock(start);
    IdSource a(clock, 7);
    IdSource b(clock, 7);
    IdSource c(clock, 8);
    const QUuid first = a.nextUuid();
    EXPECT_EQ(first, b.nextUuid());
    EXPECT_NE(first, c.nextUuid());
    EXPECT_NE(first, a.nextUuid());
}

TEST(IdSource, LaterIdsSortLater)
{
    ManualClock clock(start);
    IdSource ids(clock, 7);
    const auto early = ids.next<SessionId>();
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_LT(early.toString(), ids.next<SessionId>().toString());
}

} // namespace
