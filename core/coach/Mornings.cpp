#include "core/coach/Mornings.h"

#include "core/progress/Median.h"
#include "core/symptoms/SymptomEntry.h"

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

constexpr int usualAnswers = 7;
constexpr int usualDays = 28;

double medianOf(const QList<Mornings::Morning> &days)
{
    QList<double> values;
    values.reserve(days.size());
    for (const Mornings::Morning &day : days)
        values.append(day.pain);
    return median(std::move(values));
}

} // namespace

Mornings::Mornings(const QList<SymptomEntry> &entries)
{
    for (const SymptomEntry &entry : entries) {
        if (entry.phase == PainPhase::NextMorning && entry.at.date.isValid())
            m_days.append({entry.at.date, entry.pain, entry.id});
    }
    // By date, then the highest first, then the id: what follows it on the same day goes.
    std::sort(m_days.begin(), m_days.end(), [](const Morning &a, const Morning &b) {
        if (a.date != b.date)
            return a.date < b.date;
        return a.pain != b.pain ? a.pain > b.pain : a.entry < b.entry;
    });
    const auto sameDay = [](const Morning &a, const Morning &b) { return a.date == b.date; };
    m_days.erase(std::unique(m_days.begin(), m_days.end(), sameDay), m_days.end());
}

qsizetype Mornings::indexFrom(const QDate &date) const
{
    const auto it =
        std::lower_bound(m_days.begin(), m_days.end(), date,
                         [](const Morning &day, const QDate &wanted) { return day.date < wanted; });
    return it - m_days.begin();
}

const Mornings::Morning *Mornings::on(const QDate &date) const
{
    const qsizetype index = indexFrom(date);
    return index < m_days.size() && m_days.at(index).date == date ? &m_days.at(index) : nullptr;
}

QList<Mornings::Morning> Mornings::between(const QDate &from, const QDate &to) const
{
    const qsizetype first = indexFrom(from);
    return m_days.mid(first, std::max(indexFrom(to.addDays(1)) - first, qsizetype(0)));
}

QList<Mornings::Morning> Mornings::usualWindow(const QDate &date) const
{
    const qsizetype end = indexFrom(date.addDays(1));
    const qsizetype first = std::max(indexFrom(date.addDays(1 - usualDays)), end - usualAnswers);
    return m_days.mid(first, end - first);
}

std::optional<int> Mornings::usual(const QDate &date) const
{
    const QList<Morning> window = usualWindow(date);
    if (window.isEmpty())
        return std::nullopt;
    return int(std::floor(medianOf(window)));
}

std::optional<int> Mornings::medianTenths(const QDate &from, const QDate &to, int leastDays) const
{
    const QList<Morning> days = between(from, to);
    if (days.isEmpty() || days.size() < leastDays)
        return std::nullopt;
    return int(std::lround(medianOf(days) * 10));
}

} // namespace midback
