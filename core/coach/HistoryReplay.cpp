#include "core/coach/HistoryReplay.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int quietDays = 2;         // clinical-facts D5, row 5
constexpr int flareDays = 7;         // own rule: the whole week
constexpr int spreadMemoryDays = 28; // own rule: a place without symptoms for longer is new again

bool hasAlarmIn(const SessionRecord &session)
{
    return hasAlarm(session.sensations) ||
           std::any_of(
               session.exercises.begin(), session.exercises.end(),
               [](const PerformedExercise &exercise) { return hasAlarm(exercise.sensations); });
}

/// When what was felt in it was felt.
Moment endOf(const SessionRecord &session)
{
    return session.ended.value_or(session.started);
}

} // namespace

HistoryReplay::HistoryReplay(const CoachHistory &history, const Catalog &catalog)
    : m_history(history)
    , m_map(catalog, history.filter)
    , m_mornings(history.symptoms)
    , m_builder(m_map, m_mornings)
    , m_gates(m_map, m_mornings)
    , m_lines(m_map, m_gates, m_report.decisions)
{
}

CoachReport HistoryReplay::run()
{
    const std::vector<HistoryEntry> entries = inOrder(m_history);
    for (auto it = entries.begin(); it != entries.end();) {
        const auto end = std::find_if(
            it, entries.end(), [&](const HistoryEntry &entry) { return entry.day != it->day; });
        const QDate date = it->date();
        passTo(date);
        readDay(it, end);
        m_gates.endDay(date);
        endDay(date);
        it = end;
    }
    if (m_history.today.isValid() && !entries.empty()) {
        passTo(m_history.today);
        m_gates.passTo(m_history.today);
        endDay(m_history.today);
    }
    return finish();
}

void HistoryReplay::readDay(Entries it, Entries end)
{
    std::vector<int> sessions;
    for (auto entry = it; entry != end; ++entry) {
        if (entry->kind == HistoryEntry::Kind::Session)
            sessions.push_back(entry->index);
    }
    std::vector<SessionExposures> day = dayExposures(m_history.sessions, sessions, m_builder);
    auto session = day.begin();
    for (; it != end; ++it) {
        switch (it->kind) {
        case HistoryEntry::Kind::Symptom:
            read(m_history.symptoms.at(it->index));
            break;
        case HistoryEntry::Kind::SelfTest:
            m_gates.add(m_history.selfTests.at(it->index));
            break;
        case HistoryEntry::Kind::Session:
            read(m_history.sessions.at(it->index), *session++);
            break;
        case HistoryEntry::Kind::Event:
            read(m_history.events.at(it->index));
            break;
        }
    }
}

void HistoryReplay::read(const SymptomEntry &entry)
{
    const bool alarm = hasAlarm(entry.sensations);
    const bool spread = isNewSpread(entry);
    if (!alarm && !spread)
        return;
    decideForAll(entry.at.date, CoachRule::W4, Outcome::SeekCare);
    if (alarm)
        addSafetyEvent(SafetyEvent::Kind::Alarm, entry.at);
    if (spread)
        addSafetyEvent(SafetyEvent::Kind::NewSpread, entry.at);
}

bool HistoryReplay::isNewSpread(const SymptomEntry &entry)
{
    bool isNew = false;
    for (const Spread place : entry.spread) {
        const QDate last = m_lastSpread.value(place);
        isNew = isNew || !last.isValid() || last.daysTo(entry.at.date) > spreadMemoryDays;
        m_lastSpread.insert(place, entry.at.date);
    }
    return isNew;
}

