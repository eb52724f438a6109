#include "ui/plan/PlaneBar.h"

#include "core/catalog/TermText.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <numeric>

namespace midback {

namespace {

constexpr int barHeight = 10;
constexpr int markSize = 10;
constexpr int gap = 2;

QColor colourOf(Plane plane, const Tokens &t)
{
    switch (plane) {
    case Plane::Extension:
        return t.chartBlue;
    case Plane::Flexion:
        return t.chartOrange;
    case Plane::SideBending:
        return t.chartGreen;
    case Plane::Rotation:
        return t.accent;
    case Plane::Breathing:
        break;
    }
    return t.controlBorder;
}

} // namespace

QList<std::pair<Plane, int>> planePercents(const RoutineReview &review)
{
    const int total = std::accumulate(review.planeSeconds.begin(), review.planeSeconds.end(), 0);
    QList<std::pair<Plane, int>> shares;
    if (total == 0)
        return shares;
    int given = 0;
    for (const Plane plane : enumValues<Plane>()) {
        if (const int seconds = review.seconds(plane); seconds > 0) {
            shares.append({plane, seconds * 100 / total});
            given += shares.last().second;
        }
    }
    // What rounding down left goes where the most was cut off.
    const auto cut = [&](Plane plane) { return review.seconds(plane) * 100 % total; };
    QList<qsizetype> order(shares.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return cut(shares.at(a).first) > cut(shares.at(b).first);
    });
    for (qsizetype i = 0; i < order.size() && given < 100; ++i, ++given)
        ++shares[order.at(i)].second;
    std::stable_sort(shares.begin(), shares.end(), [&](const auto &a, const auto &b) {
        return review.seconds(a.first) > review.seconds(b.first);
    });
    return shares;
}

PlaneBar::PlaneBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Time by movement"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaneBar::setReview(const RoutineReview &review)
{
    m_review = review;
    QStringList words;
    for (const auto &[plane, percent] : planePercents(review))
        words.append(tr("%1 %2%").arg(termText(plane)).arg(percent));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize PlaneBar::sizeHint() const
{
    const int rows = int(planePercents(m_review).size());
    const int line = fontMetrics().height() + space::xs;
    return {220, barHeight + (rows > 0 ? space::s + rows * line : 0)};
}

QSize PlaneBar::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

void PlaneBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(*this);
    const auto shares = planePercents(m_review);
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
    for (const auto &[plane, percent] : shares) {
        const int from = width() * done / 100;
        done += percent;
        const int to = width() * done / 100;
        const QRect part(from, 0, to - from - (done < 100 ? gap : 0), barHeight);
        painter.fillRect(mirrored(part), colourOf(plane, t));
        if (done < 100)
            painter.fillRect(mirrored(QRect(to - gap, 0, gap, barHeight)), t.surface);
    }
    painter.restore();

    const int line = fontMetrics().height() + space::xs;
    int y = barHeight + space::s;
    for (const auto &[plane, percent] : shares) {
        const QRect mark(0, y + (line - markSize) / 2, markSize, markSize);
        drawRounded(painter, mirrored(mark), 3, colourOf(plane, t));
        const QRect words(markSize + space::s, y, width() - markSize - space::s, line);
        painter.setPen(t.text);
        painter.drawText(
            mirrored(words),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            termText(plane));
        painter.setPen(t.textSecondary);
        painter.drawText(
            mirrored(words),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
            tr("%1%").arg(percent));
        y += line;
    }
}

} // namespace midback
