#pragma once

#include <QtWidgets/QListView>

namespace midback {

class FigureLibrary;
class RoutineItemsModel;

/// The items of a routine. Drag or Alt+Up/Down reorders, Delete removes.
class RoutineItemsView : public QListView {
    Q_OBJECT

public:
    RoutineItemsView(RoutineItemsModel *model, const FigureLibrary &figures,
                     QWidget *parent = nullptr);

    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentRowChanged(int row);
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void moveCurrent(int by);
};

} // namespace midback
