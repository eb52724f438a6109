#include "ui/player/PlayerView.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "core/session/SessionPlayer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace midback {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

struct PlayerText {
    Q_DECLARE_TR_FUNCTIONS(PlayerText)
};

QString timeLeftText(milliseconds left)
{
    if (left <= 1min)
        return PlayerText::tr("less than a minute left");
    return PlayerText::tr("%n min left", nullptr, int((left + 1min - 1ms) / 1min));
}

QString sideText(WorkSide side)
{
    switch (side) {
    case WorkSide::Left:
        return PlayerText::tr("Left side");
    case WorkSide::Right:
        return PlayerText::tr("Right side");
    case WorkSide::None:
        break;
    }
    return {};
}

QString setText(const Segment &segment)
{
    return PlayerText::tr("Set %1 of %2").arg(segment.set).arg(segment.sets);
}

QString countText(const Segment &segment, const PhaseAt &phase, const TimelineItem &item)
{
    if (segment.kind == SegmentKind::SetUp)
        return doseText(item.dose, item.sided);
    if (segment.hold > 0)
        return PlayerText::tr("Hold %1 of %2").arg(segment.hold).arg(segment.holds);
    if (phase.cycle == 0)
        return {};
    const QString pattern = segment.pace == Pace::Breaths ? PlayerText::tr("Breath %1 of %2")
                                                          : PlayerText::tr("Rep %1 of %2");
    return pattern.arg(phase.cycle).arg(segment.cycles());
}

/// The first segment of work at or after `from`; the number of segments when there is none.
int nextWork(const QList<Segment> &segments, int from)
{
    while (from < segments.size() && !isWork(segments.at(from).kind))
        ++from;
    return from;
}

bool sameBlock(const Segment &a, const Segment &b)
{
    return a.item == b.item && a.side == b.side && a.set == b.set;
}

QString nextText(const SessionPlayer &player)
{
    const Timeline &timeline = player.timeline();
    const QList<Segment> &segments = timeline.segments();
    const int current = nextWork(segments, player.progress().segment);
    int next = nextWork(segments, current + 1);
    while (next < segments.size() && sameBlock(segments.at(next), segments.at(current)))
        next = nextWork(segments, next + 1);
    if (next >= segments.size())
        return PlayerText::tr("Then you are done");

    const Segment &coming = segments.at(next);
    if (coming.item != segments.at(current).item) {
        const QString name = timeline.items().at(coming.item).name;
        return coming.side == WorkSide::None ? PlayerText::tr("Next: %1").arg(name)
                                             : PlayerText::tr("Next: %1, left side").arg(name);
    }
    if (coming.set != segments.at(current).set)
        return PlayerText::tr("Next: set %1 of %2").arg(coming.set).arg(coming.sets);
    return PlayerText::tr("Next: right side");
}

QString equipmentText(Equipment piece)
{
    switch (piece) {
    case Equipment::Towel:
        return PlayerText::tr("a towel");
    case Equipment::Pillow:
        return PlayerText::tr("a pillow");
    case Equipment::Chair:
        return PlayerText::tr("a chair");
    case Equipment::Wall:
        return PlayerText::tr("a free wall");
    case Equipment::Desk:
        return PlayerText::tr("a desk");
    case Equipment::Band:
        return PlayerText::tr("a band");
    case Equipment::Stick:
        return PlayerText::tr("a stick");
    case Equipment::FoamRoller:
        return PlayerText::tr("a foam roller");
    case Equipment::GymBall:
        return PlayerText::tr("a gym ball");
    case Equipment::Dumbbell:
        return PlayerText::tr("a dumbbell");
    case Equipment::None:
        break;
    }
    return {};
}

