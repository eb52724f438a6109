#pragma once

#include <QtWidgets/QListView>

namespace midback {

/// The diary's list. Digits are not searched for here but passed on: on this page they log.
class SymptomList : public QListView {
    Q_OBJECT

public:
    explicit SymptomList(QWidget *parent = nullptr);

Q_SIGNALS:
    void deleteRequested();

protected:
    /// Past the headings: only entries can be chosen.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace midback
