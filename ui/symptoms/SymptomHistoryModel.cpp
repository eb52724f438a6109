#include "ui/symptoms/SymptomHistoryModel.h"

#include "core/base/Clock.h"
#include "core/base/DayText.h"
#include "core/symptoms/SymptomStore.h"
#include "ui/symptoms/SymptomText.h"

namespace midback {

SymptomHistoryModel::SymptomHistoryModel(SymptomStore &store, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&store, &Store::changed, this, &SymptomHistoryModel::reload);
}

void SymptomHistoryModel::reload()
{
    const QDate today = m_clock.today();
    if (!m_from.isValid())
        m_from = today.addDays(1 - daysAPage);
    const auto entries = m_store.between(m_from, {});
    const auto earlier = m_store.scores({}, m_from.addDays(-1));
    if (!entries.ok() || !earlier.ok()) {
        Q_EMIT failed(entries.ok() ? earlier.error().detail : entries.error().detail);
        return;
    }
    QList<SymptomEntry> sorted = *entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.at.date != b.at.date ? a.at.date > b.at.date : a.at.utc > b.at.utc;
    });

    beginResetModel();
    m_lastEarlier = {};
    for (const PainScore &score : *earlier)
        m_lastEarlier = m_lastEarlier.isValid() ? std::max(m_lastEarlier, score.date) : score.date;
    m_rows.clear();
    for (const SymptomEntry &entry : sorted) {
        if (m_rows.isEmpty() || m_rows.last().day != entry.at.date)
            m_rows.append({entry.at.date, std::nullopt});
        m_rows.append({entry.at.date, entry});
    }
    endResetModel();
}

void SymptomHistoryModel::showEarlier()
{
    if (!hasEarlier())
        return;
    m_from = m_lastEarlier.addDays(1 - daysAPage);
    reload();
}

void SymptomHistoryModel::include(const QDate &date)
{
    if (!date.isValid() || !m_from.isValid() || date >= m_from)
        return;
    m_from = date;
    reload();
}

std::optional<SymptomEntry> SymptomHistoryModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_rows.at(index.row()).entry : std::nullopt;
}

QModelIndex SymptomHistoryModel::indexOf(const SymptomId &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).entry && m_rows.at(row).entry->id == id)
            return index(int(row));
    }
    return {};
}

int SymptomHistoryModel::entryCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row &row) { return row.entry.has_value(); }));
}

int SymptomHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SymptomHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    return row.entry ? entryData(*row.entry, role) : dayData(row, role);
}

Qt::ItemFlags SymptomHistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool entry = m_rows.at(index.row()).entry.has_value();
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return entry ? base | Qt::ItemIsSelectable : base;
}

QString SymptomHistoryModel::dayText(const QDate &day) const
{
    return relativeDayText(day, m_clock.today(), m_locale);
}

QVariant SymptomHistoryModel::dayData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return dayText(row.day);
    case KindRole:
        return int(Kind::Day);
    case IdRole:
        return QString();
    default:
        return {};
    }
}

QVariant SymptomHistoryModel::entryData(const SymptomEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return entrySentence(entry, m_locale);
    case KindRole:
        return int(Kind::Entry);
    case IdRole:
        return entry.id.toString();
    case PainRole:
        return entry.pain;
    case TimeRole:
        return timeText(entry.at, m_locale);
    case DetailRole:
        return entryDetail(entry);
    case NoteRole:
        return entry.note.section(QLatin1Char('\n'), 0, 0).trimmed();
    case AlarmRole:
        return hasAlarm(entry.sensations);
    default:
        return {};
    }
}

} // namespace midback
