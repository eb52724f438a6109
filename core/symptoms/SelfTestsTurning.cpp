#include "core/symptoms/SelfTestLists.h"

#include <QtCore/QtGlobal>

namespace midback {

namespace {

/// What all tests of turning share (clinical-facts F): 10 degrees is both the error of measuring
/// oneself and a difference of the sides worth a look [O].
SelfTest turning(const char *id, const char *name, const QList<const char *> &steps)
{
    SelfTest test;
    test.id = QLatin1String(id);
    test.nameSource = name;
    test.stepSources = steps;
    test.unit = TestUnit::Degrees;
    test.entry = TestUnit::Degrees;
    test.sided = true;
    test.largestTenths = 1200;
    test.errorTenths = 100;
    test.sideGapTenths = 100;
    test.aboutSource =
        QT_TRANSLATE_NOOP("SelfTestText", "How far the rib cage turns to each side.");
    test.source = QStringLiteral("Johnson 2012; threshold for measuring oneself is our own");
    return test;
}

} // namespace

QList<SelfTest> turningTests()
{
    SelfTest seated = turning(
        "st-rot-seated", QT_TRANSLATE_NOOP("SelfTestText", "Seated turn with a stick"),
        {QT_TRANSLATE_NOOP("SelfTestText",
                           "Sit astride a chair, or with a cushion between the knees."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Hold a stick across the front of the shoulders, with the phone flat on "
                           "it and its compass open; or mark the floor every 10 degrees."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Turn to one side as far as it goes easily. Read the degrees."),
         QT_TRANSLATE_NOOP("SelfTestText", "Come back, then the other side.")});
    seated.onChair = true;
    seated.source = QStringLiteral("Johnson 2012; peerj.com/articles/4431; threshold is our own");

    SelfTest locked = turning(
        "st-rot-locked", QT_TRANSLATE_NOOP("SelfTestText", "Turn with the hips locked"),
        {QT_TRANSLATE_NOOP(
             "SelfTestText",
             "Sit back on your heels, or on all fours with the hips on the heels; one "
             "forearm on the floor, the other hand behind the head."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Keep the phone on the breastbone or the upper back, with its tilt "
                           "reading open."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Turn the elbow up as far as it goes easily. Read the degrees.")});
    locked.source = QStringLiteral("mdpi.com/1424-8220/23/17/7622; threshold is our own");

    SelfTest heel = turning(
        "st-rot-heel", QT_TRANSLATE_NOOP("SelfTestText", "Heel-sit turn"),
        {QT_TRANSLATE_NOOP("SelfTestText",
                           "Sit on your heels, arms crossed over the chest, phone flat on the "
                           "breastbone with its compass open."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Turn to one side as far as it goes easily. Read the degrees.")});
    heel.source = QStringLiteral("Heneghan 2018; threshold is our own");

    SelfTest wall = turning(
        "st-wall-point", QT_TRANSLATE_NOOP("SelfTestText", "Point along the wall"),
        {QT_TRANSLATE_NOOP("SelfTestText",
                           "Sit facing a wall with the breastbone 50 cm from it. Mark the middle."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Cross your arms and hold a ruler that points straight ahead."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Turn to one side as far as it goes easily. Mark where the ruler "
                           "points."),
         QT_TRANSLATE_NOOP("SelfTestText",
                           "Measure from the middle to the mark, in centimetres.")});
    wall.aboutSource = QT_TRANSLATE_NOOP(
        "SelfTestText", "How far the rib cage turns to each side, without a phone. "
                        "Compare it with your own first test only.");
    wall.onChair = true;
    wall.entry = TestUnit::Centimetres;
    wall.largestTenths = 3000; // 80 degrees
    wall.source = QStringLiteral("our own; degrees = atan(x / 50)");
    return {seated, locked, heel, wall};
}

} // namespace midback
