#include "ui/selftests/SelfTestText.h"

#include "tests/support/SelfTestSamples.h"
#include "ui/selftests/SelfTestsModel.h"

#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>

#include <gtest/gtest.h>

using namespace midback;

namespace {

const QDate textToday(2026, 3, 11);

const SelfTest &testOf(const char *id)
{
    return *selfTest(QLatin1String(id));
}

SelfTestOverview overviewOf(const char *id, const QList<SelfTestResult> &results)
{
    const SelfTest &test = testOf(id);
    return {&test, results, trendOf(test, results, 40)};
}

QString dueOf(const SelfTestOverview &overview)
{
    return dueText(overview, textToday, QLocale(QStringLiteral("en_GB")));
}

TEST(SelfTestTextTest, ResultsNameTheirSidesAndUnits)
{
    EXPECT_EQ(resultText(testOf("st-rot-seated"),
                         test::sidedResult("st-rot-seated", 0, {430, 430, 430}, {470, 470, 470})),
              QStringLiteral("Left 43 degrees · right 47 degrees"));
    EXPECT_EQ(resultText(testOf("st-breath-rate"), test::plainResult("st-breath-rate", 0, {140})),
              QStringLiteral("14 a minute"));
    EXPECT_EQ(
        resultText(testOf("st-hilo"), test::positionsResult(0, BreathLead::Belly, BreathLead::Belly,
                                                            BreathLead::Both)),
        QStringLiteral("Belly first in 2 of 3"));
    EXPECT_EQ(resultText(testOf("st-psfs"), test::ratingsResult(0, {{"Rowing", 4}, {"Desk", 6}})),
              QStringLiteral("5 of 10 on average"));
}

TEST(SelfTestTextTest, DetailsDescribeAndNeverJudge)
{
    EXPECT_EQ(resultDetail(
                  test::positionsResult(0, BreathLead::Chest, BreathLead::Both, BreathLead::Belly)),
              QStringLiteral("Lying: your chest hand led · Sitting: both hands moved together · "
                             "Standing: your belly hand led"));
    EXPECT_EQ(resultDetail(test::ratingsResult(0, {{"Rowing", 4}})), QStringLiteral("Rowing: 4"));
    EXPECT_TRUE(resultDetail(test::plainResult("st-cobra", 0, {300})).isEmpty());
}

TEST(SelfTestTextTest, AChangeIsSaidOnceOrForEachSide)
{
    SelfTestTrend trend;
    const SelfTest &test = testOf("st-side");
    EXPECT_TRUE(changeText(test, trend).isEmpty());
    trend.sides = {{TestSide::Left, 1, 2, TestChange::Better},
                   {TestSide::Right, 1, 2, TestChange::Better}};
    EXPECT_EQ(changeText(test, trend), QStringLiteral("Clearly better"));
    trend.sides[1].change = TestChange::NoChange;
    EXPECT_EQ(changeText(test, trend),
              QStringLiteral("Left: clearly better · right: no clear change"));
}

TEST(SelfTestTextTest, TheHandsOnBellyAndChestAreNotJudged)
{
    const SelfTest &hands = testOf("st-hilo");
    const auto said = [&](int first, int latest, TestChange change) {
        SelfTestTrend trend;
        trend.sides = {{TestSide::Both, first, latest, change}};
        return changeText(hands, trend);
    };
    EXPECT_EQ(said(10, 10, TestChange::TooFew), QStringLiteral("Too few tests to tell"));
    EXPECT_EQ(said(10, 10, TestChange::NoChange), QStringLiteral("As in the first test"));
    EXPECT_EQ(said(0, 30, TestChange::Different),
              QStringLiteral("In the first test: belly first in 0 of 3"));
}

TEST(SelfTestTextTest, DueNowOrFromADay)
{
    EXPECT_EQ(dueOf(overviewOf("st-cobra", {})), QStringLiteral("Not taken yet"));
    // Taken on 2 March, again after 28 days.
    EXPECT_EQ(dueOf(overviewOf("st-cobra", {test::plainResult("st-cobra", 0, {300})})),
              QStringLiteral("Again from 30 March"));
    EXPECT_EQ(dueOf(overviewOf("st-cobra", {test::plainResult("st-cobra", -19, {300})})),
              QStringLiteral("Due now"));
    EXPECT_EQ(dueOf(overviewOf("st-cobra", {test::plainResult("st-cobra", -18, {300})})),
              QStringLiteral("Again from 12 March"));
    EXPECT_EQ(dueOf(overviewOf("st-bolt", {test::plainResult("st-bolt", 0, {200})})),
              QStringLiteral("Again whenever you like"));
}

TEST(SelfTestTextTest, EveryTestSaysHowExactItIsAndWhenItIsTakenAgain)
{
    for (const SelfTest &test : selfTests()) {
        EXPECT_FALSE(errorText(test).isEmpty()) << qPrintable(test.id);
        EXPECT_FALSE(retestText(test).isEmpty()) << qPrintable(test.id);
        for (const TestSide side : {TestSide::Left, TestSide::Both})
            EXPECT_FALSE(entryHeading(test, side).isEmpty() &&
                         (test.kind == SelfTestKind::Number || test.kind == SelfTestKind::Hold))
                << qPrintable(test.id);
    }
    EXPECT_TRUE(errorText(testOf("st-rot-seated"))
                    .startsWith(QStringLiteral("A difference of less than 10 degrees")));
    EXPECT_TRUE(errorText(testOf("st-arm-wall")).contains(QStringLiteral("one step")));
    EXPECT_TRUE(errorText(testOf("st-psfs")).contains(QStringLiteral("2 points")));
    EXPECT_TRUE(errorText(testOf("st-bolt")).contains(QStringLiteral("not known")));
    EXPECT_EQ(retestText(testOf("st-hilo")), QStringLiteral("Take it again after a week."));
    EXPECT_EQ(retestText(testOf("st-cobra")), QStringLiteral("Take it again after 4 weeks."));
    EXPECT_EQ(entryHeading(testOf("st-side"), TestSide::Right), QStringLiteral("Right, in cm"));
    EXPECT_EQ(entryHeading(testOf("st-cobra"), TestSide::Both),
              QStringLiteral("Time held, in seconds"));
}

TEST(SelfTestTextTest, ValuesSideBySideHaveTheSameDecimals)
{
    const auto result = test::sidedResult("st-rot-seated", 0, {460, 460, 469}, {480, 480, 480});
    EXPECT_EQ(resultText(testOf("st-rot-seated"), result),
              QStringLiteral("Left %1 degrees · right %2 degrees")
                  .arg(QLocale().toString(46.3, 'f', 1), QLocale().toString(48.0, 'f', 1)));
}

TEST(SelfTestTextTest, FromRightToLeftEachValueIsOnePiece)
{
    const auto result = test::sidedResult("st-rot-seated", 0, {430, 430, 430}, {470, 470, 470});
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString text = resultText(testOf("st-rot-seated"), result);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(text, QStringLiteral("\u200F\u2068Left \u206843 degrees\u2069\u2069 · "
                                   "\u2068right \u206847 degrees\u2069\u2069"));
}

/// Puts a mark of direction before every text, as a translation from right to left would.
class MarkedWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QChar(0x200F) + QString::fromUtf8(text);
    }
};

TEST(SelfTestTextTest, AMarkOfDirectionCostsNoCapital)
{
    MarkedWords marked;
    QCoreApplication::installTranslator(&marked);
    const QString heading = entryHeading(testOf("st-wall-occiput"), TestSide::Both);
    QCoreApplication::removeTranslator(&marked);
    EXPECT_EQ(heading, QStringLiteral("\u200FIn cm"));
}

} // namespace
