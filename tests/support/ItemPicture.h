#pragma once

#include "ui/theme/Palette.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemDelegate>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOptionViewItem>

namespace midback::test {

/// How an item looks: what a delegate paints for it on an otherwise empty picture.
struct ItemPicture {
    QSize size{240, 260};
    QStyle::State state = QStyle::State_Enabled;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Tokens tokens = lightTokens();

    QStyleOptionViewItem option() const
    {
        QStyleOptionViewItem made;
        made.rect = QRect(QPoint(), size);
        made.state = state;
        made.direction = direction;
        made.palette = paletteFor(tokens);
        made.font = QApplication::font();
        return made;
    }
    QImage of(const QAbstractItemDelegate &delegate, const QModelIndex &index) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        delegate.paint(&painter, option(), index);
        return image;
    }
};

/// How a widget looks with its children, at the size that it has.
inline QImage pictureOfWidget(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// The pixels that have exactly this colour, and where they lie on average, -1 where there are
/// none.
struct ColourTrace {
    int pixels = 0;
    double x = -1;
    double y = -1;
};
inline ColourTrace traceOf(const QImage &image, const QColor &colour)
{
    ColourTrace trace;
    double xs = 0;
    double ys = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgba() != colour.rgba())
                continue;
            ++trace.pixels;
            xs += x;
            ys += y;
        }
    }
    if (trace.pixels > 0) {
        trace.x = xs / trace.pixels;
        trace.y = ys / trace.pixels;
    }
    return trace;
}

} // namespace midback::test
