#include "ui/charts/PainSeries.h"

#include "ui/charts/ColumnDecimation.h"
#include "ui/charts/PainPlot.h"
#include "ui/theme/Tokens.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPen>

namespace midback {

namespace {

constexpr double dotOpacity = 0.45;
constexpr double lineWidth = 2; // Qt Charts draws it in segments, which wide pens do not slow down

/// Builds the series of one chart.
class Filler {
public:
    Filler(QChart &chart, const PainChartData &data, int columns, bool mirrored)
        : m_chart(chart)
        , m_data(data)
        , m_columns(columns)
        , m_mirrored(mirrored)
    {
        m_chart.removeAllSeries();
        for (QAbstractAxis *axis : m_chart.axes()) {
            m_chart.removeAxis(axis);
            delete axis;
        }
    }

    void addAxes()
    {
        m_x = new QValueAxis;
        m_x->setRange(from(), to());
        m_x->setVisible(false);
        m_chart.addAxis(m_x, Qt::AlignBottom);
        m_y = new QValueAxis;
        m_y->setRange(painplot::lowest, painplot::highest);
        m_y->setVisible(false);
        m_chart.addAxis(m_y, Qt::AlignLeft);
    }

    void addBand(const QColor &colour)
    {
        auto *upper = new QLineSeries;
        upper->append(from(), painplot::acceptablePain);
        upper->append(to(), painplot::acceptablePain);
        auto *lower = new QLineSeries;
        lower->append(from(), 0);
        lower->append(to(), 0);
        auto *band = new QAreaSeries(upper, lower);
        upper->setParent(band);
        lower->setParent(band);
        band->setBrush(colour);
        band->setPen(Qt::NoPen);
        add(band);
    }

    void addRule(int score, const QColor &colour)
    {
        auto *rule = new QLineSeries;
        rule->setPen(QPen(colour, 1));
        rule->append(from(), score);
        rule->append(to(), score);
        add(rule);
    }

    void addLine(const QList<QPointF> &stretch, const QColor &colour, double width)
    {
        auto *line = new QLineSeries;
        QPen pen(colour, width);
        pen.setCapStyle(Qt::RoundCap);
        line->setPen(pen);
        // One point has no length: a short dash says that there is a median.
        const QList<QPointF> points = stretch.size() > 1
                                          ? stretch
                                          : QList<QPointF>{stretch.first() - QPointF(0.4, 0),
                                                           stretch.first() + QPointF(0.4, 0)};
        fill(*line, points);
        add(line);
    }

    void addDots(const QList<QPointF> &points, QScatterSeries::MarkerShape shape, double size,
                 const QColor &colour)
    {
        auto *dots = new QScatterSeries;
        dots->setMarkerShape(shape);
        dots->setMarkerSize(size);
        dots->setColor(colour);
        dots->setBorderColor(Qt::transparent);
        dots->setPen(Qt::NoPen);
        fill(*dots, points);
        add(dots);
    }

    int points() const { return m_points; }

private:
    double from() const { return -0.5; }
    double to() const { return m_data.dayCount() - 0.5; }

    void fill(QXYSeries &series, const QList<QPointF> &points)
    {
        QList<QPointF> thinned = decimated(points, from(), to(), m_columns);
        if (m_mirrored) {
            for (QPointF &point : thinned)
                point.setX(m_data.dayCount() - 1 - point.x());
        }
        m_points += int(thinned.size());
        series.replace(thinned);
    }

    void add(QAbstractSeries *series)
    {
        m_chart.addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    QChart &m_chart;
    const PainChartData &m_data;
    int m_columns;
    bool m_mirrored;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    int m_points = 0;
};

/// How the marks look at a density: where days share pixels they are smaller and lighter.
struct Marks {
    double size;
    double opacity;
    double line;
};

Marks marksFor(double pixelsADay)
{
    if (pixelsADay < 1)
        return {3.0, 0.2, 1.25};
    return {std::clamp(pixelsADay * 1.2, 4.0, 9.0), dotOpacity, lineWidth};
}

} // namespace

int fillPainChart(QChart &chart, const PainChartData &data, int columns, bool mirrored,
                  const Tokens &tokens)
{
    const Marks marks = marksFor(double(columns) / data.dayCount());
    Filler filler(chart, data, columns, mirrored);
    filler.addAxes();
    filler.addBand(tokens.painBand);
    for (const int score : {0, 5, 10})
        filler.addRule(score, tokens.cardBorder);
    QColor dot = tokens.chartBlue;
    dot.setAlphaF(float(marks.opacity));
    filler.addDots(data.dots, QScatterSeries::MarkerShapeCircle, marks.size, dot);
    for (const QList<QPointF> &stretch : data.line)
        filler.addLine(stretch, tokens.chartBlue, marks.line);
    QList<QPointF> ticks;
    for (const double x : data.sessions)
        ticks.append({x, painplot::sessionsAt});
    filler.addDots(ticks, QScatterSeries::MarkerShapeRectangle, std::min(marks.size, 5.0),
                   tokens.accent);
    return filler.points();
}

} // namespace midback
