#include "core/catalog/Dose.h"

#include "core/base/CanonicalJson.h"
#include "core/catalog/TermText.h"
#include "tests/support/Generators.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

using namespace midback;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Dose readFrom(const QJsonObject &json, QStringList *faults = nullptr)
{
    JsonReader reader(json, QString());
    const Dose dose = readDose(reader);
    if (faults)
        *faults = reader.faults();
    else
        EXPECT_THAT(reader.faults(), IsEmpty());
    return dose;
}

struct Mode {
    const char *name;
    const char *json;   ///< canonical
    int work;           ///< seconds of one set
    int total;          ///< not sided
    const char *text;   ///< for people
    QStringList needed; ///< fields beside mode, sets and rest_s
};

void PrintTo(const Mode &mode, std::ostream *out)
{
    *out << mode.name;
}

class DoseOfMode : public testing::TestWithParam<Mode> {
protected:
    QJsonObject json() const { return *parseJsonObject(GetParam().json); }
};

TEST_P(DoseOfMode, SurvivesItsCanonicalForm)
{
    const Dose dose = readFrom(json());
    EXPECT_EQ(canonicalJson(toJson(dose)), GetParam().json);
    EXPECT_EQ(dose.workSeconds(), GetParam().work);
    EXPECT_EQ(dose.totalSeconds(false), GetParam().total);
    EXPECT_EQ(doseText(dose), QString::fromUtf8(GetParam().text));
}

TEST_P(DoseOfMode, NeedsEachOfItsFields)
{
    const QStringList fields =
        GetParam().needed + QStringList{QStringLiteral("sets"), QStringLiteral("rest_s")};
    for (const QString &field : fields) {
        QJsonObject without = json();
        without.remove(field);
        QStringList faults;
        (void)readFrom(without, &faults);
        ASSERT_EQ(faults.size(), 1) << qPrintable(field);
        EXPECT_TRUE(faults.first().startsWith(field + QStringLiteral(": ")))
            << qPrintable(faults.first());
    }
}

TEST_P(DoseOfMode, IgnoresWhatBelongsToOtherModes)
{
    QJsonObject more = json();
    for (const char *field : {"reps", "hold_s", "breaths", "duration_s", "tempo"}) {
        if (!more.contains(QLatin1String(field)))
            more.insert(QLatin1String(field), QStringLiteral("nonsense"));
    }
    EXPECT_EQ(readFrom(more), readFrom(json()));
}

const Mode modes[] = {
    {"Reps",
     R"({"mode":"reps","reps":8,"rest_s":30,"sets":2,"tempo":"2-2-2-1"})",
     56,
     10 + 2 * 56 + 30,
     "2 × 8 times",
     {QStringLiteral("reps"), QStringLiteral("tempo")}},
    {"Hold",
     R"({"hold_s":15,"mode":"hold","reps":3,"rest_s":20,"sets":2})",
     45,
     10 + 2 * (45 + 12) + 20,
     "2 × 3 holds of 15 s",
     {QStringLiteral("reps"), QStringLiteral("hold_s")}},
    {"Breaths",
     R"({"breaths":10,"mode":"breaths","rest_s":30,"sets":2,"tempo":"4-0-6-0"})",
     100,
     10 + 2 * 100 + 30,
     "2 × 10 breaths",
     {QStringLiteral("breaths"), QStringLiteral("tempo")}},
    {"Time",
     R"({"duration_s":150,"mode":"time","rest_s":0,"sets":1})",
     150,
     160,
     "150 s",
     {QStringLiteral("duration_s")}},
};
INSTANTIATE_TEST_SUITE_P(Each, DoseOfMode, testing::ValuesIn(modes),
                         [](const auto &mode) { return std::string(mode.param.name); });

struct Bounds {
    const char *mode;
    const char *field;
    int least;
    int most;
};

