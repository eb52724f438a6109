#include "ui/library/CautionText.h"

#include "core/catalog/Exercise.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace midback {

namespace {

struct CautionText {
    Q_DECLARE_TR_FUNCTIONS(CautionText)
};

struct Group {
    const char *prefix; ///< of the caution's id
    const char *title;
};

// The first that fits counts.
constexpr Group groups[] = {
    {"osteoporosis", QT_TRANSLATE_NOOP("CautionText", "Osteoporosis")},
    {"pregnancy", QT_TRANSLATE_NOOP("CautionText", "Pregnancy")},
    {"shoulder", QT_TRANSLATE_NOOP("CautionText", "Sore shoulder")},
    {"wrist", QT_TRANSLATE_NOOP("CautionText", "Sore wrists")},
    {"knee", QT_TRANSLATE_NOOP("CautionText", "Sore knees")},
    {"hip", QT_TRANSLATE_NOOP("CautionText", "Sore hips or knees")},
    {"neck", QT_TRANSLATE_NOOP("CautionText", "Sore neck")},
    {"vertigo", QT_TRANSLATE_NOOP("CautionText", "Vertigo")},
    {"hypertension", QT_TRANSLATE_NOOP("CautionText", "High blood pressure or glaucoma")},
    {"hypotension", QT_TRANSLATE_NOOP("CautionText", "Low blood pressure")},
    {"glaucoma", QT_TRANSLATE_NOOP("CautionText", "Glaucoma")},
    {"rib-fracture", QT_TRANSLATE_NOOP("CautionText", "Recent rib injury")},
    {"scoliosis", QT_TRANSLATE_NOOP("CautionText", "Scoliosis")},
    {"lumbar", QT_TRANSLATE_NOOP("CautionText", "Sore low back")},
    {"balance", QT_TRANSLATE_NOOP("CautionText", "Unsteady on your feet")},
    {"breathlessness", QT_TRANSLATE_NOOP("CautionText", "Breathlessness")},
    {"abdominal-surgery", QT_TRANSLATE_NOOP("CautionText", "Recent surgery")},
    {"reflux", QT_TRANSLATE_NOOP("CautionText", "Reflux")},
};

QString sentence(const QString &phrase)
{
    return phrase.left(1).toUpper() + phrase.mid(1);
}

} // namespace

QString cautionTitle(const Caution &caution)
{
    const auto found = std::find_if(std::begin(groups), std::end(groups), [&](const Group &one) {
        return caution.id.startsWith(QLatin1String(one.prefix));
    });
    return found == std::end(groups) ? sentence(caution.meaning) : CautionText::tr(found->title);
}

QString cautionAdvice(const Caution &caution)
{
    const QString what = sentence(caution.meaning);
    return caution.handling == CautionHandling::Exclude
               ? CautionText::tr("%1. If this applies to you, leave this exercise out.").arg(what)
               : CautionText::tr(
                     "%1. If this applies to you, start with the small dose and stay gentle.")
                     .arg(what);
}

} // namespace midback
