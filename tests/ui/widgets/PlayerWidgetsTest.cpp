#include "ui/widgets/RingTimer.h"
#include "ui/widgets/SegmentBar.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/DigitCells.h"

#include <QtGui/QAccessible>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

namespace midback {

namespace {

/// Counts paint events.
class Paints : public QObject {
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

TEST(RingTimerTest, ShowsMinutesAndSeconds)
{
    RingTimer ring;
    ring.setSeconds(23);
    EXPECT_EQ(ring.bigText(), QStringLiteral("0:23"));
    ring.setSeconds(605);
    EXPECT_EQ(ring.bigText(), QStringLiteral("10:05"));
    ring.setSeconds(-4);
    EXPECT_EQ(ring.bigText(), QStringLiteral("0:00"));
    ring.setBigText(QStringLiteral("5"));
    EXPECT_EQ(ring.bigText(), QStringLiteral("5"));
}

TEST(RingTimerTest, RepaintsOnlyWhenSomethingChanged)
{
    RingTimer ring;
    ring.resize(300, 300);
    ring.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&ring));
    ring.setSeconds(9);
    ring.setProgress(0.5);
    ring.setBreath(0.25);
    QApplication::processEvents();
    Paints paints(&ring);
    ring.setSeconds(9);
    ring.setProgress(0.5);
    ring.setBreath(0.25);
    ring.setCaption(QString());
    QApplication::processEvents();
    EXPECT_EQ(paints.count, 0);
    ring.setSeconds(8);
    QApplication::processEvents();
    EXPECT_EQ(paints.count, 1);
}

TEST(RingTimerTest, TheRingFillsClockwiseFromTheTop)
{
    RingTimer ring;
    ring.resize(300, 300);
    ring.setBigText(QString());
    ring.setProgress(0.5);
    const QImage image = ring.grab().toImage();
    EXPECT_EQ(image.pixelColor(293, 150), lightTokens().accent);
    EXPECT_NE(image.pixelColor(6, 150), lightTokens().accent);
}

TEST(RingTimerTest, TheDiscBreathes)
{
    RingTimer ring;
    ring.resize(300, 300);
    const auto soft = [&](std::optional<double> phase) {
        ring.setBreath(phase);
        // Between the smallest and the largest disc, below the words.
        return ring.grab().toImage().pixelColor(150, 260) == lightTokens().accentSoft;
    };
    EXPECT_TRUE(soft(1.0));
    EXPECT_FALSE(soft(0.0));
    EXPECT_FALSE(soft(std::nullopt));
}

TEST(RingTimerTest, SpeaksTimeAndCaption)
{
    RingTimer ring;
    ring.setSeconds(23);
    ring.setCaption(QStringLiteral("Breathe out"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&ring);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::ProgressBar);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("0:23, Breathe out"));
    ASSERT_TRUE(spoken->valueInterface());
    EXPECT_EQ(spoken->valueInterface()->maximumValue().toDouble(), 1.0);
}

TEST(DigitCellsTest, TheColonStaysWhereItIs)
{
    const auto drawn = [](const char *text) {
        QImage image(300, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(64);
        painter.setFont(font);
        drawDigitCells(painter, {150, 40}, QString::fromLatin1(text));
        painter.end();
        return image;
    };
    // A narrow and a wide second digit: all that stands left of them is the same, pixel by pixel.
    const QRect before(0, 0, 175, 80);
    EXPECT_EQ(drawn("0:11").copy(before).copy(0, 0, 130, 80),
              drawn("0:18").copy(before).copy(0, 0, 130, 80));
    EXPECT_NE(drawn("0:11"), drawn("0:18"));
}

TEST(SegmentBarTest, FillsInReadingDirection)
{
    SegmentBar bar;
    bar.resize(600, 6);
    bar.setProgress(6, 2, 0.5);
    const auto filled = [&](int x) {
        return bar.grab().toImage().pixelColor(x, 3) == lightTokens().accent;
    };
    EXPECT_TRUE(filled(50));
    EXPECT_TRUE(filled(220));
    EXPECT_FALSE(filled(290));
    EXPECT_FALSE(filled(550));
    bar.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(filled(550));
    EXPECT_FALSE(filled(50));
}

TEST(SegmentBarTest, NothingToShowPaintsNothing)
{
    SegmentBar bar;
    bar.resize(200, 6);
    EXPECT_NE(bar.grab().toImage().pixelColor(100, 3), lightTokens().accent);
    bar.setProgress(3, 3, 0.0);
    EXPECT_EQ(bar.grab().toImage().pixelColor(190, 3), lightTokens().accent);
}

TEST(SegmentBarTest, SpeaksWhichOfHowMany)
{
    SegmentBar bar;
    bar.setProgress(6, 2, 0.5);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("3 of 6"));
    bar.setProgress(6, 6, 0.0);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("6 of 6"));
}

} // namespace

} // namespace midback
