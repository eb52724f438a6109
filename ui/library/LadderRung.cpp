#include "ui/library/LadderRung.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/exercises/ExercisePainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int railX = 20; // px from the leading edge
constexpr double dotRadius = 5;
constexpr double hereRadius = 7;

} // namespace

LadderRung::LadderRung(const QString &name, int difficulty, int place, int count, bool here,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_difficulty(difficulty)
    , m_first(place == 0)
    , m_last(place == count - 1)
    , m_here(here)
{
    setText(name);
    setAccessibleDescription(here ? tr("Rung %1 of %2, you are here").arg(place + 1).arg(count)
                                  : tr("Rung %1 of %2").arg(place + 1).arg(count));
    setFocusPolicy(here ? Qt::NoFocus : Qt::StrongFocus);
    setEnabled(!here);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!here)
        setCursor(Qt::PointingHandCursor);
}

QSize LadderRung::sizeHint() const
{
    return {2 * railX + fontMetrics().horizontalAdvance(text()) + difficultyWidth + space::xl,
            fontMetrics().height() + 2 * space::s};
}

QSize LadderRung::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void LadderRung::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void LadderRung::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void LadderRung::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(*this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_here || underMouse())
        drawRounded(painter, rect(), space::controlRadius,
                    m_here ? t.accentSoft : mixed(t.surface, t.accentSoft, 0.5));
    if (hasFocus())
        drawFocusRing(painter, rect(), space::controlRadius, t.focus);

    const double x = mirrored ? width() - railX : railX;
    const QPointF dot(x, height() / 2.0);
    painter.setPen(QPen(t.cardBorder, 2));
    if (!m_first)
        painter.drawLine(QPointF(x, 0), dot);
    if (!m_last)
        painter.drawLine(dot, QPointF(x, height()));
    painter.setPen(m_here ? QPen(Qt::NoPen) : QPen(t.controlBorder, 2));
    painter.setBrush(m_here ? t.accent : t.surface);
    const double radius = m_here ? hereRadius : dotRadius;
    painter.drawEllipse(dot, radius, radius);

    const QRect inner = rect().adjusted(space::m, 0, -space::m, 0);
    const QRect dots = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                           QSize(difficultyWidth, height()), inner);
    drawDifficulty(painter, dots, m_difficulty, t, layoutDirection());
    painter.setFont(m_here ? typeFont(TypeRole::Strong, font()) : font());
    painter.setPen(m_here ? t.text : t.accent);
    const int room = width() - 2 * railX - difficultyWidth - space::m;
    const QRect words(mirrored ? width() - 2 * railX - room : 2 * railX, 0, room, height());
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace midback
