#include "ui/widgets/exercises/ExerciseFilterModel.h"

#include "ui/widgets/exercises/ExerciseListModel.h"

namespace midback {

ExerciseFilterModel::ExerciseFilterModel(ExerciseListModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(*source)
{
    setSourceModel(source);
}

void ExerciseFilterModel::setFilter(const ExerciseFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
    Q_EMIT filterChanged();
}

QString ExerciseFilterModel::idAt(const QModelIndex &index) const
{
    return index.data(ExerciseListModel::IdRole).toString();
}

QModelIndex ExerciseFilterModel::indexOf(const QString &exerciseId) const
{
    const QModelIndexList found =
        match(index(0, 0), ExerciseListModel::IdRole, exerciseId, 1, Qt::MatchExactly);
    return found.value(0);
}

bool ExerciseFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !parent.isValid() &&
           matches(m_filter, m_source.exerciseAt(row), m_source.searchTextAt(row));
}

} // namespace midback
