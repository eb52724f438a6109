#include "core/symptoms/SelfTest.h"

#include "core/symptoms/SelfTestLists.h"
#include "core/symptoms/SelfTestText.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

/// The 95% interval of 393 adults, as a straight line over age (clinical-facts F, linear fit [O]).
QString sideBendReference(std::optional<int> age)
{
    constexpr int youngest = 20;
    constexpr int oldest = 69;
    if (!age || *age < youngest || *age > oldest)
        return {};
    const double lower = 16.2 - 0.1525 * (*age - 25);
    const double upper = lower + 11.8;
    return SelfTestText::tr("At your age, most healthy adults reach %1 to %2.")
        .arg(amountText(int(std::lround(lower * 10)), TestUnit::Centimetres),
             amountText(int(std::lround(upper * 10)), TestUnit::Centimetres));
}

QStringList translated(const QList<const char *> &sources)
{
    QStringList texts;
    for (const char *source : sources)
        texts.append(SelfTestText::tr(source));
    return texts;
}

QString triesRule(const SelfTest &test)
{
    if (test.sided && test.tries > 1)
        return SelfTestText::tr("Both sides, %1 tries each; their average counts.").arg(test.tries);
    if (test.sided)
        return SelfTestText::tr("Both sides, one after the other.");
    return test.tries > 1 ? SelfTestText::tr("%1 tries; their average counts.").arg(test.tries)
                          : QString();
}

} // namespace

QString SelfTest::name() const
{
    return SelfTestText::tr(nameSource);
}

QString SelfTest::about() const
{
    return SelfTestText::tr(aboutSource);
}

QStringList SelfTest::steps() const
{
    return translated(stepSources);
}

QStringList SelfTest::grades() const
{
    return translated(gradeSources);
}

const QList<SelfTest> &selfTests()
{
    static const QList<SelfTest> tests =
        turningTests() + reachingTests() + breathingTests() + strengthTests();
    return tests;
}

const SelfTest *selfTest(const QString &id)
{
    const QList<SelfTest> &all = selfTests();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const SelfTest &one) { return one.id == id; });
    return it == all.end() ? nullptr : &*it;
}

QString referenceText(const SelfTest &test, std::optional<int> age)
{
    if (test.id == QLatin1String("st-rot-seated"))
        return SelfTestText::tr("Healthy young adults turn about 40 to 45 degrees.");
    if (test.id == QLatin1String("st-side"))
        return sideBendReference(age);
    if (test.id == QLatin1String("st-wall-occiput"))
        return SelfTestText::tr("The head usually touches the wall.");
    if (test.id == QLatin1String("st-arm-wall"))
        return SelfTestText::tr("The highest step is a goal worth having.");
    if (test.id == QLatin1String("st-chest-exp")) {
        return SelfTestText::tr("Healthy adults widen by about 4 cm, less with age and with body "
                                "mass.");
    }
    if (test.id == QLatin1String("st-breath-rate"))
        return SelfTestText::tr("At rest, 12 to 16 breaths a minute are usual.");
    return {};
}

QStringList selfTestProtocol()
{
    return {SelfTestText::tr("Warm up for two minutes first."),
            SelfTestText::tr("Same time of day, same clothes, same chair."),
            SelfTestText::tr("Both sides, and three tries where it says so; their average counts."),
            SelfTestText::tr("Stop at anything sharp, tingling, numb or worse.")};
}

QStringList protocolOf(const SelfTest &test)
{
    if (test.kind == SelfTestKind::Ratings) {
        return {SelfTestText::tr("Rate how it goes these days."),
                SelfTestText::tr("Keep to the same activities: other ones begin a new course.")};
    }
    QStringList rules = selfTestProtocol();
    if (const QString tries = triesRule(test); tries.isEmpty())
        rules.removeAt(2);
    else
        rules.replace(2, tries);
    if (!test.onChair)
        rules.replace(1, SelfTestText::tr("Same time of day, same clothes."));
    if (test.atRest)
        rules.removeFirst();
    return rules;
}

QString unitText(TestUnit unit)
{
    switch (unit) {
    case TestUnit::Degrees:
        return SelfTestText::tr("degrees");
    case TestUnit::Centimetres:
        return SelfTestText::tr("cm");
    case TestUnit::Steps:
        return SelfTestText::tr("of 3");
    case TestUnit::PerMinute:
        return SelfTestText::tr("a minute");
    case TestUnit::Seconds:
        return SelfTestText::tr("s");
    case TestUnit::Points:
        return SelfTestText::tr("of 10");
    case TestUnit::None:
        return {};
    }
    return {};
}

QString amountText(int tenths, TestUnit unit, int decimals)
{
    const QString number = QLocale().toString(tenths / 10.0, 'f', tenths % 10 == 0 ? decimals : 1);
    return unit == TestUnit::None ? number : number + QLatin1Char(' ') + unitText(unit);
}

} // namespace midback
