#pragma once

#include <QtCore/QDate>

#include <vector>

namespace midback {

struct CoachHistory;

/// One entry of a history, by its place in the list that it stands in.
struct HistoryEntry {
    enum class Kind : quint8 { Symptom, SelfTest, Session, Event }; ///< the order of an instant
    qint64 day = 0;     ///< Julian day of the civil date
    qint64 instant = 0; ///< milliseconds since the epoch
    Kind kind = Kind::Symptom;
    int index = 0;

    QDate date() const { return QDate::fromJulianDay(day); }
};

/// Everything of a history in the order in which the coach reads it: by civil date, then instant,
/// kind and id. So the order in which entries were saved does not matter. Entries without a date
/// and sessions that still run are left out.
std::vector<HistoryEntry> inOrder(const CoachHistory &history);

} // namespace midback
