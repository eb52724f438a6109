#pragma once

#include "core/base/Clock.h"
#include "core/base/EnumNames.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/catalog/Terms.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace midback {

/// What a person tells the coach beside sessions and scores.
enum class CoachEventKind {
    KeepAsItWas,   ///< overrule the last change: the line stays at this rung and dose level
    FlareStart,    ///< a flare begins: gentler until it ends
    FlareEnd,      ///< and ends
    StageOverride, ///< enter this stage although its gate is closed (clinical-facts G), with a note
    FallOrFever ///< logged by the person; the safety questions are asked again (clinical-facts E3)
};
template<>
struct EnumNames<CoachEventKind> {
    static constexpr std::pair<CoachEventKind, const char *> table[] = {
        {CoachEventKind::KeepAsItWas, "keep-as-it-was"},
        {CoachEventKind::FlareStart, "flare-start"},
        {CoachEventKind::FlareEnd, "flare-end"},
        {CoachEventKind::StageOverride, "stage-override"},
        {CoachEventKind::FallOrFever, "fall-or-fever"},
    };
};

/// One such word, at its moment. The coach's state is never stored: it follows from sessions,
/// scores and these events.
struct CoachEvent {
    CoachEventId id;
    Moment at;
    CoachEventKind kind = CoachEventKind::KeepAsItWas;
    QString
        line; ///< KeepAsItWas: the id of a ladder, or of an exercise that is on none; else empty
    int rung = 0;               ///< KeepAsItWas: from 0
    int level = 0;              ///< KeepAsItWas: dose level, 1 to 3; else 0
    std::optional<Stage> stage; ///< StageOverride, and only there
    QString note;

    friend bool operator==(const CoachEvent &, const CoachEvent &) = default;
};

QJsonObject toJson(const CoachEvent &event);
/// Also refuses an event that lacks what its kind needs.
Result<CoachEvent> coachEventFromJson(const QJsonObject &json);

} // namespace midback
