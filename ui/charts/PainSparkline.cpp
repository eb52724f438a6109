#include "ui/charts/PainSparkline.h"

#include "ui/charts/ColumnDecimation.h"
#include "ui/charts/PainPlot.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Type.h"

#include <QtGui/QPainter>

#include <cmath>

namespace midback {

namespace {

constexpr double dotRadius = 4;
constexpr double tickSize = 5;

void paintPlot(QPainter &painter, const PainChartData &data, const QRectF &plot, bool mirrored,
               const Tokens &tokens)
{
    const auto at = [&](const QPointF &point) {
        return QPointF(painPlotX(data, plot, point.x(), mirrored), painPlotY(plot, point.y()));
    };
    const double band = painPlotY(plot, painplot::acceptablePain);
    painter.fillRect(QRectF(QPointF(plot.left(), band), QPointF(plot.right(), painPlotY(plot, 0))),
                     tokens.painBand);
    painter.setPen(QPen(tokens.cardBorder, 1));
    for (const int score : {0, 5, 10}) {
        const double y = std::round(painPlotY(plot, score)) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }

    painter.setRenderHint(QPainter::Antialiasing);
    const auto thinned = [&](const QList<QPointF> &points) {
        return decimated(points, -0.5, data.dayCount() - 0.5, int(plot.width()));
    };
    QColor dot = tokens.chartBlue;
    dot.setAlphaF(0.45F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    for (const QPointF &point : thinned(data.dots))
        painter.drawEllipse(at(point), dotRadius, dotRadius);
    painter.setBrush(tokens.accent);
    for (const double x : data.sessions) {
        QRectF tick(0, 0, tickSize, tickSize);
        tick.moveCenter(at({x, painplot::sessionsAt}));
        painter.drawRect(tick);
    }
    // Segment by segment: an antialiased polyline with a wide pen is a hundred times slower.
    painter.setPen(QPen(tokens.chartBlue, 2, Qt::SolidLine, Qt::RoundCap));
    for (const QList<QPointF> &stretch : data.line) {
        QList<QPointF> points = thinned(stretch);
        // As in the large chart, a lone median is a short dash.
        if (points.size() == 1)
            points = {points.first() - QPointF(0.4, 0), points.first() + QPointF(0.4, 0)};
        for (qsizetype i = 1; i < points.size(); ++i)
            painter.drawLine(at(points.at(i - 1)), at(points.at(i)));
    }
}

} // namespace

PainSparkline::PainSparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Pain, last 6 weeks"));
}

void PainSparkline::setData(const PainChartData &data)
{
    m_data = data;
    update();
}

void PainSparkline::paintEvent(QPaintEvent *)
{
    if (!m_data.from.isValid())
        return;
    QPainter painter(this);
    const Tokens &tokens = tokensOf(*this);
    painter.setFont(typeFont(TypeRole::Caption, font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF plot = painPlotRect(size(), metrics, mirrored);
    painter.save();
    paintPlot(painter, m_data, plot, mirrored, tokens);
    painter.restore();
    painter.setPen(tokens.textSecondary);
    for (const auto &label : painLabels(m_data, plot, metrics, mirrored, locale()))
        painter.drawText(label.rect, int(label.alignment), label.text);
}

} // namespace midback
