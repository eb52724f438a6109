#pragma once

#include <QtCore/QFileSystemWatcher>
#include <QtWidgets/QWidget>

class QLabel;

namespace midback {

class FigureView;

/// For an author: plays the figure of a file, with its cue and its faults, and reads the file again
/// when it is saved.
class FigureWindow : public QWidget {
    Q_OBJECT

public:
    explicit FigureWindow(const QString &path, QWidget *parent = nullptr);

private:
    void reload();

    QString m_path;
    FigureView *m_figure;
    QLabel *m_cue;
    QLabel *m_faults;
    QFileSystemWatcher m_watcher;
};

} // namespace midback
