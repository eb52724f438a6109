#include "tests/core/progress/ProgressSamples.h"

namespace midback::test {

WeekPlan planFrom(const QDate &from, std::initializer_list<int> weekdays)
{
    WeekPlan plan;
    plan.id = WeekPlanId(QUuid::createUuidV5(QUuid(), from.toString(Qt::ISODate)));
    plan.validFrom = from;
    for (const int weekday : weekdays)
        plan.entries.append({weekday, QTime(7, 30), RoutineId(QUuid::createUuid())});
    return plan;
}

SessionSummary sessionOn(const QDate &date, int done)
{
    SessionSummary session;
    session.id = SessionId(QUuid::createUuid());
    session.date = date;
    session.startedUtc = QDateTime(date, QTime(7, 30), Qt::UTC);
    session.activeSeconds = 600;
    session.exercisesDone = done;
    return session;
}

PainScore scoreOn(const QDate &date, int pain, PainPhase phase)
{
    return {date, QDateTime(date, QTime(8, 0), Qt::UTC), phase, pain};
}

} // namespace midback::test
