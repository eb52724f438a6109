#include "core/catalog/OwnExercise.h"

#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "core/catalog/FieldChecks.h"
#include "core/catalog/OwnDoses.h"
#include "core/catalog/OwnExerciseRules.h"
#include "tests/support/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

const QString someId = QStringLiteral("0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b");

OwnExercise shelfReach()
{
    OwnExercise one;
    one.id = OwnExerciseId::fromString(someId);
    one.name = QStringLiteral("Shelf reach");
    one.planes = {Plane::Extension};
    one.doseLevels = dosesAround(usualDoseOf(DoseMode::Reps)).value();
    one.steps = {QStringLiteral("Stand close to the shelf."), QStringLiteral("Reach up.")};
    return one;
}

QList<OwnField> fieldsAtFault(const OwnExercise &own)
{
    QList<OwnField> fields;
    for (const OwnFault &fault : faultsOf(own)) {
        EXPECT_TRUE(fault.sentence.endsWith(QLatin1Char('.'))) << qPrintable(fault.sentence);
        fields.append(fault.field);
    }
    return fields;
}

RC_GTEST_PROP(OwnExerciseLaws, SurvivesTheWayThroughBytes, ())
{
    const OwnExercise own = *ownExercises();
    const QByteArray bytes = canonicalJson(toJson(own));
    const auto parsed = parseJsonObject(bytes);
    RC_ASSERT(parsed.ok());
    const auto back = ownExerciseFromJson(*parsed);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == own);
    RC_ASSERT(canonicalJson(toJson(*back)) == bytes);
}

RC_GTEST_PROP(OwnExerciseLaws, ACopyOfOneIsTheSameUnderAnotherId, ())
{
    OwnExercise own = *ownExercises();
    own.retired = false;
    const OwnExerciseId other(QUuid::fromString(someId));
    const OwnExercise copy = ownExerciseFrom(exerciseOf(own), other);
    own.id = other;
    RC_ASSERT(copy == own);
}

RC_GTEST_PROP(OwnExerciseLaws, TheDosesAroundOneGrowAndMayBeSaved, ())
{
    const Dose usual = *test::doses();
    const bool sided = *rc::gen::arbitrary<bool>();
    const auto levels = dosesAround(usual);
    RC_PRE(levels.has_value());
    RC_ASSERT(levels->at(1) == usual);
    RC_ASSERT(levels->at(0).totalSeconds(sided) < usual.totalSeconds(sided));
    RC_ASSERT(levels->at(2).totalSeconds(sided) > usual.totalSeconds(sided));
    for (const Dose &dose : *levels) {
        JsonReader reader(toJson(dose), {});
        RC_ASSERT(readDose(reader) == dose);
        RC_ASSERT(reader.faults().isEmpty());
    }
}

TEST(OwnExercise, HasOneCanonicalForm)
{
    EXPECT_EQ(canonicalJson(toJson(shelfReach())).toStdString(),
              R"({"action":"move","difficulty":2,"dose_levels":[)"
              R"({"mode":"reps","reps":6,"rest_s":20,"sets":2,"tempo":"2-1-2-1"},)"
              R"({"mode":"reps","reps":8,"rest_s":20,"sets":2,"tempo":"2-1-2-1"},)"
              R"({"mode":"reps","reps":10,"rest_s":20,"sets":2,"tempo":"2-1-2-1"}],)"
              R"("equipment":[],"id":"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b","name":"Shelf reach",)"
              R"("planes":["extension"],"position":"standing","sided":false,"stage":"mobility",)"
              R"("steps":["Stand close to the shelf.","Reach up."]})");
}

TEST(OwnExercise, TheIdInTheCatalogueIsRecognised)
{
    const OwnExerciseId id = OwnExerciseId::fromString(someId);
    EXPECT_EQ(catalogIdOf(id), QStringLiteral("own-") + someId);
    EXPECT_TRUE(isCatalogId(catalogIdOf(id)));
    EXPECT_EQ(ownIdOf(catalogIdOf(id)), id);
    EXPECT_TRUE(ownIdOf(QStringLiteral("open-book")).isNull());
    EXPECT_TRUE(ownIdOf(someId).isNull());
    EXPECT_TRUE(ownIdOf(QStringLiteral("own-book")).isNull());
}

TEST(OwnExercise, SaysOfEachFieldWhatIsMissing)
{
    EXPECT_EQ(faultsOf(shelfReach()), QList<OwnFault>());
    OwnExercise empty;
    empty.doseLevels = dosesAround(usualDoseOf(DoseMode::Time)).value();
    EXPECT_EQ(fieldsAtFault(empty), (QList{OwnField::Name, OwnField::Planes, OwnField::Steps}));
}

TEST(OwnExercise, HasLimits)
{
    OwnExercise own = shelfReach();
    own.name = QString(own::nameLength, QLatin1Char('n'));
    own.steps = QStringList(own::lines, QString(own::lineLength, QLatin1Char('s')));
    EXPECT_EQ(fieldsAtFault(own), QList<OwnField>());
    own.name.append(QLatin1Char('n'));
    own.steps.append(QStringLiteral("One more."));
    own.cues = {QString(own::lineLength + 1, QLatin1Char('c'))};
    own.stopIf = {QStringLiteral(" ")};
    own.equipment = {Equipment::Towel, Equipment::Towel};
    EXPECT_EQ(fieldsAtFault(own), (QList{OwnField::Name, OwnField::Equipment, OwnField::Steps,
                                         OwnField::Cues, OwnField::StopIf}));
    EXPECT_FALSE(ownExerciseFromJson(toJson(own)).ok());
}

TEST(OwnExercise, TheSmallestDosesStayInTheirRange)
{
    const std::pair<DoseMode, int Dose::*> counted[] = {{DoseMode::Reps, &Dose::reps},
                                                        {DoseMode::Hold, &Dose::holdSeconds},
                                                        {DoseMode::Breaths, &Dose::breaths},
                                                        {DoseMode::Time, &Dose::durationSeconds}};
    for (const auto &[mode, member] : counted) {
        Dose usual = usualDoseOf(mode);
        const int least = mode == DoseMode::Time ? 5 : 1;
        usual.*member = least + 1;
        ASSERT_TRUE(dosesAround(usual).has_value());
        EXPECT_EQ(dosesAround(usual)->front().*member, least);
        EXPECT_GT(dosesAround(usual)->back().*member, least + 1);
    }
}

TEST(OwnExercise, OfOneRepetitionThereIsNoSmallerDose)
{
    Dose one = usualDoseOf(DoseMode::Reps);
    one.reps = 1;
    ASSERT_TRUE(dosesAround(one).has_value()) << "one set fewer";
    EXPECT_EQ(dosesAround(one)->front().sets, 1);
    one.sets = 1;
    EXPECT_FALSE(dosesAround(one).has_value());
    OwnExercise own = shelfReach();
    own.doseLevels = {one, one, one};
    EXPECT_EQ(fieldsAtFault(own), QList{OwnField::Doses});
}

TEST(OwnExercise, ABrokenOneIsRefusedWithThePlace)
{
    QJsonObject json = toJson(shelfReach());
    json.insert(QStringLiteral("dose_levels"), QJsonArray());
    json.insert(QStringLiteral("picture"), QStringLiteral("photo.png"));
    const auto read = ownExerciseFromJson(json);
    ASSERT_FALSE(read.ok());
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("own_exercise.dose_levels")));
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("own_exercise.picture")));
}

} // namespace
