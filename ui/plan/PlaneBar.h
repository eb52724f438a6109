#pragma once

#include "core/routine/RoutineReview.h"

#include <QtWidgets/QWidget>

namespace midback {

/// How the time of a routine is shared among the planes: a slim stacked bar, and below it each
/// plane with its mark, name and per cent.
class PlaneBar : public QWidget {
    Q_OBJECT

public:
    explicit PlaneBar(QWidget *parent = nullptr);

    void setReview(const RoutineReview &review);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoutineReview m_review;
};

/// Per cent of the planes with any time, the largest first; they sum to 100.
QList<std::pair<Plane, int>> planePercents(const RoutineReview &review);

} // namespace midback
