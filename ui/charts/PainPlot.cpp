#include "ui/charts/PainPlot.h"

#include "ui/charts/DateTicks.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct PainPlotText {
    Q_DECLARE_TR_FUNCTIONS(PainPlotText)
};

constexpr double gap = 6;          // px between plot and texts
constexpr int places = 8;          // that the words of the band may take, one beside the other
constexpr double trailingRoom = 8; // px, so that the last date is not cut off

const QPointF *pointAt(const QList<QPointF> &points, double x)
{
    const auto it = std::find_if(points.begin(), points.end(),
                                 [x](const QPointF &point) { return point.x() == x; });
    return it == points.end() ? nullptr : &*it;
}

/// How many marks of the chart lie below `rect`.
int marksUnder(const PainChartData &data, const QRectF &plot, const QRectF &rect, bool mirrored)
{
    const QRectF touched = rect.adjusted(-4, -4, 4, 4);
    const auto count = [&](const QList<QPointF> &points) {
        return int(std::count_if(points.begin(), points.end(), [&](const QPointF &point) {
            return touched.contains(painPlotX(data, plot, point.x(), mirrored),
                                    painPlotY(plot, point.y()));
        }));
    };
    int marks = count(data.dots);
    for (const QList<QPointF> &stretch : data.line)
        marks += count(stretch);
    return marks;
}

/// Where below the upper edge of the band words of this size hide the least; the earliest of
/// several such places. At the lower edge they would seem to speak of the lowest scores.
QRectF emptiestPlace(const PainChartData &data, const QRectF &plot, const QSizeF &size,
                     bool mirrored)
{
    const double top = painPlotY(plot, painplot::acceptablePain) + 3;
    const double room = std::max(0.0, plot.width() - 2 * gap - size.width());
    QRectF best;
    int fewest = -1;
    for (int place = 0; place <= places; ++place) {
        const double in = gap + room * place / places;
        const double left = mirrored ? plot.right() - in - size.width() : plot.left() + in;
        const QRectF rect(QPointF(left, top), size);
        const int marks = marksUnder(data, plot, rect, mirrored);
        if (fewest < 0 || marks < fewest) {
            best = rect;
            fewest = marks;
        }
    }
    return best;
}

} // namespace

QRectF painPlotRect(const QSize &size, const QFontMetrics &metrics, bool mirrored)
{
    const double leading = metrics.horizontalAdvance(QStringLiteral("10")) + 1 + gap;
    const double left = mirrored ? trailingRoom : leading;
    const double below = metrics.height() + gap;
    return QRectF(left, 0, std::max(1.0, size.width() - leading - trailingRoom),
                  std::max(1.0, size.height() - below));
}

double painPlotX(const PainChartData &data, const QRectF &plot, double day, bool mirrored)
{
    const double share = (day + 0.5) / data.dayCount();
    return plot.left() + plot.width() * (mirrored ? 1 - share : share);
}

double painPlotY(const QRectF &plot, double score)
{
    return plot.bottom() -
           plot.height() * (score - painplot::lowest) / (painplot::highest - painplot::lowest);
}

QList<ChartLabel> painLabels(const PainChartData &data, const QRectF &plot,
                             const QFontMetrics &metrics, bool mirrored, const QLocale &locale)
{
    QList<ChartLabel> labels;
    const double line = metrics.height();
    const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    for (const int score : {0, 5, 10}) {
        const double width = metrics.horizontalAdvance(QStringLiteral("10")) + 1;
        const double left = mirrored ? plot.right() + gap : plot.left() - gap - width;
        labels.append({QRectF(left, painPlotY(plot, score) - line / 2, width, line),
                       trailing | Qt::AlignVCenter, locale.toString(score)});
    }
    const QString words = PainPlotText::tr("Up to 5: fine to exercise");
    const double wordsWidth = metrics.horizontalAdvance(words) + 2;
    labels.append(
        {emptiestPlace(data, plot, {wordsWidth, line}, mirrored), Qt::AlignCenter, words});

    const int textWidth = metrics.horizontalAdvance(QStringLiteral("00 Mmm")) + 24;
    for (const DateTick &tick :
         dateTicks(data.from, data.to, int(plot.width()), textWidth, locale)) {
        const double width = metrics.horizontalAdvance(tick.text) + 2;
        const double middle = painPlotX(data, plot, double(data.from.daysTo(tick.date)), mirrored);
        const double most = std::max(plot.left(), plot.right() + trailingRoom - width);
        const double left = std::clamp(middle - width / 2, plot.left(), most);
        labels.append({QRectF(left, plot.bottom() + gap, width, line), Qt::AlignCenter, tick.text});
    }
    return labels;
}

QString painChartKey()
{
    return PainPlotText::tr(
        "Dots are days, the line is typical pain over 7 days, squares are sessions.");
}

QString painDayText(const PainChartData &data, const QDate &date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    const double x = double(data.from.daysTo(date));
    QStringList parts;
    if (const QPointF *dot = pointAt(data.dots, x))
        parts.append(PainPlotText::tr("pain %1").arg(locale.toString(dot->y(), 'g', 3)));
    for (const QList<QPointF> &stretch : data.line) {
        if (const QPointF *point = pointAt(stretch, x))
            parts.append(PainPlotText::tr("typical over 7 days %1")
                             .arg(locale.toString(point->y(), 'g', 3)));
    }
    if (data.sessions.contains(x))
        parts.append(PainPlotText::tr("session done"));
    if (parts.isEmpty())
        return {};
    return PainPlotText::tr("%1: %2", "date and what there is")
        .arg(locale.toString(date, QLocale::LongFormat), parts.join(PainPlotText::tr(", ")));
}

} // namespace midback
