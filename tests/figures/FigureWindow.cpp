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
#include <QtWidgets/QSlider>

#include <algorithm>

namespace midback {

namespace {

constexpr int sliderSteps = 1'000; ///< of the natural loop

} // namespace

FigureWindow::FigureWindow(const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_figure(new FigureView)
    , m_cue(cardLabel())
    , m_moment(captionLabel())
    , m_slider(new QSlider(Qt::Horizontal))
    , m_play(new QPushButton)
    , m_faults(bodyLabel())
{
    setWindowTitle(QFileInfo(path).fileName());
    resize(760, 720);
    m_figure->setTurnable(true);
    m_cue->setMinimumHeight(m_cue->fontMetrics().lineSpacing() * 2);
    m_slider->setRange(0, sliderSteps);
    m_slider->setAccessibleName(QStringLiteral("Moment of the loop"));
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *right = new QCheckBox(QStringLiteral("Right side"));
    auto *stills = new QCheckBox(QStringLiteral("Reduced motion"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_play);
    row->addWidget(right);
    row->addWidget(stills);
    row->addStretch();
    m_moment->setWordWrap(false);
    row->addWidget(m_moment);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(m_figure, 1);
    column->addWidget(m_slider);
    column->addWidget(m_cue);
    column->addLayout(row);
    column->addWidget(m_faults);
    connect(m_figure, &FigureView::cueChanged, m_cue, &QLabel::setText);
    connect(m_figure, &FigureView::momentChanged, this, &FigureWindow::showMoment);
    connect(m_play, &QPushButton::clicked, this, [this] { setPlaying(!m_figure->isPlaying()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_motion)
            return;
        setPlaying(false);
        // The very end is the start again.
        m_figure->setLoopTime(m_motion->loopSeconds() * std::min(value, sliderSteps - 1) /
                              sliderSteps);
    });
    connect(right, &QCheckBox::toggled, m_figure, &FigureView::setMirrored);
    connect(stills, &QCheckBox::toggled, m_figure, &FigureView::setReducedMotion);
    // Editors write a new file and rename it: the folder tells of that, the file of the rest.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FigureWindow::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FigureWindow::reload);
    m_watcher.addPath(QFileInfo(path).absolutePath());
    reload();
    setPlaying(true);
}

void FigureWindow::setPlaying(bool playing)
{
    m_figure->setPlaying(playing);
    m_play->setText(playing ? QStringLiteral("Pause") : QStringLiteral("Play"));
}

void FigureWindow::showMoment(const FigureMoment &moment)
{
    if (!m_motion)
        return;
    m_moment->setText(QStringLiteral("%1, %2 % of the way %3")
                          .arg(m_motion->poseNameAt(moment))
                          .arg(qRound(moment.share * 100))
                          .arg(moment.leg == FigureMoment::Leg::Out ? QStringLiteral("out")
                                                                    : QStringLiteral("back")));
    if (m_figure->isPlaying()) {
        const QSignalBlocker follows(m_slider);
        m_slider->setValue(
            qRound(m_motion->secondsAt(moment) / m_motion->loopSeconds() * sliderSteps));
    }
}

void FigureWindow::reload()
{
    if (!QFileInfo::exists(m_path))
        return; // between two steps of saving, or gone: the last one stays
    if (!m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const FigureFile file = readFigureFile(m_path);
    QString faults =
        file.faults.isEmpty() ? QStringLiteral("No faults") : file.faults.join(QLatin1Char('\n'));
    if (!file.motion && m_motion)
        faults += QStringLiteral("\nThe figure is still the one before.");
    m_faults->setText(faults);
    if (!file.motion)
        return; // the last one that could be read stays
    m_motion = file.motion;
    m_figure->setFigure(m_motion, file.exercise ? file.exercise->position : Position::Standing,
                        m_motion->figure().exercise);
    showMoment(m_figure->moment());
}

} // namespace midback
