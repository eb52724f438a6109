#include "ui/widgets/ChipGroup.h"

#include "tests/ui/widgets/Pixels.h"
#include "ui/theme/ButtonKind.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLayout>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback {

using namespace test;

namespace {

QString id(int number)
{
    return QStringLiteral("chip%1").arg(number);
}

QList<QPushButton *> fill(ChipGroup &group, int count)
{
    QList<QPushButton *> chips;
    for (int i = 0; i < count; ++i)
        chips.append(group.addChip(id(i), QStringLiteral("Chip number %1").arg(i)));
    return chips;
}

TEST(ChipGroupTest, SelectionIsInTheOrderOfTheChipsNotOfTheClicks)
{
    ChipGroup group(QStringLiteral("Equipment"));
    const auto chips = fill(group, 4);
    for (const int clicked : {3, 0, 2})
        chips.at(clicked)->click();
    EXPECT_EQ(group.selected(), (QStringList{id(0), id(2), id(3)}));
}

TEST(ChipGroupTest, ASingleChoiceStaysSingleWhenItIsSet)
{
    ChipGroup group(QStringLiteral("Plane"), ChipGroup::Choice::Single);
    fill(group, 3);
    group.setSelected({id(2), id(1)});
    EXPECT_EQ(group.selected().size(), 1);
    group.setSelected({});
    EXPECT_TRUE(group.selected().isEmpty());
}

TEST(ChipGroupTest, CanBeFilledAnew)
{
    ChipGroup group(QStringLiteral("Equipment"));
    fill(group, 3);
    group.setSelected({id(1)});
    group.clear();
    EXPECT_EQ(group.layout()->count(), 0);
    const auto chips = fill(group, 2);
    EXPECT_TRUE(group.selected().isEmpty());
    chips.at(1)->click();
    EXPECT_EQ(group.selected(), QStringList{id(1)});
}

TEST(ChipGroupTest, WrapsAndGrowsTallerWhereItIsNarrow)
{
    ChipGroup group(QStringLiteral("Equipment"));
    const auto chips = fill(group, 6);
    EXPECT_TRUE(group.sizePolicy().hasHeightForWidth());
    group.resize(900, 300);
    group.show();
    EXPECT_EQ(chips.first()->y(), chips.last()->y());
    group.resize(260, 300);
    group.layout()->activate();
    EXPECT_GT(chips.last()->y(), chips.first()->geometry().bottom());
    EXPECT_GT(group.heightForWidth(260), group.heightForWidth(900));
    EXPECT_EQ(group.heightForWidth(260), chips.last()->geometry().bottom() + 1);
}

TEST(ChipGroupTest, TheFirstChipIsWhereReadingStarts)
{
    ChipGroup group(QStringLiteral("Equipment"));
    const auto chips = fill(group, 2);
    group.setLayoutDirection(Qt::RightToLeft);
    group.resize(500, 60);
    group.show();
    EXPECT_EQ(chips.first()->geometry().right(), 499);
    EXPECT_LT(chips.last()->x(), chips.first()->x());
}

TEST(ChipGroupTest, TabGoesThroughTheChipsAndSpaceToggles)
{
    ChipGroup group(QStringLiteral("Equipment"));
    const auto chips = fill(group, 3);
    QSignalSpy changed(&group, &ChipGroup::selectionChanged);
    giveKeyboard(*chips.first());
    QTest::keyClick(chips.at(0), Qt::Key_Tab);
    ASSERT_TRUE(chips.at(1)->hasFocus());
    QTest::keyClick(chips.at(1), Qt::Key_Space);
    QTest::keyClick(chips.at(1), Qt::Key_Tab);
    ASSERT_TRUE(chips.at(2)->hasFocus());
    QTest::keyClick(chips.at(2), Qt::Key_Space);
    QTest::keyClick(chips.at(2), Qt::Key_Space);
    EXPECT_EQ(group.selected(), QStringList{id(1)});
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(changed.last().at(0).toStringList(), QStringList{id(1)});
}

TEST(ChipGroupTest, IsNamedAndItsChipsLookLikeChips)
{
    ChipGroup group(QStringLiteral("Equipment"));
    const auto chips = fill(group, 1);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&group)->text(QAccessible::Name),
              QStringLiteral("Equipment"));
    EXPECT_EQ(buttonKind(chips.first()), ButtonKind::Chip);
}

TEST(ChipGroupTest, AChipThatIsOnLooksOnInBothThemes)
{
    ChipGroup group(QStringLiteral("Equipment"));
    QPushButton *chip = fill(group, 1).first();
    for (const bool dark : {false, true}) {
        if (dark)
            darken(group);
        chip->setChecked(false);
        const QImage off = pictureOf(*chip);
        chip->setChecked(true);
        EXPECT_FALSE(differenceOf(off, pictureOf(*chip)).isNull()) << dark;
    }
}

RC_GTEST_PROP(ChipGroupTest, ASingleChoiceNeverHasTwo, ())
{
    const auto clicks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
    ChipGroup group(QStringLiteral("Plane"), ChipGroup::Choice::Single);
    const auto chips = fill(group, 4);
    QStringList wanted;
    for (const int clicked : clicks) {
        chips.at(clicked)->click();
        wanted = wanted == QStringList{id(clicked)} ? QStringList() : QStringList{id(clicked)};
        RC_ASSERT(group.selected() == wanted);
    }
}

} // namespace

} // namespace midback