QString positionText(Position position)
{
    switch (position) {
    case Position::Supine:
        return PlayerText::tr("Lie on your back.");
    case Position::Prone:
        return PlayerText::tr("Lie on your front.");
    case Position::SideLying:
        return PlayerText::tr("Lie on your side.");
    case Position::Quadruped:
        return PlayerText::tr("Come on to hands and knees.");
    case Position::Kneeling:
        return PlayerText::tr("Kneel down.");
    case Position::HalfKneeling:
        return PlayerText::tr("Kneel on one knee.");
    case Position::Seated:
        return PlayerText::tr("Sit down.");
    case Position::Standing:
        return PlayerText::tr("Stand up.");
    case Position::Wall:
        return PlayerText::tr("Stand at a wall.");
    }
    return {};
}

void addInstructions(PlayerView &view, const Segment &segment, const Exercise *exercise)
{
    view.cue = segment.cue;
    if (view.guided) {
        view.cue.clear();
        view.steps = {segment.cue};
    } else if (segment.kind == SegmentKind::SetUp && exercise) {
        view.setUp = setUpText(exercise->position, exercise->equipment);
        view.steps = exercise->steps;
    } else if (segment.kind == SegmentKind::Rest) {
        view.cue = PlayerText::tr("Breathe easily and let go.");
    } else if (segment.kind == SegmentKind::SideSwitch) {
        view.cue = PlayerText::tr("The same on the right side.");
    }
}

} // namespace

QString setUpText(Position position, const QList<Equipment> &equipment)
{
    QStringList pieces;
    for (const Equipment piece : equipment) {
        const QString text = equipmentText(piece);
        const bool said = piece == Equipment::Wall && position == Position::Wall;
        if (!text.isEmpty() && !said)
            pieces.append(text);
    }
    const QString place = positionText(position);
    if (pieces.isEmpty())
        return place;
    return PlayerText::tr("%1 Take %2.").arg(place, QLocale().createSeparatedList(pieces));
}

PlayerView playerView(const SessionPlayer &player, const Catalog &catalog)
{
    PlayerView view;
    if (player.timeline().isEmpty())
        return view;
    const Segment &segment = player.currentSegment();
    const TimelineItem &item = player.timeline().items().at(segment.item);
    const Segment &first = player.timeline().segments().at(item.firstSegment);
    const milliseconds elapsed = player.progress().elapsed;
    const Exercise *exercise = catalog.exercise(item.exerciseId);

    view.items = int(player.timeline().items().size());
    view.item = segment.item;
    view.itemShare =
        double((segment.start + elapsed - first.start).count()) / double(item.duration.count());
    view.place = PlayerText::tr("Exercise %1 of %2 · %3")
                     .arg(view.item + 1)
                     .arg(view.items)
                     .arg(timeLeftText(player.remaining()));

    view.phase = phaseAt(segment, elapsed);
    view.exerciseId = item.exerciseId;
    view.figure = figureFollow(segment, elapsed, view.phase);
    view.phaseText = phaseText(view.phase.phase);
    view.phaseLength = int((view.phase.elapsed + view.phase.remaining) / 1s);
    view.paced = segment.tempo.seconds() > 0;
    view.seconds = int((segment.duration - elapsed + 1s - 1ms) / 1s);
    view.share = double(elapsed.count()) / double(segment.duration.count());

    view.name = item.name;
    view.guided = first.kind != SegmentKind::SetUp;
    view.count = countText(segment, view.phase, item);
    QStringList side = {sideText(segment.side)};
    if (segment.sets > 1 && segment.kind != SegmentKind::SetUp)
        side.append(setText(segment));
    side.removeAll(QString());
    view.side = side.join(QStringLiteral(" · "));
    view.next = nextText(player);
    view.position = exercise ? exercise->position : Position::Supine;
    addInstructions(view, segment, exercise);
    return view;
}

milliseconds untilNextChange(const SessionPlayer &player)
{
    const Segment &segment = player.currentSegment();
    const milliseconds elapsed = player.progress().elapsed;
    const milliseconds left = segment.duration - elapsed;
    const milliseconds toSecond = left % 1s == 0ms ? 1000ms : left % 1s;
    return std::max(std::min(toSecond, phaseAt(segment, elapsed).remaining), 1ms);
}

} // namespace midback
