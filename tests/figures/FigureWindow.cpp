#include "tests/figures/FigureWindow.h"

#include "core/catalog/Exercise.h"
#include "tests/figures/FigureFile.h"
#include "ui/theme/Space.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/Labels.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

namespace midback {

FigureWindow::FigureWindow(const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_figure(new FigureView)
    , m_cue(cardLabel())
    , m_faults(bodyLabel())
{
    setWindowTitle(QFileInfo(path).fileName());
    resize(760, 720);
    m_figure->setTurnable(true);
    m_cue->setMinimumHeight(m_cue->fontMetrics().lineSpacing() * 2);
    auto *play = new QPushButton(QStringLiteral("Play or pause"));
    auto *right = new QCheckBox(QStringLiteral("Right side"));
    auto *stills = new QCheckBox(QStringLiteral("Reduced motion"));
    auto *row = new QHBoxLayout;
    row->addWidget(play);
    row->addWidget(right);
    row->addWidget(stills);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(m_figure, 1);
    column->addWidget(m_cue);
    column->addLayout(row);
    column->addWidget(m_faults);
    connect(m_figure, &FigureView::cueChanged, m_cue, &QLabel::setText);
    connect(play, &QPushButton::clicked, this,
            [this] { m_figure->setPlaying(!m_figure->isPlaying()); });
    connect(right, &QCheckBox::toggled, m_figure, &FigureView::setMirrored);
    connect(stills, &QCheckBox::toggled, m_figure, &FigureView::setReducedMotion);
    // Editors write a new file and rename it: the folder tells of that, the file of the rest.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FigureWindow::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FigureWindow::reload);
    m_watcher.addPath(QFileInfo(path).absolutePath());
    reload();
}

void FigureWindow::reload()
{
    if (!QFileInfo::exists(m_path))
        return; // between two steps of saving, or gone: the last one stays
    if (!m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const FigureFile file = readFigureFile(m_path);
    m_faults->setText(file.faults.isEmpty() ? QStringLiteral("No faults")
                                            : file.faults.join(QLatin1Char('\n')));
    if (!file.motion)
        return; // a comma is missing: the last one that could be read stays
    m_figure->setFigure(file.motion, file.exercise ? file.exercise->position : Position::Standing,
                        file.motion->figure().exercise);
    m_figure->setPlaying(true);
}

} // namespace midback
