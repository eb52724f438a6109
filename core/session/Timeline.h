#pragma once

#include "core/catalog/Dose.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>

namespace midback {

class Catalog;
struct Exercise;
struct GuidedSession;
struct Routine;

enum class SegmentKind {
    SetUp,      ///< take position and prop; its last five seconds count down
    Work,       ///< repetitions, breaths or plain time of one set of one side
    HoldGap,    ///< come into the next hold
    Hold,       ///< one hold
    SideSwitch, ///< change from left to right
    Rest        ///< between sets
};
/// Work and Hold: the time that counts as exercise done.
bool isWork(SegmentKind kind);

/// The side that is worked; None for exercises without sides.
enum class WorkSide { None, Left, Right };

/// How the four numbers of a tempo are to be read, and what plain time is filled with.
enum class Pace {
    Plain,      ///< no phases
    Reps,       ///< out, hold, back, pause
    Breaths,    ///< in, hold, out, pause
    Brace,      ///< in, brace, release, rest
    FreeBreath, ///< breathing without a pattern
};

/// One stretch of a session during which the same thing is to be done.
struct Segment {
    SegmentKind kind = SegmentKind::SetUp;
    int item = 0; ///< index into Timeline::items()
    WorkSide side = WorkSide::None;
    int set = 1; ///< from 1
    int sets = 1;
    int hold = 0; ///< from 1; 0 where the dose has no holds
    int holds = 0;
    Pace pace = Pace::Plain;
    Tempo tempo;                        ///< of Reps, Breaths and Brace
    std::chrono::milliseconds start{0}; ///< from the beginning of the session
    std::chrono::milliseconds duration{0};
    QString cue; ///< one short line to think of, or the script of a guided session

    /// Repetitions or breaths in the segment, a last incomplete one included; 0 without a tempo.
    int cycles() const;

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// One exercise of the session and the segments that are its part of it.
struct TimelineItem {
    QString exerciseId; ///< empty where a guided session only speaks; such parts are not recorded
    QString name;
    Dose dose; ///< as planned
    bool sided = false;
    int firstSegment = 0;
    int segmentCount = 0;
    std::chrono::milliseconds duration{0}; ///< all segments; equals Dose::totalSeconds
    std::chrono::milliseconds work{0};     ///< its Work and Hold segments, both sides

    int endSegment() const { return firstSegment + segmentCount; }

    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// A session as a list of timed segments without gaps. A plain value: it is computed once and
/// knows nothing of clocks. An item is set-up, then for every set the left and the right side with
/// a gap to change, then the rest; the next item's set-up takes the place of a last rest.
/// Items that come to no work at all (a dose that does not hold together) are left out.
class Timeline {
public:
    Timeline() = default;
    static Timeline fromRoutine(const Routine &routine, const Catalog &catalog);
    /// Its parts follow each other without set-up; the script is the cue.
    static Timeline fromGuidedSession(const GuidedSession &session, const Catalog &catalog);

    const QList<TimelineItem> &items() const { return m_items; }
    const QList<Segment> &segments() const { return m_segments; }
    std::chrono::milliseconds duration() const { return m_duration; }
    bool isEmpty() const { return m_segments.isEmpty(); }

    friend bool operator==(const Timeline &, const Timeline &) = default;

private:
    void beginItem(const QString &exerciseId, const QString &name, const Dose &dose, bool sided);
    /// `segment` carries everything but its item and start. Empty ones are left out.
    void append(Segment segment, int seconds);
    void appendSet(Segment segment, const Exercise *exercise);
    void appendItem(const QString &exerciseId, const Dose &dose, const Catalog &catalog);

    QList<TimelineItem> m_items;
    QList<Segment> m_segments;
    std::chrono::milliseconds m_duration{0};
};

} // namespace midback
