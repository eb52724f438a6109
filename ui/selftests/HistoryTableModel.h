#pragma once

#include "core/symptoms/SelfTestResult.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

namespace midback {

/// The results of one test, the newest first: day, left and right or the value, what belongs to it,
/// note.
class HistoryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Tries { Hidden, Shown };

    HistoryTableModel(const SelfTest &test, Tries tries, QObject *parent = nullptr);

    /// The oldest first, as the store gives them.
    void setResults(const QList<SelfTestResult> &results);
    /// Nothing for a row that is not there.
    std::optional<SelfTestResult> resultAt(int row) const;
    /// Free text, which may be long: takes what room the numbers leave.
    bool isText(int column) const;
    /// Whether nothing stands in it yet: it needs no room then.
    bool isEmpty(int column) const;
    int rowOf(const SelfTestResultId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Column { Day, Left, Right, Value, Tries, Detail, Note };

    QString text(const SelfTestResult &result, Column column) const;

    const SelfTest &m_test;
    QLocale m_locale;
    QList<Column> m_columns;
    QList<SelfTestResult> m_results; ///< the newest first
    int m_decimals = 0;              ///< of all values
};

} // namespace midback
