#include "core/store/CountText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace midback {

namespace {

struct CountWords {
    Q_DECLARE_TR_FUNCTIONS(CountWords)
};

struct Words {
    const char *kind; // as StoredAs::table
    const char *one;
    const char *several;
};

constexpr Words wordsOf[] = {
    {"session", QT_TRANSLATE_NOOP("CountWords", "1 session"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n sessions")},
    {"symptom", QT_TRANSLATE_NOOP("CountWords", "1 symptom entry"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n symptom entries")},
    {"self_test", QT_TRANSLATE_NOOP("CountWords", "1 self-test"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n self-tests")},
    {"routine", QT_TRANSLATE_NOOP("CountWords", "1 routine"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n routines")},
    {"own_exercise", QT_TRANSLATE_NOOP("CountWords", "1 exercise of your own"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n exercises of your own")},
    {"week_plan", QT_TRANSLATE_NOOP("CountWords", "1 week plan"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n week plans")},
    {"own_picture", QT_TRANSLATE_NOOP("CountWords", "1 picture"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n pictures")},
    {"safety_screening", QT_TRANSLATE_NOOP("CountWords", "1 set of safety answers"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n sets of safety answers")},
    {"coach_event", QT_TRANSLATE_NOOP("CountWords", "1 note to the coach"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n notes to the coach")},
    {"profile", QT_TRANSLATE_NOOP("CountWords", "1 profile"),
     QT_TRANSLATE_N_NOOP("CountWords", "%n profiles")},
};

int countOf(const QList<KindCount> &counts, const char *kind)
{
    int sum = 0;
    for (const KindCount &one : counts)
        sum += one.kind == QLatin1String(kind) ? one.count : 0;
    return sum;
}

} // namespace

QString countText(const QList<KindCount> &counts)
{
    QStringList parts;
    for (const Words &words : wordsOf) {
        const int n = countOf(counts, words.kind);
        if (n > 0)
            parts.append(n == 1 ? CountWords::tr(words.one)
                                : CountWords::tr(words.several, nullptr, n));
    }
    return parts.isEmpty() ? CountWords::tr("nothing") : parts.join(QStringLiteral(", "));
}

} // namespace midback
