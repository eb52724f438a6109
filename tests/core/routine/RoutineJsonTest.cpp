#include "core/routine/Routine.h"

#include "core/base/CanonicalJson.h"
#include "core/catalog/Catalog.h"
#include "tests/support/ExerciseBuilder.h"
#include "tests/support/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace midback::test {

namespace {

Routine fourModes()
{
    Routine routine{RoutineId::fromString(u"00000000-0000-7000-8000-000000000001"),
                    QStringLiteral("Morning"),
                    {}};
    for (const DoseMode mode : enumValues<DoseMode>())
        routine.items.append({QStringLiteral("open-book"), usualDose(mode)});
    return routine;
}

/// The JSON of fourModes() with one field of its third item's dose replaced.
QJsonObject withDoseField(int item, const char *key, const QJsonValue &value)
{
    QJsonObject json = toJson(fourModes());
    QJsonArray items = json.value(QLatin1String("items")).toArray();
    QJsonObject one = items.at(item).toObject();
    QJsonObject dose = one.value(QLatin1String("dose")).toObject();
    dose.insert(QLatin1String(key), value);
    one.insert(QStringLiteral("dose"), dose);
    items.replace(item, one);
    json.insert(QStringLiteral("items"), items);
    return json;
}

} // namespace

TEST(RoutineJsonTest, WritesOnlyWhatTheModeNeeds)
{
    const QJsonArray items = toJson(fourModes()).value(QLatin1String("items")).toArray();
    const auto keys = [&](int item) {
        return items.at(item)
            .toObject()
            .value(QLatin1String("dose"))
            .toObject()
            .keys()
            .join(QLatin1Char(' '));
    };
    EXPECT_EQ(keys(0), QStringLiteral("mode reps rest_s sets tempo"));
    EXPECT_EQ(keys(1), QStringLiteral("hold_s mode reps rest_s sets"));
    EXPECT_EQ(keys(2), QStringLiteral("breaths mode rest_s sets tempo"));
    EXPECT_EQ(keys(3), QStringLiteral("duration_s mode rest_s sets"));
}

TEST(RoutineJsonTest, KeepsExercisesThatNoCatalogueKnows)
{
    Routine routine = fourModes();
    routine.items[1].exerciseId = QStringLiteral("from-a-later-version");
    const Result<Routine> read = routineFromJson(toJson(routine));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->items.at(1).exerciseId, QStringLiteral("from-a-later-version"));
}

TEST(RoutineJsonTest, ReadsARoutineWithoutItems)
{
    Routine empty = fourModes();
    empty.items.clear();
    const Result<Routine> read = routineFromJson(toJson(empty));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, empty);
}

namespace {

struct RoutineRefusal {
    const char *name;
    const char *key; ///< of the routine; replaced by `value`, or taken out where that is undefined
    QJsonValue value;
    const char *path; ///< that the message must name
};

class RoutineRefusalTest : public testing::TestWithParam<RoutineRefusal> {};

} // namespace

TEST_P(RoutineRefusalTest, NamesTheFieldAtFault)
{
    const RoutineRefusal &refusal = GetParam();
    QJsonObject json = toJson(fourModes());
    if (refusal.value.isUndefined())
        json.remove(QLatin1String(refusal.key));
    else
        json.insert(QLatin1String(refusal.key), refusal.value);
    const Result<Routine> read = routineFromJson(json);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(read.error().detail.startsWith(QLatin1String(refusal.path)))
        << qPrintable(read.error().detail);
}

