#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback {

namespace {

QStringList ids(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void fill(ChipGroup &group)
{
    for (const QString &id : ids("a b c"))
        group.addChip(id, id);
}

TEST(ChipGroupTest, SeveralCanBeOn)
{
    ChipGroup group(QStringLiteral("Letters"));
    fill(group);
    QSignalSpy changed(&group, &ChipGroup::selectionChanged);
    const auto chips = group.findChildren<QPushButton *>();
    QTest::mouseClick(chips.at(2), Qt::LeftButton);
    QTest::keyClick(chips.at(0), Qt::Key_Space);
    EXPECT_EQ(group.selected(), ids("a c"));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(changed.at(1).at(0).toStringList(), ids("a c"));
}

TEST(ChipGroupTest, ASingleChoiceReplacesAndCanBeTakenBack)
{
    ChipGroup group(QStringLiteral("Letters"), ChipGroup::Choice::Single);
    fill(group);
    const auto chips = group.findChildren<QPushButton *>();
    chips.at(0)->click();
    chips.at(1)->click();
    EXPECT_EQ(group.selected(), ids("b"));
    chips.at(1)->click();
    EXPECT_TRUE(group.selected().isEmpty());
}

TEST(ChipGroupTest, SettingTellsNobodyAndClearingEmpties)
{
    ChipGroup group(QStringLiteral("Letters"));
    fill(group);
    QSignalSpy changed(&group, &ChipGroup::selectionChanged);
    group.setSelected(ids("b unknown"));
    EXPECT_EQ(group.selected(), ids("b"));
    group.clear();
    EXPECT_TRUE(group.selected().isEmpty());
    EXPECT_TRUE(group.findChildren<QPushButton *>().isEmpty());
    EXPECT_EQ(changed.count(), 0);
}

TEST(ChipGroupTest, ChipsSpeakAsCheckBoxes)
{
    ChipGroup group(QStringLiteral("Letters"));
    QPushButton *chip = group.addChip(QStringLiteral("a"), QStringLiteral("Rotation"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chip);
    EXPECT_EQ(spoken->role(), QAccessible::CheckBox);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Rotation"));
    chip->click();
    EXPECT_TRUE(spoken->state().checked);
}

class SegmentedControlTest : public testing::Test {
protected:
    SegmentedControlTest()
    {
        for (const QString &id : ids("7 42 365"))
            m_control.addSegment(id, id);
    }

    SegmentedControl m_control{QStringLiteral("Range")};
    QSignalSpy m_changed{&m_control, &SegmentedControl::currentChanged};
};

TEST_F(SegmentedControlTest, TheFirstIsChosenAtFirst)
{
    EXPECT_EQ(m_control.current(), QStringLiteral("7"));
}

TEST_F(SegmentedControlTest, AClickChoosesOnce)
{
    const auto segments = m_control.findChildren<QPushButton *>();
    QTest::mouseClick(segments.at(1), Qt::LeftButton);
    QTest::mouseClick(segments.at(1), Qt::LeftButton);
    EXPECT_EQ(m_control.current(), QStringLiteral("42"));
    EXPECT_FALSE(segments.at(0)->isChecked());
    EXPECT_EQ(m_changed.count(), 1);
}

TEST_F(SegmentedControlTest, ArrowsMoveTheChoice)
{
    m_control.show();
    m_control.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_control));
    const auto segments = m_control.findChildren<QPushButton *>();
    segments.at(0)->setFocus();
    QTest::keyClick(segments.at(0), Qt::Key_Right);
    EXPECT_EQ(m_control.current(), QStringLiteral("42"));
}

TEST_F(SegmentedControlTest, SettingTellsNobody)
{
    m_control.setCurrent(QStringLiteral("365"));
    EXPECT_EQ(m_control.current(), QStringLiteral("365"));
    m_control.setCurrent(QStringLiteral("unknown"));
    EXPECT_EQ(m_control.current(), QStringLiteral("365"));
    EXPECT_EQ(m_changed.count(), 0);
}

TEST_F(SegmentedControlTest, SegmentsSpeakAsRadioButtons)
{
    const auto segments = m_control.findChildren<QPushButton *>();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(segments.at(0))->role(),
              QAccessible::RadioButton);
}

} // namespace

} // namespace midback
