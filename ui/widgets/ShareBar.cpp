#include "ui/widgets/ShareBar.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int barHeight = 10;
constexpr int markSize = 10;
constexpr int shareGap = 2;

} // namespace

ShareBar::ShareBar(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShares(const QList<Share> &shares)
{
    m_shares = shares;
    QStringList words;
    for (const Share &share : shares)
        words.append(tr("%1 %2%").arg(share.name).arg(share.percent));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ShareBar::sizeHint() const
{
    const int rows = int(m_shares.size());
    const int line = fontMetrics().height() + space::xs;
    return {220, barHeight + (rows > 0 ? space::s + rows * line : 0)};
}

QSize ShareBar::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(*this);
    const QRect bar(0, 0, width(), barHeight);
    const auto mirrored = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };

    QPainterPath round;
    round.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.fillPath(round, t.cardBorder);
    painter.save();
    painter.setClipPath(round);
    int done = 0;
    for (const Share &share : std::as_const(m_shares)) {
        const int from = width() * done / 100;
        done += share.percent;
        const int to = width() * done / 100;
        const QRect part(from, 0, to - from - (done < 100 ? shareGap : 0), barHeight);
        painter.fillRect(mirrored(part), t.*share.colour);
        if (done < 100)
            painter.fillRect(mirrored(QRect(to - shareGap, 0, shareGap, barHeight)), t.surface);
    }
    painter.restore();

    const int line = fontMetrics().height() + space::xs;
    int y = barHeight + space::s;
    for (const Share &share : std::as_const(m_shares)) {
        // A pixel below the middle of the line: that is where the middle of its letters is.
        const QRect mark(0, y + (line - markSize) / 2 + 1, markSize, markSize);
        drawRounded(painter, mirrored(mark), 3, t.*share.colour);
        const QRect words(markSize + space::s, y, width() - markSize - space::s, line);
        painter.setPen(t.text);
        painter.drawText(
            mirrored(words),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            share.name);
        painter.setPen(t.textSecondary);
        painter.drawText(
            mirrored(words),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
            tr("%1%").arg(share.percent));
        y += line;
    }
}

} // namespace midback
