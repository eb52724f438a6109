#pragma once

#include "core/routine/RoutineReview.h"
#include "ui/widgets/ShareBar.h"

namespace midback {

/// How the time of a routine is shared among the planes.
class PlaneBar : public ShareBar {
    Q_OBJECT

public:
    explicit PlaneBar(QWidget *parent = nullptr);

    void setReview(const RoutineReview &review);
};

/// Per cent of the planes with any time, the largest first; they sum to 100.
QList<std::pair<Plane, int>> planePercents(const RoutineReview &review);

} // namespace midback
