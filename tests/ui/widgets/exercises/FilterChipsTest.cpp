#include "ui/widgets/exercises/FilterChips.h"

#include "core/catalog/TermText.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

template<class Term>
class FilterChipsTest : public testing::Test {
};

using Terms = testing::Types<Stage, Plane, Position, Equipment>;
TYPED_TEST_SUITE(FilterChipsTest, Terms);

TYPED_TEST(FilterChipsTest, HasOneChipForEveryTermInItsWords)
{
    ChipGroup group(QStringLiteral("Terms"));
    addTermChips<TypeParam>(group);
    const auto chips = group.findChildren<QPushButton *>();
    ASSERT_EQ(chips.size(), enumValues<TypeParam>().size());
    QStringList texts;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        EXPECT_EQ(chips.at(i)->text(), termText(enumValues<TypeParam>().at(i)));
        EXPECT_FALSE(texts.contains(chips.at(i)->text())) << qPrintable(chips.at(i)->text());
        texts.append(chips.at(i)->text());
    }
}

TYPED_TEST(FilterChipsTest, GivesBackEveryTermThatWasPressed)
{
    ChipGroup group(QStringLiteral("Terms"));
    addTermChips<TypeParam>(group);
    EXPECT_TRUE(selectedTerms<TypeParam>(group).isEmpty());
    const auto chips = group.findChildren<QPushButton *>();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        chips.at(i)->click();
        EXPECT_EQ(selectedTerms<TypeParam>(group), QList{enumValues<TypeParam>().at(i)});
        chips.at(i)->click();
    }
    EXPECT_TRUE(selectedTerms<TypeParam>(group).isEmpty());
}

TEST(FilterChipsWordsTest, IgnoresAWordThatIsNoTerm)
{
    ChipGroup group(QStringLiteral("Terms"));
    addTermChips<Plane>(group);
    group.addChip(QStringLiteral("sideways"), QStringLiteral("Sideways"))->click();
    EXPECT_EQ(group.selected(), QStringList{QStringLiteral("sideways")});
    EXPECT_TRUE(selectedTerms<Plane>(group).isEmpty());
}

RC_GTEST_PROP(FilterChipsLaws, AnyChoiceComesBackInTheOrderOfTheChips, ())
{
    ChipGroup group(QStringLiteral("Terms"));
    addTermChips<Equipment>(group);
    QStringList words;
    QList<Equipment> expected;
    for (const Equipment piece : enumValues<Equipment>()) {
        if (!*rc::gen::arbitrary<bool>())
            continue;
        expected.append(piece);
        words.prepend(enumWord(piece)); // backwards
    }
    QSignalSpy told(&group, &ChipGroup::selectionChanged);
    group.setSelected(words);
    RC_ASSERT(selectedTerms<Equipment>(group) == expected);
    RC_ASSERT(told.isEmpty());
}

} // namespace midback::test
