#include "ui/widgets/RingTimer.h"

#include "tests/ui/widgets/Pixels.h"
#include "ui/theme/Palette.h"

#include <QtGui/QAccessible>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback {

using namespace test;

namespace {

class RingTimerOnScreen : public testing::Test {
protected:
    RingTimerOnScreen()
    {
        m_ring.setBigText(QString());
        m_ring.resize(300, 300);
    }

    int filled() { return countOf(pictureOf(m_ring), lightTokens().accent); }

    RingTimer m_ring;
};

TEST_F(RingTimerOnScreen, FillsMoreAndMore)
{
    int before = -1;
    for (const double share : {0.0, 0.1, 0.3, 0.6, 0.9, 1.0}) {
        m_ring.setProgress(share);
        const int now = filled();
        EXPECT_GT(now, before) << share;
        before = now;
    }
}

TEST_F(RingTimerOnScreen, StartsEmptyAndTakesNothingBeyondItsEnds)
{
    EXPECT_EQ(filled(), 0);
    m_ring.setProgress(1.0);
    const QImage full = pictureOf(m_ring);
    m_ring.setProgress(7.5);
    EXPECT_EQ(pictureOf(m_ring), full);
    m_ring.setProgress(-3.0);
    EXPECT_EQ(filled(), 0);
}

TEST_F(RingTimerOnScreen, RunsClockwiseAlsoRightToLeft)
{
    // Clocks do not mirror.
    m_ring.setProgress(0.25);
    const QRect quarter = boundsOf(pictureOf(m_ring, Qt::RightToLeft), lightTokens().accent);
    EXPECT_GE(quarter.right(), 285);
    EXPECT_GE(quarter.left(), 140);
    EXPECT_LE(quarter.bottom(), 160);
}

TEST_F(RingTimerOnScreen, StaysRoundInAWidePanel)
{
    m_ring.resize(700, 300);
    m_ring.setProgress(1.0);
    const QRect ring = boundsOf(pictureOf(m_ring), lightTokens().accent);
    EXPECT_NEAR(ring.width(), ring.height(), 2);
    EXPECT_NEAR(ring.center().x(), 350, 2);
}

TEST_F(RingTimerOnScreen, DigitsAreReadableFromThreeMetresAtTheSmallestSize)
{
    m_ring.resize(m_ring.minimumSizeHint());
    m_ring.setSeconds(8 * 60 + 58);
    const QRect words = boundsOf(pictureOf(m_ring), lightTokens().text);
    EXPECT_GE(words.height(), 44); // a digit of a font of 64 px
    EXPECT_LT(words.width(), m_ring.width() - 40) << "inside the ring";
}

TEST_F(RingTimerOnScreen, ACaptionLiftsTheDigits)
{
    m_ring.setSeconds(23);
    const QRect alone = boundsOf(pictureOf(m_ring), lightTokens().text);
    m_ring.setCaption(QStringLiteral("Breathe out"));
    const QImage both = pictureOf(m_ring);
    EXPECT_LT(boundsOf(both, lightTokens().text).top(), alone.top());
    EXPECT_GT(boundsOf(both, lightTokens().accent).top(),
              boundsOf(both, lightTokens().text).bottom());
}

TEST_F(RingTimerOnScreen, TheDiscGrowsWithTheBreath)
{
    int before = 0;
    for (const double phase : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        m_ring.setBreath(phase);
        const int now = boundsOf(pictureOf(m_ring), lightTokens().accentSoft).width();
        EXPECT_GT(now, before) << phase;
        before = now;
    }
    m_ring.setBreath(9.0);
    EXPECT_EQ(boundsOf(pictureOf(m_ring), lightTokens().accentSoft).width(), before);
    m_ring.setBreath(std::nullopt);
    EXPECT_EQ(countOf(pictureOf(m_ring), lightTokens().accentSoft), 0);
}

TEST_F(RingTimerOnScreen, FollowsTheDarkTheme)
{
    darken(m_ring);
    m_ring.setSeconds(23);
    m_ring.setProgress(0.5);
    m_ring.setBreath(0.5);
    const QImage dark = pictureOf(m_ring);
    for (const QColor &colour :
         {darkTokens().accent, darkTokens().text, darkTokens().accentSoft, darkTokens().window})
        EXPECT_GT(countOf(dark, colour), 20) << qPrintable(colour.name());
}

TEST_F(RingTimerOnScreen, SpeaksItsShareAndCannotBeSet)
{
    m_ring.setProgress(0.4);
    auto *value = QAccessible::queryAccessibleInterface(&m_ring)->valueInterface();
    ASSERT_TRUE(value);
    value->setCurrentValue(0.9);
    EXPECT_DOUBLE_EQ(value->currentValue().toDouble(), 0.4);
    EXPECT_EQ(value->minimumValue().toDouble(), 0.0);
}

TEST_F(RingTimerOnScreen, SpeaksOnlyTheTimeWithoutACaption)
{
    auto *spoken = QAccessible::queryAccessibleInterface(&m_ring);
    m_ring.setSeconds(61);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("1:01"));
    m_ring.setBigText(QStringLiteral("5"));
    m_ring.setCaption(QStringLiteral("of 8"));
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("5, of 8"));
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Timer"));
}

RC_GTEST_PROP(RingTimerLaws, TheTimeReadsBackAsItsSeconds, ())
{
    const int seconds = *rc::gen::inRange(0, 24 * 3600);
    RingTimer ring;
    ring.setSeconds(seconds);
    const QStringList parts = ring.bigText().split(QLatin1Char(':'));
    RC_ASSERT(parts.size() == 2 && parts.at(1).size() == 2);
    RC_ASSERT(parts.at(0).toInt() * 60 + parts.at(1).toInt() == seconds);
    RC_ASSERT(parts.at(1).toInt() < 60);
}

} // namespace

} // namespace midback
