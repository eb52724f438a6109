#include "core/symptoms/SafetyStatus.h"

#include <algorithm>
#include <tuple>

namespace midback {

namespace {

const SafetyScreening *latestOf(const QList<SafetyScreening> &screenings)
{
    const auto it =
        std::max_element(screenings.begin(), screenings.end(), [](const auto &a, const auto &b) {
            return std::tuple(a.at.utc, a.id.toString()) < std::tuple(b.at.utc, b.id.toString());
        });
    return it == screenings.end() ? nullptr : &*it;
}

/// A check counts for these answers when it was made for what they tell of: not long before them.
std::optional<SafetyCheck> checkThatCounts(const SafetyScreening &screening)
{
    const auto &checked = screening.checked;
    if (!checked || checked->on < screening.at.date.addDays(-safetyRepeatDays))
        return std::nullopt;
    return checked;
}

AskReason reasonOf(SafetyEvent::Kind kind)
{
    switch (kind) {
    case SafetyEvent::Kind::Alarm:
        return AskReason::Alarm;
    case SafetyEvent::Kind::SecondRed:
        return AskReason::SecondRed;
    case SafetyEvent::Kind::FallOrFever:
        return AskReason::FallOrFever;
    case SafetyEvent::Kind::NewSpread:
        return AskReason::NewSpread;
    }
    return AskReason::Alarm;
}

bool passed(const QDate &start, int days, const QDate &today)
{
    return today >= start.addDays(days);
}

QList<AskReason> reasonsToAsk(const SafetyScreening &screening,
                              const std::optional<SafetyCheck> &checked, const QDate &today,
                              const SafetyHistory &history)
{
    QList<AskReason> reasons;
    for (const SafetyEvent &event : history.events) {
        if (event.at.utc > screening.at.utc && !reasons.contains(reasonOf(event.kind)))
            reasons.append(reasonOf(event.kind));
    }
    const QDate answered = screening.at.date;
    if (history.lastSession && passed(*history.lastSession, safetyGapDays, today) &&
        !passed(*history.lastSession, safetyGapDays, answered)) {
        reasons.append(AskReason::LongGap);
    }
    const QDate since = checked ? std::max(answered, std::min(checked->on, today)) : answered;
    if (passed(since, safetyRepeatDays, today)) {
        const bool remain = checked && history.symptomsRemain;
        reasons.append(remain ? AskReason::StillThere : AskReason::Month);
    }
    std::sort(reasons.begin(), reasons.end());
    return reasons;
}

SafetyReach reachOf(const SafetyStatus &status)
{
    if (status.level == SafetyLevel::Emergency)
        return SafetyReach::Nothing;
    if (status.askAgain.contains(AskReason::Alarm)) // D5, row 1: locked until they are answered
        return SafetyReach::Locked;
    if (status.checked || status.level == SafetyLevel::Clear)
        return SafetyReach::All;
    return status.level == SafetyLevel::Soon ? SafetyReach::Gentle : SafetyReach::Locked;
}

} // namespace

bool SafetyStatus::sessionsWait() const
{
    return (reach == SafetyReach::Locked || reach == SafetyReach::Nothing) &&
           !askAgain.contains(AskReason::Install);
}

bool SafetyStatus::onlyUnderAge() const
{
    return underAge && !checked && because == QList{SafetyQuestion::Age};
}

SafetyStatus safetyStatus(const QList<SafetyScreening> &screenings, const QDate &today,
                          const SafetyHistory &history)
{
    SafetyStatus status;
    const SafetyScreening *latest = latestOf(screenings);
    if (!latest) {
        status.askAgain = {AskReason::Install};
        return status;
    }
    const SafetyResult result = evaluate(latest->answers);
    status.level = result.level;
    status.because = result.because();
    status.answeredOn = latest->at.date;
    const bool canCheck = result.level == SafetyLevel::Soon || result.level == SafetyLevel::Urgent;
    if (canCheck)
        status.checked = checkThatCounts(*latest);
    status.underAge = isUnderAge(latest->answers);
    status.canBeChecked = canCheck && !status.checked && !status.onlyUnderAge();
    status.banner = result.level == SafetyLevel::Soon && !status.checked &&
                    !passed(latest->at.date, safetyBannerDays, today);
    status.askAgain = reasonsToAsk(*latest, status.checked, today, history);
    status.reach = reachOf(status);
    return status;
}

SafetyStatus safetyStatusUnread(const QList<SafetyScreening> &screenings, const QDate &today)
{
    SafetyStatus status = safetyStatus(screenings, today, {});
    status.unread = true;
    status.reach = std::min(status.reach, SafetyReach::Gentle);
    return status;
}

bool isOpenAlarm(const SymptomEntry &entry, const QList<SafetyScreening> &screenings)
{
    const SafetyScreening *latest = latestOf(screenings);
    return hasAlarm(entry.sensations) && latest && entry.at.utc > latest->at.utc;
}

bool isOpen(SafetyReach reach, Stage stage)
{
    if (reach == SafetyReach::Gentle)
        return stage == Stage::Breathing || stage == Stage::Mobility;
    return reach == SafetyReach::All;
}

int highestDoseLevel(SafetyReach reach)
{
    switch (reach) {
    case SafetyReach::Nothing:
    case SafetyReach::Locked:
        return 0;
    case SafetyReach::Gentle:
        return 1;
    case SafetyReach::All:
        return 3;
    }
    return 0;
}

} // namespace midback
