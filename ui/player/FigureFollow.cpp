#include "ui/player/FigureFollow.h"

#include <algorithm>

namespace midback {

namespace {

using std::chrono::milliseconds;

constexpr FigureMoment start{FigureMoment::Leg::Out, 0};
constexpr FigureMoment end{FigureMoment::Leg::Out, 1};

double share(milliseconds part, milliseconds whole)
{
    return whole.count() > 0 ? std::clamp(double(part.count()) / double(whole.count()), 0.0, 1.0)
                             : 1;
}

FigureFollow paced(const PhaseAt &phase)
{
    FigureFollow follow;
    follow.moving = phase.moving;
    const double part = share(phase.elapsed, phase.elapsed + phase.remaining);
    switch (phase.phase) {
    case Phase::Move:
    case Phase::BreatheIn:
        follow.moment = {FigureMoment::Leg::Out, part};
        break;
    case Phase::Hold:
    case Phase::Brace:
        follow.moment = end;
        break;
    case Phase::Return:
    case Phase::BreatheOut:
    case Phase::Release:
        follow.moment = {FigureMoment::Leg::Back, part};
        break;
    default:
        follow.moment = start;
        break;
    }
    return follow;
}

/// Before a first hold there is only the way into it; later also the way back from the last one.
FigureFollow intoHold(const Segment &segment, milliseconds elapsed)
{
    FigureFollow follow;
    follow.moving = true;
    const double part = share(elapsed, segment.duration);
    if (segment.hold <= 1)
        follow.moment = {FigureMoment::Leg::Out, part};
    else if (part < 0.5)
        follow.moment = {FigureMoment::Leg::Back, part * 2};
    else
        follow.moment = {FigureMoment::Leg::Out, part * 2 - 1};
    return follow;
}

} // namespace

FigureFollow figureFollow(const Segment &segment, milliseconds elapsed, const PhaseAt &phase)
{
    FigureFollow follow;
    switch (segment.kind) {
    case SegmentKind::Hold:
        follow.moment = end;
        break;
    case SegmentKind::HoldGap:
        follow = intoHold(segment, elapsed);
        break;
    case SegmentKind::Work:
        if (segment.pace == Pace::Plain || segment.pace == Pace::FreeBreath) {
            follow.loopSeconds = double(elapsed.count()) / 1'000;
            follow.moving = true;
        } else {
            follow = paced(phase);
        }
        break;
    case SegmentKind::SetUp:
    case SegmentKind::SideSwitch:
    case SegmentKind::Rest:
        break;
    }
    follow.mirrored = segment.side == WorkSide::Right;
    return follow;
}

} // namespace midback
