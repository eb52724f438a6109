#include "core/exchange/SessionCsv.h"

#include "core/catalog/Catalog.h"
#include "core/progress/Consistency.h"
#include "core/session/SessionStore.h"

namespace midback {

namespace {

/// Empty where the field does not count for the mode of the dose.
std::optional<int> planned(int value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

QStringList skippedIds(const SessionRecord &record)
{
    QStringList ids;
    for (const PerformedExercise &exercise : record.exercises) {
        if (exercise.status == ExerciseStatus::Skipped)
            ids.append(exercise.exerciseId);
    }
    return ids;
}

} // namespace

SessionCsv::SessionCsv(const Catalog &catalog, ByteSink sink)
    : m_catalog(catalog)
    , m_csv(std::move(sink))
{
}

Result<void> SessionCsv::header()
{
    return m_csv.header({QStringLiteral("session_id"),      QStringLiteral("date"),
                         QStringLiteral("started"),         QStringLiteral("ended"),
                         QStringLiteral("state"),           QStringLiteral("routine"),
                         QStringLiteral("active_s"),        QStringLiteral("pain_before"),
                         QStringLiteral("pain_after"),      QStringLiteral("session_sensations"),
                         QStringLiteral("session_note"),    QStringLiteral("skipped"),
                         QStringLiteral("position"),        QStringLiteral("exercise_id"),
                         QStringLiteral("exercise"),        QStringLiteral("status"),
                         QStringLiteral("done_percent"),    QStringLiteral("done_s"),
                         QStringLiteral("planned_mode"),    QStringLiteral("planned_sets"),
                         QStringLiteral("planned_reps"),    QStringLiteral("planned_hold_s"),
                         QStringLiteral("planned_breaths"), QStringLiteral("planned_duration_s"),
                         QStringLiteral("planned_tempo"),   QStringLiteral("planned_rest_s"),
                         QStringLiteral("effort"),          QStringLiteral("peak_pain"),
                         QStringLiteral("sensations")});
}

Result<void> SessionCsv::add(const SessionRecord &record)
{
    if (!countsAsDone(summaryOf(record)))
        return {};
    const QString skipped = skippedIds(record).join(QLatin1Char(';'));
    int position = 0;
    for (const PerformedExercise &exercise : record.exercises) {
        ++position;
        if (exercise.status == ExerciseStatus::Skipped)
            continue;
        const Dose &dose = exercise.dose;
        m_csv.word(record.id.toString()).day(record.started.date).instant(record.started);
        if (record.ended)
            m_csv.instant(*record.ended);
        else
            m_csv.word({});
        m_csv.word(enumWord(record.state))
            .text(record.routineName)
            .number(record.activeSeconds)
            .number(record.painBefore)
            .number(record.painAfter)
            .words(enumWords(record.sensations))
            .text(record.note)
            .text(skipped)
            .number(position)
            .text(exercise.exerciseId) // not ours in a history from elsewhere
            .text(m_catalog.nameOf(exercise.exerciseId))
            .word(enumWord(exercise.status))
            .number(exercise.donePercent)
            .number(exercise.doneSeconds)
            .word(enumWord(dose.mode))
            .number(dose.sets)
            .number(planned(dose.reps))
            .number(planned(dose.holdSeconds))
            .number(planned(dose.breaths))
            .number(planned(dose.durationSeconds))
            .word(dose.tempo ? dose.tempo->toString() : QString())
            .number(dose.restSeconds)
            .number(exercise.effort)
            .number(exercise.peakPain)
            .words(enumWords(exercise.sensations));
        if (auto written = m_csv.endRow(); !written)
            return written;
        ++m_rows;
    }
    return {};
}

} // namespace midback
