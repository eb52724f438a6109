#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <optional>

namespace midback {

/// The course of something that is measured now and then, perhaps on two sides.
struct CourseChartData {
    struct Point {
        QDate date;
        double value = 0;
    };
    struct Series {
        QString name; ///< beside its last point; may be empty where there is one series
        QList<Point> points;
        std::optional<double> first; ///< what changes are measured from
    };

    QList<Series> series; ///< at most two
    double error = 0;     ///< less than this from `first` may be chance; 0: not known
    QDate to;             ///< the last day that is shown, not before the last point

    bool isEmpty() const;
};

/// The even axis that holds all values and their bands, from `lowest` to `highest` in steps.
struct CourseAxis {
    double lowest = 0;
    double highest = 1;
    double step = 1;

    static CourseAxis of(const CourseChartData &data);
};

/// Draws it by a painter: round marks and a solid line for the first series, square ones and a
/// dashed line for the second, and a soft band round the first value in which a change may be
/// chance. Takes no keyboard: its name and description say what it shows, the numbers are in a
/// table.
class CourseChart : public QWidget {
    Q_OBJECT

public:
    explicit CourseChart(QWidget *parent = nullptr);

    void setData(const CourseChartData &data);
    const CourseChartData &data() const { return m_data; }
    void setSummary(const QString &summary) { setAccessibleDescription(summary); }

    /// Where a date and a value are drawn, in px.
    QPointF placeOf(const QDate &date, double value) const;

    QSize sizeHint() const override { return {600, 200}; }
    QSize minimumSizeHint() const override { return {280, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    QDate from() const;
    QColor colourOf(int series) const;
    void paintGrid(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void paintLine(QPainter &painter, int index) const;
    void paintMarks(QPainter &painter, int index) const;
    void paintNames(QPainter &painter) const;

    CourseChartData m_data;
    CourseAxis m_axis;
};

} // namespace midback
