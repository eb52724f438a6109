#include "ui/charts/CourseChart.h"

#include "ui/charts/DateTicks.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Type.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace midback {

namespace {

constexpr double gap = 8;           // px between plot and texts
constexpr double roundReach = 6;    // px; where both sides agree the round mark shows behind
constexpr double squareReach = 3.5; // the square one
constexpr int fewestDays = 14;      // that the axis shows
constexpr float bandAlpha = 0.14F;

QFontMetrics captionMetrics(const QWidget &widget)
{
    return QFontMetrics(typeFont(TypeRole::Caption, widget.font()));
}

/// 1, 2 or 5 times a power of ten, so that about four steps fill the span.
double evenStep(double span)
{
    const double rough = std::max(span, 1e-6) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return std::max(1.0, factor * power);
    }
    return std::max(1.0, 10 * power);
}

} // namespace

bool CourseChartData::isEmpty() const
{
    return std::all_of(series.begin(), series.end(),
                       [](const Series &one) { return one.points.isEmpty(); });
}

CourseAxis CourseAxis::of(const CourseChartData &data)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const CourseChartData::Series &series : data.series) {
        for (const CourseChartData::Point &point : series.points)
            include(point.value);
        if (series.first) {
            include(*series.first - data.error);
            include(*series.first + data.error);
        }
    }
    if (low > high)
        return {};
    CourseAxis axis;
    axis.step = evenStep(high - low);
    // Nothing that is measured here can be less than nothing.
    axis.lowest = std::max(0.0, std::floor(low / axis.step) * axis.step);
    axis.highest = std::max(std::ceil(high / axis.step) * axis.step, axis.lowest + axis.step);
    return axis;
}

CourseChart::CourseChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Results over time"));
}

void CourseChart::setData(const CourseChartData &data)
{
    m_data = data;
    m_axis = CourseAxis::of(data);
    update();
}

QDate CourseChart::from() const
{
    QDate first = m_data.to.addDays(-fewestDays);
    for (const CourseChartData::Series &series : m_data.series) {
        for (const CourseChartData::Point &point : series.points)
            first = std::min(first, point.date);
    }
    return first;
}

QRectF CourseChart::plot() const
{
    const QFontMetrics metrics = captionMetrics(*this);
    const double numbers = metrics.horizontalAdvance(locale().toString(m_axis.highest)) + gap;
    double names = 2 * gap;
    for (const CourseChartData::Series &series : m_data.series) {
        if (!series.name.isEmpty())
            names = std::max(names, metrics.horizontalAdvance(series.name) + 3 * gap);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double top = metrics.height() / 2.0;
    return QRectF(mirrored ? names : numbers, top, std::max(1.0, width() - numbers - names),
                  std::max(1.0, height() - top - metrics.height() - gap));
}

QPointF CourseChart::placeOf(const QDate &date, double value) const
{
    const QRectF area = plot();
    const double share =
        double(from().daysTo(date)) / double(std::max<qint64>(1, from().daysTo(m_data.to)));
    // The first mark stands clear of the numbers.
    const double along = roundReach + (area.width() - 2 * roundReach) * share;
    const double up = (value - m_axis.lowest) / (m_axis.highest - m_axis.lowest);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? area.right() - along : area.left() + along,
            area.bottom() - area.height() * up};
}

QColor CourseChart::colourOf(int series) const
{
    const Tokens &t = tokensOf(*this);
    return series == 0 ? t.chartBlue : t.chartOrange;
}

