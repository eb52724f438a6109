#include "ui/widgets/BidiText.h"

#include <QtGui/QGuiApplication>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class BidiTextTest : public testing::Test {
protected:
    void TearDown() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

TEST_F(BidiTextTest, FromLeftToRightNothingIsAdded)
{
    EXPECT_EQ(isolated(QStringLiteral("48 cm")), QStringLiteral("48 cm"));
    EXPECT_EQ(leftToRight(QStringLiteral("+1")), QStringLiteral("+1"));
    EXPECT_EQ(joinIsolated({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral(", ")),
              QStringLiteral("a, b"));
}

TEST_F(BidiTextTest, FromRightToLeftEachPieceStaysTogether)
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(isolated(QStringLiteral("48 cm")), QStringLiteral("\u206848 cm\u2069"));
    EXPECT_EQ(isolated({}), QString());
    EXPECT_EQ(leftToRight(QStringLiteral("+1")), QStringLiteral("\u2066+1\u2069"));
    const QString joined =
        joinIsolated({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral(", "));
    EXPECT_EQ(joined, QStringLiteral("\u200F\u2068a\u2069, \u2068b\u2069"));
    EXPECT_TRUE(joined.isRightToLeft());
}

} // namespace
