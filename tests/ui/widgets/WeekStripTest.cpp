#include "ui/widgets/WeekStrip.h"

#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace midback {

namespace {

QList<WeekDay> week()
{
    QList<WeekDay> days;
    for (const char *label : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
        days.append({QString::fromLatin1(label), DayState::Planned});
    days[4].today = true;
    return days;
}

class WeekStripTest : public testing::Test {
protected:
    WeekStripTest()
    {
        m_strip.setDays(week());
        m_strip.resize(420, 80);
    }

    WeekStrip m_strip;
    QSignalSpy m_activated{&m_strip, &WeekStrip::dayActivated};
};

TEST_F(WeekStripTest, IsOnlyLookedAtUnlessTold)
{
    EXPECT_EQ(m_strip.focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(&m_strip, Qt::LeftButton, {}, {30, 40});
    EXPECT_EQ(m_activated.count(), 0);
}

TEST_F(WeekStripTest, AClickNamesTheDay)
{
    m_strip.setActivatable(true);
    QTest::mouseClick(&m_strip, Qt::LeftButton, {}, {70, 40});
    ASSERT_EQ(m_activated.count(), 1);
    EXPECT_EQ(m_activated.at(0).at(0).toInt(), 1);
}

TEST_F(WeekStripTest, KeysStartAtToday)
{
    m_strip.setActivatable(true);
    QTest::keyClick(&m_strip, Qt::Key_Space);
    QTest::keyClick(&m_strip, Qt::Key_Right);
    QTest::keyClick(&m_strip, Qt::Key_Return);
    QTest::keyClick(&m_strip, Qt::Key_End);
    QTest::keyClick(&m_strip, Qt::Key_Right);
    QTest::keyClick(&m_strip, Qt::Key_Space);
    ASSERT_EQ(m_activated.count(), 3);
    EXPECT_EQ(m_activated.at(0).at(0).toInt(), 4);
    EXPECT_EQ(m_activated.at(1).at(0).toInt(), 5);
    EXPECT_EQ(m_activated.at(2).at(0).toInt(), 6);
}

TEST_F(WeekStripTest, MirrorsRightToLeft)
{
    m_strip.setActivatable(true);
    m_strip.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(m_strip.itemRect(0).left(), m_strip.itemRect(6).left());
    QTest::keyClick(&m_strip, Qt::Key_Left);
    QTest::keyClick(&m_strip, Qt::Key_Space);
    EXPECT_EQ(m_activated.at(0).at(0).toInt(), 5);
}

TEST_F(WeekStripTest, EveryStateLooksDifferent)
{
    std::vector<QImage> drawings;
    for (const auto state :
         {DayState::Rest, DayState::Planned, DayState::Done, DayState::Extra, DayState::Missed}) {
        m_strip.setDays({{QStringLiteral("Mon"), state}});
        const QImage drawing = m_strip.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        for (const QImage &other : drawings)
            EXPECT_NE(drawing, other);
        drawings.push_back(drawing);
    }
}

TEST_F(WeekStripTest, SpeaksDayStateAndDetail)
{
    QList<WeekDay> days = week();
    days[4].detail = QStringLiteral("Loosen and rotate");
    m_strip.setDays(days);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_strip);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->childCount(), 7);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), QStringLiteral("Mon, planned"));
    EXPECT_EQ(list->child(4)->text(QAccessible::Name),
              QStringLiteral("Fri, today, planned, Loosen and rotate"));
    EXPECT_EQ(list->child(0)->actionInterface(), nullptr);
}

} // namespace

} // namespace midback
