#include "core/symptoms/SafetyAdvice.h"

#include "core/symptoms/EmergencyNumbers.h"
#include "core/symptoms/Sensation.h"
#include "tests/support/SafetySamples.h"

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

const QList<SafetyLevel> levels{SafetyLevel::Clear, SafetyLevel::Soon, SafetyLevel::Urgent,
                                SafetyLevel::Emergency};
const QList<AskReason> reasons{AskReason::Install,     AskReason::Alarm,     AskReason::SecondRed,
                               AskReason::FallOrFever, AskReason::NewSpread, AskReason::LongGap,
                               AskReason::StillThere,  AskReason::Month};

/// Every status that the rules can come to, as far as its words go.
QList<SafetyStatus> everyStatus()
{
    QList<SafetyStatus> all;
    for (const SafetyLevel level : levels) {
        for (const AskReason reason : reasons) {
            SafetyStatus status;
            status.level = level;
            status.askAgain = {reason};
            all.append(status);
            status.checked = SafetyCheck{QDate(2026, 3, 9), {}};
            all.append(status);
        }
    }
    return all;
}

QStringList everyText()
{
    QStringList texts{safetyBannerText(), underAgeText(), alarmAdviceText(),
                      safetyReasonText(enumValues<SafetyQuestion>())};
    for (const char *country : {"", "GB", "XX"}) {
        for (const SafetyLevel level : levels)
            texts.append(safetyAdviceText(level, QLatin1String(country)));
        for (const SafetyStatus &status : everyStatus())
            texts.append(safetyAdviceText(status, QLatin1String(country)));
    }
    texts.append({underAgeTitle(), underAgeAdvice()});
    for (const SafetyStatus &status : everyStatus())
        texts.append(startInsteadText(status));
    for (const SafetyLevel level : levels)
        texts.append(safetyLevelText(level));
    for (const AskReason reason : reasons)
        texts.append(askReasonText(reason));
    for (const SafetyQuestion question : enumValues<SafetyQuestion>())
        texts.append({safetyQuestionText(question), safetyFollowUpText(question)});
    return texts;
}

bool says(const QString &text, const char *words)
{
    return text.contains(QString::fromUtf8(words));
}

TEST(SafetyAdvice, NothingIsEverCalledSafe)
{
    for (const QString &text : everyText())
        EXPECT_FALSE(text.contains(QLatin1String("safe"), Qt::CaseInsensitive)) << qPrintable(text);
}

TEST(SafetyAdvice, ClearPromisesNothing)
{
    EXPECT_EQ(safetyAdviceText(SafetyLevel::Clear, {}),
              QStringLiteral("Nothing here says you must be seen first."));
}

TEST(SafetyAdvice, AnEmergencyNamesTheNumberOfTheCountry)
{
    const auto text = [](const char *country) {
        return safetyAdviceText(SafetyLevel::Emergency, QLatin1String(country));
    };
    EXPECT_TRUE(says(text(""), "needs help now"));
    EXPECT_TRUE(says(text(""), "(112 / 999 / 911)"));
    EXPECT_TRUE(says(text("AU"), "(000)"));
    EXPECT_TRUE(says(text("NZ"), "(111)"));
    EXPECT_TRUE(says(text("GB"), "emergency department"));
}

TEST(SafetyAdvice, UrgentNamesTheAdviceLineAndTheTick)
{
    const QString british = safetyAdviceText(SafetyLevel::Urgent, QStringLiteral("GB"));
    EXPECT_TRUE(says(british, "(111) today or tomorrow before exercising"));
    EXPECT_TRUE(says(british, "“I have been checked”"));
    const QString unknown = safetyAdviceText(SafetyLevel::Urgent, {});
    EXPECT_TRUE(says(unknown, "an advice line today or tomorrow"));
    EXPECT_FALSE(says(unknown, "("));
}

TEST(SafetyAdvice, SoonAsksForARoutineAppointment)
{
    EXPECT_TRUE(says(safetyAdviceText(SafetyLevel::Soon, {}), "routine appointment"));
    EXPECT_TRUE(says(safetyBannerText(), "routine appointment"));
}

TEST(SafetyAdvice, TheStatusSaysMoreThanItsLevel)
{
    SafetyStatus status;
    status.askAgain = {AskReason::Install};
    EXPECT_TRUE(says(safetyAdviceText(status, {}), "twelve short questions"));
    status.askAgain = {AskReason::Alarm};
    EXPECT_TRUE(says(safetyAdviceText(status, QStringLiteral("US")), "(911)"));
    EXPECT_TRUE(says(safetyAdviceText(status, {}), "again"));
    status.level = SafetyLevel::Emergency;
    EXPECT_EQ(safetyAdviceText(status, {}), safetyAdviceText(SafetyLevel::Emergency, {}));
    status = {};
    status.level = SafetyLevel::Urgent;
    status.checked = SafetyCheck{QDate(2026, 3, 9), QStringLiteral("my GP")};
    EXPECT_TRUE(says(safetyAdviceText(status, {}), "2026"));
    status.checked.reset();
    EXPECT_EQ(safetyAdviceText(status, {}), safetyAdviceText(SafetyLevel::Urgent, {}));
}

