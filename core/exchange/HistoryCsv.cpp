#include "core/exchange/HistoryCsv.h"

#include "core/exchange/SessionCsv.h"
#include "core/exchange/SymptomCsv.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"

#include <QtCore/QFileInfo>

#include <set>

namespace midback {

namespace {

/// First days of the months that hold any of `records`: a slip of a date into another century
/// costs one look-up, not a walk through all months between.
template<class Record>
std::set<QDate> monthsOf(const QList<Record> &records)
{
    std::set<QDate> months;
    for (const Record &record : records)
        months.insert(QDate(record.date.year(), record.date.month(), 1));
    return months;
}

template<class Store, class Csv>
Result<int> writeMonths(const Store &store, const std::set<QDate> &months, Csv &csv)
{
    if (auto written = csv.header(); !written)
        return written.error();
    for (const QDate &first : months) {
        const auto records = store.between(first, first.addMonths(1).addDays(-1));
        if (!records)
            return records.error();
        for (const auto &record : *records) {
            if (auto written = csv.add(record); !written)
                return written.error();
        }
    }
    return csv.rows();
}

} // namespace

Result<int> writeSessionsCsv(const SessionStore &sessions, const Catalog &catalog,
                             const ByteSink &sink)
{
    const auto summaries = sessions.summaries({}, {});
    if (!summaries)
        return summaries.error();
    SessionCsv csv(catalog, sink);
    return writeMonths(sessions, monthsOf(*summaries), csv);
}

Result<int> writeSymptomsCsv(const SymptomStore &symptoms, const ByteSink &sink)
{
    const auto scores = symptoms.scores({}, {});
    if (!scores)
        return scores.error();
    SymptomCsv csv(sink);
    return writeMonths(symptoms, monthsOf(*scores), csv);
}

QString symptomsCsvPath(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    // A name that only begins with a dot has no suffix.
    const qsizetype at = dot > 0 ? path.size() - name.size() + dot : path.size();
    return path.left(at) + QStringLiteral("-symptoms") + path.mid(at);
}

} // namespace midback
