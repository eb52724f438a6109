#include "core/coach/StageTally.h"

#include <algorithm>
#include <cstdlib>

namespace midback {

namespace {

constexpr int calmSeconds = 120; // clinical-facts G, 1b: two minutes
constexpr int keptDays = 10;
constexpr int positionsBellyFirst = 2;

/// Counts `date` unless it is the day that was counted last.
bool countDay(int &days, QDate &last, const QDate &date)
{
    if (last == date)
        return false;
    ++days;
    last = date;
    return true;
}

std::optional<int> weakerSide(const SelfTestResult &result)
{
    if (const auto value = valueOf(result))
        return value;
    const auto left = valueOf(result, TestSide::Left);
    const auto right = valueOf(result, TestSide::Right);
    return left && right ? std::optional(std::min(*left, *right)) : std::nullopt;
}

} // namespace

bool isSetback(ExposureClass exposureClass)
{
    return exposureClass == ExposureClass::Alarm || exposureClass == ExposureClass::Red ||
           exposureClass == ExposureClass::Bad;
}

ExerciseTallies::ExerciseTallies(const LineMap &lines) : m_lines(lines)
{
    m_groupsOf.resize(std::size_t(lines.size()));
    for (int line = 0; line < lines.size(); ++line)
        m_groupsOf[std::size_t(line)].resize(std::size_t(lines.rungs(line)));

    enlist(GateGroup::PacedBreath, "paced-breath-seated");
    enlist(GateGroup::Brace, "brace-360-supine");
    enlist(GateGroup::Brace, "brace-360-seated");
    enlist(GateGroup::SupportedExtension, "ext-chair-back");
    enlist(GateGroup::SupportedExtension, "ext-towel-crosswise");
    enlist(GateGroup::ActiveExtension, "cat-cow-seated");
    enlist(GateGroup::ActiveExtension, "cat-cow-quadruped");
    enlist(GateGroup::ActiveExtension, "ext-desk-lean");
    enlist(GateGroup::RibStack, "rib-stack-supine-reach");
    enlist(GateGroup::RibStack, "wall-stack-arm-raise");
    enlist(GateGroup::BladeControl, "wall-w");
    enlist(GateGroup::BladeControl, "floor-angel");
    enlist(GateGroup::PushAway, "wall-plus");
    enlist(GateGroup::PushAway, "supine-reach-plus");
    enlist(GateGroup::ArmLift, "quadruped-arm-lift");
    if (!isAvailable(GateGroup::ArmLift)) // "if kneeling is out"
        enlist(GateGroup::ArmLift, "one-arm-raise-level");
    enlist(GateGroup::StandingPress, "pallof-stand");
    enlist(GateGroup::SidePlank, "side-plank-knees");
    enlist(GateGroup::Isometrics, "side-iso-wall");
    enlist(GateGroup::Isometrics, "pallof-kneel");
}

void ExerciseTallies::enlist(GateGroup group, const char *exerciseId)
{
    const auto spot = m_lines.find(QLatin1String(exerciseId));
    if (!spot)
        return;
    m_groupsOf[std::size_t(spot->line)][std::size_t(spot->rung)] |= quint16(bit(group));
    m_available[std::size_t(group)] |= m_lines.isAllowed(*spot);
}

unsigned ExerciseTallies::groupsOf(LineSpot spot) const
{
    return m_groupsOf[std::size_t(spot.line)][std::size_t(spot.rung)];
}

void ExerciseTallies::add(const TracedExposure &traced, ExposureClass exposureClass)
{
    const LineSpot spot = traced.spot();
    const QDate &date = traced.exposure.date;
    const Exercise &exercise = m_lines.exercise(spot);
    if (exercise.stage == Stage::Mobility && traced.place.level >= 2 && !isSetback(exposureClass)) {
        m_rotation |= exercise.planes.value(0) == Plane::Rotation;
        m_sideBend |= exercise.planes.value(0) == Plane::SideBending;
    }
    const unsigned groups = groupsOf(spot);
    for (unsigned i = 0; groups >> i; ++i) {
        if (!((groups >> i) & 1u))
            continue;
        GroupTally &tally = m_tallies[i];
        if (traced.doneSeconds >= calmSeconds && !hasWarning(traced.exposure.sensations))
            countDay(tally.calmDays, tally.lastCalm, date);
        if (!isSetback(exposureClass))
            tally.bestLevel = std::max(tally.bestLevel, traced.place.level);
        if (exposureClass != ExposureClass::Clean)
            continue;
        if (countDay(tally.cleanDays, tally.lastClean, date) && tally.cleanDays == 1)
            tally.firstClean = date;
        if (traced.place.level >= 2)
            countDay(tally.cleanDaysLevel2, tally.lastCleanLevel2, date);
    }
}

void TestMarks::add(const SelfTestResult &result)
{
    if (result.test == QLatin1String("st-hilo")) {
        if (bellyFirstPositions(result) >= positionsBellyFirst)
            countDay(bellyDays, m_lastBelly, result.at.date);
    } else if (result.test == QLatin1String("st-arm-wall")) {
        if (const auto steps = weakerSide(result)) {
            armFirst = armFirst.value_or(*steps);
            armBest = std::max(armBest.value_or(*steps), *steps);
        }
    } else if (result.test == QLatin1String("st-wall-occiput")) {
        if (const auto distance = valueOf(result)) {
            occiputFirst = occiputFirst.value_or(*distance);
            occiputBest = std::min(occiputBest.value_or(*distance), *distance);
        }
    } else if (result.test == QLatin1String("st-side-hold")) {
        if (const auto percent = sideRatioPercent(result))
            sideHoldPercent = percent;
    } else if (result.test.startsWith(QLatin1String("st-rot-"))) {
        if (const auto difference = sideDifference(result))
            rotationGap = std::abs(*difference);
    } else if (result.test == QLatin1String("st-psfs")) {
        if (const auto points = valueOf(result)) {
            functionFirst = functionFirst.value_or(*points);
            functionLatest = points;
        }
    }
}

void RecentDays::add(const QDate &date)
{
    if (m_days.empty() || m_days.back() != date)
        m_days.push_back(date);
    while (m_days.front() <= date.addDays(-keptDays))
        m_days.pop_front();
}

int RecentDays::within(const QDate &date, int days) const
{
    return int(std::count_if(m_days.begin(), m_days.end(), [&](const QDate &one) {
        return one > date.addDays(-days) && one <= date;
    }));
}

} // namespace midback
