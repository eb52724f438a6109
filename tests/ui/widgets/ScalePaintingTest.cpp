#include "tests/ui/widgets/Pixels.h"
#include "ui/widgets/EffortScale.h"
#include "ui/widgets/PainScale.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

constexpr int cells = 11;

class ScalePaintingTest : public testing::Test {
protected:
    ScalePaintingTest() { m_scale.resize(cells * 40, m_scale.minimumSizeHint().height()); }

    /// The part of the row that belongs to one cell.
    QRect columnOf(int value) const { return {value * 40, 0, 40, m_scale.height()}; }

    PainScale m_scale;
};

TEST_F(ScalePaintingTest, NoCellIsFilledBeforeAnAnswer)
{
    EXPECT_EQ(countOf(pictureOf(m_scale), lightTokens().accent), 0);
}

TEST_F(ScalePaintingTest, OnlyTheAnswerIsFilled)
{
    for (int value = 0; value <= 10; ++value) {
        m_scale.setValue(value);
        const QRect filled = boundsOf(pictureOf(m_scale), lightTokens().accent);
        EXPECT_TRUE(columnOf(value).contains(filled)) << value;
        EXPECT_GT(filled.width(), 28) << value;
    }
}

TEST_F(ScalePaintingTest, TheAnswerIsFilledInTheDarkToo)
{
    darken(m_scale);
    m_scale.setValue(4);
    EXPECT_TRUE(columnOf(4).contains(boundsOf(pictureOf(m_scale), darkTokens().accent)));
    EXPECT_GT(countOf(pictureOf(m_scale), darkTokens().accent), 600);
    EXPECT_EQ(countOf(pictureOf(m_scale), lightTokens().surface), 0);
}

TEST_F(ScalePaintingTest, RightToLeftTheAnswerIsOnTheOtherSide)
{
    m_scale.setValue(2);
    const QRect filled = boundsOf(pictureOf(m_scale, Qt::RightToLeft), lightTokens().accent);
    EXPECT_TRUE(columnOf(8).contains(filled));
}

TEST_F(ScalePaintingTest, TheEndsKeepTheirWordsRightToLeft)
{
    // The words stand below the cells: "No pain" is the shorter of the two, below the zero.
    const auto wordsOf = [this](Qt::LayoutDirection direction) {
        const QImage all = pictureOf(m_scale, direction);
        return all.copy(0, 46, all.width(), all.height() - 46);
    };
    const QColor ground = m_scale.palette().color(QPalette::Window);
    const auto inkIn = [&](const QImage &image, bool leftHalf) {
        const int half = image.width() / 2;
        const QImage part = image.copy(leftHalf ? 0 : half, 0, half, image.height());
        return part.width() * part.height() - countOf(part, ground);
    };
    const QImage ltr = wordsOf(Qt::LeftToRight);
    const QImage rtl = wordsOf(Qt::RightToLeft);
    EXPECT_LT(inkIn(ltr, true), inkIn(ltr, false));
    EXPECT_GT(inkIn(rtl, true), inkIn(rtl, false));
    EXPECT_GT(inkIn(ltr, true), 0);
}

TEST_F(ScalePaintingTest, ThePointerLightsTheCellUnderIt)
{
    pointAt(m_scale, columnOf(6).center());
    const QImage lit = pictureOf(m_scale);
    EXPECT_TRUE(columnOf(6).contains(boundsOf(lit, lightTokens().accentSoft)));
    EXPECT_GT(countOf(lit, lightTokens().accentSoft), 600);
    EXPECT_EQ(m_scale.cursor().shape(), Qt::PointingHandCursor);
    leave(m_scale);
    EXPECT_EQ(countOf(pictureOf(m_scale), lightTokens().accentSoft), 0);
}

TEST_F(ScalePaintingTest, NothingLightsBelowTheCells)
{
    pointAt(m_scale, {200, 20});
    pointAt(m_scale, {200, m_scale.height() - 3});
    EXPECT_EQ(countOf(pictureOf(m_scale), lightTokens().accentSoft), 0);
    EXPECT_EQ(m_scale.cursor().shape(), Qt::ArrowCursor);
}

TEST_F(ScalePaintingTest, TheFocusRingIsOnTheFirstCellOrInsideTheAnswer)
{
    giveKeyboard(m_scale);
    m_scale.resize(cells * 40, m_scale.minimumSizeHint().height());
    const QRect ring = boundsOf(pictureOf(m_scale), lightTokens().focus);
    EXPECT_TRUE(columnOf(0).contains(ring));
    EXPECT_GE(ring.height(), 42);
    m_scale.setValue(7);
    const auto light = [this] {
        return countOf(pictureOf(m_scale).copy(columnOf(7).adjusted(6, 2, -6, -24)),
                       lightTokens().onAccent);
    };
    const int focused = light();
    m_scale.clearFocus();
    EXPECT_GT(focused, light() + 80);
}

TEST_F(ScalePaintingTest, TheCellsReachBothEdges)
{
    m_scale.setValue(0);
    EXPECT_LE(boundsOf(pictureOf(m_scale), lightTokens().accent).left(), 1);
    m_scale.setValue(10);
    EXPECT_GE(boundsOf(pictureOf(m_scale), lightTokens().accent).right(), m_scale.width() - 2);
}

TEST_F(ScalePaintingTest, ItIsOneStopOfTheTabKey)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new PainScale;
    auto *second = new EffortScale;
    column->addWidget(first);
    column->addWidget(second);
    giveKeyboard(*first);
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_TRUE(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Backtab);
    EXPECT_TRUE(first->hasFocus());
}

TEST_F(ScalePaintingTest, ABiggerFontMakesBiggerCells)
{
    EffortScale effort;
    const QSize pain = m_scale.minimumSizeHint();
    const QSize before = effort.minimumSizeHint();
    QFont big = effort.font();
    big.setPointSizeF(big.pointSizeF() * 2);
    effort.setFont(big);
    m_scale.setFont(big);
    EXPECT_GT(effort.minimumSizeHint().width(), before.width() * 3 / 2);
    EXPECT_GT(effort.minimumSizeHint().height(), before.height());
    EXPECT_GT(m_scale.minimumSizeHint().height(), pain.height());
    EXPECT_GE(m_scale.sizeHint().width(), m_scale.minimumSizeHint().width());
}

} // namespace

} // namespace midback
