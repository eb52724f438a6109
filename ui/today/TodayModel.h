#pragma once

#include "core/base/Result.h"
#include "core/catalog/Terms.h"
#include "core/progress/Consistency.h"
#include "core/routine/Routine.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QTime>

#include <optional>

namespace midback {

/// A routine as the first card tells of it.
struct RoutineBrief {
    RoutineId id;
    QString name;
    int seconds = 0;
    int exercises = 0;
    QList<Equipment> equipment;              ///< each once, in the order of the routine
    QString firstId;                         ///< of the first exercise
    QString first;                           ///< its name
    QString last;                            ///< empty when there is only one
    Position position = Position::Quadruped; ///< of the first exercise
};

RoutineBrief routineBrief(const Routine &routine, const Catalog &catalog);

/// A session that is over and counts.
struct DoneBrief {
    QString routineName;
    int exercises = 0;
    int seconds = 0;
};

struct LoggedScore {
    int pain = 0;
    QTime time; ///< on the person's own clock
};

/// The question about the morning after a session; asked on the day after it.
struct MorningQuestion {
    QString routineName;       ///< of yesterday's last session; may be empty
    std::optional<int> answer; ///< 0 to 10; the last one given today
    SymptomId entry;           ///< that holds the answer; null without one

    friend bool operator==(const MorningQuestion &, const MorningQuestion &) = default;
};

/// Everything that the Today page shows, read in one go.
struct TodayState {
    enum class Hero {
        NoRoutine,      ///< nothing to start yet: build one
        Planned,        ///< `next` is what today asks for
        Done,           ///< all that was planned is done, or something though nothing was
        NothingPlanned, ///< a rest day, or no plan
    };

    QDate date;
    QTime time;
    QString name;
    Hero hero = Hero::NoRoutine;
    std::optional<RoutineBrief> next;
    QTime nextTime;
    RoutineId coached; ///< whose changes are told: `next`, or what was done last today
    QList<DoneBrief> done;
    QList<RoutineBrief> routines; ///< all of them, in order of name
    std::optional<LoggedScore> lastScore;
    std::optional<MorningQuestion> morning; ///< nothing when there was no session yesterday
    QList<ConsistencyDay> week;             ///< seven days from the locale's first
};

/// Reads only what Today shows: plans, routines, this week's sessions, today's diary. That is what
/// stands between the start of the program and its first picture.
class TodayModel {
public:
    explicit TodayModel(const PageContext &context) : m_context(context) {}

    /// `firstDayOfWeek` is 1 Monday to 7 Sunday.
    Result<TodayState> read(int firstDayOfWeek) const;

private:
    PageContext m_context;
};

} // namespace midback
