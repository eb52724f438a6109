#pragma once

#include "ui/figure/FigureMotion.h"

#include <QtCore/QFileSystemWatcher>
#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSlider;

namespace midback {

class FigureView;

/// For an author: plays the figure of a file or stands at any moment of it, with its cue and its
/// faults, and reads the file again when it is saved.
class FigureWindow : public QWidget {
    Q_OBJECT

public:
    explicit FigureWindow(const QString &path, QWidget *parent = nullptr);

private:
    void reload();
    void setPlaying(bool playing);
    void showMoment(const FigureMoment &moment);

    QString m_path;
    std::shared_ptr<const FigureMotion> m_motion;
    FigureView *m_figure;
    QLabel *m_cue;
    QLabel *m_moment;
    QSlider *m_slider;
    QPushButton *m_play;
    QLabel *m_faults;
    QFileSystemWatcher m_watcher;
};

} // namespace midback
