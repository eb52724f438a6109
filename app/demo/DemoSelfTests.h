#pragma once

#include "app/demo/DemoCourse.h"
#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"
#include "core/symptoms/SelfTestResult.h"

namespace midback {

/// The self-tests of the story: turning gets clearly better on the stiff side and stays within the
/// measurement error on the other, side-bending stays within it, arms, breath and everyday
/// activities get better, and in the last third the side plank shows a weaker side. Draws and ids
/// of its own, so that the rest of the story stays what it is.
class DemoSelfTests {
public:
    explicit DemoSelfTests(quint32 seed);

    /// In order of time; nothing on the last day, nothing on holiday.
    QList<SelfTestResult> write(const QList<DemoDay> &course);

private:
    void writeDay(int day, const QDate &date);
    /// A result at this time of `date`.
    SelfTestResult begin(const char *test, const QDate &date, const QTime &time);
    /// Three tries round `tenths`, rounded to `step`.
    QList<int> tries(double tenths, int spread, int step);

    DemoRandom m_random;
    ManualClock m_clock;
    IdSource m_ids;
    QList<SelfTestResult> m_results;
};

} // namespace midback
