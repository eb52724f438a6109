#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace midback {

class Catalog;
class FigureLibrary;

/// Paints an exercise as a card: figure, name, stage and planes, dose, difficulty, desk badge.
/// `setCellSize` is the room of one cell, gaps included.
class ExerciseCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int gap = 12; ///< px behind and below each card, part of its cell

    ExerciseCardDelegate(const Catalog &catalog, const FigureLibrary &figures,
                         QObject *parent = nullptr);

    void setCellSize(const QSize &size) { m_cell = size; }
    /// The height that a cell needs with this font.
    static int cellHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Catalog &m_catalog;
    const FigureLibrary &m_figures;
    QSize m_cell{240, 240};
};

} // namespace midback
