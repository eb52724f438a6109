#pragma once

#include "core/coach/ExposureBuilder.h"
#include "core/symptoms/SelfTestResult.h"

#include <array>
#include <deque>
#include <vector>

namespace midback {

/// The groups of exercises that the gates of clinical-facts G look at.
enum class GateGroup : quint8 {
    PacedBreath,
    Brace,
    SupportedExtension,
    ActiveExtension,
    RibStack,
    BladeControl,
    PushAway,
    ArmLift,
    StandingPress,
    SidePlank,
    Isometrics
};
inline constexpr int gateGroups = 11;
constexpr unsigned bit(GateGroup group)
{
    return 1u << unsigned(group);
}

/// What was done of one group. Days, not exposures: two goes on one day are one.
struct GroupTally {
    int cleanDays = 0;
    QDate firstClean;
    QDate lastClean;
    int cleanDaysLevel2 = 0; ///< at dose level 2 or more
    QDate lastCleanLevel2;
    int calmDays = 0; ///< two minutes or more of work without a back-off feeling
    QDate lastCalm;
    int bestLevel = 0; ///< the highest done without a setback
};

bool isSetback(ExposureClass exposureClass);

/// Counts exposures for the gates.
class ExerciseTallies {
public:
    explicit ExerciseTallies(const LineMap &lines);

    void add(const TracedExposure &exposure, ExposureClass exposureClass);
    const GroupTally &of(GateGroup group) const { return m_tallies[std::size_t(group)]; }
    unsigned groupsOf(LineSpot spot) const; ///< as bits
    /// Whether the filters leave any exercise of the group.
    bool isAvailable(GateGroup group) const { return m_available[std::size_t(group)]; }
    /// Mobility exercises of that main plane, done at level 2 or more without a setback.
    bool rotationAtLevel2() const { return m_rotation; }
    bool sideBendAtLevel2() const { return m_sideBend; }

private:
    void enlist(GateGroup group, const char *exerciseId);

    const LineMap &m_lines;
    std::vector<std::vector<quint16>> m_groupsOf; ///< bits of GateGroup by line and rung
    std::array<GroupTally, gateGroups> m_tallies;
    std::array<bool, gateGroups> m_available{};
    bool m_rotation = false;
    bool m_sideBend = false;
};

/// What the self-tests say to the gates; results in order of time.
class TestMarks {
public:
    void add(const SelfTestResult &result);

    int bellyDays = 0;           ///< days with the belly first in two of three positions
    std::optional<int> armFirst; ///< st-arm-wall, tenths of a step
    std::optional<int> armBest;
    std::optional<int> occiputFirst; ///< st-wall-occiput, tenths of a centimetre
    std::optional<int> occiputBest;
    std::optional<int> sideHoldPercent; ///< st-side-hold, the latest
    std::optional<int> rotationGap;     ///< the latest st-rot-*, tenths of a degree
    std::optional<int> functionFirst;   ///< st-psfs, tenths of a point
    std::optional<int> functionLatest;

private:
    QDate m_lastBelly;
};

/// How many of the last days have a record.
class RecentDays {
public:
    void add(const QDate &date);
    int within(const QDate &date, int days) const; ///< of the `days` that end on `date`

private:
    std::deque<QDate> m_days; ///< of the last ten days
};

} // namespace midback
