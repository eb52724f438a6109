#include "core/symptoms/SelfTest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace midback;
using testing::ElementsAre;

namespace {

const SelfTest &test(const char *id)
{
    return *selfTest(QLatin1String(id));
}

QStringList idsWhere(const std::function<bool(const SelfTest &)> &holds)
{
    QStringList ids;
    for (const SelfTest &one : selfTests()) {
        if (holds(one))
            ids.append(one.id);
    }
    return ids;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

TEST(SelfTests, AreThoseOfTheClinicalFactsInTheirOrder)
{
    EXPECT_EQ(idsWhere([](const SelfTest &) { return true; }),
              words("st-rot-seated st-rot-locked st-rot-heel st-wall-point st-side "
                    "st-wall-occiput st-arm-wall st-chest-exp st-hilo st-breath-rate st-bolt "
                    "st-psfs st-side-hold st-cobra"));
    EXPECT_EQ(selfTest(QStringLiteral("st-none")), nullptr);
}

TEST(SelfTests, EachIsWhole)
{
    QStringList names;
    for (const SelfTest &one : selfTests()) {
        names.append(one.name());
        EXPECT_FALSE(one.about().isEmpty()) << qPrintable(one.id);
        EXPECT_GE(one.steps().size(), 2) << qPrintable(one.id);
        EXPECT_FALSE(one.source.isEmpty()) << qPrintable(one.id);
        EXPECT_GE(one.tries, 1) << qPrintable(one.id);
        EXPECT_GT(one.largestTenths, one.errorTenths) << qPrintable(one.id);
        EXPECT_EQ(one.kind == SelfTestKind::Grade, !one.grades().isEmpty()) << qPrintable(one.id);
        EXPECT_TRUE(one.sided || one.sideGapTenths + one.sideRatioPercent == 0)
            << qPrintable(one.id);
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST(SelfTests, RetestDaysAreThoseOfTheTable)
{
    const auto after = [](int days) {
        return idsWhere([days](const SelfTest &one) { return one.retestDays == days; });
    };
    EXPECT_EQ(after(7), words("st-hilo st-breath-rate"));
    EXPECT_EQ(after(28), words("st-wall-occiput st-chest-exp st-side-hold st-cobra"));
    EXPECT_EQ(after(0), words("st-bolt"));
    EXPECT_EQ(after(14), words("st-rot-seated st-rot-locked st-rot-heel st-wall-point st-side "
                               "st-arm-wall st-psfs"));
}

TEST(SelfTests, ErrorsAndFlagsAreThoseOfTheTable)
{
    for (const char *id : {"st-rot-seated", "st-rot-locked", "st-rot-heel", "st-wall-point"}) {
        EXPECT_EQ(test(id).errorTenths, 100) << id;
        EXPECT_EQ(test(id).sideGapTenths, 100) << id;
        EXPECT_EQ(test(id).unit, TestUnit::Degrees) << id;
        EXPECT_EQ(test(id).tries, 3) << id;
    }
    EXPECT_EQ(test("st-side").errorTenths, 30);
    EXPECT_EQ(test("st-side").sideGapTenths, 30);
    EXPECT_EQ(test("st-wall-occiput").errorTenths, 10);
    EXPECT_EQ(test("st-wall-occiput").direction, TestDirection::LowerIsBetter);
    EXPECT_EQ(test("st-arm-wall").errorTenths, 10);
    EXPECT_EQ(test("st-arm-wall").grades().size(), 4);
    EXPECT_EQ(test("st-chest-exp").errorTenths, 10);
    EXPECT_EQ(test("st-breath-rate").errorTenths, 20);
    EXPECT_EQ(test("st-breath-rate").timerSeconds, 60);
    EXPECT_EQ(test("st-psfs").errorTenths, 20);
    for (const char *id : {"st-side-hold", "st-cobra"}) {
        EXPECT_EQ(test(id).errorTenths, 50) << id;
        EXPECT_EQ(test(id).timerSeconds, 60) << id;
        EXPECT_EQ(test(id).largestTenths, 600) << id;
    }
    EXPECT_EQ(test("st-side-hold").sideRatioPercent, 80);
}

TEST(SelfTests, WhatOnlyDescribesHasNoBetterWay)
{
    EXPECT_EQ(idsWhere([](const SelfTest &one) { return one.direction == TestDirection::Neither; }),
              words("st-hilo st-breath-rate st-bolt"));
}

TEST(SelfTests, OnlyTheBreathPauseIsOffAndNeverGates)
{
    EXPECT_EQ(idsWhere([](const SelfTest &one) { return one.offByDefault; }), words("st-bolt"));
    EXPECT_EQ(idsWhere([](const SelfTest &one) { return !one.forGates; }), words("st-bolt"));
}

TEST(SelfTests, OnlyTheWallIsTypedInAnotherUnit)
{
    EXPECT_EQ(idsWhere([](const SelfTest &one) { return one.entry != one.unit; }),
              words("st-wall-point"));
    EXPECT_EQ(test("st-wall-point").entry, TestUnit::Centimetres);
}

TEST(SelfTestReference, IsShownOnlyWhereTheFactsAllowIt)
{
    EXPECT_EQ(idsWhere([](const SelfTest &one) { return referenceText(one, 45).isEmpty(); }),
              words("st-rot-locked st-rot-heel st-wall-point st-hilo st-bolt st-psfs st-side-hold "
                    "st-cobra"));
}

TEST(SelfTestReference, SideBendGoesByAge)
{
    // n = 393: 16.2-28.0 at 25, 13.2-25.0 at 45, 10.1-21.9 at 65; the line is within 0.1 cm.
    const auto text = [](std::optional<int> age) { return referenceText(test("st-side"), age); };
    const auto range = [](int low, int high) { // tenths, in the language that the suite runs in
        return QStringLiteral("At your age, most healthy adults reach %1 to %2.")
            .arg(amountText(low, TestUnit::Centimetres), amountText(high, TestUnit::Centimetres));
    };
    EXPECT_EQ(text(25), range(162, 280));
    EXPECT_EQ(text(45), range(132, 250));
    EXPECT_EQ(text(65), range(101, 219));
    EXPECT_FALSE(text(20).isEmpty());
    EXPECT_FALSE(text(69).isEmpty());
    EXPECT_TRUE(text(19).isEmpty());
    EXPECT_TRUE(text(70).isEmpty());
    EXPECT_TRUE(text(std::nullopt).isEmpty());
}

TEST(SelfTestTexts, AmountsHaveATenthOnlyWhereThereIsOne)
{
    EXPECT_EQ(amountText(125, TestUnit::Centimetres),
              QLocale().toString(12.5, 'f', 1) + QStringLiteral(" cm"));
    EXPECT_EQ(amountText(120, TestUnit::Centimetres), QStringLiteral("12 cm"));
    EXPECT_EQ(amountText(450, TestUnit::Degrees), QStringLiteral("45 degrees"));
    EXPECT_EQ(amountText(20, TestUnit::None), QStringLiteral("2"));
    QStringList units;
    for (const TestUnit unit : {TestUnit::Degrees, TestUnit::Centimetres, TestUnit::Steps,
                                TestUnit::PerMinute, TestUnit::Seconds, TestUnit::Points}) {
        units.append(unitText(unit));
    }
    EXPECT_EQ(units.removeDuplicates(), 0);
}

TEST(SelfTestTexts, TheProtocolSaysWhenToStop)
{
    EXPECT_TRUE(selfTestProtocol().last().startsWith(QLatin1String("Stop")));
    EXPECT_TRUE(selfTestProtocol().first().contains(QLatin1String("two minutes")));
}

TEST(SelfTestTexts, ATestHasThePartOfTheProtocolThatHoldsForIt)
{
    const auto rules = [](const char *id) { return protocolOf(test(id)).join(QLatin1Char(' ')); };
    EXPECT_TRUE(rules("st-side").contains(QLatin1String("Both sides, 3 tries each")));
    EXPECT_TRUE(rules("st-arm-wall").contains(QLatin1String("one after the other")));
    EXPECT_TRUE(rules("st-chest-exp").contains(QLatin1String("3 tries; their average")));
    for (const SelfTest &one : selfTests()) {
        const QString said = rules(qPrintable(one.id));
        EXPECT_EQ(said.contains(QLatin1String("sides")), one.sided) << qPrintable(one.id);
        EXPECT_EQ(said.contains(QLatin1String("tries")), one.tries > 1) << qPrintable(one.id);
        EXPECT_EQ(said.contains(QLatin1String("Warm up")),
                  !one.atRest && one.kind != SelfTestKind::Ratings)
            << qPrintable(one.id);
    }
    EXPECT_EQ(idsWhere([](const SelfTest &one) { return one.atRest; }),
              words("st-hilo st-breath-rate st-bolt"));
}

/// Words for a test in another language, as a translation would give them.
class Shouting : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

TEST(SelfTestTexts, FollowAChangeOfLanguage)
{
    const SelfTest &bend = test("st-side");
    const QString before = bend.name();
    Shouting other;
    QCoreApplication::installTranslator(&other);
    EXPECT_EQ(bend.name(), before.toUpper());
    EXPECT_EQ(bend.steps().first(), bend.steps().first().toUpper());
    EXPECT_EQ(test("st-arm-wall").grades().last(), test("st-arm-wall").grades().last().toUpper());
    QCoreApplication::removeTranslator(&other);
    EXPECT_EQ(bend.name(), before);
}

} // namespace
