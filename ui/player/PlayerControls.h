#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace midback {

/// The row of big buttons below a running session, each with its key.
class PlayerControls : public QWidget {
    Q_OBJECT

public:
    explicit PlayerControls(QWidget *parent = nullptr);

    /// The middle button says "Resume" while paused, else "Pause".
    void setPaused(bool paused);
    /// Escape leaves full screen first, and the button that it presses says so.
    void setFullScreen(bool on);
    void setWordsFont(const QFont &font);

Q_SIGNALS:
    void hurts();
    void back();
    void pauseToggled();
    void skip();
    void finish();

private:
    QPushButton *add(const QString &text, const QKeySequence &key, const QString &hint,
                     int minimumWidth, void (PlayerControls::*told)());

    QPushButton *m_pause = nullptr;
    QPushButton *m_finish = nullptr;
};

} // namespace midback
