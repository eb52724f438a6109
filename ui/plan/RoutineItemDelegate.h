#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace midback {

class FigureLibrary;
class RoutineItemsModel;

/// Paints one item of a routine: grip, figure, name, dose and time, and a mark where the review
/// has something to say (its tool tip says what).
class RoutineItemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RoutineItemDelegate(const RoutineItemsModel &model, const FigureLibrary &figures,
                        QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RoutineItemsModel &m_model;
    const FigureLibrary &m_figures;
};

} // namespace midback
