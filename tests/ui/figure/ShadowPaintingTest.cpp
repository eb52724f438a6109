#include "ui/figure/ShadowPainting.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

#include <algorithm>

namespace midback {

namespace {

struct ShadowSteps {
    int largest = 0; ///< between neighbouring pixels, of 255
    int darkest = 0; ///< below the background
};

/// The shadow of someone standing, in a picture of a height.
ShadowSteps shadowIn(int height, const FigureColours &colours)
{
    Camera camera(20, 14);
    camera.place({0, 0.5F, 0}, float(height) / 2, QPointF(height * 0.7, height * 0.6));
    QImage image(QSize(height * 4 / 3, height), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow({painter, camera, colours, 1}, solve({}));
    painter.end();
    ShadowSteps steps;
    for (int y = 1; y < image.height(); ++y) {
        for (int x = 1; x < image.width(); ++x) {
            const int here = qRed(image.pixel(x, y));
            steps.darkest = std::max(steps.darkest, 255 - here);
            steps.largest = std::max({steps.largest, std::abs(here - qRed(image.pixel(x - 1, y))),
                                      std::abs(here - qRed(image.pixel(x, y - 1)))});
        }
    }
    return steps;
}

TEST(ShadowPainting, FadesWithoutAStepThatCanBeSeen)
{
    for (const int height : {560, 900}) {
        const ShadowSteps light = shadowIn(height, lightFigure());
        EXPECT_GT(light.darkest, 25) << height;
        EXPECT_LE(light.largest, 4) << height;
        const ShadowSteps dark = shadowIn(height, darkFigure());
        EXPECT_GT(dark.darkest, 50) << height;
        EXPECT_LE(dark.largest, 9) << height;
    }
}

} // namespace

} // namespace midback
