#pragma once

#include "app/demo/DemoCourse.h"
#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"
#include "core/symptoms/SymptomEntry.h"

namespace midback {

/// Writes the diary of the story: often one entry a day, some days none, bad days several. Moves
/// `clock` along, so that the ids carry the time of their entries.
class DemoDiary {
public:
    DemoDiary(ManualClock &clock, IdSource &ids, DemoRandom &random)
        : m_clock(clock)
        , m_ids(ids)
        , m_random(random)
    {
    }

    /// The entries of one day in order of time; of the last day only the morning.
    QList<SymptomEntry> write(const DemoDay &day, bool lastDay);

private:
    SymptomEntry entry(const DemoDay &day, const QTime &time, double pain, PainPhase phase);
    QString note();

    ManualClock &m_clock;
    IdSource &m_ids;
    DemoRandom &m_random;
    int m_notes = 0;
};

} // namespace midback