void CourseChart::paintEvent(QPaintEvent *)
{
    if (m_data.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(typeFont(TypeRole::Caption, font()));
    paintBands(painter);
    paintGrid(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < m_data.series.size(); ++index)
        paintLine(painter, index);
    for (int index = 0; index < m_data.series.size(); ++index)
        paintMarks(painter, index);
    paintNames(painter);
}

void CourseChart::paintBands(QPainter &painter) const
{
    if (m_data.error <= 0)
        return;
    const QRectF area = plot();
    for (int index = 0; index < m_data.series.size(); ++index) {
        const auto first = m_data.series.at(index).first;
        if (!first)
            continue;
        const double low = std::max(m_axis.lowest, *first - m_data.error);
        QColor soft = colourOf(index);
        soft.setAlphaF(bandAlpha);
        painter.fillRect(QRectF(QPointF(area.left(), placeOf(m_data.to, *first + m_data.error).y()),
                                QPointF(area.right(), placeOf(m_data.to, low).y())),
                         soft);
    }
}

void CourseChart::paintGrid(QPainter &painter) const
{
    const Tokens &t = tokensOf(*this);
    const QRectF area = plot();
    const QFontMetrics metrics = painter.fontMetrics();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int steps = int(std::lround((m_axis.highest - m_axis.lowest) / m_axis.step));
    for (int i = 0; i <= steps; ++i) {
        const double value = m_axis.lowest + i * m_axis.step;
        const double y = std::round(placeOf(m_data.to, value).y()) + 0.5;
        painter.setPen(QPen(t.cardBorder, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(t.textSecondary);
        const double width = mirrored ? this->width() - area.right() : area.left();
        const QRectF place(mirrored ? area.right() + gap : 0, y - metrics.height() / 2.0,
                           width - gap, metrics.height());
        painter.drawText(place, int((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                         locale().toString(value));
    }
    const int textWidth = metrics.horizontalAdvance(QStringLiteral("00 Mmm")) + 24;
    for (const DateTick &tick :
         dateTicks(from(), m_data.to, int(area.width()), textWidth, locale())) {
        const double width = metrics.horizontalAdvance(tick.text) + 2;
        const double left = std::clamp(placeOf(tick.date, m_axis.lowest).x() - width / 2, 0.0,
                                       std::max(0.0, this->width() - width));
        painter.drawText(QRectF(left, area.bottom() + gap, width, metrics.height()),
                         Qt::AlignCenter, tick.text);
    }
}

void CourseChart::paintLine(QPainter &painter, int index) const
{
    const QList<CourseChartData::Point> &points = m_data.series.at(index).points;
    painter.setPen(
        QPen(colourOf(index), 2, index == 0 ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    for (qsizetype i = 1; i < points.size(); ++i) {
        painter.drawLine(placeOf(points.at(i - 1).date, points.at(i - 1).value),
                         placeOf(points.at(i).date, points.at(i).value));
    }
}

void CourseChart::paintMarks(QPainter &painter, int index) const
{
    painter.setPen(QPen(tokensOf(*this).surface, 1));
    painter.setBrush(colourOf(index));
    for (const CourseChartData::Point &point : m_data.series.at(index).points) {
        const QPointF middle = placeOf(point.date, point.value);
        if (index == 0) {
            painter.drawEllipse(middle, roundReach, roundReach);
        } else {
            QRectF square(0, 0, 2 * squareReach, 2 * squareReach);
            square.moveCenter(middle);
            painter.drawRect(square);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void CourseChart::paintNames(QPainter &painter) const
{
    const double line = painter.fontMetrics().height();
    QList<double> heights;
    for (const CourseChartData::Series &series : m_data.series) {
        heights.append(series.points.isEmpty()
                           ? plot().top()
                           : placeOf(m_data.to, series.points.last().value).y());
    }
    // Two names that would touch move apart.
    if (heights.size() == 2 && std::abs(heights.at(0) - heights.at(1)) < line) {
        const double middle = std::max(line, (heights.at(0) + heights.at(1)) / 2);
        const bool firstAbove = heights.at(0) <= heights.at(1);
        heights = {middle + (firstAbove ? -line / 2 : line / 2),
                   middle + (firstAbove ? line / 2 : -line / 2)};
    }
    const QRectF area = plot();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int index = 0; index < m_data.series.size(); ++index) {
        const QString &name = m_data.series.at(index).name;
        const double width = painter.fontMetrics().horizontalAdvance(name) + 2;
        const double left = mirrored ? area.left() - gap - width : area.right() + gap;
        painter.setPen(tokensOf(*this).text);
        const double top = std::clamp(heights.at(index) - line / 2, 0.0, height() - line);
        painter.drawText(QRectF(left, top, width, line), Qt::AlignCenter, name);
    }
}

} // namespace midback
