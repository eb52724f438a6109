#include "tests/ui/widgets/Pixels.h"

#include "ui/theme/Palette.h"

#include <QtGui/QMouseEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

template<class Matches>
QRect boundsWhere(const QImage &image, Matches matches)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (matches(x, y))
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

} // namespace

QRect boundsOf(const QImage &image, const QColor &colour)
{
    return boundsWhere(image, [&](int x, int y) { return image.pixelColor(x, y) == colour; });
}

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    boundsWhere(image, [&](int x, int y) {
        count += image.pixelColor(x, y) == colour ? 1 : 0;
        return false;
    });
    return count;
}

QRect differenceOf(const QImage &a, const QImage &b)
{
    EXPECT_EQ(a.size(), b.size());
    return boundsWhere(a, [&](int x, int y) { return a.pixel(x, y) != b.pixel(x, y); });
}

bool mirrored(const QImage &a, const QImage &b)
{
    const QImage turned = b.mirrored(true, false);
    int off = 0;
    boundsWhere(a, [&](int x, int y) {
        const int step = qAbs(qGray(a.pixel(x, y)) - qGray(turned.pixel(x, y)));
        off += step > 40 ? 1 : 0;
        return false;
    });
    return a.size() == b.size() && off * 500 < a.width() * a.height();
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage();
}

QImage pictureOf(QWidget &widget, Qt::LayoutDirection direction)
{
    widget.setLayoutDirection(direction);
    return pictureOf(widget);
}

void darken(QWidget &widget)
{
    widget.setPalette(paletteFor(darkTokens()));
}

void giveKeyboard(QWidget &widget)
{
    QWidget *window = widget.window();
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    widget.setFocus();
    ASSERT_TRUE(widget.hasFocus());
}

void pointAt(QWidget &widget, const QPoint &at)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(widget.mapToGlobal(at)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
}

void leave(QWidget &widget)
{
    QEvent event(QEvent::Leave);
    QApplication::sendEvent(&widget, &event);
}

} // namespace midback::test
