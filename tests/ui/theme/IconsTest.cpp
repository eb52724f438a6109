#include "ui/theme/Icons.h"

#include "tests/support/WarningGuard.h"
#include "ui/theme/Palette.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
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

} // namespace

} // namespace midback