TEST(DoseBounds, EndsAreAllowedAndOneBeyondIsNot)
{
    const Bounds all[] = {{"reps", "sets", 1, 20},        {"reps", "reps", 1, 100},
                          {"hold", "reps", 1, 100},       {"hold", "hold_s", 1, 600},
                          {"breaths", "breaths", 1, 200}, {"time", "duration_s", 5, 3600},
                          {"time", "rest_s", 0, 600}};
    for (const Bounds &bounds : all) {
        QJsonObject json{{QStringLiteral("mode"), QLatin1String(bounds.mode)},
                         {QStringLiteral("sets"), 1},
                         {QStringLiteral("rest_s"), 0},
                         {QStringLiteral("reps"), 1},
                         {QStringLiteral("hold_s"), 1},
                         {QStringLiteral("breaths"), 1},
                         {QStringLiteral("duration_s"), 5},
                         {QStringLiteral("tempo"), QStringLiteral("1-0-0-0")}};
        for (const int value : {bounds.least, bounds.most}) {
            json.insert(QLatin1String(bounds.field), value);
            (void)readFrom(json);
        }
        for (const int value : {bounds.least - 1, bounds.most + 1}) {
            json.insert(QLatin1String(bounds.field), value);
            QStringList faults;
            (void)readFrom(json, &faults);
            EXPECT_THAT(faults, ElementsAre(QStringLiteral("%1: a whole number from %2 to %3 is "
                                                           "expected")
                                                .arg(QLatin1String(bounds.field))
                                                .arg(bounds.least)
                                                .arg(bounds.most)));
        }
    }
}

TEST(TempoText, ReadsOnlyWhatItWouldWrite)
{
    for (const char *text : {"1-0-0-0", "60-60-60-60", "0-0-0-1", "10-0-5-0"}) {
        const auto tempo = Tempo::fromString(QLatin1String(text));
        ASSERT_TRUE(tempo.has_value()) << text;
        EXPECT_EQ(tempo->toString(), QLatin1String(text));
    }
    for (const char *text : {" 2-2-2-1", "2-2-2-1 ", "2- 2-2-1", "+2-2-2-1", "02-2-2-1",
                             "2-2-2-1\n", "0x2-2-2-1", "-0-2-2-1", "2-2-2-", "99999999999-2-2-1"}) {
        EXPECT_FALSE(Tempo::fromString(QLatin1String(text)).has_value()) << '"' << text << '"';
    }
}

RC_GTEST_PROP(Dose, MoreOfAnythingTakesLonger, ())
{
    const Dose dose = *test::doses();
    const bool sided = *rc::gen::arbitrary<bool>();
    Dose more = dose;
    more.sets += 1;
    // The new set, its share of rest, and on both sides the change of side.
    RC_ASSERT(more.totalSeconds(sided) - dose.totalSeconds(sided) ==
              dose.setSeconds() * (sided ? 2 : 1) + dose.restSeconds +
                  (sided ? dose::sideGapSeconds : 0));
    more = dose;
    (dose.mode == DoseMode::Time      ? more.durationSeconds
     : dose.mode == DoseMode::Breaths ? more.breaths
                                      : more.reps) += 1;
    RC_ASSERT(more.totalSeconds(sided) > dose.totalSeconds(sided));
}

RC_GTEST_PROP(Dose, HasAShortTextThatNamesItsNumbers, ())
{
    const Dose dose = *test::doses();
    const QString text = doseText(dose);
    RC_ASSERT(!text.isEmpty());
    RC_ASSERT(doseText(dose, true) == text + QStringLiteral(" each side"));
    RC_ASSERT(!text.contains(QLatin1Char('%')));
    if (dose.mode == DoseMode::Breaths)
        RC_ASSERT(text.contains(QString::number(dose.breaths)));
    if ((dose.mode == DoseMode::Reps || dose.mode == DoseMode::Hold) && dose.reps > 1)
        RC_ASSERT(text.contains(QString::number(dose.reps)));
    if (dose.sets > 1)
        RC_ASSERT(text.contains(QString::number(dose.sets)));
}

} // namespace
