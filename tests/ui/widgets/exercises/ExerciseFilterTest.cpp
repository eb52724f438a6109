#include "ui/widgets/exercises/ExerciseFilter.h"

#include "tests/support/ExerciseBuilder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

namespace {

Exercise openBook()
{
    Exercise exercise =
        timedExercise(QStringLiteral("open-book"), Stage::Mobility,
                      {Plane::Rotation, Plane::Extension}, 100, Position::SideLying);
    exercise.name = QStringLiteral("Open book");
    exercise.aliases = {QStringLiteral("Élévation du bras")};
    exercise.steps = {QStringLiteral("Roll the breastbone toward the ceiling.")};
    exercise.equipment = {Equipment::Pillow, Equipment::Towel};
    exercise.difficulty = 2;
    return exercise;
}

bool found(const ExerciseFilter &filter)
{
    const Exercise exercise = openBook();
    return matches(filter, exercise, searchText(exercise));
}

bool foundBy(const char *text)
{
    ExerciseFilter filter;
    filter.text = QString::fromUtf8(text);
    return found(filter);
}

} // namespace

TEST(ExerciseFilterTest, AsksForNothingWhenEmpty)
{
    EXPECT_TRUE(ExerciseFilter{}.isEmpty());
    EXPECT_TRUE(found({}));
    EXPECT_TRUE(foundBy("   "));
}

TEST(ExerciseFilterTest, SearchesNameAliasesAndSteps)
{
    EXPECT_TRUE(foundBy("book"));
    EXPECT_TRUE(foundBy("bras"));
    EXPECT_TRUE(foundBy("breastb"));
    EXPECT_FALSE(foundBy("cat"));
}

TEST(ExerciseFilterTest, WantsEveryWord)
{
    EXPECT_TRUE(foundBy("ceiling book"));
    EXPECT_FALSE(foundBy("ceiling cat"));
}

TEST(ExerciseFilterTest, IsBlindToCaseAndAccents)
{
    EXPECT_TRUE(foundBy("OPEN"));
    EXPECT_TRUE(foundBy("elevation"));
    EXPECT_TRUE(foundBy("BÓOK"));
    EXPECT_EQ(searchKey(QStringLiteral("  Ärger\t über ")), QStringLiteral("arger uber"));
    EXPECT_EQ(searchKey(QStringLiteral("child’s")), searchKey(QStringLiteral("child's")));
}

TEST(ExerciseFilterTest, TakesAnyPlaneOfTheChoice)
{
    ExerciseFilter filter;
    filter.planes = {Plane::Extension, Plane::Flexion};
    EXPECT_TRUE(found(filter));
    filter.planes = {Plane::Flexion};
    EXPECT_FALSE(found(filter));
}

TEST(ExerciseFilterTest, DropsWhatNeedsMoreThanIsAtHand)
{
    ExerciseFilter filter;
    filter.atHand = {Equipment::Pillow};
    EXPECT_FALSE(found(filter));
    filter.atHand = {Equipment::Pillow, Equipment::Towel, Equipment::Band};
    EXPECT_TRUE(found(filter));
    filter.atHand = {Equipment::None};
    EXPECT_FALSE(found(filter));
    Exercise bare = openBook();
    bare.equipment = {};
    EXPECT_TRUE(matches(filter, bare, searchText(bare)));
    bare.equipment = {Equipment::None};
    EXPECT_TRUE(matches(filter, bare, searchText(bare)));
}

TEST(ExerciseFilterTest, NeedsAllGroups)
{
    ExerciseFilter filter;
    filter.stages = {Stage::Mobility};
    filter.positions = {Position::SideLying};
    filter.difficulties = {1, 2};
    filter.text = QStringLiteral("book");
    EXPECT_TRUE(found(filter));
    EXPECT_EQ(filter.activeGroups(), 3);
    for (const auto &spoil : std::initializer_list<void (*)(ExerciseFilter &)>{
             [](ExerciseFilter &one) { one.stages = {Stage::Strength}; },
             [](ExerciseFilter &one) { one.positions = {Position::Wall}; },
             [](ExerciseFilter &one) { one.difficulties = {5}; },
             [](ExerciseFilter &one) { one.deskFriendly = true; },
             [](ExerciseFilter &one) { one.text = QStringLiteral("cat"); },
         }) {
        ExerciseFilter spoilt = filter;
        spoil(spoilt);
        EXPECT_FALSE(found(spoilt));
    }
}

RC_GTEST_PROP(ExerciseFilterLaws, SearchKeyOfAKeyIsItself, (const std::string &bytes))
{
    const QString key = searchKey(QString::fromLatin1(bytes.data(), qsizetype(bytes.size())));
    RC_ASSERT(searchKey(key) == key);
}

} // namespace midback::test
