#include "core/catalog/CatalogFileReader.h"

#include "core/catalog/CatalogItems.h"
#include "core/catalog/ExerciseReader.h"
#include "core/catalog/FieldChecks.h"

#include <algorithm>

namespace midback {

namespace {

constexpr int newestSchema = 1;

QString linkId(const QString &from, const QString &to)
{
    return QStringLiteral("%1 -> %2").arg(from, to);
}

} // namespace

CatalogFileReader::CatalogFileReader(const QJsonObject &root, const QString &file,
                                     CatalogLoad &load)
    : m_root(root)
    , m_file(file)
    , m_form(formOf(root))
    , m_load(load)
{
}

CatalogForm CatalogFileReader::formOf(const QJsonObject &root)
{
    const auto has = [&](const char *section) { return root.contains(QLatin1String(section)); };
    const bool mixed = has("exercises") && (has("ladders") || has("cautions") || has("sources") ||
                                            has("universal_stop") || has("guided_sessions"));
    return has("vocab") || has("edges") || mixed ? CatalogForm::Combined : CatalogForm::Parts;
}

void CatalogFileReader::read()
{
    const QStringList sections = m_root.keys();
    m_load.origins.sections.unite(QSet<QString>(sections.begin(), sections.end()));
    readHeader();
    readReferences();
    readExercises();
    readLadders();
    readLinks();
    readGuidedSessions();
}

void CatalogFileReader::readHeader()
{
    JsonReader reader(m_root, QString());
    if (reader.integer(QStringLiteral("schema_version"), 1, 1000000) > newestSchema) {
        reader.fault(QStringLiteral("schema_version"),
                     QStringLiteral("was written by a later Midback"));
    }
    refuseUnknownFields(reader, {"schema_version", "title", "language", "vocab", "universal_stop",
                                 "cautions", "sources", "exercises", "ladders", "cross_links",
                                 "edges", "substitutions", "guided_sessions"});
    if (m_root.contains(QLatin1String("title")))
        m_load.data.title = reader.string(QStringLiteral("title"));
    if (m_root.contains(QLatin1String("language")))
        m_load.data.language = reader.string(QStringLiteral("language"));
    if (m_root.contains(QLatin1String("universal_stop"))) {
        m_load.data.universalStop = reader.strings(QStringLiteral("universal_stop"));
        if (m_load.data.universalStop.isEmpty())
            reader.fault(QStringLiteral("universal_stop"),
                         QStringLiteral("at least one is needed"));
    }
    takeFaults(reader, QString());
    readVocabulary();
}

/// The combined form repeats the vocabularies; they must be the ones that this program knows.
void CatalogFileReader::readVocabulary()
{
    if (!m_root.contains(QLatin1String("vocab")))
        return;
    JsonReader reader(m_root.value(QLatin1String("vocab")).toObject(), QStringLiteral("vocab"));
    refuseUnknownFields(reader, {"stages", "planes", "positions", "equipment", "modes", "actions",
                                 "targets", "changes", "tempo"});
    const auto compare = [&](const char *name, QStringList known) {
        const QString key = QLatin1String(name);
        QStringList stated = reader.strings(key);
        known.sort();
        stated.sort();
        if (stated != known)
            reader.fault(key,
                         QStringLiteral("should list: %1").arg(known.join(QLatin1String(", "))));
    };
    compare("stages", enumWords<Stage>());
    compare("planes", enumWords<Plane>());
    compare("positions", enumWords<Position>());
    compare("equipment", enumWords<Equipment>());
    compare("modes", enumWords<DoseMode>());
    compare("actions", enumWords<Action>());
    compare("targets", enumWords<Contributor>());
    compare("changes", enumWords<Change>());
    takeFaults(reader, QString());
}

bool CatalogFileReader::takeFaults(const JsonReader &reader, const QString &id)
{
    for (const QString &fault : reader.faults())
        m_load.faults.append({m_file, id, fault});
    return reader.faults().isEmpty();
}

/// `readItem` gets a reader for each object of the list and the item's place in the file, such as
/// "cautions[3]", to name it by where it has no id.
template<class ReadItem>
void CatalogFileReader::readSection(const QString &section, ReadItem readItem)
{
    if (!m_root.contains(section))
        return;
    const QJsonValue value = m_root.value(section);
    if (!value.isArray()) {
        m_load.faults.append({m_file, QString(), section + QStringLiteral(": a list is expected")});
        return;
    }
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(section).arg(i);
        if (!items.at(i).isObject()) {
            m_load.faults.append({m_file, place, QStringLiteral("an object is expected")});
            continue;
        }
        JsonReader reader(items.at(i).toObject(), QString());
        readItem(reader, place);
    }
}

