#pragma once

#include "core/catalog/Terms.h"
#include "core/symptoms/SafetyScreening.h"
#include "core/symptoms/SymptomEntry.h"

#include <QtCore/QList>

#include <optional>

namespace midback {

/// How much of Midback is open (clinical-facts E3).
enum class SafetyReach {
    Nothing, ///< no exercise is shown; only how to get help
    Locked,  ///< exercises may be read about; no session starts
    Gentle,  ///< breathing and mobility at dose level 1
    All
};

/// Something after which the questions are asked again, at its moment.
struct SafetyEvent {
    enum class Kind {
        Alarm,       ///< an alarm feeling, in a session or in the diary
        SecondRed,   ///< back-off feelings keep coming back on a line (decision table D5, row 2)
        FallOrFever, ///< logged by the person
        NewSpread    ///< symptoms in a new place: arm, chest band, leg (D5, W4)
    };
    Kind kind = Kind::Alarm;
    Moment at;

    friend bool operator==(const SafetyEvent &, const SafetyEvent &) = default;
};

/// What the rules need to know beside the answers.
struct SafetyHistory {
    QList<SafetyEvent> events; ///< in any order; what came before the last answers is ignored
    std::optional<QDate> lastSession; ///< civil date; missing before the first
    bool symptomsRemain = false;      ///< the diary still tells of pain
};

/// Why the questions are due.
enum class AskReason {
    Install, ///< they were never answered
    Alarm,
    SecondRed,
    FallOrFever,
    NewSpread,
    LongGap,    ///< 28 days without a session
    StillThere, ///< 30 days after "I have been checked", and symptoms remain
    Month       ///< 30 days
};

/// Where a person stands on a day.
struct SafetyStatus {
    SafetyLevel level = SafetyLevel::Clear; ///< of the last answers
    SafetyReach reach = SafetyReach::Locked;
    QList<SafetyQuestion> because;   ///< what led to the level
    std::optional<QDate> answeredOn; ///< for every export (E3); missing before the first answers
    std::optional<SafetyCheck> checked;
    bool underAge = false;     ///< the answers say under 18
    bool banner = false;       ///< "book a routine appointment", 14 days
    bool canBeChecked = false; ///< "I have been checked" would open what is closed
    bool unread = false;       ///< what was logged could not be read: as little as that allows
    QList<AskReason> askAgain; ///< why the questions are due, most pressing first; empty if not

    /// No session starts before somebody was spoken to or the questions are answered again. Before
    /// the first answers nothing waits: the start itself asks them.
    bool sessionsWait() const;
    /// Nothing but an age under 18 led here, for which no check helps (E2, row 10).
    bool onlyUnderAge() const;

    friend bool operator==(const SafetyStatus &, const SafetyStatus &) = default;
};

constexpr int safetyRepeatDays = 30; ///< E3
constexpr int safetyGapDays = 28;    ///< E3
constexpr int safetyBannerDays = 14; ///< E3

/// The rules of E3. Pure: the same screenings, day and history always give the same status.
/// `screenings` may be in any order; the latest counts.
SafetyStatus safetyStatus(const QList<SafetyScreening> &screenings, const QDate &today,
                          const SafetyHistory &history);

/// Where the history cannot be read: an alarm may be in it, so no more than breathing and mobility
/// at dose level 1, whatever the answers leave open.
SafetyStatus safetyStatusUnread(const QList<SafetyScreening> &screenings, const QDate &today);

/// Whether this entry of the diary is an alarm that the answers do not know of yet. It locks the
/// plan; deleting it would unlock it without anybody having asked (E3).
bool isOpenAlarm(const SymptomEntry &entry, const QList<SafetyScreening> &screenings);

/// Whether exercises of `stage` may be in a session, and the highest dose level (0 when none).
bool isOpen(SafetyReach reach, Stage stage);
int highestDoseLevel(SafetyReach reach);

} // namespace midback
