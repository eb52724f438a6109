#include "ui/widgets/FigureView.h"

#include "ui/figure/FigureLibrary.h"
#include "ui/figure/FigurePainter.h"
#include "ui/figure/StillPicture.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FigureColouring.h"
#include "ui/widgets/FigurePlaceholder.h"
#include "ui/widgets/FigureStill.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace midback {

namespace {

constexpr int frameTime = 33; // ms: 30 frames a second look smooth
constexpr float degreesPerPixel = 0.5F;
constexpr float degreesPerKey = 10;
constexpr float farthestTurn = 120; ///< from the view that its author chose

} // namespace

FigureView::FigureView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

FigureView::~FigureView() = default;

void FigureView::setFigure(std::shared_ptr<const FigureMotion> figure, Position position,
                           const QString &name)
{
    setLook({std::move(figure), {}}, position, name);
}

void FigureView::setLook(const FigureLook &look, Position position, const QString &name)
{
    const std::shared_ptr<const FigureMotion> &figure = look.motion;
    const QString spoken = look.picture ? tr("Your picture: %1").arg(name)
                           : figure     ? tr("Figure: %1").arg(name)
                                        : positionWords(position);
    const FigureMotion *shown = m_painter ? &m_painter->motion() : nullptr;
    if (shown == figure.get() && m_picture == look.picture && position == m_position &&
        spoken == accessibleName())
        return; // pages say it with every refresh
    const bool redrawn = shown && figure && spoken == accessibleName();
    m_picture = look.picture;
    m_fitted = {};
    m_position = position;
    if (!redrawn) {
        m_moment = {};
        m_loop = 0;
        m_turnedBy = 0;
    }
    m_painter.reset();
    setAccessibleName(spoken);
    if (figure) {
        m_painter = std::make_unique<FigurePainter>(figure, figureColoursOf(tokensOf(*this)));
        m_painter->setMirrored(m_mirrored);
        m_painter->setTurnedBy(m_turnedBy);
    }
    runOrRest();
    tellCue();
    update();
}

void FigureView::setMirrored(bool mirrored)
{
    if (mirrored == m_mirrored)
        return;
    m_mirrored = mirrored;
    if (m_painter)
        m_painter->setMirrored(mirrored);
    update();
}

void FigureView::setMoment(const FigureMoment &moment)
{
    m_playing = false;
    runOrRest();
    moveTo(moment);
}

void FigureView::setLoopTime(double seconds)
{
    if (!m_painter)
        return;
    m_loop = seconds;
    setMoment(m_painter->motion().momentAt(seconds));
}

void FigureView::moveTo(const FigureMoment &moment)
{
    if (moment != m_moment) {
        m_moment = moment;
        update();
        Q_EMIT momentChanged(moment);
    }
    tellCue();
}

FigureMoment FigureView::shownMoment() const
{
    if (!m_reducedMotion || !m_painter)
        return m_moment;
    return m_playing ? FigureMoment{FigureMoment::Leg::Out, 1}
                     : m_painter->motion().stillOf(m_moment);
}

void FigureView::tellCue()
{
    QString cue;
    if (m_painter) {
        const FigureMotion &motion = m_painter->motion();
        const FigureKey *key = motion.keyAt(shownMoment());
        cue = key ? key->cue : motion.figure().startCue;
    }
    if (cue == m_cue)
        return;
    m_cue = cue;
    Q_EMIT cueChanged(cue);
}

void FigureView::setPlaying(bool playing)
{
    m_playing = playing;
    runOrRest();
    tellCue();
}

void FigureView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    runOrRest();
    tellCue();
    update();
}

void FigureView::setTurnable(bool turnable)
{
    m_turnable = turnable;
    setFocusPolicy(turnable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(turnable ? Qt::OpenHandCursor : Qt::ArrowCursor);
    setToolTip(turnable ? tr("Drag to turn the figure") : QString());
    setAccessibleDescription(turnable ? tr("Left and right arrow keys turn it, Home turns it back.")
                                      : QString());
}

/// Frames are drawn only while something moves and is seen.
void FigureView::runOrRest()
{
    const bool runs = m_playing && !m_reducedMotion && m_painter && isVisible();
    if (runs == m_frames.isActive())
        return;
    if (!runs) {
        m_frames.stop();
        return;
    }
    m_frames.start(frameTime, Qt::PreciseTimer, this);
}

void FigureView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_frames.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    // Late frames slow the loop down, without a jump: nobody times anything by it.
    m_loop += double(frameTime) / 1'000;
    moveTo(m_painter->motion().momentAt(m_loop));
}

void FigureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    runOrRest();
}

void FigureView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    runOrRest();
}

void FigureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_fitted = {};
    if (event->type() == QEvent::PaletteChange && m_painter)
        m_painter->setColours(figureColoursOf(tokensOf(*this)));
}

void FigureView::turnTo(float degrees)
{
    m_turnedBy = std::clamp(degrees, -farthestTurn, farthestTurn);
    if (m_painter)
        m_painter->setTurnedBy(m_turnedBy);
    update();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (!m_turnable || !m_painter || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragFrom = event->position();
    m_dragTurn = m_turnedBy;
    setCursor(Qt::ClosedHandCursor);
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_turnable || !(event->buttons() & Qt::LeftButton))
        return;
    const auto moved = float(event->position().x() - m_dragFrom.x());
    turnTo(m_dragTurn + (m_mirrored ? moved : -moved) * degreesPerPixel);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (m_turnable)
        setCursor(Qt::OpenHandCursor);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    // A mirrored figure turns the way its picture seems to, as when it is dragged.
    const float step = m_mirrored ? -degreesPerKey : degreesPerKey;
    if (m_turnable && event->key() == Qt::Key_Left)
        turnTo(m_turnedBy + step);
    else if (m_turnable && event->key() == Qt::Key_Right)
        turnTo(m_turnedBy - step);
    else if (m_turnable && event->key() == Qt::Key_Home)
        turnTo(0);
    else
        QWidget::keyPressEvent(event);
}

QSize FigureView::sizeHint() const
{
    return {320, 220};
}

QSize FigureView::minimumSizeHint() const
{
    return {72, 56};
}

void FigureView::paintPicture(QPainter &painter, double radius) const
{
    const QSize wanted = size() * devicePixelRatioF();
    if (m_fitted.size() != wanted) {
        m_fitted = fittedPicture(*m_picture, size(), devicePixelRatioF(), radius,
                                 tokensOf(*this).figureBackground);
    }
    painter.drawPixmap(0, 0, m_fitted);
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    if (!m_painter && !m_picture) {
        FigurePlaceholder::draw(painter, rect(), m_position, t, layoutDirection());
        return;
    }
    const double radius = std::min(double(space::cardRadius), height() / 6.0);
    if (m_picture) {
        paintPicture(painter, radius);
        return;
    }
    drawRounded(painter, rect(), radius, t.figureBackground);
    m_painter->setFrame(rect());
    painter.save();
    clipRounded(painter, rect(), radius);
    m_painter->paint(painter, shownMoment());
    painter.restore();
    if (hasFocus())
        drawFocusRing(painter, rect(), radius, t.focus);
}

} // namespace midback
