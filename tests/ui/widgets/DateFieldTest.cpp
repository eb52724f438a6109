#include "ui/widgets/DateField.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDateTimeEdit>

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

INSTANTIATE_TEST_SUITE_P(InBothDirections, DateFieldTest,
                         testing::Values(Qt::LeftToRight, Qt::RightToLeft));

} // namespace

} // namespace midback
