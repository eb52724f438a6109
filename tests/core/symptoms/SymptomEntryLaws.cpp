#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "core/symptoms/SymptomEntry.h"
#include "tests/support/Generators.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;

namespace {

rc::Gen<QString> anyKey(const QJsonObject &object)
{
    return rc::gen::map(rc::gen::inRange<qsizetype>(0, object.size()),
                        [keys = object.keys()](qsizetype index) { return keys.at(index); });
}

RC_GTEST_PROP(SymptomEntryLaws, SurvivesTheWayThroughBytes, ())
{
    const SymptomEntry entry = *test::symptoms();
    const QByteArray bytes = canonicalJson(toJson(entry));
    const auto parsed = parseJsonObject(bytes);
    RC_ASSERT(parsed.ok());
    const auto back = symptomEntryFromJson(*parsed);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == entry);
    RC_ASSERT(canonicalJson(toJson(*back)) == bytes);
}

RC_GTEST_PROP(SymptomEntryLaws, DifferentEntriesHaveDifferentBytes, ())
{
    const SymptomEntry a = *test::symptoms();
    SymptomEntry b = a;
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        b.pain = (a.pain + 1) % 11;
        break;
    case 1:
        b.at.date = a.at.date.addDays(1); // backdated: the instant stays
        break;
    case 2:
        b.at.offsetMinutes = a.at.offsetMinutes == 0 ? 60 : 0; // the same instant elsewhere
        break;
    case 3:
        b.places.append({1, BackSide::Left});
        break;
    default:
        b.note += QChar(u'\0');
    }
    RC_ASSERT(canonicalJson(toJson(a)) != canonicalJson(toJson(b)));
    RC_ASSERT(!(a == b));
}

RC_GTEST_PROP(SymptomEntryLaws, AnyFieldTakenAwayButNoteAndSpreadIsAFaultThatNamesIt, ())
{
    QJsonObject json = toJson(*test::symptoms());
    const QString key = *anyKey(json);
    json.remove(key);
    const auto read = symptomEntryFromJson(json);
    if (key == QLatin1String("note") || key == QLatin1String("spread")) {
        RC_ASSERT(read.ok());
        RC_ASSERT(!toJson(*read).contains(QStringLiteral("spread")) ||
                  key == QLatin1String("note"));
        RC_ASSERT(read->note.isEmpty() || key == QLatin1String("spread"));
        return;
    }
    RC_ASSERT(!read.ok());
    RC_ASSERT(read.error().detail.contains(QStringLiteral("symptom.") + key));
}

RC_GTEST_PROP(SymptomEntryLaws, AFieldOfAnotherTypeIsAFaultAndNoCrash, ())
{
    QJsonObject json = toJson(*test::symptoms());
    const QString key = *anyKey(json);
    const QJsonValue before = json.value(key);
    const QList<QJsonValue> others{true, 0.5, QJsonArray{7}, QJsonObject{{key, 1}}};
    json.insert(key, others.at(*rc::gen::inRange<qsizetype>(0, others.size())));
    const auto read = symptomEntryFromJson(json);
    RC_ASSERT(json.value(key) != before);
    RC_ASSERT(!read.ok());
    RC_ASSERT(read.error().code == ErrorCode::Invalid);
}

TEST(BackPlaceText, ReadsOnlyWhatItWouldWrite)
{
    for (const char *text :
         {"T+7-left", "T 7-left", "T07-left", "t7-left", "T7-Left", " T7-left", "T7-left ",
          "T7--left", "T-7-left", "T7left", "T99999999999-left", "L1-left", "T7-left-right"}) {
        EXPECT_FALSE(BackPlace::fromString(QLatin1String(text)).has_value()) << '"' << text << '"';
    }
}

TEST(BackPlaceText, SaysTheSideInWords)
{
    QStringList seen;
    for (const BackSide side : enumValues<BackSide>())
        seen.append(BackPlace{12, side}.displayText());
    EXPECT_EQ(seen, (QStringList{QStringLiteral("T12 left"), QStringLiteral("T12 middle"),
                                 QStringLiteral("T12 right")}));
}

TEST(PainPhaseText, EachPhaseHasItsOwnWords)
{
    QStringList names;
    for (const PainPhase phase : enumValues<PainPhase>())
        names.append(painPhaseText(phase));
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_EQ(names.size(), 6);
}

TEST(SensationClassText, EachClassHasItsOwnWordsAndHoldsEveryLabelOnce)
{
    QStringList names;
    qsizetype labels = 0;
    for (const auto one :
         {SensationClass::Normal, SensationClass::BackOff, SensationClass::Alarm}) {
        names.append(sensationClassText(one));
        labels += sensationsOf(one).size();
        EXPECT_EQ(hasAlarm(sensationsOf(one)), one == SensationClass::Alarm);
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_EQ(labels, enumValues<Sensation>().size());
}

} // namespace
