#pragma once

#include "core/routine/Routine.h"

#include <QtCore/QAbstractListModel>

namespace midback {

/// All routines of the person: name, and in the DetailRole "12 min · 6 exercises".
class RoutineListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole };

    explicit RoutineListModel(const Catalog &catalog, QObject *parent = nullptr);

    void setRoutines(const QList<Routine> &routines);
    RoutineId idAt(int row) const;
    int rowOf(const RoutineId &id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Catalog &m_catalog;
    QList<Routine> m_routines;
};

} // namespace midback
