#include "ui/symptoms/SymptomText.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct SymptomText {
    Q_DECLARE_TR_FUNCTIONS(SymptomText)
};

} // namespace

QString timeText(const Moment &at, const QLocale &locale)
{
    return locale.toString(at.local().time(), QLocale::ShortFormat);
}

QString entryDetail(const SymptomEntry &entry)
{
    QStringList parts;
    if (entry.phase != PainPhase::Now)
        parts.append(painPhaseText(entry.phase));
    QStringList labels;
    for (const Sensation sensation : entry.sensations)
        labels.append(sensationText(sensation));
    if (!labels.isEmpty())
        parts.append(labels.join(SymptomText::tr(", ", "between labels")));
    QStringList places;
    for (const BackPlace &place : entry.places)
        places.append(place.displayText());
    for (const Spread place : entry.spread)
        places.append(spreadText(place));
    if (!places.isEmpty())
        parts.append(places.join(SymptomText::tr(", ", "between labels")));
    return parts.join(SymptomText::tr(" · ", "between groups of labels"));
}

QString entrySentence(const SymptomEntry &entry, const QLocale &locale)
{
    QString sentence = SymptomText::tr("%1: pain %2 of 10", "time and score")
                           .arg(timeText(entry.at, locale), locale.toString(entry.pain));
    const QString detail = entryDetail(entry);
    if (!detail.isEmpty())
        sentence += SymptomText::tr(", %1", "details after the score").arg(detail);
    if (!entry.note.isEmpty())
        sentence += SymptomText::tr(". Note: %1").arg(entry.note.simplified());
    return sentence;
}

} // namespace midback
