#include "core/routine/ComposedSession.h"

#include "tests/core/routine/ComposerSamples.h"

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class ComposedSessionJsonTest : public testing::Test {
protected:
    ComposedSessionJsonTest()
    {
        ComposerRequest request = plainRequest(12, 3);
        request.conditions = {QStringLiteral("knee-kneeling")};
        session = sessionFor(request, shippedCatalog());
        json = toJson(session, shippedCatalog());
    }

    static double number(const QJsonObject &object, const char *key)
    {
        return object.value(QLatin1String(key)).toDouble(-1);
    }

    ComposedSession session;
    QJsonObject json;
};

} // namespace

TEST_F(ComposedSessionJsonTest, HasEveryFieldOfAnItem)
{
    const QJsonArray items = json.value(QStringLiteral("items")).toArray();
    ASSERT_EQ(items.size(), session.items.size());
    int seconds = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        const Exercise &exercise =
            *shippedCatalog().exercise(item.value(QStringLiteral("exercise")).toString());
        EXPECT_EQ(item.value(QStringLiteral("name")).toString(), exercise.name);
        EXPECT_EQ(item.value(QStringLiteral("stage")).toString(), enumWord(exercise.stage));
        EXPECT_EQ(item.value(QStringLiteral("position")).toString(), enumWord(exercise.position));
        EXPECT_EQ(item.value(QStringLiteral("planes")).toArray(),
                  QJsonArray::fromStringList(enumWords(exercise.planes)));
        EXPECT_EQ(item.value(QStringLiteral("sided")).toBool(), exercise.sided);
        JsonReader dose(item.value(QStringLiteral("dose")).toObject(), QStringLiteral("dose"));
        EXPECT_EQ(readDose(dose), session.items.at(i).item.dose);
        EXPECT_EQ(number(item, "level"), session.items.at(i).level);
        EXPECT_EQ(item.value(QStringLiteral("reasons")).toArray(),
                  QJsonArray::fromStringList(enumWords(session.items.at(i).reasons)));
        EXPECT_FALSE(item.value(QStringLiteral("reason")).toString().isEmpty());
        seconds += int(number(item, "seconds"));
    }
    EXPECT_EQ(number(json, "total_s"), seconds);
}

TEST_F(ComposedSessionJsonTest, SaysWhatIsLeftOut)
{
    const QJsonArray leftOut = json.value(QStringLiteral("left_out")).toArray();
    EXPECT_EQ(leftOut.size() + session.items.size(), shippedCatalog().exercises().size());
    for (const auto &one : leftOut) {
        const QJsonObject object = one.toObject();
        EXPECT_TRUE(enumFromWord<LeftOutReason>(object.value(QStringLiteral("code")).toString()));
        EXPECT_FALSE(object.value(QStringLiteral("reason")).toString().isEmpty());
    }
}

TEST_F(ComposedSessionJsonTest, SharesAreParts)
{
    const QJsonObject shares = json.value(QStringLiteral("shares")).toObject();
    for (const char *part : {"stages", "planes"}) {
        double sum = 0;
        const QJsonObject object = shares.value(QLatin1String(part)).toObject();
        for (const auto &value : object)
            sum += value.toDouble();
        EXPECT_NEAR(sum, 1, 0.003) << part;
    }
    EXPECT_EQ(shares.value(QStringLiteral("stages")).toObject().size(), 4);
    EXPECT_EQ(shares.value(QStringLiteral("planned")).toObject().size(), 4);
    EXPECT_EQ(shares.value(QStringLiteral("planes")).toObject().size(), 5);
    EXPECT_GE(number(shares, "rotation_of_mobility"), 0.4);
}

TEST_F(ComposedSessionJsonTest, BecomesARoutine)
{
    const RoutineId id = RoutineId::fromString(u"01900000-0000-7000-8000-000000000001");
    const Routine routine = session.routine(id, QStringLiteral("Today"));
    EXPECT_EQ(routine.id, id);
    EXPECT_EQ(routine.name, QStringLiteral("Today"));
    EXPECT_EQ(totalSeconds(routine, shippedCatalog()), session.totalSeconds);
    EXPECT_EQ(routineFromJson(toJson(routine)).value(), routine);
}

} // namespace midback::test
