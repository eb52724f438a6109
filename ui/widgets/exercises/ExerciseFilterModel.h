#pragma once

#include "ui/widgets/exercises/ExerciseFilter.h"

#include <QtCore/QSortFilterProxyModel>

namespace midback {

class ExerciseListModel;

/// Those exercises of an ExerciseListModel that an ExerciseFilter lets through, in its order.
class ExerciseFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `source` must outlive this model.
    explicit ExerciseFilterModel(ExerciseListModel *source, QObject *parent = nullptr);

    const ExerciseFilter &filter() const { return m_filter; }
    void setFilter(const ExerciseFilter &filter);

    QString idAt(const QModelIndex &index) const;
    /// Invalid when the filter hides it.
    QModelIndex indexOf(const QString &exerciseId) const;

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ExerciseListModel &m_source;
    ExerciseFilter m_filter;
};

} // namespace midback
