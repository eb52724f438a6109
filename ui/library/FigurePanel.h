#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace midback {

class FigureLibrary;
class FigureView;
class LinkButton;
struct Exercise;

/// The figure of an exercise in its detail: plays, can be turned, and shows either side.
class FigurePanel : public QWidget {
    Q_OBJECT

public:
    FigurePanel(const FigureLibrary &figures, const Exercise &exercise, QWidget *parent = nullptr);

    void setReducedMotion(bool reduced);
    FigureView *figure() const { return m_figure; }

private:
    void setPlaying(bool playing);

    FigureView *m_figure;
    QLabel *m_cue;
    LinkButton *m_play;
};

} // namespace midback
