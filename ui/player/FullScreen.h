#pragma once

#include <QtCore/QObject>

class QWidget;

namespace midback {

/// The full screen of the window that a session is played in. A session that made the window full
/// gives it back as it was.
class FullScreen : public QObject {
    Q_OBJECT

public:
    /// Of the window that `page` is in by the time it is shown.
    explicit FullScreen(QWidget &page);

    bool isOn() const;
    void toggle();
    /// Turns it off; false when it was not on.
    bool leave();
    /// The session is over: off, unless the window was full before it.
    void giveBack();

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_page;
    QWidget *m_window = nullptr; ///< the one that is watched
    bool m_before = false;
};

} // namespace midback
