#include "ui/figure/FigurePainter.h"

#include "ui/figure/FigureLibrary.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <gtest/gtest.h>

namespace midback {

namespace {

constexpr QSize pictureSize(240, 180);
constexpr FigureMoment theEnd{FigureMoment::Leg::Out, 1};

std::shared_ptr<const FigureMotion> motionNamed(const char *exercise)
{
    auto motion = FigureLibrary().motionOf(QLatin1String(exercise));
    EXPECT_NE(motion, nullptr) << exercise;
    return motion;
}

QImage painted(FigurePainter &painter, const FigureMoment &moment = theEnd,
               const FigureExtras &extras = {})
{
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(lightFigure().background);
    painter.setFrame(image.rect());
    QPainter on(&image);
    painter.paint(on, moment, extras);
    return image;
}

/// Pixels of which a channel differs by more than `tolerance`.
int differing(const QImage &a, const QImage &b, int tolerance)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            count += std::abs(qRed(p) - qRed(q)) > tolerance ||
                     std::abs(qGreen(p) - qGreen(q)) > tolerance ||
                     std::abs(qBlue(p) - qBlue(q)) > tolerance;
        }
    }
    return count;
}

const char *const examples[] = {"cat-cow-quadruped", "thread-needle", "seated-rotation-crossed",
                                "ext-foam-roller", "hinge-stick"};

TEST(FigurePainter, PaintsTheSameFrameTwiceAlike)
{
    for (const char *exercise : examples) {
        FigurePainter once(motionNamed(exercise), lightFigure());
        FigurePainter again(motionNamed(exercise), lightFigure());
        const QImage picture = painted(once);
        EXPECT_EQ(picture, painted(again)) << exercise;
        painted(once, {FigureMoment::Leg::Back, 0.4});
        EXPECT_EQ(picture, painted(once)) << exercise << ": nothing is left of other frames";
    }
}

TEST(FigurePainter, TheOtherSideIsTheMirroredPicture)
{
    for (const char *exercise : examples) {
        FigurePainter painter(motionNamed(exercise), lightFigure());
        const QImage left = painted(painter);
        painter.setMirrored(true);
        const QImage right = painted(painter);
        EXPECT_NE(left, right) << exercise;
        EXPECT_LE(differing(left.mirrored(true, false), right, 40), 25) << exercise;
    }
}

TEST(FigurePainter, StaysInItsFrame)
{
    const QRect frame(40, 30, 240, 180);
    for (const char *exercise : examples) {
        FigurePainter painter(motionNamed(exercise), lightFigure());
        painter.setFrame(frame);
        QImage image(320, 240, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::green);
        QPainter on(&image);
        painter.paint(on, theEnd);
        on.end();
        int outside = 0;
        int inside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != QColor(Qt::green))
                    ++(frame.contains(x, y) ? inside : outside);
            }
        }
        EXPECT_EQ(outside, 0) << exercise;
        EXPECT_GT(inside, 240 * 180 / 20) << exercise;
    }
}

TEST(FigurePainter, NothingOfTheBodyIsCutInAnyPosture)
{
    // What touches the frame is a wall, a mat or a shadow; the body keeps a margin.
    FigureExtras bare;
    bare.shadow = bare.ghost = false;
    for (const char *exercise : {"thread-needle", "ext-foam-roller", "seated-rotation-crossed"}) {
        FigurePainter painter(motionNamed(exercise), lightFigure());
        for (const FigureMoment &moment : painter.motion().keyMoments()) {
            const QImage image = painted(painter, moment, bare);
            const QColor skin = lightFigure().skin;
            for (int x = 0; x < image.width(); ++x) {
                EXPECT_NE(image.pixelColor(x, 1), skin) << exercise;
                EXPECT_NE(image.pixelColor(x, image.height() - 2), skin) << exercise;
            }
        }
    }
}

TEST(FigurePainter, EachExtraCanBeLeftOut)
{
    FigurePainter painter(motionNamed("thread-needle"), lightFigure());
    const QImage all = painted(painter);
    for (bool FigureExtras::*extra : {&FigureExtras::shadow, &FigureExtras::ghost,
                                      &FigureExtras::arrows, &FigureExtras::spine}) {
        FigureExtras extras;
        extras.*extra = false;
        EXPECT_GT(differing(all, painted(painter, theEnd, extras), 2), 20);
    }
}

TEST(FigurePainter, TurningAndColoursChangeThePictureAndCanBeTakenBack)
{
    FigurePainter painter(motionNamed("cat-cow-quadruped"), lightFigure());
    const QImage before = painted(painter);
    painter.setTurnedBy(40);
    EXPECT_GT(differing(before, painted(painter), 10), 500);
    painter.setTurnedBy(0);
    EXPECT_EQ(painted(painter), before);
    painter.setColours(darkFigure());
    EXPECT_GT(differing(before, painted(painter), 10), 500);
    painter.setColours(lightFigure());
    EXPECT_EQ(painted(painter), before);
}

TEST(FigurePainter, WithoutRoomItPaintsNothing)
{
    FigurePainter painter(motionNamed("cat-cow-quadruped"), lightFigure());
    QImage image(10, 10, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::green);
    const QImage before = image;
    QPainter on(&image);
    painter.setFrame({});
    painter.paint(on, theEnd);
    on.end();
    EXPECT_EQ(image, before);
    for (const QRectF &tiny : {QRectF(0, 0, 1, 1), QRectF(0, 0, 10, 2)}) {
        QPainter small(&image);
        painter.setFrame(tiny);
        painter.paint(small, theEnd); // does not fall over
    }
}

TEST(FigurePainter, LeavesThePainterAsItWas)
{
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter on(&image);
    on.setPen(QPen(Qt::red, 3));
    on.setBrush(Qt::blue);
    on.setOpacity(0.7);
    on.translate(3, 4);
    on.setClipRect(QRect(1, 2, 200, 150));
    const QPen pen = on.pen();
    const QBrush brush = on.brush();
    const QTransform transform = on.transform();
    const QPainterPath clip = on.clipPath();
    const auto hints = on.renderHints();
    FigurePainter painter(motionNamed("hinge-stick"), lightFigure());
    painter.setFrame(image.rect());
    painter.paint(on, theEnd);
    EXPECT_EQ(on.pen(), pen);
    EXPECT_EQ(on.brush(), brush);
    EXPECT_EQ(on.transform(), transform);
    EXPECT_EQ(on.clipPath(), clip);
    EXPECT_EQ(on.renderHints(), hints);
    EXPECT_EQ(on.opacity(), 0.7);
    EXPECT_EQ(on.compositionMode(), QPainter::CompositionMode_SourceOver);
}

/// A page with what `paint` puts on it.
template<class Paint>
QByteArray pageWith(const Paint &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    QPainter on(&writer);
    paint(on);
    on.end();
    return buffer.data();
}

TEST(FigurePainter, APrintedFigureHasNoPixels)
{
    const QByteArray control = pageWith([](QPainter &on) {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        on.drawImage(QRect(0, 0, 400, 400), image);
    });
    ASSERT_TRUE(control.contains("/Subtype /Image")) << "this is how it would look";
    for (const char *exercise : examples) {
        const QByteArray page = pageWith([&](QPainter &on) {
            FigurePainter painter(motionNamed(exercise), paperFigure());
            painter.setFrame(QRectF(100, 100, 1200, 900));
            painter.paint(on, theEnd);
        });
        EXPECT_FALSE(page.contains("/Subtype /Image")) << exercise;
        EXPECT_GT(page.size(), 4'000) << exercise << ": something is on the page";
    }
}

} // namespace

} // namespace midback
