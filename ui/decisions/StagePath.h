#pragma once

#include "core/coach/CoachEvent.h"
#include "core/coach/StageReport.h"

#include <QtCore/QLocale>

namespace midback {

struct CoachReport;

/// An override that the person made, with the note.
struct StageNote {
    CoachEvent event;
    QString text; ///< "Opened by you on 3 March 2026: the floor feels fine."

    friend bool operator==(const StageNote &, const StageNote &) = default;
};

/// One stage as the path shows it.
struct StageStep {
    enum class State { Passed, Here, Ahead };

    Stage stage = Stage::Breathing;
    State state = State::Ahead;
    QString title;
    QString entered; ///< since when, and how; empty where a note says it, and ahead
    QList<StageNote> notes;

    friend bool operator==(const StageStep &, const StageStep &) = default;
};

/// The four stages in order (clinical-facts G). `events` are those of the history.
QList<StageStep> stagePath(const CoachReport &report, const QList<CoachEvent> &events,
                           const QLocale &locale);

/// "Rib cage and shoulder blades": the name of a stage on the path.
QString stageTitle(Stage stage);
/// The stage after it; nothing after the last.
std::optional<Stage> stageAfter(Stage stage);

/// A criterion with its progress, as a sentence begins.
QString criterionText(const GateCriterion &criterion);
/// When the next stage opens without the criteria, and what is open meanwhile; may be empty.
QString opensText(const StageReport &report, const QLocale &locale);
/// Why the shares are not those of the stage; may be empty.
QString sharesText(const StageReport &report, const QLocale &locale);

} // namespace midback
