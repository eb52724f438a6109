#include "core/coach/Irritability.h"

#include "core/coach/ExposureBuilder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct IrritabilityText {
    Q_DECLARE_TR_FUNCTIONS(IrritabilityText)
};

constexpr int notSettled = 2; // points
constexpr int strongPeak = 6;
constexpr int smallEffort = 2; // ease
constexpr int windowDays = 7;
constexpr int leastDays = 3;

bool isRecent(const QDate &date, const QDate &today)
{
    return date > today.addDays(-windowDays) && date <= today;
}

} // namespace

Irritability irritabilityOf(const TracedExposure &traced)
{
    const Exposure &exposure = traced.exposure;
    const bool small = traced.place.level == 1 || exposure.ease <= smallEffort;
    const bool stillThere =
        exposure.next && *exposure.next - exposure.usualOrBefore() >= notSettled;
    const int provoked = exposure.peak > exposure.before ? exposure.peak : 0;
    if (stillThere || provoked > strongPeak || (small && provoked >= strongPeak))
        return Irritability::High;
    if (exposure.after - exposure.before >= notSettled || provoked >= strongPeak)
        return Irritability::Medium;
    return Irritability::Low;
}

void IrritabilityWatch::add(const QDate &date, Irritability level)
{
    while (!m_recent.empty() && !isRecent(m_recent.front().date, date))
        m_recent.pop_front();
    if (m_recent.empty() || m_recent.back().date != date)
        m_recent.push_back({date, level});
    m_recent.back().worst = std::max(m_recent.back().worst, level);
}

std::optional<Irritability> IrritabilityWatch::on(const QDate &date) const
{
    const auto atLeast = [&](Irritability level) {
        return std::count_if(m_recent.begin(), m_recent.end(), [&](const Day &one) {
            return isRecent(one.date, date) && one.worst >= level;
        });
    };
    const auto all = atLeast(Irritability::Low);
    if (all < leastDays)
        return std::nullopt;
    for (const Irritability level : {Irritability::High, Irritability::Medium}) {
        if (2 * atLeast(level) >= all)
            return level;
    }
    return Irritability::Low;
}

TodayReach reachOf(std::optional<Irritability> irritability)
{
    switch (irritability.value_or(Irritability::Low)) {
    case Irritability::Low:
        return TodayReach::All;
    case Irritability::Medium:
        return TodayReach::Level1;
    case Irritability::High:
        return TodayReach::Gentle;
    }
    return TodayReach::Gentle;
}

QString irritabilityText(Irritability irritability)
{
    switch (irritability) {
    case Irritability::Low:
        return {};
    case Irritability::Medium:
        return IrritabilityText::tr(
            "In the last 7 days your back took a while to settle. This week "
            "stays with small doses and nothing new.");
    case Irritability::High:
        return IrritabilityText::tr(
            "In the last 7 days your back was easily stirred up. For now it "
            "is breathing and the smallest dose of mobility.");
    }
    return {};
}

} // namespace midback
