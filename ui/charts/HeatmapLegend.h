#pragma once

#include "core/progress/Consistency.h"

#include <QtWidgets/QWidget>

namespace midback {

/// What the cells of the heatmap mean, in words, each beside a cell of its kind.
class HeatmapLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatmapLegend(QWidget *parent = nullptr);
};

} // namespace midback
