#pragma once

#include "core/catalog/Terms.h"

#include <QtWidgets/QWidget>

namespace midback {

struct Tokens;

/// "Starting position: sitting": what the outline shows, in words.
QString positionWords(Position position);

/// Stands where the figure of an exercise will be: a quiet panel with the starting position in
/// outline. `setPosition` also names it for assistive technology.
class FigurePlaceholder : public QWidget {
    Q_OBJECT

public:
    explicit FigurePlaceholder(Position position, QWidget *parent = nullptr);

    void setPosition(Position position);
    Position position() const { return m_position; }
    /// The same panel, for delegates that paint cards.
    static void draw(QPainter &painter, const QRectF &rect, Position position, const Tokens &tokens,
                     Qt::LayoutDirection direction);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Position m_position;
};

} // namespace midback
