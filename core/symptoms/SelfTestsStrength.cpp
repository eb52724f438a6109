#include "core/symptoms/SelfTestLists.h"

#include "core/symptoms/SelfTestText.h"

namespace midback {

namespace {

SelfTest limitedActivities()
{
    SelfTest test;
    test.id = QStringLiteral("st-psfs");
    test.name = SelfTestText::tr("What the back keeps you from");
    test.about = SelfTestText::tr("Up to three activities in your own words. After the "
                                  "Patient-Specific Functional Scale (Stratford 1995).");
    test.steps = {SelfTestText::tr("Name up to three activities that your mid-back limits."),
                  SelfTestText::tr("Rate each from 0 (cannot do it) to 10 (as before).")};
    test.kind = SelfTestKind::Ratings;
    test.unit = TestUnit::Points;
    test.entry = TestUnit::Points;
    test.tries = 1;
    test.largestTenths = 100;
    test.errorTenths = 20;
    test.source = QStringLiteral("precisionphysio.com.au: MDC90 of the mean is 2");
    return test;
}

/// A hold for the stage gates: seconds, at most 60, with an error of 5 s [O].
SelfTest hold(const char *id, const QString &name, const QStringList &steps)
{
    SelfTest test;
    test.id = QLatin1String(id);
    test.name = name;
    test.about = SelfTestText::tr("How long you keep a quiet, straight line.");
    test.steps = steps;
    test.kind = SelfTestKind::Hold;
    test.unit = TestUnit::Seconds;
    test.entry = TestUnit::Seconds;
    test.tries = 1; // a hold to the end is not repeated at once
    test.largestTenths = 600;
    test.timerSeconds = 60;
    test.errorTenths = 50;
    test.retestDays = 28;
    test.source = QStringLiteral("our own, for the stage gates");
    return test;
}

} // namespace

QList<SelfTest> strengthTests()
{
    SelfTest side = hold(
        "st-side-hold", SelfTestText::tr("Side plank from the knees"),
        {SelfTestText::tr("Lie on your side, forearm under the shoulder, knees bent."),
         SelfTestText::tr("Lift the hips into a straight line and keep breathing."),
         SelfTestText::tr("Stop when the line is lost, or at 60 seconds. Then the other side.")});
    side.sided = true;
    side.sideRatioPercent = 80;
    const SelfTest cobra = hold(
        "st-cobra", SelfTestText::tr("Face-down hold"),
        {SelfTestText::tr("Lie face down, arms beside you, thumbs up."),
         SelfTestText::tr("Lift breastbone and arms a little and keep breathing quietly."),
         SelfTestText::tr("Stop when the breath is held or the line is lost, or at 60 seconds.")});
    return {limitedActivities(), side, cobra};
}

} // namespace midback
