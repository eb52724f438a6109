#include "core/session/Phase.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace midback {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

struct PhaseText {
    Q_DECLARE_TR_FUNCTIONS(PhaseText)
};

std::array<Phase, 4> phasesOf(Pace pace)
{
    switch (pace) {
    case Pace::Breaths:
        return {Phase::BreatheIn, Phase::Hold, Phase::BreatheOut, Phase::Pause};
    case Pace::Brace:
        return {Phase::BreatheIn, Phase::Brace, Phase::Release, Phase::Rest};
    case Pace::Reps:
    case Pace::Plain:
    case Pace::FreeBreath:
        break;
    }
    return {Phase::Move, Phase::Hold, Phase::Return, Phase::Pause};
}

/// Starts and ends slowly, as breath and movement do.
double eased(double share)
{
    return 0.5 - 0.5 * std::cos(std::numbers::pi * share);
}

PhaseAt plain(Phase phase, milliseconds elapsed, milliseconds duration)
{
    PhaseAt at;
    at.phase = phase;
    at.elapsed = elapsed;
    at.remaining = duration - elapsed;
    return at;
}

PhaseAt setUpAt(const Segment &segment, milliseconds elapsed)
{
    const milliseconds taking = std::max(segment.duration - getReadyTime, milliseconds(0));
    if (elapsed < taking)
        return plain(Phase::TakePosition, elapsed, taking);
    return plain(Phase::GetReady, elapsed - taking, segment.duration - taking);
}

PhaseAt pacedAt(const Segment &segment, milliseconds elapsed)
{
    const milliseconds cycle = seconds(segment.tempo.seconds());
    // The end of a segment is the end of its last cycle, not the start of one that never comes.
    const milliseconds inside = std::min(elapsed, segment.duration - milliseconds(1));
    milliseconds rest = inside % cycle;

    PhaseAt at;
    at.cycle = int(inside / cycle) + 1;
    const std::array<Phase, 4> phases = phasesOf(segment.pace);
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const milliseconds length = seconds(segment.tempo.phases[i]);
        if (rest >= length) {
            rest -= length;
            continue;
        }
        at.phase = phases[i];
        at.elapsed = rest + (elapsed - inside);
        at.remaining = std::min(length - at.elapsed, segment.duration - elapsed);
        const double share = double(at.elapsed.count()) / double(length.count());
        at.moving = i == 0 || i == 2;
        at.fullness = i == 0 ? eased(share) : i == 1 ? 1.0 : i == 2 ? eased(1.0 - share) : 0.0;
        break;
    }
    return at;
}

} // namespace

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::TakePosition:
        return PhaseText::tr("Take position");
    case Phase::GetReady:
        return PhaseText::tr("Get ready");
    case Phase::Move:
        return PhaseText::tr("Move");
    case Phase::Hold:
        return PhaseText::tr("Hold");
    case Phase::Return:
        return PhaseText::tr("Return");
    case Phase::Pause:
        return PhaseText::tr("Pause");
    case Phase::BreatheIn:
        return PhaseText::tr("Breathe in");
    case Phase::BreatheOut:
        return PhaseText::tr("Breathe out");
    case Phase::Brace:
        return PhaseText::tr("Brace");
    case Phase::Release:
        return PhaseText::tr("Release");
    case Phase::EasyBreath:
        return PhaseText::tr("Easy breaths");
    case Phase::KeepGoing:
        return PhaseText::tr("Keep going");
    case Phase::ChangeSides:
        return PhaseText::tr("Change sides");
    case Phase::Rest:
        return PhaseText::tr("Rest");
    }
    return {};
}

PhaseAt phaseAt(const Segment &segment, milliseconds elapsed)
{
    elapsed = std::clamp(elapsed, milliseconds(0), segment.duration);
    switch (segment.kind) {
    case SegmentKind::SetUp:
        return setUpAt(segment, elapsed);
    case SegmentKind::HoldGap:
        return plain(Phase::GetReady, elapsed, segment.duration);
    case SegmentKind::Hold:
        return plain(Phase::Hold, elapsed, segment.duration);
    case SegmentKind::SideSwitch:
        return plain(Phase::ChangeSides, elapsed, segment.duration);
    case SegmentKind::Rest:
        return plain(Phase::Rest, elapsed, segment.duration);
    case SegmentKind::Work:
        break;
    }
    if (segment.tempo.seconds() > 0)
        return pacedAt(segment, elapsed);
    const Phase phase = segment.pace == Pace::FreeBreath ? Phase::EasyBreath : Phase::KeepGoing;
    return plain(phase, elapsed, segment.duration);
}

} // namespace midback
