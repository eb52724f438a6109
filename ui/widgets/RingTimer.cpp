#include "ui/widgets/RingTimer.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Type.h"
#include "ui/widgets/DigitCells.h"
#include "ui/widgets/ProgressAccessible.h"

#include <QtGui/QPainter>

#include <cmath>

namespace midback {

namespace {

constexpr int smallestDigits = 64; // px, readable from three metres

/// A change below this moves nothing on the screen.
bool same(double a, double b)
{
    return std::abs(a - b) < 0.0005;
}

} // namespace

RingTimer::RingTimer(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Timer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSeconds(0);
}

void RingTimer::setProgress(double share)
{
    share = std::clamp(share, 0.0, 1.0);
    if (same(share, m_share))
        return;
    m_share = share;
    update();
}

void RingTimer::setSeconds(int seconds)
{
    seconds = std::max(0, seconds);
    setBigText(
        QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void RingTimer::setBigText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
}

void RingTimer::setCaption(const QString &caption)
{
    if (caption == m_caption)
        return;
    m_caption = caption;
    update();
    announceProgress(this, m_share);
}

void RingTimer::setBreath(std::optional<double> phase)
{
    if (phase.has_value() == m_breath.has_value() && (!phase || same(*phase, *m_breath)))
        return;
    m_breath = phase ? std::optional(std::clamp(*phase, 0.0, 1.0)) : std::nullopt;
    update();
}

QSize RingTimer::sizeHint() const
{
    return {310, 310};
}

QSize RingTimer::minimumSizeHint() const
{
    return {248, 248};
}

QAccessibleInterface *RingTimer::createAccessible()
{
    return new ProgressAccessible(this, [this] {
        const QString words = m_caption.isEmpty() ? m_text : tr("%1, %2").arg(m_text, m_caption);
        return ProgressAccessible::State{m_share, 1.0, words};
    });
}

void RingTimer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = QRectF(rect()).center();
    paintBreath(painter, middle, radius());
    paintRing(painter, middle, radius());
    paintWords(painter, middle, radius());
}

double RingTimer::radius() const
{
    const double stroke = std::clamp(std::min(width(), height()) / 30.0, 8.0, 14.0);
    return (std::min(width(), height()) - stroke) / 2 - 1;
}

int RingTimer::digitsHeight() const
{
    const double share = m_text.size() > 4 ? 0.46 : 0.54; // what fits into a breath let out
    return std::max(smallestDigits, qRound(radius() * share));
}

void RingTimer::paintRing(QPainter &painter, const QPointF &middle, double radius) const
{
    const Tokens &t = tokensOf(*this);
    const double stroke = std::clamp(radius / 15.0, 8.0, 14.0);
    const QRectF ring(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(t.window, t.controlBorder, 0.45), stroke));
    painter.drawEllipse(ring);
    if (m_share <= 0)
        return;
    // Angles are in sixteenths of a degree, counter-clockwise; the ring runs clockwise from the
    // top.
    painter.setPen(QPen(t.accent, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -qRound(360 * 16 * m_share));
}

void RingTimer::paintBreath(QPainter &painter, const QPointF &middle, double radius) const
{
    if (!m_breath)
        return;
    const Tokens &t = tokensOf(*this);
    const double smallest = radius * 0.66;
    const double largest = radius * 0.92;
    const double disc = smallest + (largest - smallest) * *m_breath;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentSoft);
    painter.drawEllipse(middle, disc, disc);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(t.window, t.accent, 0.6), 1.5, Qt::DotLine, Qt::RoundCap));
    painter.drawEllipse(middle, largest, largest);
}

void RingTimer::paintWords(QPainter &painter, const QPointF &middle, double radius) const
{
    const Tokens &t = tokensOf(*this);
    QFont digits = typeFont(TypeRole::Timer, font());
    digits.setPixelSize(digitsHeight());
    painter.setFont(digits);
    painter.setPen(t.text);
    const double lift = m_caption.isEmpty() ? 0.0 : radius * 0.10;
    drawDigitCells(painter, middle - QPointF(0, lift), m_text);
    if (m_caption.isEmpty())
        return;
    QFont words = typeFont(TypeRole::Card, font());
    words.setPixelSize(std::max(16, qRound(radius * 0.15)));
    painter.setFont(words);
    painter.setPen(t.accent);
    const double top = middle.y() + digits.pixelSize() * 0.36;
    painter.drawText(QRectF(middle.x() - radius * 0.8, top, radius * 1.6, words.pixelSize() * 1.6),
                     Qt::AlignCenter, m_caption);
}

} // namespace midback
