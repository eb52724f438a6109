#include "ui/plan/RoutineItemsModel.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"

#include <algorithm>

namespace midback {

RoutineItemsModel::RoutineItemsModel(const Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
}

void RoutineItemsModel::setRoutine(const Routine &routine)
{
    const bool other = routine.id != m_routine.id;
    if (other)
        beginResetModel();
    m_routine.id = routine.id;
    m_routine.name = routine.name;
    m_review = reviewRoutine(routine, m_catalog);
    if (other) {
        m_routine.items = routine.items;
        endResetModel();
        return;
    }
    replaceItems(routine.items);
    // A note on one item depends on all of them.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// Keeps what is equal at both ends and changes the rows between.
void RoutineItemsModel::replaceItems(const QList<RoutineItem> &items)
{
    QList<RoutineItem> &old = m_routine.items;
    const auto [firstOld, firstNew] =
        std::mismatch(old.cbegin(), old.cend(), items.cbegin(), items.cend());
    const qsizetype begin = firstOld - old.cbegin();
    const qsizetype shared = std::min(old.size(), items.size()) - begin;
    qsizetype tail = 0;
    while (tail < shared && old.at(old.size() - 1 - tail) == items.at(items.size() - 1 - tail))
        ++tail;
    // Rows come or go in front of that equal end; the rest between only changes its content.
    const int growth = int(items.size() - old.size());
    const int at = int(std::min(old.size(), items.size()) - tail);
    if (growth > 0) {
        beginInsertRows({}, at, at + growth - 1);
        for (int row = at; row < at + growth; ++row)
            old.insert(row, items.at(row));
        endInsertRows();
    } else if (growth < 0) {
        beginRemoveRows({}, at, at - growth - 1);
        old.remove(at, -growth);
        endRemoveRows();
    }
    old = items;
}

int RoutineItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_routine.items.size());
}

QVariant RoutineItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoutineItem &item = m_routine.items.at(index.row());
    if (role == Qt::DisplayRole)
        return m_catalog.nameOf(item.exerciseId);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        QStringList sentences;
        for (const ReviewNote &note : m_review.notesOn(index.row()))
            sentences.append(note.sentence);
        return sentences.join(QLatin1Char('\n'));
    }
    if (role == Qt::AccessibleTextRole) {
        return tr("%1, %2, %3")
            .arg(index.row() + 1)
            .arg(m_catalog.nameOf(item.exerciseId), itemDoseText(item, m_catalog));
    }
    return {};
}

Qt::ItemFlags RoutineItemsModel::flags(const QModelIndex &index) const
{
    // Only the gaps between rows take a drop.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool RoutineItemsModel::moveRows(const QModelIndex &parent, int from, int count,
                                 const QModelIndex &target, int before)
{
    if (count != 1 || from < 0 || from >= rowCount() || before < 0 || before > rowCount())
        return false;
    if (!beginMoveRows(parent, from, from, target, before))
        return false;
    const int to = before > from ? before - 1 : before;
    m_routine.items.move(from, to);
    m_review = reviewRoutine(m_routine, m_catalog);
    endMoveRows();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT itemMoved(from, to);
    return true;
}

QString itemDoseText(const RoutineItem &item, const Catalog &catalog)
{
    const Exercise *exercise = catalog.exercise(item.exerciseId);
    const bool sided = exercise && exercise->sided;
    return RoutineItemsModel::tr("%1 · %2 in all", "dose, time")
        .arg(doseText(item.dose, sided), lengthText(item.dose.totalSeconds(sided)));
}

} // namespace midback
