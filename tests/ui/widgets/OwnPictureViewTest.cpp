// A picture of a person's own in the places where a figure would move.
#include "tests/support/PictureFiles.h"
#include "tests/support/WarningGuard.h"
#include "ui/figure/StillPicture.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FigureStill.h"
#include "ui/widgets/FigureView.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

FigureLook photoLook(uint n = 1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    photo({400, 200}).save(&buffer, "JPEG");
    return {{},
            std::make_shared<const StillPicture>(
                OwnPicture{OwnPictureId(QUuid(n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), buffer.data()})};
}

/// Where the red post of the photo stands: a quarter in, in the middle.
bool isPost(const QImage &image, const QPoint &at)
{
    const QColor colour = image.pixelColor(at);
    return colour.red() > 180 && colour.green() < 70;
}

TEST(OwnPictureView, StandsWholeInTheMiddleOfThePanel)
{
    FigureView view;
    view.resize(200, 200);
    view.setLook(photoLook(), Position::Seated, QStringLiteral("Door turn"));
    view.show();
    const QImage image = view.grab().toImage();
    EXPECT_TRUE(isPost(image, {50, 100}));
    EXPECT_FALSE(isPost(image, {150, 100}));
    EXPECT_EQ(image.pixelColor(100, 20), tokensOf(view).figureBackground) << "not stretched";
    EXPECT_EQ(view.accessibleName(), QStringLiteral("Your picture: Door turn"));
}

TEST(OwnPictureView, NeverMovesAndIsNotMirrored)
{
    FigureView view;
    view.resize(200, 100);
    view.setLook(photoLook(), Position::Seated, QStringLiteral("Door turn"));
    view.show();
    const QImage before = view.grab().toImage();
    view.setPlaying(true);
    view.setMirrored(true);
    view.setLoopTime(1.5);
    view.setMoment({FigureMoment::Leg::Out, 1});
    QTest::qWait(80);
    EXPECT_EQ(view.grab().toImage(), before);
    EXPECT_TRUE(view.hasPicture());
    EXPECT_FALSE(view.hasFigure());
}

TEST(OwnPictureView, AnotherLookTakesItsPlace)
{
    FigureView view;
    view.resize(200, 100);
    view.setLook(photoLook(), Position::Seated, QStringLiteral("Door turn"));
    view.show();
    ASSERT_TRUE(isPost(view.grab().toImage(), {50, 50}));
    view.setLook({}, Position::Seated, QStringLiteral("Door turn"));
    EXPECT_FALSE(view.hasPicture());
    EXPECT_FALSE(isPost(view.grab().toImage(), {50, 50}));
}

TEST(OwnPictureView, IsOnCardsTooAndEachIsItsOwn)
{
    QPixmapCache::clear();
    const auto still = [](const FigureLook &look) {
        QImage image(160, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawFigureStill(painter, image.rect(), look, Position::Seated, lightTokens(),
                        Qt::LeftToRight);
        painter.end();
        return image;
    };
    const QImage first = still(photoLook());
    EXPECT_TRUE(isPost(first, {40, 40}));
    EXPECT_EQ(qAlpha(first.pixel(0, 0)), 0) << "round corners";
    EXPECT_EQ(still(photoLook()), first);
    const FigureLook broken{{},
                            std::make_shared<const StillPicture>(OwnPicture{
                                OwnPictureId(QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), "no"})};
    expectWarning(QStringLiteral("Not a JPEG"));
    EXPECT_FALSE(isPost(still(broken), {40, 40})) << "an empty panel";
}

} // namespace

} // namespace midback::test
