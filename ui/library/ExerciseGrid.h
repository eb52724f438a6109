#pragma once

#include <QtWidgets/QListView>

namespace midback {

class Catalog;
class FigureLibrary;
class ExerciseCardDelegate;

/// The exercises as a grid of cards that fills the width. One widget paints them all; arrows move,
/// Enter or a click opens.
class ExerciseGrid : public QListView {
    Q_OBJECT

public:
    ExerciseGrid(const Catalog &catalog, const FigureLibrary &figures, QWidget *parent = nullptr);

    /// What stands behind the last card of a row: its gap, a pixel that the view wants to itself,
    /// and the scroll bar.
    static int trailingRoom(const QWidget &widget);

    /// Makes the card current and scrolls to it; the first one where `index` is invalid.
    void goTo(const QModelIndex &index);

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();

    ExerciseCardDelegate *m_cards;
};

} // namespace midback
