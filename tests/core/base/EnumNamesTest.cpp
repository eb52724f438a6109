#include "core/base/EnumNames.h"

#include "core/catalog/FieldChecks.h"
#include "core/catalog/Terms.h"
#include "core/session/SessionRecord.h"
#include "core/symptoms/SymptomEntry.h"

#include <QtCore/QSet>

#include <gtest/gtest.h>

#include <string_view>
#include <utility>

using namespace midback;

namespace {

/// Whether `value` is a named enumerator: the compiler then spells it by name, else as a number in
/// a cast, "(midback::Stage)4".
template<auto value>
constexpr bool isNamed()
{
    constexpr std::string_view spelling = __PRETTY_FUNCTION__;
    return spelling.find("value = (") == std::string_view::npos;
}

/// How many enumerators there are among the first 64, whatever the table says.
template<class Enum, int... numbers>
constexpr int namedValues(std::integer_sequence<int, numbers...>)
{
    return (int(isNamed<static_cast<Enum>(numbers)>()) + ...);
}

template<class Enum>
class EnumNames : public testing::Test {
};

using All =
    testing::Types<Stage, Plane, Position, Equipment, DoseMode, Action, Contributor, Change,
                   CautionHandling, Sensation, PainPhase, BackSide, ExerciseStatus, SessionState>;
TYPED_TEST_SUITE(EnumNames, All);

TYPED_TEST(EnumNames, TableHoldsEveryEnumeratorOnceInOrder)
{
    const QList<TypeParam> values = enumValues<TypeParam>();
    EXPECT_EQ(values.size(), namedValues<TypeParam>(std::make_integer_sequence<int, 64>()));
    for (int i = 0; i < values.size(); ++i)
        EXPECT_EQ(int(values.at(i)), i) << qPrintable(enumWord(values.at(i)));
}

TYPED_TEST(EnumNames, WordsAreDifferentAndFitForFiles)
{
    const QStringList words = enumWords<TypeParam>();
    EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), words.size());
    for (const QString &word : words) {
        EXPECT_TRUE(isCatalogId(word)) << qPrintable(word);
        EXPECT_EQ(enumWord(*enumFromWord<TypeParam>(word)), word);
    }
}

TYPED_TEST(EnumNames, OnlyTheExactWordReads)
{
    for (const QString &word : enumWords<TypeParam>()) {
        for (const QString &almost : {word.toUpper(), word + QLatin1Char(' '), word.chopped(1),
                                      QLatin1Char('-') + word, word + QChar(u'\0')}) {
            EXPECT_FALSE(enumFromWord<TypeParam>(almost).has_value()) << qPrintable(almost);
        }
    }
    EXPECT_FALSE(enumFromWord<TypeParam>(QString()).has_value());
}

TYPED_TEST(EnumNames, AValueOutsideTheTableHasNoWord)
{
    EXPECT_TRUE(enumWord(static_cast<TypeParam>(1000)).isEmpty());
}

TEST(EnumWords, KeepTheOrderAndTheRepeatsOfWhatTheyAreGiven)
{
    EXPECT_EQ(enumWords<Plane>({Plane::Rotation, Plane::Extension, Plane::Rotation}),
              (QStringList{QStringLiteral("rotation"), QStringLiteral("extension"),
                           QStringLiteral("rotation")}));
    EXPECT_TRUE(enumWords<Plane>(QList<Plane>()).isEmpty());
}

} // namespace
