#include "ui/selftests/AmountField.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class AmountFieldTest : public testing::Test {
protected:
    void SetUp() override
    {
        field.show();
        field.setFocus();
    }
    QString text() const { return field.findChild<QLineEdit *>()->text(); }
    void type(const QString &keys) { QTest::keyClicks(&field, keys); }

    AmountField field{1};
};

TEST_F(AmountFieldTest, BeginsEmpty)
{
    EXPECT_FALSE(field.tenths().has_value());
    EXPECT_TRUE(text().isEmpty());
}

TEST_F(AmountFieldTest, ReportsWhatIsTypedAndWhatIsTakenBack)
{
    QSignalSpy changed(&field, &AmountField::tenthsChanged);
    type(QStringLiteral("12") + field.locale().decimalPoint() + QStringLiteral("5"));
    EXPECT_EQ(field.tenths(), 125);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_FALSE(field.tenths().has_value());
    EXPECT_GE(changed.count(), 2);
    field.clearFocus();
    EXPECT_TRUE(text().isEmpty()) << "an empty field is not put right";
}

TEST_F(AmountFieldTest, NothingBelowNothing)
{
    type(QStringLiteral("-5"));
    EXPECT_EQ(field.tenths(), 50);
    type(QStringLiteral("abc"));
    EXPECT_EQ(field.tenths(), 50);
}

TEST_F(AmountFieldTest, ArrowsBeginAtNothingAndStopThere)
{
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_FALSE(field.tenths().has_value());
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.tenths(), 0);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.tenths(), 5);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.tenths(), 0);
}

TEST_F(AmountFieldTest, IsFilledInSilence)
{
    QSignalSpy changed(&field, &AmountField::tenthsChanged);
    field.setTenths(125);
    EXPECT_EQ(field.tenths(), 125);
    field.setTenths(200);
    EXPECT_EQ(text(), QStringLiteral("20")) << "no decimal that says nothing";
    field.setTenths(std::nullopt);
    EXPECT_TRUE(text().isEmpty());
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(AmountFieldTest, ReturnIsReported)
{
    QSignalSpy entered(&field, &AmountField::entered);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(entered.count(), 1);
}

TEST_F(AmountFieldTest, ScrollingPastChangesNothing)
{
    field.setTenths(100);
    field.clearFocus();
    QWheelEvent wheel(QPointF(5, 5), field.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&field, &wheel);
    EXPECT_EQ(field.tenths(), 100);
    EXPECT_FALSE(wheel.isAccepted()) << "the page scrolls on";
}

} // namespace
