#pragma once

#include <QtCore/QObject>

class QWidget;

namespace midback {

class Toast;

/// Keeps one toast at the bottom of a widget, in the middle, also when that is resized.
class ToastHost : public QObject {
    Q_OBJECT

public:
    explicit ToastHost(QWidget *over);

    void show(const QString &text, bool undoable);
    /// Takes the message away before its time; undoing stays possible otherwise.
    void hide();
    Toast *toast() const { return m_toast; }

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_over;
    Toast *m_toast = nullptr;
};

} // namespace midback
