#pragma once

#include "core/routine/Routine.h"
#include "core/routine/RoutineReview.h"

#include <QtCore/QAbstractListModel>

namespace midback {

/// The items of one routine as a list that can be reordered by drag. Setting a changed routine
/// tells views only what changed, so selection and scroll position stay.
class RoutineItemsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RoutineItemsModel(const Catalog &catalog, QObject *parent = nullptr);

    void setRoutine(const Routine &routine);
    const Routine &routine() const { return m_routine; }
    const RoutineReview &review() const { return m_review; }
    const Catalog &catalog() const { return m_catalog; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// One row at a time. Emits itemMoved.
    bool moveRows(const QModelIndex &parent, int from, int count, const QModelIndex &target,
                  int before) override;

Q_SIGNALS:
    /// The person moved a row; this model shows it already.
    void itemMoved(int from, int to);

private:
    void replaceItems(const QList<RoutineItem> &items);

    const Catalog &m_catalog;
    Routine m_routine;
    RoutineReview m_review;
};

/// "2 × 8 each side · 2 min in all": how much and how long.
QString itemDoseText(const RoutineItem &item, const Catalog &catalog);

} // namespace midback
