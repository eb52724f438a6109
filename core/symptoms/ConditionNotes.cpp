#include "core/symptoms/ConditionNotes.h"

#include "core/catalog/Exercise.h"
#include "core/symptoms/ConditionText.h"

namespace midback {

namespace {

struct Note {
    const char *caution;
    const char *text;
};

constexpr Note notes[] = {
    {"osteoporosis-rotation",
     QT_TRANSLATE_NOOP("ConditionText", "turn slowly, and only through the middle of the range")},
    {"osteoporosis-prone",
     QT_TRANSLATE_NOOP("ConditionText",
                       "lie face down only if a professional has said so, and roll over slowly")},
    {"shoulder-overhead",
     QT_TRANSLATE_NOOP("ConditionText", "keep the arm below shoulder height at first")},
    {"shoulder-end-range",
     QT_TRANSLATE_NOOP("ConditionText", "stop well before the shoulder comes to its end")},
    {"shoulder-weightbearing",
     QT_TRANSLATE_NOOP("ConditionText", "put only part of your weight on the shoulder")},
    {"wrist-weightbearing",
     QT_TRANSLATE_NOOP("ConditionText", "put the weight on fists or forearms")},
    {"knee-kneeling",
     QT_TRANSLATE_NOOP("ConditionText", "kneel on something soft, or choose another position")},
    {"hip-flexion-deep",
     QT_TRANSLATE_NOOP("ConditionText", "sit back only as far as hips and knees like it")},
    {"neck-extension", QT_TRANSLATE_NOOP("ConditionText", "keep the head in line with the back")},
    {"vertigo-positional",
     QT_TRANSLATE_NOOP("ConditionText",
                       "lie down, roll and turn the head slowly, and wait after each change")},
    {"hypertension-breath-hold",
     QT_TRANSLATE_NOOP("ConditionText", "never hold the breath: count aloud")},
    {"hypotension", QT_TRANSLATE_NOOP("ConditionText", "get up slowly and wait a moment")},
    {"scoliosis-asymmetric",
     QT_TRANSLATE_NOOP("ConditionText",
                       "the same on both sides, unless your specialist says otherwise")},
    {"lumbar-extension-sensitive",
     QT_TRANSLATE_NOOP("ConditionText", "let the ribs move and keep the low back quiet")},
    {"balance-standing", QT_TRANSLATE_NOOP("ConditionText", "keep a hand on a wall or a chair")},
    {"breathlessness",
     QT_TRANSLATE_NOOP("ConditionText", "no long out-breaths and no holds; breathe at your own "
                                        "pace if you tingle or feel dizzy")},
    {"reflux", QT_TRANSLATE_NOOP("ConditionText", "raise head and chest on a pillow")},
};

} // namespace

QString howToText(const Caution &caution)
{
    for (const Note &note : notes) {
        if (caution.id == QLatin1String(note.caution))
            return ConditionText::tr(note.text);
    }
    return ConditionText::tr("careful with this: %1").arg(caution.meaning);
}

} // namespace midback
