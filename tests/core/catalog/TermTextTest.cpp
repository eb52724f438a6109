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
    EXPECT_EQ(doseText(dose), QStringLiteral("2 × 8 × 20 s hold"));
    dose.sets = 1;
    EXPECT_EQ(doseText(dose), QStringLiteral("8 × 20 s hold"));
    dose.reps = 1;
    EXPECT_EQ(doseText(dose), QStringLiteral("20 s hold"));
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
    dose.tempo = Tempo::fromString(QStringLiteral("4-0-6-0"));
    EXPECT_EQ(tempoText(dose),
              QStringLiteral("Tempo 4-0-6-0: out, hold, back, pause, in seconds."));
    dose.mode = DoseMode::Breaths;
    EXPECT_EQ(tempoText(dose), QStringLiteral("Breath 4-0-6-0: in, hold, out, pause, in seconds."));
    dose.tempo.reset();
    EXPECT_EQ(tempoText(dose), QString());
}

TEST(DurationText, SecondsAreRoundedToMinutesFromTwoMinutesOn)
{
    EXPECT_EQ(durationText(45), QStringLiteral("45 s"));
    EXPECT_EQ(durationText(119), QStringLiteral("119 s"));
    EXPECT_EQ(durationText(120), QStringLiteral("2 min"));
    EXPECT_EQ(durationText(149), QStringLiteral("2 min"));
    EXPECT_EQ(durationText(150), QStringLiteral("3 min"));
    EXPECT_EQ(durationText(720), QStringLiteral("12 min"));
}

} // namespace
