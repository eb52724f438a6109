#pragma once

#include "core/base/EnumNames.h"
#include "core/session/SessionPlayer.h"

#include <QtCore/QDateTime>

namespace midback {

/// One call of the SessionPlayer that a journal keeps.
enum class JournalKind {
    Beat, ///< the session was still running, or the computer was found to have slept
    Start,
    Pause,
    Resume,
    Back,
    Skip,
    Finish,
    Reopen,
    Report, ///< a feeling
    Eased,
    Effort,
    TakenUp ///< the program had ended and the person goes on: the player waits in Paused
};
template<>
struct EnumNames<JournalKind> {
    static constexpr std::pair<JournalKind, const char *> table[] = {
        {JournalKind::Beat, "beat"},     {JournalKind::Start, "start"},
        {JournalKind::Pause, "pause"},   {JournalKind::Resume, "resume"},
        {JournalKind::Back, "back"},     {JournalKind::Skip, "skip"},
        {JournalKind::Finish, "finish"}, {JournalKind::Reopen, "reopen"},
        {JournalKind::Report, "report"}, {JournalKind::Eased, "eased"},
        {JournalKind::Effort, "effort"}, {JournalKind::TakenUp, "taken-up"},
    };
};

/// A call, when it came by all clocks, and what was said with it.
struct JournalEvent {
    JournalKind kind = JournalKind::Beat;
    Instant at{};
    QDateTime utc{};                          ///< wall clock, whole milliseconds
    QString boot{};                           ///< Clock::bootId(): `at` counts within one
    Sensation sensation = Sensation::Stretch; ///< Report
    std::optional<int> pain{};                ///< Report
    int item = 0;                             ///< Effort
    std::optional<int> effort{};              ///< Effort

    friend bool operator==(const JournalEvent &, const JournalEvent &) = default;
};

} // namespace midback
