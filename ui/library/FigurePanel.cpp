#include "ui/library/FigurePanel.h"

#include "core/catalog/Exercise.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

constexpr QSize figureSize(340, 250);
const QString leftId = QStringLiteral("left");
const QString rightId = QStringLiteral("right");

} // namespace

FigurePanel::FigurePanel(const FigureLibrary &figures, const Exercise &exercise, QWidget *parent)
    : QWidget(parent)
    , m_figure(new FigureView)
    , m_cue(captionLabel())
    , m_play(new LinkButton({}, this))
{
    setFixedWidth(figureSize.width());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_figure->setFixedSize(figureSize);
    column->addWidget(m_figure);
    column->addWidget(m_cue);
    m_cue->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_cue->setMinimumHeight(m_cue->fontMetrics().lineSpacing() * 2); // nothing jumps with the words

    connect(m_figure, &FigureView::cueChanged, m_cue, &QLabel::setText);
    m_figure->setLook(figures.lookOf(exercise.id), exercise.position, exercise.name);
    if (!m_figure->hasFigure()) {
        m_cue->hide();
        m_play->hide();
        return;
    }
    m_figure->setTurnable(true);
    connect(m_play, &LinkButton::clicked, this, [this] { setPlaying(!m_figure->isPlaying()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_play);
    row->addStretch();
    if (exercise.sided) {
        auto *side = new SegmentedControl(tr("Side that is shown"));
        side->addSegment(leftId, tr("Left"));
        side->addSegment(rightId, tr("Right"));
        side->setCurrent(leftId);
        connect(side, &SegmentedControl::currentChanged, this,
                [this](const QString &id) { m_figure->setMirrored(id == rightId); });
        row->addWidget(side);
    }
    column->addLayout(row);
    setPlaying(true);
}

void FigurePanel::setReducedMotion(bool reduced)
{
    m_figure->setReducedMotion(reduced);
    m_play->setVisible(!reduced && m_figure->hasFigure());
}

void FigurePanel::setPlaying(bool playing)
{
    m_figure->setPlaying(playing);
    m_play->setText(playing ? tr("Pause") : tr("Play"));
}

} // namespace midback
