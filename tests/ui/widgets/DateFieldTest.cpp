#include "ui/widgets/DateField.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLineEdit>

#include <gtest/gtest.h>

namespace midback {

namespace {

class DateFieldTest : public testing::TestWithParam<Qt::LayoutDirection> {
protected:
    DateFieldTest() { QApplication::setLayoutDirection(GetParam()); }
    ~DateFieldTest() override { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

TEST_P(DateFieldTest, HoursStandBeforeMinutes)
{
    QTimeEdit field(QTime(6, 45));
    setReadingFormat(field, QStringLiteral("HH:mm"));
    field.show();
    QApplication::processEvents();
    EXPECT_EQ(field.text(), QStringLiteral("06:45"));
    EXPECT_EQ(field.layoutDirection(), GetParam()) << "its arrows are mirrored all the same";
    EXPECT_EQ(field.time(), QTime(6, 45));
}

TEST_P(DateFieldTest, TheKeyboardGoesFromTheFirstPartToTheLast)
{
    QWidget window;
    QVBoxLayout column(&window);
    QTimeEdit field(QTime(6, 45));
    QLineEdit before;
    QLineEdit after;
    for (QWidget *one : std::initializer_list<QWidget *>{&before, &field, &after})
        column.addWidget(one);
    setReadingFormat(field, QStringLiteral("HH:mm"));
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    ASSERT_TRUE(field.hasFocus());
    EXPECT_EQ(field.currentSection(), QDateTimeEdit::HourSection);
    QTest::keyClick(&field, Qt::Key_Tab);
    EXPECT_EQ(field.currentSection(), QDateTimeEdit::MinuteSection);
    QTest::keyClick(&field, Qt::Key_Backtab);
    EXPECT_EQ(field.currentSection(), QDateTimeEdit::HourSection);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.time(), QTime(7, 45));
    after.setFocus();
    QTest::keyClick(&after, Qt::Key_Backtab);
    EXPECT_EQ(field.currentSection(), QDateTimeEdit::MinuteSection);
    EXPECT_EQ(field.layoutDirection(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(InBothDirections, DateFieldTest,
                         testing::Values(Qt::LeftToRight, Qt::RightToLeft));

} // namespace

} // namespace midback
