#include "core/coach/RoutineChanges.h"

#include "core/catalog/Catalog.h"
#include "core/coach/CoachReading.h"
#include "core/coach/RuleTexts.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct RoutineChangeText {
    Q_DECLARE_TR_FUNCTIONS(RoutineChangeText)
};

class ChangeFinder {
public:
    ChangeFinder(const Routine &routine, const CoachReading &reading, const Catalog &catalog,
                 const TodaySetting &today)
        : m_routine(routine)
        , m_reading(reading)
        , m_catalog(catalog)
        , m_today(today)
        , m_map(catalog, reading.history.filter)
    {
    }

    std::optional<RoutineChange> of(const AdvisedItem &advised) const
    {
        const RoutineItem *planned =
            advised.planned == AdvisedItem::added ? nullptr : &m_routine.items.at(advised.planned);
        if (planned && advised.item == *planned)
            return std::nullopt;
        RoutineChange change;
        change.exercise =
            m_catalog.nameOf(planned ? planned->exerciseId : advised.item->exerciseId);
        change.title = title(change.exercise, planned, advised.item ? &*advised.item : nullptr);
        change.reason = adviceText(advised, m_reading.report, m_reading.sentences, m_today);
        change.why = advised.reason;
        change.sinceLastTime = isNew(advised);
        if (advised.decision != CoachDecision::none)
            change.rule = ruleTag(m_reading.report.decisions.at(advised.decision).rule);
        if (advised.line != CoachDecision::none)
            change.line = m_reading.report.lines.at(advised.line).id;
        change.keep = advised.asPlanned;
        return change;
    }

private:
    QString title(const QString &name, const RoutineItem *planned, const RoutineItem *now) const
    {
        if (!planned)
            return RoutineChangeText::tr("%1: added for today").arg(name);
        if (!now)
            return RoutineChangeText::tr("%1: left out today").arg(name);
        const auto from = m_map.find(planned->exerciseId);
        const auto to = m_map.find(now->exerciseId);
        if (from && from == to) {
            return (m_map.levelOf(*to, now->dose) < m_map.levelOf(*from, planned->dose)
                        ? RoutineChangeText::tr("%1: smaller dose")
                        : RoutineChangeText::tr("%1: larger dose"))
                .arg(name);
        }
        const bool sameLine = from && to && from->line == to->line;
        const QString pattern =
            !sameLine ? RoutineChangeText::tr("%1 in place of %2", "new and old exercise")
            : to->rung < from->rung ? RoutineChangeText::tr("One step easier: %1 in place of %2")
                                    : RoutineChangeText::tr("Next step: %1 in place of %2");
        return pattern.arg(m_catalog.nameOf(now->exerciseId), name);
    }

    bool isNew(const AdvisedItem &advised) const
    {
        switch (advised.reason) {
        case AdviceReason::AsPlanned:
        case AdviceReason::Filter:
            return false;
        case AdviceReason::Line:
        case AdviceReason::Paused:
        case AdviceReason::Twice:
            return advised.line != CoachDecision::none && movedSinceDone(advised.line);
        default: // what today asks for
            return true;
        }
    }

    /// Whether the line's last change came with, or after, the last exposure of it.
    bool movedSinceDone(int line) const
    {
        const QList<CoachDecision> &decisions = m_reading.report.decisions;
        for (qsizetype i = decisions.size() - 1; i >= 0; --i) {
            const CoachDecision &one = decisions.at(i);
            if (one.line != line)
                continue;
            if (!one.overridden && one.rule != CoachRule::Kept &&
                (one.moves() || stops(one.outcome)))
                return true;
            if (one.session != CoachDecision::none)
                return false;
        }
        return false;
    }

    static bool stops(Outcome outcome)
    {
        return outcome == Outcome::StopRest || outcome == Outcome::SeekCare;
    }

    const Routine &m_routine;
    const CoachReading &m_reading;
    const Catalog &m_catalog;
    const TodaySetting &m_today;
    const LineMap m_map;
};

} // namespace

QList<RoutineChange> routineChanges(const Routine &routine, const RoutineAdvice &advice,
                                    const CoachReading &reading, const Catalog &catalog,
                                    const TodaySetting &today)
{
    const ChangeFinder finder(routine, reading, catalog, today);
    QList<RoutineChange> changes;
    for (const AdvisedItem &advised : advice.items) {
        if (const auto change = finder.of(advised))
            changes.append(*change);
    }
    return changes;
}

} // namespace midback
