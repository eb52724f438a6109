#include "core/session/Timeline.h"

#include "core/catalog/Catalog.h"
#include "core/routine/Routine.h"

namespace midback {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

Pace paceOf(DoseMode mode, bool breathingStage)
{
    switch (mode) {
    case DoseMode::Reps:
        // Repetitions of the breathing stage are braces (clinical-facts A, "tempo").
        return breathingStage ? Pace::Brace : Pace::Reps;
    case DoseMode::Breaths:
        return Pace::Breaths;
    case DoseMode::Time:
        return breathingStage ? Pace::FreeBreath : Pace::Plain;
    case DoseMode::Hold:
        break;
    }
    return Pace::Plain;
}

bool isBreathing(const Exercise *exercise)
{
    return exercise && exercise->stage == Stage::Breathing;
}

/// The cues take turns, so that one line at a time covers them all.
QString cueFor(const Exercise *exercise, int turn)
{
    if (!exercise || exercise->cues.isEmpty())
        return {};
    return exercise->cues.at(turn % exercise->cues.size());
}

} // namespace

bool isWork(SegmentKind kind)
{
    return kind == SegmentKind::Work || kind == SegmentKind::Hold;
}

int Segment::cycles() const
{
    const milliseconds cycle = seconds(tempo.seconds());
    if (cycle.count() == 0)
        return 0;
    return int((duration + cycle - milliseconds(1)) / cycle);
}

Timeline Timeline::fromRoutine(const Routine &routine, const Catalog &catalog)
{
    Timeline timeline;
    for (const RoutineItem &item : routine.items) {
        if (item.dose.workSeconds() > 0 && item.dose.sets > 0)
            timeline.appendItem(item.exerciseId, item.dose, catalog);
    }
    return timeline;
}

Timeline Timeline::fromGuidedSession(const GuidedSession &session, const Catalog &catalog)
{
    Timeline timeline;
    for (const GuidedSegment &part : session.segments) {
        Dose dose;
        dose.mode = DoseMode::Time;
        dose.durationSeconds = part.durationSeconds;
        if (dose.workSeconds() <= 0)
            continue;
        timeline.beginItem(part.exerciseId, part.title, dose, false);

        const Exercise *exercise = catalog.exercise(part.exerciseId);
        Segment segment;
        segment.kind = SegmentKind::Work;
        segment.cue = part.script;
        if (part.breath) {
            segment.tempo = *part.breath;
            const bool brace =
                exercise && paceOf(exercise->dose().mode, isBreathing(exercise)) == Pace::Brace;
            segment.pace = brace ? Pace::Brace : Pace::Breaths;
        } else {
            segment.pace = paceOf(DoseMode::Time, isBreathing(exercise));
        }
        timeline.append(segment, part.durationSeconds);
    }
    return timeline;
}

void Timeline::beginItem(const QString &exerciseId, const QString &name, const Dose &dose,
                         bool sided)
{
    TimelineItem item;
    item.exerciseId = exerciseId;
    item.name = name;
    item.dose = dose;
    item.sided = sided;
    item.firstSegment = int(m_segments.size());
    m_items.append(item);
}

void Timeline::append(Segment segment, int wholeSeconds)
{
    if (wholeSeconds <= 0)
        return;
    TimelineItem &item = m_items.last();
    segment.item = int(m_items.size()) - 1;
    segment.start = m_duration;
    segment.duration = seconds(wholeSeconds);
    m_duration += segment.duration;
    item.duration += segment.duration;
    if (isWork(segment.kind))
        item.work += segment.duration;
    ++item.segmentCount;
    m_segments.append(segment);
}

void Timeline::appendSet(Segment segment, const Exercise *exercise)
{
    const Dose dose = m_items.last().dose;
    segment.cue = cueFor(exercise, segment.set - 1);
    if (dose.mode != DoseMode::Hold) {
        segment.kind = SegmentKind::Work;
        segment.pace = paceOf(dose.mode, isBreathing(exercise));
        segment.tempo = dose.tempo.value_or(Tempo{});
        append(segment, dose.workSeconds());
        return;
    }
    segment.holds = dose.reps;
    for (segment.hold = 1; segment.hold <= dose.reps; ++segment.hold) {
        segment.cue = cueFor(exercise, segment.set + segment.hold - 2);
        segment.kind = SegmentKind::HoldGap;
        append(segment, dose::holdGapSeconds);
        segment.kind = SegmentKind::Hold;
        append(segment, dose.holdSeconds);
    }
}

void Timeline::appendItem(const QString &exerciseId, const Dose &dose, const Catalog &catalog)
{
    const Exercise *exercise = catalog.exercise(exerciseId);
    const bool sided = exercise && exercise->sided;
    beginItem(exerciseId, catalog.nameOf(exerciseId), dose, sided);

    Segment segment;
    segment.sets = dose.sets;
    segment.side = sided ? WorkSide::Left : WorkSide::None;
    append(segment, dose::setUpSeconds);
    for (int set = 1; set <= dose.sets; ++set) {
        segment.set = set;
        segment.side = sided ? WorkSide::Left : WorkSide::None;
        appendSet(segment, exercise);
        if (sided) {
            // Gaps belong to what follows them, so that the page can say what to take up.
            segment.side = WorkSide::Right;
            segment.kind = SegmentKind::SideSwitch;
            append(segment, dose::sideGapSeconds);
            appendSet(segment, exercise);
        }
        if (set < dose.sets) {
            segment.set = set + 1;
            segment.side = sided ? WorkSide::Left : WorkSide::None;
            segment.kind = SegmentKind::Rest;
            append(segment, dose.restSeconds);
        }
    }
}

} // namespace midback
