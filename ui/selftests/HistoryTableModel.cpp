#include "ui/selftests/HistoryTableModel.h"

#include "ui/selftests/SelfTestText.h"

#include <algorithm>

namespace midback {

namespace {

QString triesText(const QList<int> &tries, TestUnit unit)
{
    QStringList texts;
    for (const int one : tries)
        texts.append(amountText(one, TestUnit::None));
    return HistoryTableModel::tr("%1 %2", "tries and their unit")
        .arg(texts.join(HistoryTableModel::tr(", ", "between tries")), unitText(unit));
}

} // namespace

HistoryTableModel::HistoryTableModel(const SelfTest &test, Tries tries, QObject *parent)
    : QAbstractTableModel(parent)
    , m_test(test)
{
    m_columns = {Column::Day};
    if (test.sided)
        m_columns += {Column::Left, Column::Right};
    else
        m_columns += {Column::Value};
    if (test.tries > 1 && tries == Tries::Shown)
        m_columns += {Column::Tries};
    if (test.kind == SelfTestKind::Category || test.kind == SelfTestKind::Ratings)
        m_columns += {Column::Detail};
    m_columns += {Column::Note};
}

void HistoryTableModel::setResults(const QList<SelfTestResult> &results)
{
    beginResetModel();
    m_results = results;
    std::reverse(m_results.begin(), m_results.end());
    m_decimals = decimalsOf(m_results);
    endResetModel();
}

std::optional<SelfTestResult> HistoryTableModel::resultAt(int row) const
{
    return row >= 0 && row < m_results.size() ? std::optional(m_results.at(row)) : std::nullopt;
}

bool HistoryTableModel::isText(int column) const
{
    return m_columns.value(column) == Column::Detail || m_columns.value(column) == Column::Note;
}

bool HistoryTableModel::isEmpty(int column) const
{
    return std::all_of(m_results.begin(), m_results.end(), [&](const SelfTestResult &one) {
        return text(one, m_columns.at(column)).isEmpty();
    });
}

int HistoryTableModel::rowOf(const SelfTestResultId &id) const
{
    const auto it = std::find_if(m_results.begin(), m_results.end(),
                                 [&](const SelfTestResult &one) { return one.id == id; });
    return it == m_results.end() ? -1 : int(it - m_results.begin());
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_results.at(index.row()), m_columns.at(index.column()));
    return {};
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= m_columns.size())
        return {};
    switch (m_columns.at(section)) {
    case Column::Day:
        return tr("Day");
    case Column::Left:
        return testSideText(TestSide::Left);
    case Column::Right:
        return testSideText(TestSide::Right);
    case Column::Value:
        return tr("Result");
    case Column::Tries:
        return tr("Tries");
    case Column::Detail:
        return m_test.kind == SelfTestKind::Ratings ? tr("Activities") : tr("Positions");
    case Column::Note:
        return tr("Note");
    }
    return {};
}

QString HistoryTableModel::text(const SelfTestResult &result, Column column) const
{
    switch (column) {
    case Column::Day:
        return m_locale.toString(result.at.date, tr("d MMM yyyy", "a day in a table"));
    case Column::Left:
        return sideValueText(m_test, result, TestSide::Left, m_decimals);
    case Column::Right:
        return sideValueText(m_test, result, TestSide::Right, m_decimals);
    case Column::Value:
        return sideValueText(m_test, result, TestSide::Both, m_decimals);
    case Column::Tries:
        return m_test.sided ? tr("%1 · %2", "tries left and right")
                                  .arg(triesText(result.left, m_test.entry),
                                       triesText(result.right, m_test.entry))
                            : triesText(result.tries, m_test.entry);
    case Column::Detail:
        return resultDetail(result);
    case Column::Note:
        return result.note.simplified();
    }
    return {};
}

} // namespace midback
