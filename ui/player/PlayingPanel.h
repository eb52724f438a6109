#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace midback {

class FigureLibrary;
class FigureStage;
class PaceBar;
class PlayerControls;
class PlayerModel;
class RingTimer;
class SegmentBar;

/// The running or paused session. Shows what the model says and passes the buttons on; type and
/// ring grow with the window, to be read from three metres.
class PlayingPanel : public QWidget {
    Q_OBJECT

public:
    PlayingPanel(PlayerModel &model, const FigureLibrary &figures, QWidget *parent = nullptr);

    /// A bar instead of the breathing disc.
    void setReducedMotion(bool reduced);
    /// Takes over what the model says now.
    void refresh();
    /// Whether the window fills the screen now.
    void setFullScreen(bool on);

Q_SIGNALS:
    void fullScreenToggled();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildTop();
    QWidget *buildInstruments();
    void arrange(bool fromAfar);
    void connectControls();

    PlayerModel &m_model;
    QVBoxLayout *m_column;
    SegmentBar *m_bar;
    QLabel *m_place;
    QPushButton *m_fullScreen;
    FigureStage *m_stage;
    QWidget *m_words; ///< name and cue
    QLabel *m_name;
    QLabel *m_cue;
    QVBoxLayout *m_instruments;
    RingTimer *m_ring;
    PaceBar *m_pace;
    QLabel *m_count;
    QLabel *m_side;
    QLabel *m_next;
    PlayerControls *m_controls;
    bool m_reducedMotion = false;
    bool m_fromAfar = false;
};

} // namespace midback
