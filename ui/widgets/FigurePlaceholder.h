#pragma once

#include "core/catalog/Terms.h"

#include <QtWidgets/QWidget>

namespace midback {

/// Stands where the figure of an exercise will be: a quiet panel with the starting position in
/// outline. `setPosition` also names it for assistive technology.
class FigurePlaceholder : public QWidget {
    Q_OBJECT

public:
    explicit FigurePlaceholder(Position position, QWidget *parent = nullptr);

    void setPosition(Position position);
    Position position() const { return m_position; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Position m_position;
};

} // namespace midback
