#include "core/store/PerformedRows.h"

#include "core/store/StoredAs.h"

namespace midback {

QString performedColumns()
{
    return QStringLiteral("date, session, position, exercise, status, done_percent, done_s, "
                          "effort, peak_pain");
}

QList<QVariantList> performedRows(const SessionRecord &record)
{
    const auto orNull = [](const std::optional<int> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < record.exercises.size(); ++i) {
        const PerformedExercise &one = record.exercises.at(i);
        rows.append({storedDate(record.started.date), record.id.toString(), i, one.exerciseId,
                     enumWord(one.status), one.donePercent, one.doneSeconds, orNull(one.effort),
                     orNull(one.peakPain)});
    }
    return rows;
}

} // namespace midback