TEST(SafetyAdvice, NamesWhatLedThere)
{
    EXPECT_TRUE(safetyReasonText({}).isEmpty());
    const QString text = safetyReasonText({SafetyQuestion::Fever, SafetyQuestion::Weight});
    EXPECT_TRUE(says(text, "infection"));
    EXPECT_TRUE(says(text, "weight loss"));
    EXPECT_FALSE(says(text, "age"));
    QStringList each;
    for (const SafetyQuestion question : enumValues<SafetyQuestion>())
        each.append(safetyReasonText({question}));
    EXPECT_EQ(each.removeDuplicates(), 0);
}

TEST(SafetyAdvice, EachReasonToAskHasItsWords)
{
    QStringList texts;
    for (const AskReason reason : reasons)
        texts.append(askReasonText(reason));
    EXPECT_EQ(texts.removeDuplicates(), 0);
    EXPECT_FALSE(texts.contains(QString()));
}

TEST(SafetyAdvice, UnderAgeIsTheFollowUpOfTheAgeQuestion)
{
    const auto under = [](SafetyAnswer answer, std::optional<SafetyAnswer> followUp) {
        return isUnderAge(answersWith(SafetyQuestion::Age, {answer, followUp}));
    };
    EXPECT_TRUE(under(SafetyAnswer::Yes, SafetyAnswer::Yes));
    EXPECT_FALSE(under(SafetyAnswer::Yes, SafetyAnswer::No));
    EXPECT_FALSE(under(SafetyAnswer::Yes, std::nullopt));
    EXPECT_FALSE(under(SafetyAnswer::No, SafetyAnswer::Yes));
    EXPECT_TRUE(says(underAgeText(), "adults"));
}

TEST(EmergencyNumbers, AreThoseOfTheCountry)
{
    const std::pair<const char *, const char *> known[] = {
        {"GB", "999"}, {"DE", "112"}, {"FR", "112"}, {"US", "911"}, {"CA", "911"},
        {"AU", "000"}, {"NZ", "111"}, {"IN", "112"}, {"JP", "119"}, {"CH", "144"}};
    for (const auto &[country, number] : known)
        EXPECT_EQ(emergencyNumber(QLatin1String(country)), QLatin1String(number)) << country;
    EXPECT_EQ(emergencyNumber(QStringLiteral("gb")), emergencyNumber({}));
    EXPECT_EQ(emergencyNumber(QStringLiteral("AQ")), QStringLiteral("112 / 999 / 911"));
    EXPECT_EQ(adviceLine(QStringLiteral("GB")), QStringLiteral("111"));
    EXPECT_TRUE(adviceLine(QStringLiteral("AQ")).isEmpty());
}

TEST(EmergencyNumbers, TheTableHoldsCountriesInOrderWithNumbers)
{
    const QStringList codes = emergencyCountries();
    QStringList sorted = codes;
    sorted.sort();
    EXPECT_EQ(codes, sorted);
    EXPECT_EQ(sorted.removeDuplicates(), 0);
    for (const QString &code : codes) {
        EXPECT_NE(QLocale::codeToTerritory(code), QLocale::AnyTerritory) << qPrintable(code);
        bool isNumber = false;
        EXPECT_GT(emergencyNumber(code).toInt(&isNumber), -1);
        EXPECT_TRUE(isNumber) << qPrintable(code);
    }
}

TEST(EmergencyNumbers, SuggestTheCountryOfTheComputer)
{
    EXPECT_EQ(countryOf(QLocale(QStringLiteral("en_GB"))), QStringLiteral("GB"));
    EXPECT_EQ(countryOf(QLocale(QStringLiteral("de_CH"))), QStringLiteral("CH"));
    EXPECT_TRUE(countryOf(QLocale::c()).isEmpty());
    EXPECT_TRUE(countryOf(QLocale(QStringLiteral("es_419"))).isEmpty());
}

TEST(SafetyAdvice, AStartThatWaitsSaysWhereItLeads)
{
    SafetyStatus status;
    status.reach = SafetyReach::All;
    EXPECT_TRUE(startInsteadText(status).isEmpty());
    status.reach = SafetyReach::Locked;
    EXPECT_EQ(startInsteadText(status), QStringLiteral("Why sessions wait"));
    status.askAgain = {AskReason::Alarm};
    EXPECT_EQ(startInsteadText(status), QStringLiteral("Answer the questions first"));
    status.askAgain = {AskReason::Install};
    EXPECT_TRUE(startInsteadText(status).isEmpty()) << "the start itself asks";
}

} // namespace
