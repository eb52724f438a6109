#include "ui/plan/RoutineListModel.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"

namespace midback {

RoutineListModel::RoutineListModel(const Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
}

void RoutineListModel::setRoutines(const QList<Routine> &routines)
{
    const bool sameRows =
        std::equal(routines.begin(), routines.end(), m_routines.begin(), m_routines.end(),
                   [](const Routine &a, const Routine &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_routines = routines;
        endResetModel();
    } else if (routines != m_routines) {
        m_routines = routines;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

RoutineId RoutineListModel::idAt(int row) const
{
    return row >= 0 && row < m_routines.size() ? m_routines.at(row).id : RoutineId();
}

int RoutineListModel::rowOf(const RoutineId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_routines.at(row).id == id)
            return row;
    }
    return -1;
}

int RoutineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_routines.size());
}

QVariant RoutineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Routine &routine = m_routines.at(index.row());
    const int count = int(routine.items.size());
    const QString detail =
        count == 0 ? tr("Empty")
        : count == 1
            ? tr("%1 · 1 exercise").arg(lengthText(totalSeconds(routine, m_catalog)))
            : tr("%1 · %2 exercises").arg(lengthText(totalSeconds(routine, m_catalog))).arg(count);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return routine.name;
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        return detail;
    default:
        return {};
    }
}

} // namespace midback
