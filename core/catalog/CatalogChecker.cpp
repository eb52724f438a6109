#include "core/catalog/CatalogChecker.h"

#include "core/catalog/LadderRules.h"
#include "core/catalog/ProgressionRules.h"

namespace midback {

namespace {

using Faults = QList<CatalogFault>;

template<class T, class KeyOf>
void refuseTwice(const QList<T> &items, const QStringList &files, KeyOf keyOf, const QString &what,
                 Faults &faults)
{
    QHash<QString, QString> firstFile;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString key = keyOf(items.at(i));
        const auto first = firstFile.constFind(key);
        if (first == firstFile.constEnd()) {
            firstFile.insert(key, files.at(i));
        } else if (!key.isEmpty()) {
            faults.append({files.at(i), key,
                           QStringLiteral("the %1 is used twice (first in %2)").arg(what, *first)});
        }
    }
}

template<class T>
QString idOf(const T &item)
{
    return item.id;
}

template<class T>
QString linkOf(const T &link)
{
    return QStringLiteral("%1 -> %2").arg(link.from, link.to);
}

void checkDuplicates(const CatalogData &data, const CatalogOrigins &origins, Faults &faults)
{
    const QString id = QStringLiteral("id");
    const QString link = QStringLiteral("link");
    refuseTwice(data.exercises, origins.exercises, idOf<Exercise>, id, faults);
    refuseTwice(data.ladders, origins.ladders, idOf<Ladder>, id, faults);
    refuseTwice(data.cautions, origins.cautions, idOf<Caution>, id, faults);
    refuseTwice(data.sources, origins.sources, idOf<Source>, id, faults);
    refuseTwice(data.guidedSessions, origins.guidedSessions, idOf<GuidedSession>, id, faults);
    refuseTwice(data.progressions, origins.progressions, linkOf<Progression>, link, faults);
    refuseTwice(data.substitutions, origins.substitutions, linkOf<Substitution>, link, faults);
}

template<class T>
QSet<QString> idsOf(const QList<T> &items)
{
    QSet<QString> ids;
    for (const T &item : items)
        ids.insert(item.id);
    return ids;
}

/// Collects faults of references into one section.
class References {
public:
    template<class T>
    References(const QList<T> &targets, bool known, const char *what, Faults &faults)
        : m_ids(idsOf(targets))
        , m_known(known)
        , m_what(QLatin1String(what))
        , m_faults(faults)
    {
    }

    void check(const QString &target, const QString &file, const QString &id, const char *field)
    {
        if (m_known && !target.isEmpty() && !m_ids.contains(target)) {
            m_faults.append({file, id,
                             QStringLiteral("%1: there is no %2 \"%3\"")
                                 .arg(QLatin1String(field), m_what, target)});
        }
    }

private:
    QSet<QString> m_ids;
    bool m_known; // false where the section was not read
    QString m_what;
    Faults &m_faults;
};

void checkReferences(const CatalogData &data, const CatalogOrigins &origins, Faults &faults)
{
    const auto known = [&](const char *section) {
        return origins.sections.contains(QLatin1String(section));
    };
    References exercises(data.exercises, known("exercises"), "exercise", faults);
    References ladders(data.ladders, known("ladders"), "ladder", faults);
    References cautions(data.cautions, known("cautions"), "caution", faults);
    References sources(data.sources, known("sources"), "source", faults);

    for (qsizetype i = 0; i < data.exercises.size(); ++i) {
        const Exercise &one = data.exercises.at(i);
        for (const QString &caution : one.cautions)
            cautions.check(caution, origins.exercises.at(i), one.id, "cautions");
        for (const QString &source : one.sources)
            sources.check(source, origins.exercises.at(i), one.id, "sources");
    }
    for (qsizetype i = 0; i < data.ladders.size(); ++i) {
        for (const QString &rung : data.ladders.at(i).rungs)
            exercises.check(rung, origins.ladders.at(i), data.ladders.at(i).id, "rungs");
    }
    for (qsizetype i = 0; i < data.progressions.size(); ++i) {
        const Progression &one = data.progressions.at(i);
        const QString &file = origins.progressions.at(i);
        exercises.check(one.from, file, linkOf(one), "from");
        exercises.check(one.to, file, linkOf(one), "to");
        ladders.check(one.ladder, file, linkOf(one), "ladder");
    }
    for (qsizetype i = 0; i < data.substitutions.size(); ++i) {
        const Substitution &one = data.substitutions.at(i);
        exercises.check(one.from, origins.substitutions.at(i), linkOf(one), "from");
        exercises.check(one.to, origins.substitutions.at(i), linkOf(one), "to");
    }
    for (qsizetype i = 0; i < data.guidedSessions.size(); ++i) {
        const GuidedSession &session = data.guidedSessions.at(i);
        for (const GuidedSegment &segment : session.segments) {
            exercises.check(segment.exerciseId, origins.guidedSessions.at(i), session.id,
                            "exercise_id");
        }
    }
}

void checkNames(const CatalogData &data, const CatalogOrigins &origins, Faults &faults)
{
    refuseTwice(
        data.exercises, origins.exercises, [](const Exercise &one) { return one.name; },
        QStringLiteral("name"), faults);
}

/// Parts of a guided session follow each other without a gap and fill its length.
void checkGuidedSessions(const CatalogData &data, const CatalogOrigins &origins, Faults &faults)
{
    for (qsizetype i = 0; i < data.guidedSessions.size(); ++i) {
        const GuidedSession &session = data.guidedSessions.at(i);
        const auto fault = [&](const QString &message) {
            faults.append({origins.guidedSessions.at(i), session.id, message});
        };
        int end = 0;
        for (const GuidedSegment &segment : session.segments) {
            if (segment.startSeconds != end) {
                fault(QStringLiteral("segment \"%1\" starts at %2 s, the one before ends at %3 s: "
                                     "%4 of %5 s")
                          .arg(segment.title)
                          .arg(segment.startSeconds)
                          .arg(end)
                          .arg(segment.startSeconds > end ? QStringLiteral("a gap")
                                                          : QStringLiteral("an overlap"))
                          .arg(qAbs(segment.startSeconds - end)));
            }
            end = segment.startSeconds + segment.durationSeconds;
        }
        if (session.segments.isEmpty()) {
            fault(QStringLiteral("segments: at least one is needed"));
        } else if (end != session.totalSeconds) {
            fault(QStringLiteral("total_seconds is %1, the segments end at %2 s")
                      .arg(session.totalSeconds)
                      .arg(end));
        }
    }
}

} // namespace

QList<CatalogFault> checkCatalog(const CatalogData &data, const CatalogOrigins &origins)
{
    Faults faults;
    checkDuplicates(data, origins, faults);
    checkNames(data, origins, faults);
    checkReferences(data, origins, faults);
    checkLadders(data, origins, faults);
    checkProgressions(data, origins, faults);
    checkSubstitutions(data, origins, faults);
    checkGuidedSessions(data, origins, faults);
    return faults;
}

} // namespace midback
