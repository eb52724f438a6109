#include "ui/widgets/SegmentBar.h"

#include "tests/ui/widgets/Pixels.h"

#include <QtGui/QAccessible>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback {

using namespace test;

namespace {

/// The runs of filled pixels along the middle of the bar.
int filledRuns(const QImage &image)
{
    int runs = 0;
    bool inside = false;
    for (int x = 0; x < image.width(); ++x) {
        const bool on = image.pixelColor(x, 3) == lightTokens().accent;
        runs += on && !inside ? 1 : 0;
        inside = on;
    }
    return runs;
}

QImage barOf(int count, int current, double share, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    SegmentBar bar;
    bar.resize(600, 6);
    bar.setProgress(count, current, share);
    return pictureOf(bar, direction);
}

RC_GTEST_PROP(SegmentBarLaws, OneRunAnExerciseThatIsDoneOrBegun, ())
{
    const int count = *rc::gen::inRange(1, 25);
    const int current = *rc::gen::inRange(0, count + 1);
    const double share = *rc::gen::inRange(0, 101) / 100.0;
    const int wanted = current + (current < count && share > 0 ? 1 : 0);
    RC_ASSERT(filledRuns(barOf(count, current, share)) == wanted);
}

RC_GTEST_PROP(SegmentBarLaws, RightToLeftIsTheMirror, ())
{
    const int count = *rc::gen::inRange(1, 25);
    const int current = *rc::gen::inRange(0, count + 1);
    const double share = *rc::gen::inRange(0, 101) / 100.0;
    const QImage ltr = barOf(count, current, share);
    const QImage rtl = barOf(count, current, share, Qt::RightToLeft);
    RC_ASSERT(filledRuns(ltr) == filledRuns(rtl));
    const QRect there = boundsOf(ltr, lightTokens().accent);
    const QRect back = boundsOf(rtl, lightTokens().accent);
    RC_ASSERT(qAbs(there.left() - (599 - back.right())) <= 1 || there.isNull());
    RC_ASSERT(qAbs(there.right() - (599 - back.left())) <= 1 || there.isNull());
}

TEST(SegmentBarOnScreen, EvenALittleProgressIsSeen)
{
    EXPECT_GE(boundsOf(barOf(4, 0, 0.001), lightTokens().accent).width(), 3);
    EXPECT_TRUE(boundsOf(barOf(4, 0, 0.0), lightTokens().accent).isNull());
}

TEST(SegmentBarOnScreen, AShareBeyondTheEndFillsNoFurther)
{
    EXPECT_EQ(barOf(4, 1, 40.0), barOf(4, 1, 1.0));
    EXPECT_EQ(barOf(4, 1, -2.0), barOf(4, 1, 0.0));
}

TEST(SegmentBarOnScreen, TwoHundredExercisesStillFit)
{
    const QRect filled = boundsOf(barOf(200, 100, 0.0), lightTokens().accent);
    EXPECT_LE(filled.right(), 306);
    EXPECT_LE(boundsOf(barOf(200, 200, 0.0), lightTokens().accent).right(), 599);
}

TEST(SegmentBarOnScreen, FollowsTheDarkTheme)
{
    SegmentBar bar;
    darken(bar);
    bar.resize(600, 6);
    bar.setProgress(2, 1, 0.0);
    EXPECT_LE(boundsOf(pictureOf(bar), darkTokens().accent).right(), 300);
    EXPECT_GT(countOf(pictureOf(bar), darkTokens().accent), 1000);
}

TEST(SegmentBarOnScreen, SpeaksItsProgressAsAValue)
{
    SegmentBar bar;
    auto *spoken = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("0 of 0"));
    bar.setProgress(8, 3, 0.9);
    EXPECT_EQ(spoken->valueInterface()->currentValue().toDouble(), 3.0);
    EXPECT_EQ(spoken->valueInterface()->maximumValue().toDouble(), 8.0);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("4 of 8"));
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Session progress"));
    EXPECT_EQ(bar.count(), 8);
    EXPECT_EQ(bar.current(), 3);
}

} // namespace

} // namespace midback
