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

QString diaryNote(DemoRandom &random)
{
    if (!random.chance(7))
        return {};
    return random.pick<QString>({QStringLiteral("Long drive, four hours with one stop"),
                                 QStringLiteral("Slept badly; new pillow"),
                                 QStringLiteral("Boss said \"sit still\", I did not"),
                                 QStringLiteral("Gardening in the morning,\nthen a hot bath"),
                                 QStringLiteral("Grüße vom Büro: Überstunden"),
                                 QStringLiteral("+ felt lighter after the walk"),
                                 QStringLiteral("Desk all day")});
}

} // namespace

QList<SymptomEntry> demoDiary(const DemoDay &day, bool lastDay, ManualClock &clock, IdSource &ids,
                              DemoRandom &random)
{
    QList<SymptomEntry> entries;
    const auto add = [&](const QTime &time, double pain, PainPhase phase) {
        clock.setUtc(clock.momentAtLocal(day.date, time).utc);
        SymptomEntry entry;
        entry.id = ids.next<SymptomId>();
        entry.at = clock.now();
        entry.pain = std::clamp(int(std::lround(pain)), 0, 10);
        entry.phase = phase;
        entry.sensations = feelings(day, entry.pain, random);
        entry.places = places(entry.pain, random);
        entry.note = diaryNote(random);
        entries.append(entry);
    };
    const int usual = day.holiday ? 12 : 78;
    if (lastDay || random.chance(usual)) {
        const auto phase = random.chance(35) ? PainPhase::NextMorning : PainPhase::Now;
        add(QTime(6, random.between(10, 55)), day.pain, phase);
    }
    if (lastDay)
        return entries;
    if (!day.holiday && random.chance(day.flare ? 70 : 12))
        add(QTime(13, random.between(0, 59)), day.pain + 0.6, PainPhase::Now);
    if (!day.holiday && random.chance(22))
        add(QTime(21, random.between(0, 59)), day.pain - 0.3, PainPhase::Now);
    if (day.date.dayOfWeek() == 7 && !day.holiday && random.chance(50))
        add(QTime(22, random.between(0, 40)), day.pain, PainPhase::WeekAverage);
    return entries;
}

} // namespace midback
