#include "core/symptoms/SelfTestLists.h"

#include <QtCore/QtGlobal>

namespace midback {

namespace {

SelfTest sideBend()
{
    SelfTest test;
    test.id = QStringLiteral("st-side");
    test.nameSource = QT_TRANSLATE_NOOP("SelfTestText", "Side-bend along the thigh");
    test.aboutSource = QT_TRANSLATE_NOOP("SelfTestText", "How far the trunk bends to each side.");
    test.stepSources = {
        QT_TRANSLATE_NOOP("SelfTestText",
                          "Stand with back, hips and heels on a wall. Mark where the "
                          "middle finger touches the thigh."),
        QT_TRANSLATE_NOOP("SelfTestText",
                          "Slide the hand down the side of the thigh. The knees stay "
                          "straight, and the back stays on the wall."),
        QT_TRANSLATE_NOOP("SelfTestText", "Mark again and measure between the marks.")};
    test.unit = TestUnit::Centimetres;
    test.entry = TestUnit::Centimetres;
    test.sided = true;
    test.largestTenths = 500;
    test.errorTenths = 30;
    test.sideGapTenths = 30;
    test.source =
        QStringLiteral("ard.bmj.com/content/74/6/1218; Merritt 1986; threshold is our own");
    return test;
}

SelfTest wallOcciput()
{
    SelfTest test;
    test.id = QStringLiteral("st-wall-occiput");
    test.nameSource = QT_TRANSLATE_NOOP("SelfTestText", "Back of the head to the wall");
    test.aboutSource = QT_TRANSLATE_NOOP(
        "SelfTestText", "How far the head stays from the wall when you stand tall.");
    test.stepSources = {
        QT_TRANSLATE_NOOP("SelfTestText", "Stand with heels and back on a wall, eyes level."),
        QT_TRANSLATE_NOOP("SelfTestText",
                          "Measure from the back of the head to the wall with a ruler or "
                          "a stack of cards. It is easier with somebody to help.")};
    test.unit = TestUnit::Centimetres;
    test.entry = TestUnit::Centimetres;
    test.direction = TestDirection::LowerIsBetter;
    test.largestTenths = 300;
    test.errorTenths = 10;
    test.retestDays = 28;
    test.source = QStringLiteral("bonefit.ca; research.monash.edu; error is our own");
    return test;
}

SelfTest armWall()
{
    SelfTest test;
    test.id = QStringLiteral("st-arm-wall");
    test.nameSource = QT_TRANSLATE_NOOP("SelfTestText", "Arms up the wall");
    test.aboutSource =
        QT_TRANSLATE_NOOP("SelfTestText", "How far the arm goes up while the ribs stay down.");
    test.stepSources = {
        QT_TRANSLATE_NOOP("SelfTestText", "Stand with back, hips and ribs on a wall."),
        QT_TRANSLATE_NOOP("SelfTestText",
                          "Raise one straight arm, thumb first, and stop before the ribs "
                          "leave the wall."),
        QT_TRANSLATE_NOOP("SelfTestText", "Choose the step that fits, then the other arm.")};
    test.gradeSources = {
        QT_TRANSLATE_NOOP("SelfTestText", "Not past the height of the ear"),
        QT_TRANSLATE_NOOP("SelfTestText", "Past the ear"),
        QT_TRANSLATE_NOOP("SelfTestText", "Thumb within a hand of the wall"),
        QT_TRANSLATE_NOOP("SelfTestText", "Thumb touches, ribs still on the wall")};
    test.kind = SelfTestKind::Grade;
    test.unit = TestUnit::Steps;
    test.entry = TestUnit::Steps;
    test.sided = true;
    test.tries = 1;
    test.largestTenths = 30;
    test.errorTenths = 10;
    test.sideGapTenths = 10;
    test.source = QStringLiteral("evolutionphysicaltherapy.com; target is our own");
    return test;
}

} // namespace

QList<SelfTest> reachingTests()
{
    return {sideBend(), wallOcciput(), armWall()};
}

} // namespace midback
