#pragma once

#include <QtWidgets/QListView>

namespace midback {

/// A list with headings between its rows. The arrows go past what cannot be selected.
class HeadedList : public QListView {
    Q_OBJECT

public:
    explicit HeadedList(QWidget *parent = nullptr);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace midback
