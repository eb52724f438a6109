#include "ui/widgets/LinkButton.h"

#include "tests/ui/widgets/Pixels.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

class LinkButtonTest : public testing::Test {
protected:
    LinkButtonTest() { m_link.resize(200, 28); }

    LinkButton m_link{QStringLiteral("Show all")};
    QSignalSpy m_clicked{&m_link, &QAbstractButton::clicked};
};

TEST_F(LinkButtonTest, IsAButtonToKeyboardPointerAndAssistiveTechnology)
{
    QTest::keyClick(&m_link, Qt::Key_Space);
    QTest::mouseClick(&m_link, Qt::LeftButton);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&m_link);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::Button);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Show all"));
    ASSERT_TRUE(spoken->actionInterface());
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_clicked.count() == 3; })); // it is animated
}

TEST_F(LinkButtonTest, OffItDoesNothingAndLooksQuiet)
{
    EXPECT_GT(countOf(pictureOf(m_link), lightTokens().accent), 10);
    m_link.setEnabled(false);
    QTest::mouseClick(&m_link, Qt::LeftButton);
    EXPECT_EQ(m_clicked.count(), 0);
    EXPECT_EQ(countOf(pictureOf(m_link), lightTokens().accent), 0);
}

TEST_F(LinkButtonTest, StartsWhereReadingStarts)
{
    EXPECT_LT(boundsOf(pictureOf(m_link), lightTokens().accent).right(), 100);
    EXPECT_GT(boundsOf(pictureOf(m_link, Qt::RightToLeft), lightTokens().accent).left(), 100);
}

TEST_F(LinkButtonTest, WhatDoesNotFitEndsInAnEllipsisInsideTheLink)
{
    m_link.setText(QString(200, QLatin1Char('m')));
    m_link.resize(m_link.minimumSizeHint());
    EXPECT_LE(m_link.width(), 120);
    const QRect before = boundsOf(pictureOf(m_link), lightTokens().accent);
    m_link.setText(QString(400, QLatin1Char('m')));
    EXPECT_EQ(boundsOf(pictureOf(m_link), lightTokens().accent), before);
}

TEST_F(LinkButtonTest, TakesNoMoreRoomThanItsWordsAndIsBigEnoughToHit)
{
    const int words = m_link.fontMetrics().horizontalAdvance(m_link.text());
    EXPECT_NEAR(m_link.sizeHint().width(), words, 3);
    EXPECT_GE(m_link.sizeHint().height(), 24);
    EXPECT_GE(LinkButton(QString()).sizeHint().height(), 24);
    EXPECT_EQ(m_link.cursor().shape(), Qt::PointingHandCursor);
}

TEST_F(LinkButtonTest, ThePointerUnderlines)
{
    const QImage before = pictureOf(m_link);
    m_link.setAttribute(Qt::WA_UnderMouse);
    const QRect line = differenceOf(before, pictureOf(m_link));
    EXPECT_GT(line.width(), 40);
    EXPECT_LE(line.height(), 4);
}

TEST_F(LinkButtonTest, TheRingGoesAroundItInBothThemes)
{
    giveKeyboard(m_link);
    m_link.resize(200, 28);
    const QRect all = m_link.rect();
    EXPECT_EQ(boundsOf(pictureOf(m_link), lightTokens().focus), all);
    darken(m_link);
    EXPECT_EQ(boundsOf(pictureOf(m_link), darkTokens().focus), all);
    m_link.clearFocus();
    EXPECT_NE(boundsOf(pictureOf(m_link), darkTokens().focus), all);
}

} // namespace

} // namespace midback
