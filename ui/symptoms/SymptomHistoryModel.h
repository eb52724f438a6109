#pragma once

#include "core/symptoms/SymptomEntry.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QLocale>

namespace midback {

class Clock;
class SymptomStore;

/// The diary as a list: a heading a day, below it that day's entries, the newest first. Holds the
/// last 90 days and, on request, 90 more at a time, so that ten years open as fast as a month.
class SymptomHistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int daysAPage = 90;

    enum class Kind { Day, Entry };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        IdRole,                  ///< text of the SymptomId; empty for a day
        PainRole,                ///< int
        TimeRole,                ///< "07:40"
        DetailRole,              ///< phase, labels and places in one line; may be empty
        NoteRole,                ///< first line of the note; may be empty
        AlarmRole                ///< bool: has a label of the alarm class
    };

    SymptomHistoryModel(SymptomStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads again what is shown; also done whenever the store changes.
    void reload();
    /// Whether there are entries before those shown.
    bool hasEarlier() const { return m_lastEarlier.isValid(); }
    /// Reads 90 days more, counted from the last day before that has an entry.
    void showEarlier();
    /// Makes sure that `date` is shown, however long ago.
    void include(const QDate &date);
    /// The first day that is shown.
    QDate from() const { return m_from; }

    /// The entry of a row; nothing for a day's heading.
    std::optional<SymptomEntry> entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(const SymptomId &id) const;
    int entryCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display and accessible text say the whole row in words.
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The store could not be read; the list shows what it had.
    void failed(const QString &sentence);

private:
    struct Row {
        QDate day;
        std::optional<SymptomEntry> entry;
    };
    QString dayText(const QDate &day) const;
    QVariant dayData(const Row &row, int role) const;
    QVariant entryData(const SymptomEntry &entry, int role) const;

    SymptomStore &m_store;
    const Clock &m_clock;
    QLocale m_locale;
    QDate m_from;
    QDate m_lastEarlier; ///< the last day before m_from that has an entry
    QList<Row> m_rows;
};

} // namespace midback
