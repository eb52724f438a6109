#include "ui/theme/Paint.h"

#include "ui/theme/Icons.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace midback {

namespace {

TEST(PaintTest, ContrastHasTheKnownEnds)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 0.001);
    // look.md names this pair as 16.3.
    EXPECT_NEAR(contrastRatio(QColor(0x17212B), Qt::white), 16.3, 0.1);
}

RC_GTEST_PROP(PaintTest, ContrastIsSymmetric, ())
{
    const auto colour = [] {
        return QColor::fromRgb(*rc::gen::inRange(0u, 0x1000000u) | 0xff000000u);
    };
    const QColor a = colour();
    const QColor b = colour();
    RC_ASSERT(qFuzzyCompare(contrastRatio(a, b), contrastRatio(b, a)));
    RC_ASSERT(contrastRatio(a, b) >= 1.0);
}

TEST(PaintTest, MixingRunsFromUnderToOver)
{
    EXPECT_EQ(mixed(Qt::black, Qt::white, 0.0), QColor(Qt::black));
    EXPECT_EQ(mixed(Qt::black, Qt::white, 1.0), QColor(Qt::white));
    EXPECT_NEAR(mixed(Qt::black, Qt::white, 0.5).red(), 128, 1);
}

QImage canvas()
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

TEST(PaintTest, ARoundedShapeLeavesItsCorners)
{
    QImage image = canvas();
    QPainter painter(&image);
    drawRounded(painter, image.rect(), 12, Qt::red);
    painter.end();
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(20, 20), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(20, 0), QColor(Qt::red));
}

TEST(PaintTest, ARoundedClipKeepsItsCornersFree)
{
    QImage image = canvas();
    QPainter painter(&image);
    clipRounded(painter, image.rect(), 12);
    painter.fillRect(image.rect(), Qt::red);
    painter.end();
    for (const QPoint corner : {QPoint(0, 0), QPoint(39, 0), QPoint(0, 39), QPoint(39, 39)})
        EXPECT_EQ(image.pixelColor(corner), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(20, 39), QColor(Qt::red));
}

TEST(PaintTest, TheFocusRingIsTwoPixelsInside)
{
    QImage image = canvas();
    QPainter painter(&image);
    drawFocusRing(painter, image.rect(), 8, Qt::blue);
    painter.end();
    EXPECT_EQ(image.pixelColor(20, 0), QColor(Qt::blue));
    EXPECT_EQ(image.pixelColor(20, 1), QColor(Qt::blue));
    EXPECT_EQ(image.pixelColor(20, 2), QColor(Qt::white));
}

TEST(PaintTest, AnIconTakesTheColourAskedFor)
{
    QImage image = canvas();
    QPainter painter(&image);
    drawTinted(painter, tintedIcon(QStringLiteral("plus"), Qt::red), image.rect(), Qt::blue);
    painter.end();
    const QColor middle = image.pixelColor(20, 20);
    EXPECT_GT(middle.blue(), 200);
    EXPECT_LT(middle.red(), 60);
}

TEST(PaintTest, ChevronsPointWhereTheyAreTold)
{
    const auto inked = [](Towards towards) {
        QImage image = canvas();
        QPainter painter(&image);
        drawChevron(painter, {20, 20}, 12, towards, Qt::black);
        painter.end();
        return image.pixelColor(20, 26).lightness() < 200;
    };
    EXPECT_TRUE(inked(Towards::Down)); // the tip is below the middle
    EXPECT_FALSE(inked(Towards::Up));
}

RC_GTEST_PROP(PaintTest, MixingStaysBetweenBothAndIsOpaque, ())
{
    const auto colour = [] {
        return QColor::fromRgb(*rc::gen::inRange(0u, 0x1000000u) | 0xff000000u);
    };
    const QColor under = colour();
    const QColor over = colour();
    const QColor between = mixed(under, over, *rc::gen::inRange(0, 101) / 100.0);
    RC_ASSERT(between.alpha() == 255);
    for (const auto &part : {&QColor::red, &QColor::green, &QColor::blue}) {
        const auto [low, high] = std::minmax({(under.*part)(), (over.*part)()});
        RC_ASSERT((between.*part)() >= low && (between.*part)() <= high);
    }
}

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

TEST(PaintTest, AllFourChevronsAreTheSameTurned)
{
    const auto chevron = [](Towards towards) {
        QImage image = canvas();
        QPainter painter(&image);
        drawChevron(painter, {20, 20}, 10, towards, Qt::black);
        painter.end();
        return image;
    };
    EXPECT_EQ(inkOf(chevron(Towards::Up)).size(), inkOf(chevron(Towards::Down)).size());
    EXPECT_EQ(inkOf(chevron(Towards::Left)).size(),
              inkOf(chevron(Towards::Down)).size().transposed());
    const auto tip = [&](Towards towards, const QPoint &where) {
        return chevron(towards).pixelColor(where).lightness() < 160;
    };
    EXPECT_TRUE(tip(Towards::Left, {15, 20}));
    EXPECT_TRUE(tip(Towards::Right, {25, 20}));
    EXPECT_FALSE(tip(Towards::Left, {25, 20}));
    EXPECT_TRUE(tip(Towards::Up, {20, 15}));
}

TEST(PaintTest, ACheckMarkStaysInItsCircle)
{
    QImage image = canvas();
    QPainter painter(&image);
    drawCheckMark(painter, {20, 20}, 20, Qt::black);
    painter.end();
    const QRect ink = inkOf(image);
    EXPECT_FALSE(ink.isEmpty());
    EXPECT_TRUE(QRect(8, 8, 24, 24).contains(ink)) << ink.x() << ' ' << ink.width();
}

TEST(PaintTest, AShapeWithoutColoursIsNothing)
{
    QImage image = canvas();
    QPainter painter(&image);
    drawRounded(painter, image.rect(), 8, {});
    drawRounded(painter, image.rect(), 8, {}, Qt::red, 0);
    drawTinted(painter, {}, image.rect(), Qt::red);
    painter.end();
    EXPECT_TRUE(inkOf(image).isEmpty());
}

TEST(PaintTest, DrawingLeavesThePainterAsItWas)
{
    QImage image = canvas();
    QPainter painter(&image);
    painter.setPen(Qt::magenta);
    drawRounded(painter, image.rect(), 8, Qt::red, Qt::blue);
    drawCheckMark(painter, {20, 20}, 10, Qt::black);
    drawChevron(painter, {20, 20}, 10, Towards::Left, Qt::black);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::magenta));
    EXPECT_TRUE(painter.transform().isIdentity());
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

} // namespace

} // namespace midback