INSTANTIATE_TEST_SUITE_P(
    Fields, RoutineRefusalTest,
    testing::Values(
        RoutineRefusal{"NoId", "id", QJsonValue(QJsonValue::Undefined), "routine.id: "},
        RoutineRefusal{"IdIsNoUuid", "id", QStringLiteral("seven"), "routine.id: "},
        RoutineRefusal{"NullUuid", "id", QStringLiteral("00000000-0000-0000-0000-000000000000"),
                       "routine.id: "},
        RoutineRefusal{"BlankName", "name", QStringLiteral(" \t"), "routine.name: "},
        RoutineRefusal{"NameIsNumber", "name", 7, "routine.name: "},
        RoutineRefusal{"NoItems", "items", QJsonValue(QJsonValue::Undefined), "routine.items: "},
        RoutineRefusal{"ItemsAreAnObject", "items", QJsonObject(), "routine.items: "},
        RoutineRefusal{"ItemIsAText", "items", QJsonArray{QStringLiteral("x")},
                       "routine.items[0]: "},
        RoutineRefusal{"ItemIsEmpty", "items", QJsonArray{QJsonObject()},
                       "routine.items[0].dose: "}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(RoutineJsonTest, RefusesDosesOutsideTheirLimits)
{
    const struct {
        int item;
        const char *key;
        QJsonValue below;
        QJsonValue above;
    } cases[] = {
        {0, "sets", 0, 21},
        {0, "reps", 0, 101},
        {0, "rest_s", -1, 601},
        {1, "hold_s", 0, 601},
        {2, "breaths", 0, 201},
        {3, "duration_s", 4, 3601},
        {1, "reps", 1.5, QLatin1String("eight")},
        {0, "tempo", QLatin1String("2-2-2"), QLatin1String("0-0-0-0")},
        {2, "mode", QLatin1String(""), QLatin1String("until-tired")},
    };
    for (const auto &[item, key, below, above] : cases) {
        for (const QJsonValue &value : {below, above}) {
            const Result<Routine> read = routineFromJson(withDoseField(item, key, value));
            ASSERT_FALSE(read.ok()) << key;
            const QString path =
                QStringLiteral("routine.items[%1].dose.%2: ").arg(item).arg(QLatin1String(key));
            EXPECT_TRUE(read.error().detail.contains(path)) << qPrintable(read.error().detail);
        }
    }
}

TEST(RoutineJsonTest, ListsEveryFaultAtOnce)
{
    QJsonObject json = withDoseField(3, "sets", 99);
    json.remove(QStringLiteral("name"));
    const Result<Routine> read = routineFromJson(json);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().detail.count(QStringLiteral("; ")), 1);
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("routine.name: ")));
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("items[3].dose.sets: ")));
}

RC_GTEST_PROP(RoutineJsonLaws, ReadingGivesBackWhatWasWritten, ())
{
    const Routine routine = *routines();
    const Result<QJsonObject> json = parseJsonObject(canonicalJson(toJson(routine)));
    RC_ASSERT(json.ok());
    const Result<Routine> read = routineFromJson(*json);
    RC_ASSERT(read.ok());
    RC_ASSERT(*read == routine);
    RC_ASSERT(canonicalJson(toJson(*read)) == canonicalJson(toJson(routine)));
}

TEST(RoutineSecondsTest, CountsBothSidesOnlyOfWhatTheCatalogueKnows)
{
    Exercise sided = timedExercise(QStringLiteral("sided"), Stage::Mobility, {Plane::Rotation});
    sided.sided = true;
    const Exercise plain =
        timedExercise(QStringLiteral("plain"), Stage::Mobility, {Plane::Flexion});
    CatalogData data;
    data.exercises = {sided, plain};
    const Catalog catalog(data);
    Routine routine;
    EXPECT_EQ(totalSeconds(routine, catalog), 0);
    routine.items = {{sided.id, sided.dose()}};
    EXPECT_EQ(totalSeconds(routine, catalog), 195); // 10 + 90 + 5 + 90
    routine.items.append({plain.id, plain.dose()});
    EXPECT_EQ(totalSeconds(routine, catalog), 295);
    routine.items.append({QStringLiteral("unknown"), sided.dose()});
    EXPECT_EQ(totalSeconds(routine, catalog), 395);
}

} // namespace midback::test
