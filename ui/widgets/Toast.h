#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace midback {

/// A short message that goes away by itself after eight seconds, perhaps with an Undo button. It
/// stays while the pointer or the keyboard is on it. No timer runs while it is hidden.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void showMessage(const QString &text, bool undoable);
    QString text() const;
    /// Runs only while a message is shown.
    const QTimer &timer() const { return m_timer; }

    static constexpr int lifetime = 8000; // ms

Q_SIGNALS:
    void undoRequested();
    /// Shown, hidden or of another size: whoever hosts it places it anew.
    void geometryWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dismiss();

    QLabel *m_label;
    QPushButton *m_undo;
    QTimer m_timer;
};

} // namespace midback