void CatalogFileReader::readExercises()
{
    readSection(QStringLiteral("exercises"), [this](JsonReader &reader, const QString &place) {
        Exercise exercise = readExercise(reader, m_form);
        const bool sound = takeFaults(reader, exercise.id.isEmpty() ? place : exercise.id);
        if (!sound)
            m_load.origins.halfReadable.insert(exercise.id);
        if (!exercise.id.isEmpty()) {
            m_load.data.exercises.append(std::move(exercise));
            m_load.origins.exercises.append(m_file);
        }
    });
}

void CatalogFileReader::readLadders()
{
    readSection(QStringLiteral("ladders"), [this](JsonReader &reader, const QString &place) {
        const LadderWithSteps read = readLadder(reader);
        refuseStraySpaces(reader);
        takeFaults(reader, read.ladder.id.isEmpty() ? place : read.ladder.id);
        m_load.data.ladders.append(read.ladder);
        m_load.origins.ladders.append(m_file);
        for (const Progression &step : read.steps) {
            m_load.data.progressions.append(step);
            m_load.origins.progressions.append(m_file);
        }
    });
}

void CatalogFileReader::readLinks()
{
    const auto addProgression = [this](const Progression &link) {
        m_load.data.progressions.append(link);
        m_load.origins.progressions.append(m_file);
    };
    const auto addSubstitution = [this](const Substitution &link) {
        m_load.data.substitutions.append(link);
        m_load.origins.substitutions.append(m_file);
    };
    readSection(QStringLiteral("cross_links"), [&](JsonReader &reader, const QString &) {
        const Progression link = readCrossLink(reader);
        refuseStraySpaces(reader);
        takeFaults(reader, linkId(link.from, link.to));
        addProgression(link);
    });
    readSection(QStringLiteral("substitutions"), [&](JsonReader &reader, const QString &) {
        const Substitution link = readSubstitution(reader);
        refuseStraySpaces(reader);
        takeFaults(reader, linkId(link.from, link.to));
        addSubstitution(link);
    });
    readSection(QStringLiteral("edges"), [&](JsonReader &reader, const QString &) {
        const Edge edge = readEdge(reader);
        refuseStraySpaces(reader);
        takeFaults(reader, edge.substitution ? linkId(edge.instead.from, edge.instead.to)
                                             : linkId(edge.progression.from, edge.progression.to));
        if (edge.substitution)
            addSubstitution(edge.instead);
        else
            addProgression(edge.progression);
    });
}

void CatalogFileReader::readReferences()
{
    readSection(QStringLiteral("cautions"), [this](JsonReader &reader, const QString &place) {
        const Caution caution = readCaution(reader);
        refuseStraySpaces(reader);
        takeFaults(reader, caution.id.isEmpty() ? place : caution.id);
        m_load.data.cautions.append(caution);
        m_load.origins.cautions.append(m_file);
    });
    readSection(QStringLiteral("sources"), [this](JsonReader &reader, const QString &place) {
        const Source source = readSource(reader);
        refuseStraySpaces(reader);
        takeFaults(reader, source.id.isEmpty() ? place : source.id);
        m_load.data.sources.append(source);
        m_load.origins.sources.append(m_file);
    });
}

void CatalogFileReader::readGuidedSessions()
{
    readSection(QStringLiteral("guided_sessions"),
                [this](JsonReader &reader, const QString &place) {
                    const GuidedSession session = readGuidedSession(reader);
                    refuseStraySpaces(reader);
                    takeFaults(reader, session.id.isEmpty() ? place : session.id);
                    m_load.data.guidedSessions.append(session);
                    m_load.origins.guidedSessions.append(m_file);
                });
}

} // namespace midback
