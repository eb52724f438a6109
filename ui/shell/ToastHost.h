#pragma once

#include <QtCore/QObject>

class QWidget;

namespace midback {

class Toast;

/// Keeps one toast at the bottom of a widget, also when that is resized: in the middle of the page
/// that is shown beside the navigation, or of the whole where no such page is shown.
class ToastHost : public QObject {
    Q_OBJECT

public:
    explicit ToastHost(QWidget *over, QWidget *page = nullptr);

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
    QWidget *m_page;
    Toast *m_toast = nullptr;
};

} // namespace midback
