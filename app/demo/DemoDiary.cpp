#include "app/demo/DemoDiary.h"

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

QList<Sensation> feelings(const DemoDay &day, int pain, DemoRandom &random)
{
    if (pain == 0)
        return {};
    QList<Sensation> result;
    if (random.chance(60))
        result.append(random.pick<Sensation>({Sensation::DeepTightness, Sensation::MildAche}));
    if (day.flare && random.chance(40))
        result.append(random.pick<Sensation>({Sensation::Sharp, Sensation::Burning}));
    return result;
}

QList<BackPlace> places(int pain, DemoRandom &random)
{
    if (pain == 0 || !random.chance(70))
        return {};
    QList<BackPlace> result{{random.between(5, 8), BackSide::Right}};
    if (pain >= 4 && random.chance(50))
        result.append({result.first().vertebra + 1, BackSide::Middle});
    if (pain >= 6 && random.chance(40))
        result.append({random.between(3, 6), BackSide::Left});
    return result;
}

} // namespace

QList<SymptomEntry> DemoDiary::write(const DemoDay &day, bool lastDay)
{
    QList<SymptomEntry> entries;
    const int usual = day.holiday ? 12 : 78;
    if (lastDay || m_random.chance(usual)) {
        const auto phase = m_random.chance(35) ? PainPhase::NextMorning : PainPhase::Now;
        entries.append(entry(day, QTime(6, m_random.between(10, 55)), day.pain, phase));
    }
    if (lastDay || day.holiday)
        return entries;
    if (m_random.chance(day.flare ? 70 : 12)) {
        const QTime noon(13, m_random.between(0, 59));
        entries.append(entry(day, noon, day.pain + 0.6, PainPhase::Now));
    }
    if (m_random.chance(22)) {
        const QTime evening(21, m_random.between(0, 59));
        entries.append(entry(day, evening, day.pain - 0.3, PainPhase::Now));
    }
    if (day.date.dayOfWeek() == 7 && m_random.chance(50)) {
        const QTime night(22, m_random.between(0, 40));
        entries.append(entry(day, night, day.pain, PainPhase::WeekAverage));
    }
    return entries;
}

SymptomEntry DemoDiary::entry(const DemoDay &day, const QTime &time, double pain, PainPhase phase)
{
    m_clock.setUtc(m_clock.momentAtLocal(day.date, time).utc);
    SymptomEntry entry;
    entry.id = m_ids.next<SymptomId>();
    entry.at = m_clock.now();
    entry.pain = std::clamp(int(std::lround(pain)), 0, 10);
    entry.phase = phase;
    entry.sensations = feelings(day, entry.pain, m_random);
    entry.places = places(entry.pain, m_random);
    entry.note = note();
    return entry;
}

QString DemoDiary::note()
{
    // In turn, so that half a year holds each: commas, quotes, lines, accents, a leading plus.
    static const QStringList notes{QStringLiteral("Long drive, four hours with one stop"),
                                   QStringLiteral("Grüße vom Büro: Überstunden"),
                                   QStringLiteral("Boss said \"sit still\", I did not"),
                                   QStringLiteral("Gardening in the morning,\nthen a hot bath"),
                                   QStringLiteral("+ felt lighter after the walk"),
                                   QStringLiteral("Slept badly; new pillow"),
                                   QStringLiteral("Desk all day")};
    if (!m_random.chance(7))
        return {};
    return notes.at(m_notes++ % notes.size());
}

} // namespace midback
