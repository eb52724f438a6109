#pragma once

#include <QtCore/QList>
#include <QtGui/QKeySequence>
#include <QtWidgets/QDialog>

namespace midback {

/// One line of the sheet. `keys` as people read them: "Ctrl+Z", "0 to 9".
struct ShortcutHint {
    QString keys;
    QString what;
};

/// The keyboard shortcuts, on F1 and Ctrl+?.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<ShortcutHint> &hints, QWidget *parent = nullptr);
};

} // namespace midback
