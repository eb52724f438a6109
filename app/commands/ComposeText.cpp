#include "app/commands/ComposeText.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "core/routine/ComposedSession.h"

namespace midback {

QString composeText(const ComposedSession &session, const Catalog &catalog)
{
    QString text =
        QStringLiteral("%1 s, %2 exercises\n").arg(session.totalSeconds).arg(session.items.size());
    for (const ComposedItem &one : session.items) {
        const Exercise &exercise = *catalog.exercise(one.item.exerciseId);
        text += QStringLiteral("\n%1  %2 (%3)\n  %4, %5 s, %6\n  %7\n")
                    .arg(termText(exercise.stage), exercise.name, exercise.id,
                         doseText(one.item.dose, exercise.sided))
                    .arg(one.seconds)
                    .arg(termText(exercise.position).toLower(), one.sentence);
    }
    for (const QString &note : session.notes)
        text += QLatin1Char('\n') + note + QLatin1Char('\n');
    return text;
}

} // namespace midback
