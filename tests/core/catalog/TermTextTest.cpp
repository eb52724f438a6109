#include "core/catalog/TermText.h"

#include "core/catalog/Dose.h"

#include <QtCore/QSet>

#include <gtest/gtest.h>

using namespace midback;

namespace {

template<class Term>
class TermText : public testing::Test {
};

using Terms = testing::Types<Stage, Plane, Position, Equipment, Contributor, Change>;
TYPED_TEST_SUITE(TermText, Terms);

TYPED_TEST(TermText, EveryTermHasItsOwnWords)
{
    QSet<QString> seen;
    const auto values = enumValues<TypeParam>();
    for (const TypeParam value : values) {
        EXPECT_FALSE(termText(value).isEmpty()) << qPrintable(enumWord(value));
        seen.insert(termText(value));
    }
    EXPECT_EQ(seen.size(), values.size());
}

TYPED_TEST(TermText, EveryWordInFilesReadsBack)
{
    for (const TypeParam value : enumValues<TypeParam>())
        EXPECT_EQ(enumFromWord<TypeParam>(enumWord(value)), value);
    EXPECT_FALSE(enumFromWord<TypeParam>(u"no-such-word").has_value());
}

TEST(DoseText, SaysSetsAndWhatASetIs)
{
    Dose dose;
    dose.sets = 2;
    dose.reps = 8;
    EXPECT_EQ(doseText(dose), QStringLiteral("2 × 8 times"));
    dose.sets = 1;
    EXPECT_EQ(doseText(dose), QStringLiteral("8 times"));
    dose.reps = 1;
    EXPECT_EQ(doseText(dose), QStringLiteral("once"));
    dose.sets = 2;
    EXPECT_EQ(doseText(dose), QStringLiteral("2 × once"));
    dose.reps = 8;
    dose.mode = DoseMode::Hold;
    dose.holdSeconds = 20;
    EXPECT_EQ(doseText(dose), QStringLiteral("2 × 8 holds of 20 s"));
    dose.sets = 1;
    EXPECT_EQ(doseText(dose), QStringLiteral("8 holds of 20 s"));
    dose.reps = 1;
    EXPECT_EQ(doseText(dose), QStringLiteral("20 s hold"));
    dose.sets = 2;
    EXPECT_EQ(doseText(dose), QStringLiteral("2 × 20 s hold"));
    dose.sets = 1;
    dose.mode = DoseMode::Breaths;
    dose.breaths = 10;
    EXPECT_EQ(doseText(dose), QStringLiteral("10 breaths"));
    dose.breaths = 1;
    EXPECT_EQ(doseText(dose), QStringLiteral("1 breath"));
    dose.mode = DoseMode::Time;
    dose.durationSeconds = 90;
    EXPECT_EQ(doseText(dose), QStringLiteral("90 s"));
    dose.sets = 3;
    EXPECT_EQ(doseText(dose), QStringLiteral("3 × 90 s"));
}

TEST(TempoText, SaysWhatEachSecondIsFor)
{
    Dose dose;
    dose.tempo = Tempo::fromString(QStringLiteral("2-1-3-0"));
    EXPECT_EQ(tempoText(dose), QStringLiteral("Move out for 2 s, hold for 1 s, back for 3 s."));
    dose.mode = DoseMode::Breaths;
    dose.tempo = Tempo::fromString(QStringLiteral("4-0-6-2"));
    EXPECT_EQ(tempoText(dose), QStringLiteral("Breathe in for 4 s, out for 6 s, pause for 2 s."));
    dose.tempo.reset();
    EXPECT_EQ(tempoText(dose), QString());
}

TEST(DurationText, IsExact)
{
    EXPECT_EQ(durationText(45), QStringLiteral("45 s"));
    EXPECT_EQ(durationText(119), QStringLiteral("119 s"));
    EXPECT_EQ(durationText(120), QStringLiteral("2 min"));
    EXPECT_EQ(durationText(150), QStringLiteral("150 s"));
    EXPECT_EQ(durationText(720), QStringLiteral("12 min"));
}

TEST(LengthText, IsInWholeMinutes)
{
    EXPECT_EQ(lengthText(0), QStringLiteral("under 1 min"));
    EXPECT_EQ(lengthText(29), QStringLiteral("under 1 min"));
    EXPECT_EQ(lengthText(30), QStringLiteral("1 min"));
    EXPECT_EQ(lengthText(89), QStringLiteral("1 min"));
    EXPECT_EQ(lengthText(90), QStringLiteral("2 min"));
    EXPECT_EQ(lengthText(725), QStringLiteral("12 min"));
}

TEST(DoseLevelText, HasThreeWordsInBothForms)
{
    EXPECT_EQ(doseLevelText(1), QStringLiteral("small dose"));
    EXPECT_EQ(doseLevelText(2), QStringLiteral("ordinary dose"));
    EXPECT_EQ(doseLevelText(3), QStringLiteral("large dose"));
    for (int level = 1; level <= 3; ++level)
        EXPECT_TRUE(doseLevelText(level).startsWith(doseLevelName(level).toLower()));
}

} // namespace
