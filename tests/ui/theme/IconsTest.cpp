#include "ui/theme/Icons.h"

#include "tests/support/WarningGuard.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TintedIconEngine.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

namespace midback {

namespace {

/// The most opaque pixel: the middle of a stroke.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

TEST(IconsTest, EveryFileDraws)
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    EXPECT_GE(files.size(), 40);
    for (const QString &file : files) {
        const QPixmap pixmap =
            tintedIcon(QString(file).remove(QStringLiteral(".svg")), Qt::red).pixmap(24, 24);
        EXPECT_GT(ink(pixmap).alpha(), 200) << qPrintable(file);
        EXPECT_GT(ink(pixmap).red(), 200) << qPrintable(file);
    }
}

TEST(IconsTest, TheDesignedNamesExist)
{
    for (const char *name :
         {"today",        "library",       "plan",         "symptoms", "progress",   "report",
          "settings",     "play",          "pause",        "skip",     "back",       "check",
          "plus",         "minus",         "trash",        "arrow-up", "arrow-down", "undo",
          "redo",         "search",        "filter",       "x",        "clock",      "calendar",
          "chevron-left", "chevron-right", "chevron-down", "download", "alert",      "info",
          "copy",         "pencil",        "grip",         "moon",     "table"})
        EXPECT_FALSE(themedIcon(QLatin1String(name)).isNull()) << name;
}

TEST(IconsTest, PixmapsAreCrispOnDenseScreens)
{
    const QPixmap pixmap = tintedIcon(QStringLiteral("play"), Qt::red).pixmap({24, 24}, 2.0);
    EXPECT_EQ(pixmap.size(), QSize(48, 48));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST(IconsTest, AThemedIconFollowsThePalette)
{
    const QPalette before = QApplication::palette();
    const QIcon icon = themedIcon(QStringLiteral("x"), QPalette::ButtonText);
    EXPECT_LT(ink(icon.pixmap(24, 24)).lightness(), 80);
    QApplication::setPalette(paletteFor(darkTokens()));
    EXPECT_GT(ink(icon.pixmap(24, 24)).lightness(), 180);
    QApplication::setPalette(before);
}

TEST(IconsTest, AnUnknownNameIsToldAndEmpty)
{
    test::expectWarning(QStringLiteral("no icon named"));
    const QIcon icon = tintedIcon(QStringLiteral("no-such-icon"), Qt::red);
    EXPECT_TRUE(icon.isNull());
    EXPECT_TRUE(icon.pixmap(24, 24).isNull());
}

TEST(TintedIconEngineTest, ADisabledThemedIconIsPale)
{
    const QIcon icon = themedIcon(QStringLiteral("x"));
    const QColor off = QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
    EXPECT_NEAR(ink(icon.pixmap({24, 24}, 1.0, QIcon::Disabled)).lightness(), off.lightness(), 2);
    EXPECT_GT(ink(icon.pixmap({24, 24}, 1.0, QIcon::Disabled)).lightness(),
              ink(icon.pixmap(24, 24)).lightness());
}

TEST(TintedIconEngineTest, AFixedColourStaysInEveryMode)
{
    const QIcon icon = tintedIcon(QStringLiteral("plus"), Qt::red);
    const QImage normal = icon.pixmap(24, 24).toImage();
    for (const auto mode : {QIcon::Disabled, QIcon::Active, QIcon::Selected})
        EXPECT_EQ(icon.pixmap({24, 24}, 1.0, mode).toImage(), normal) << mode;
}

TEST(TintedIconEngineTest, EverySizeAndRatioIsDrawnAnewNotScaled)
{
    const QIcon icon = tintedIcon(QStringLiteral("check"), Qt::red);
    for (const int size : {12, 16, 18, 24, 48}) {
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = icon.pixmap({size, size}, ratio);
            EXPECT_EQ(pixmap.width(), qRound(size * ratio)) << size << ' ' << ratio;
            EXPECT_DOUBLE_EQ(pixmap.devicePixelRatio(), ratio);
            EXPECT_GT(ink(pixmap).alpha(), 150);
        }
    }
}

TEST(TintedIconEngineTest, PaintsAtTheRatioOfItsDevice)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2.0);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    tintedIcon(QStringLiteral("play"), Qt::red).paint(&painter, QRect(0, 0, 24, 24));
    painter.end();
    const QImage crisp =
        tintedIcon(QStringLiteral("play"), Qt::red).pixmap({24, 24}, 2.0).toImage();
    EXPECT_EQ(image.convertToFormat(crisp.format()).copy(), crisp.copy());
}

TEST(TintedIconEngineTest, ACopyDrawsTheSameAndRenderedOnceIsKept)
{
    TintedIconEngine engine(QStringLiteral("play"), QColor(Qt::red));
    const std::unique_ptr<QIconEngine> copy(engine.clone());
    EXPECT_EQ(copy->key(), engine.key());
    EXPECT_FALSE(copy->isNull());
    const QPixmap first = engine.pixmap({24, 24}, QIcon::Normal, QIcon::Off);
    const QPixmap second = copy->pixmap({24, 24}, QIcon::Normal, QIcon::Off);
    EXPECT_EQ(first.cacheKey(), second.cacheKey());
    TintedIconEngine blue(QStringLiteral("play"), QColor(Qt::blue));
    EXPECT_NE(blue.pixmap({24, 24}, QIcon::Normal, QIcon::Off).cacheKey(), first.cacheKey());
}

} // namespace

} // namespace midback
