#include "core/coach/WeeklyRules.h"

namespace midback {

namespace {

constexpr int weekDays = 7;
constexpr int leastMornings = 3;
constexpr int baselineDays = 14;
constexpr int leastBaselineMornings = 6;
constexpr int slowDays = 6 * 7;
// tenths of a point
constexpr int point = 10;
constexpr int baselineWorthADrop = 3 * point;

std::optional<WeekChange> changeOfWeek(const Mornings &mornings, const QDate &monday)
{
    const QDate last = monday.addDays(-weekDays);
    const auto before =
        mornings.medianTenths(last.addDays(-weekDays), last.addDays(-1), leastMornings);
    const auto now = mornings.medianTenths(last, monday.addDays(-1), leastMornings);
    if (!before || !now)
        return std::nullopt;
    return WeekChange{*before, *now};
}

WeekVerdict::Deload deload(const Mornings &mornings, const QDate &monday,
                           const std::optional<WeekChange> &change)
{
    if (!change)
        return WeekVerdict::Deload::None;
    if (change->rise() >= 2 * point)
        return WeekVerdict::Deload::W1;
    if (change->rise() < point)
        return WeekVerdict::Deload::None;
    const auto earlier = changeOfWeek(mornings, monday.addDays(-weekDays));
    return earlier && earlier->rise() >= point ? WeekVerdict::Deload::W2
                                               : WeekVerdict::Deload::None;
}

bool droppedEnough(const WeekChange &change)
{
    const int drop = -change.rise();
    return drop >= 2 * point || drop * 10 >= change.before * 3; // 30 %
}

} // namespace

WeekVerdict weekVerdict(const Mornings &mornings, const QDate &monday)
{
    WeekVerdict verdict;
    if (mornings.all().isEmpty())
        return verdict;
    verdict.weeks = changeOfWeek(mornings, monday);
    verdict.deload = deload(mornings, monday, verdict.weeks);

    const QDate first = mornings.all().first().date;
    const auto baseline =
        mornings.medianTenths(first, first.addDays(baselineDays - 1), leastBaselineMornings);
    const auto now = mornings.medianTenths(monday.addDays(-baselineDays), monday.addDays(-1),
                                           leastBaselineMornings);
    if (!baseline || !now || first.addDays(baselineDays) > monday)
        return verdict;
    verdict.baseline = WeekChange{*baseline, *now};
    const bool risen = verdict.baseline->rise() >= 2 * point;
    const bool stuck = *baseline >= baselineWorthADrop && first.daysTo(monday) >= slowDays &&
                       !droppedEnough(*verdict.baseline);
    verdict.seeSomebody = risen || stuck;
    return verdict;
}

QList<Mornings::Morning> baselineMornings(const Mornings &mornings)
{
    if (mornings.all().isEmpty())
        return {};
    const QDate first = mornings.all().first().date;
    return mornings.between(first, first.addDays(baselineDays - 1));
}

QDate nextMonday(const QDate &date)
{
    return date.addDays(8 - date.dayOfWeek());
}

} // namespace midback
