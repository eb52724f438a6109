#pragma once

#include "core/coach/CoachHistory.h"
#include "core/coach/CoachLines.h"
#include "core/coach/CoachReport.h"
#include "core/coach/DayExposures.h"
#include "core/coach/HistoryOrder.h"
#include "core/coach/StageGates.h"

#include <QtCore/QMap>

namespace midback {

/// Walks a history day by day and keeps what the coach makes of it; see Coach.h. Used once.
class HistoryReplay {
public:
    HistoryReplay(const CoachHistory &history, const Catalog &catalog);
    Q_DISABLE_COPY_MOVE(HistoryReplay)

    CoachReport run();

private:
    using Entries = std::vector<HistoryEntry>::const_iterator;

    // What time alone brings (HistoryDays.cpp).
    void passTo(const QDate &date); ///< up to and with that day
    void passGaps(const QDate &date);
    /// Gaps, and a flare that ends by itself.
    void passDays(const QDate &date);
    void endFlare(const QDate &date);
    void applyWeek(const QDate &monday);
    void endDay(const QDate &date);

    // What the person did and told (HistoryReplay.cpp).
    void readDay(Entries it, Entries end);
    void read(const SymptomEntry &entry);
    /// Whether symptoms went where they had not been for a while (clinical-facts D5, W4).
    bool isNewSpread(const SymptomEntry &entry);
    void read(const SessionRecord &record, SessionExposures &session);
    void read(const CoachEvent &event);
    void expose(const SessionRecord &record, SessionExposures &session,
                const SessionSetting &setting);
    SessionSetting settingOf(const SessionRecord &record) const;
    bool flareOn(const QDate &date) const;
    void addSafetyEvent(SafetyEvent::Kind kind, const Moment &at);
    CoachDecision &decideForAll(const QDate &date, CoachRule rule, Outcome outcome);

    CoachReport finish();

    const CoachHistory &m_history;
    const LineMap m_map;
    const Mornings m_mornings;
    const ExposureBuilder m_builder;
    CoachReport m_report;
    StageGates m_gates;
    CoachLines m_lines;
    IrritabilityWatch m_irritability;
    QDate m_monday;           ///< the next that was not looked at
    QDate m_lastTrained;      ///< the last day with an exposure
    int m_gapRules = 0;       ///< of the two about gaps, how many this gap has brought
    bool m_flareRuns = false; ///< its end was not told yet
    bool m_seeSomebody = false;
    QMap<Spread, QDate> m_lastSpread; ///< when each place was noted last
    QDate m_highSince;                ///< since when irritability is high
};

} // namespace midback
