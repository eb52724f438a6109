#include "core/symptoms/SelfTestLists.h"

#include <QtCore/QtGlobal>

namespace midback {

namespace {

SelfTest chestExpansion()
{
    SelfTest test;
    test.id = QStringLiteral("st-chest-exp");
    test.nameSource = QT_TRANSLATE_NOOP("SelfTestText", "Chest expansion");
    test.aboutSource =
        QT_TRANSLATE_NOOP("SelfTestText", "How much the chest widens with a full breath.");
    // The wording alone changes the result by a centimetre (Fagevik Olsen 2011): keep it.
    test.stepSources = {
        QT_TRANSLATE_NOOP("SelfTestText",
                          "Put a tape round the chest at the tip of the breastbone."),
        QT_TRANSLATE_NOOP("SelfTestText",
                          "Breathe all the way out: as small as you can. Read the tape."),
        QT_TRANSLATE_NOOP("SelfTestText", "Breathe in: as big as you can. Read the tape."),
        QT_TRANSLATE_NOOP("SelfTestText", "Write down the difference.")};
    test.unit = TestUnit::Centimetres;
    test.entry = TestUnit::Centimetres;
    test.largestTenths = 200;
    test.errorTenths = 10;
    test.retestDays = 28;
    test.source = QStringLiteral("rc.rcjournal.com/content/66/4/661; Fagevik Olsen 2011; "
                                 "threshold is our own");
    return test;
}

SelfTest hiLo()
{
    SelfTest test;
    test.id = QStringLiteral("st-hilo");
    test.onChair = true;
    test.nameSource = QT_TRANSLATE_NOOP("SelfTestText", "Two-hand breath check");
    test.aboutSource = QT_TRANSLATE_NOOP(
        "SelfTestText", "Which hand moves first. It describes, it does not judge.");
    test.stepSources = {
        QT_TRANSLATE_NOOP("SelfTestText",
                          "One hand on the belly, one on the upper chest. Breathe as "
                          "usual for a minute."),
        QT_TRANSLATE_NOOP("SelfTestText", "Note which hand moves first: lying, then sitting, then "
                                          "standing.")};
    test.kind = SelfTestKind::Category;
    test.direction = TestDirection::Neither; // it describes
    test.atRest = true;
    test.tries = 1;
    test.largestTenths = 30;
    test.retestDays = 7;
    test.source = QStringLiteral("physio-pedia.com, Hi-Lo test; Horris 2019");
    return test;
}

SelfTest breathRate()
{
    SelfTest test;
    test.id = QStringLiteral("st-breath-rate");
    test.onChair = true;
    test.nameSource = QT_TRANSLATE_NOOP("SelfTestText", "Breaths in a minute");
    test.aboutSource = QT_TRANSLATE_NOOP("SelfTestText", "How often you breathe at rest.");
    test.stepSources = {
        QT_TRANSLATE_NOOP("SelfTestText", "Sit still for two minutes first."),
        QT_TRANSLATE_NOOP("SelfTestText",
                          "Start the timer and count every breath in. Let it go as it "
                          "likes.")};
    test.kind = SelfTestKind::Count;
    test.atRest = true;
    test.unit = TestUnit::PerMinute;
    test.entry = TestUnit::PerMinute;
    test.direction = TestDirection::Neither;
    test.tries = 1;
    test.largestTenths = 800;
    test.timerSeconds = 60;
    test.errorTenths = 20;
    test.retestDays = 7;
    test.source = QStringLiteral("Salisbury NHS; error is our own");
    return test;
}

SelfTest pauseAfterBreath()
{
    SelfTest test;
    test.id = QStringLiteral("st-bolt");
    test.nameSource = QT_TRANSLATE_NOOP("SelfTestText", "Pause after breathing out");
    test.aboutSource = QT_TRANSLATE_NOOP(
        "SelfTestText", "Seconds until the first urge to breathe. It is known to tell "
                        "little, so it is off unless you want it.");
    test.stepSources = {
        QT_TRANSLATE_NOOP("SelfTestText", "Breathe out as usual, pinch the nose, start the timer."),
        QT_TRANSLATE_NOOP("SelfTestText", "Stop at the first urge to breathe, not later.")};
    test.kind = SelfTestKind::Hold;
    test.atRest = true;
    test.unit = TestUnit::Seconds;
    test.entry = TestUnit::Seconds;
    test.direction = TestDirection::Neither;
    test.tries = 1;
    test.largestTenths = 1200;
    test.timerSeconds = 120;
    test.retestDays = 0;
    test.offByDefault = true;
    test.forGates = false;
    test.source = QStringLiteral("frontiersin.org, fphys.2024.1430837: no link with performance");
    return test;
}

} // namespace

QList<SelfTest> breathingTests()
{
    return {chestExpansion(), hiLo(), breathRate(), pauseAfterBreath()};
}

} // namespace midback
