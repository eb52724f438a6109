#pragma once

#include "core/coach/StageReport.h"

#include <QtWidgets/QWidget>

namespace midback {

/// One criterion of a gate: how far along it is as a small ring, and in words.
class CriterionRow : public QWidget {
    Q_OBJECT

public:
    explicit CriterionRow(const GateCriterion &criterion, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GateCriterion m_criterion;
    QWidget *m_words;
};

} // namespace midback