void HistoryReplay::read(const SessionRecord &record, SessionExposures &session)
{
    const bool alarm = hasAlarmIn(record);
    if (session.all.empty() && !alarm)
        return;
    const SessionSetting setting = settingOf(record);
    m_report.sessions.append(record.id);
    const qsizetype decided = m_report.decisions.size();
    expose(record, session, setting);
    if (!alarm)
        return;
    addSafetyEvent(SafetyEvent::Kind::Alarm, setting.at);
    const bool onALine =
        std::any_of(m_report.decisions.cbegin() + decided, m_report.decisions.cend(),
                    [](const CoachDecision &made) { return made.rule == CoachRule::Row1; });
    if (!onALine) {
        CoachDecision &decision =
            decideForAll(record.started.date, CoachRule::Row1, Outcome::SeekCare);
        decision.exposureClass = ExposureClass::Alarm;
        decision.session = setting.session;
    }
}

void HistoryReplay::expose(const SessionRecord &record, SessionExposures &session,
                           const SessionSetting &setting)
{
    const QDate &date = record.started.date;
    for (ClassedExposure &one : session.all) {
        m_gates.add(one.traced, one.exposureClass);
        m_irritability.add(date, irritabilityOf(one.traced));
        m_lastTrained = date;
        m_gapRules = 0;
        if (!one.speaks)
            continue;
        if (!one.ownsMorning)
            one.traced.exposure.next.reset();
        const CoachDecision made = m_lines.expose(one.traced, one.spokenClass, setting);
        if (made.rule == CoachRule::Row2)
            addSafetyEvent(SafetyEvent::Kind::SecondRed, setting.at);
        if (made.rule == CoachRule::Row5)
            m_report.plan.quietUntil = date.addDays(quietDays);
    }
}

SessionSetting HistoryReplay::settingOf(const SessionRecord &record) const
{
    const QDate &date = record.started.date;
    const auto &before = record.painBefore;
    SessionSetting setting;
    setting.session = int(m_report.sessions.size());
    setting.at = endOf(record);
    setting.irritable = reachOf(m_irritability.on(date)) != TodayReach::All;
    setting.lighterWeek = date <= m_report.plan.lighterUntil;
    setting.flare = flareOn(date);
    setting.easierToday = setting.irritable || date <= m_report.plan.quietUntil ||
                          (before && startGate(*before, m_mornings.usual(date)) != TodayReach::All);
    return setting;
}

void HistoryReplay::read(const CoachEvent &event)
{
    const QDate &date = event.at.date;
    FlareReport &flare = m_report.plan.flare;
    switch (event.kind) {
    case CoachEventKind::KeepAsItWas:
        m_lines.keep(event);
        break;
    case CoachEventKind::FlareStart:
        if (!flareOn(date))
            flare.since = date;
        flare.until = date.addDays(flareDays);
        m_flareRuns = true;
        decideForAll(date, CoachRule::FlareStart, Outcome::Reduce);
        m_lines.startFlare(date);
        break;
    case CoachEventKind::FlareEnd:
        flare.until = std::min(flare.until, date);
        endFlare(date);
        break;
    case CoachEventKind::StageOverride:
        if (event.stage)
            m_gates.addOverride(date, *event.stage);
        break;
    case CoachEventKind::FallOrFever:
        addSafetyEvent(SafetyEvent::Kind::FallOrFever, event.at);
        break;
    }
}

bool HistoryReplay::flareOn(const QDate &date) const
{
    const FlareReport &flare = m_report.plan.flare;
    return flare.since.isValid() && date < flare.until;
}

void HistoryReplay::addSafetyEvent(SafetyEvent::Kind kind, const Moment &at)
{
    m_report.safetyEvents.append({kind, at});
    const auto &answered = m_history.screened;
    if (kind == SafetyEvent::Kind::Alarm && (!answered || answered->utc <= at.utc))
        m_report.plan.locked = true;
}

CoachDecision &HistoryReplay::decideForAll(const QDate &date, CoachRule rule, Outcome outcome)
{
    CoachDecision decision;
    decision.date = date;
    decision.rule = rule;
    decision.outcome = outcome;
    m_report.decisions.append(decision);
    return m_report.decisions.last();
}

} // namespace midback
