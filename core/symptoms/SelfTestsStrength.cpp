#include "core/symptoms/SelfTestLists.h"

#include <QtCore/QtGlobal>

namespace midback {

namespace {

SelfTest limitedActivities()
{
    SelfTest test;
    test.id = QStringLiteral("st-psfs");
    test.nameSource = QT_TRANSLATE_NOOP("SelfTestText", "What the back keeps you from");
    test.aboutSource =
        QT_TRANSLATE_NOOP("SelfTestText", "Up to three activities in your own words. After the "
                                          "Patient-Specific Functional Scale (Stratford 1995).");
    test.stepSources = {
        QT_TRANSLATE_NOOP("SelfTestText", "Name up to three activities that your mid-back limits."),
        QT_TRANSLATE_NOOP("SelfTestText", "Rate each from 0 (cannot do it) to 10 (as before).")};
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
SelfTest hold(const char *id, const char *name, const QList<const char *> &steps)
{
    SelfTest test;
    test.id = QLatin1String(id);
    test.nameSource = name;
    test.aboutSource =
        QT_TRANSLATE_NOOP("SelfTestText", "How long you keep a quiet, straight line.");
    test.stepSources = steps;
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
        "st-side-hold", QT_TRANSLATE_NOOP("SelfTestText", "Side plank from the knees"),
        {QT_TRANSLATE_NOOP("SelfTestText",
                           "Lie on your side, forearm under the shoulder, knees bent."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Lift the hips into a straight line and keep breathing."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Stop when the line is lost, or at 60 seconds. Then the other side.")});
    side.sided = true;
    side.sideRatioPercent = 80;
    const SelfTest cobra = hold(
        "st-cobra", QT_TRANSLATE_NOOP("SelfTestText", "Face-down hold"),
        {QT_TRANSLATE_NOOP("SelfTestText", "Lie face down, arms beside you, thumbs up."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Lift breastbone and arms a little and keep breathing quietly."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Stop when the breath is held or the line is lost, or at 60 seconds.")});
    return {limitedActivities(), side, cobra};
}

} // namespace midback
