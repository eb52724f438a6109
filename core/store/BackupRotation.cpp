#include "core/store/BackupRotation.h"

#include <functional>
#include <set>

namespace midback {

namespace {

/// Marks the newest of each of the first `most` periods. A period is named by its first day.
void keepOneEach(const QList<QDate> &dates, int most,
                 const std::function<QDate(const QDate &)> &periodOf, QList<bool> &kept)
{
    std::set<QDate> periods;
    for (qsizetype i = 0; i < dates.size() && int(periods.size()) < most; ++i) {
        if (periods.insert(periodOf(dates.at(i))).second)
            kept[i] = true;
    }
}

} // namespace

QList<bool> backupsToKeep(const QList<QDate> &newestFirst)
{
    QList<bool> kept(newestFirst.size(), false);
    for (qsizetype i = 0; i < kept.size() && i < rotation::atLeast; ++i)
        kept[i] = true;
    keepOneEach(
        newestFirst, rotation::days, [](const QDate &date) { return date; }, kept);
    keepOneEach(
        newestFirst, rotation::weeks,
        [](const QDate &date) { return date.addDays(1 - date.dayOfWeek()); }, kept);
    keepOneEach(
        newestFirst, rotation::months,
        [](const QDate &date) { return QDate(date.year(), date.month(), 1); }, kept);
    return kept;
}

} // namespace midback
