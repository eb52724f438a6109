#pragma once

#include "ui/figure/FigureMotion.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace midback {

class FigurePainter;

/// A small figure of what easily goes wrong, crossed out by one quiet line. A still: nothing moves.
class FigureFaultView : public QWidget {
    Q_OBJECT

public:
    /// `fault` is what `faultOf` made of a figure.
    explicit FigureFaultView(std::shared_ptr<const FigureMotion> fault, QWidget *parent = nullptr);
    ~FigureFaultView() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<FigurePainter> m_painter;
};

/// The view with its words beside it; null where the figure shows no fault.
QWidget *figureFault(const FigureMotion *figure);

} // namespace midback
