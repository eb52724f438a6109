#include "core/coach/CoachEvent.h"

#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "tests/support/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

CoachEvent example()
{
    CoachEvent event;
    event.id = CoachEventId::fromString(u"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b");
    event.at = {QDateTime(QDate(2026, 1, 31), QTime(6, 30), Qt::UTC), 60, QDate(2026, 1, 31)};
    event.kind = CoachEventKind::KeepAsItWas;
    event.line = QStringLiteral("L07");
    event.rung = 2;
    event.level = 3;
    event.note = QStringLiteral("felt fine");
    return event;
}

CoachEvent ofKind(CoachEventKind kind)
{
    CoachEvent event = example();
    event.kind = kind;
    if (kind != CoachEventKind::KeepAsItWas) {
        event.line.clear();
        event.rung = event.level = 0;
    }
    if (kind == CoachEventKind::StageOverride)
        event.stage = Stage::Alignment;
    return event;
}

RC_GTEST_PROP(CoachEventLaws, SurvivesTheWayThroughBytes, ())
{
    const CoachEvent event = *coachEvents();
    const QByteArray bytes = canonicalJson(toJson(event));
    const auto parsed = parseJsonObject(bytes);
    RC_ASSERT(parsed.ok());
    const auto back = coachEventFromJson(*parsed);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == event);
    RC_ASSERT(canonicalJson(toJson(*back)) == bytes);
}

TEST(CoachEvent, HasOneCanonicalForm)
{
    EXPECT_EQ(canonicalJson(toJson(example())).toStdString(),
              R"({"at":{"date":"2026-01-31","offset_min":60,"utc":"2026-01-31T06:30:00.000Z"},)"
              R"("id":"0193a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b","kind":"keep-as-it-was","level":3,)"
              R"("line":"L07","note":"felt fine","rung":2})");
    EXPECT_EQ(toJson(ofKind(CoachEventKind::StageOverride)).value(QStringLiteral("stage")),
              QStringLiteral("alignment"));
}

TEST(CoachEvent, EachKindReadsBack)
{
    for (const CoachEventKind kind : enumValues<CoachEventKind>()) {
        const auto back = coachEventFromJson(toJson(ofKind(kind)));
        ASSERT_TRUE(back.ok()) << qPrintable(enumWord(kind)) << qPrintable(back.error().detail);
        EXPECT_EQ(*back, ofKind(kind));
    }
}

TEST(CoachEvent, AKindComesWithWhatItNeedsAndNothingElse)
{
    const auto faultOf = [](const CoachEvent &event) {
        const auto read = coachEventFromJson(toJson(event));
        return read.ok() ? QString() : read.error().detail;
    };
    CoachEvent event = ofKind(CoachEventKind::KeepAsItWas);
    event.line.clear();
    EXPECT_TRUE(faultOf(event).contains(QStringLiteral("coach_event.line")));
    event = ofKind(CoachEventKind::KeepAsItWas);
    event.level = 0;
    EXPECT_TRUE(faultOf(event).contains(QStringLiteral("coach_event.level")));
    event = ofKind(CoachEventKind::FlareStart);
    event.line = QStringLiteral("L07");
    EXPECT_TRUE(faultOf(event).contains(QStringLiteral("coach_event.line")));
    event = ofKind(CoachEventKind::FlareEnd);
    event.level = 1;
    EXPECT_TRUE(faultOf(event).contains(QStringLiteral("coach_event.level")));
    event = ofKind(CoachEventKind::FlareEnd);
    event.rung = 1;
    EXPECT_TRUE(faultOf(event).contains(QStringLiteral("coach_event.rung")));
    event = ofKind(CoachEventKind::StageOverride);
    event.stage.reset();
    EXPECT_TRUE(faultOf(event).contains(QStringLiteral("coach_event.stage")));
    event = ofKind(CoachEventKind::FallOrFever);
    event.stage = Stage::Mobility;
    EXPECT_TRUE(faultOf(event).contains(QStringLiteral("coach_event.stage")));
}

TEST(CoachEvent, FieldsAtFaultAreNamed)
{
    const std::pair<const char *, QJsonValue> faults[] = {{"kind", QStringLiteral("cheer")},
                                                          {"rung", -1},
                                                          {"rung", 100},
                                                          {"level", 4},
                                                          {"stage", QStringLiteral("five")},
                                                          {"at", 7},
                                                          {"id", QStringLiteral("me")}};
    for (const auto &[key, value] : faults) {
        QJsonObject json = toJson(example());
        json.insert(QLatin1String(key), value);
        const auto read = coachEventFromJson(json);
        ASSERT_FALSE(read.ok()) << key;
        EXPECT_TRUE(read.error().detail.contains(QLatin1String(key)));
    }
}

} // namespace
