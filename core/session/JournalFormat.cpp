#include "core/session/JournalFormat.h"

#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "core/session/JournalWords.h"

#include <cmath>

#include <zlib.h>

namespace midback {

namespace {

constexpr int formatVersion = 1;
const QString formatName = QStringLiteral("midback-session");
constexpr qsizetype crcDigits = 8;
constexpr double exactWhole = 9007199254740992.0; // 2^53: JSON numbers are doubles

quint32 crcOf(QByteArrayView bytes, quint32 before)
{
    return quint32(
        ::crc32_z(before, reinterpret_cast<const Bytef *>(bytes.data()), z_size_t(bytes.size())));
}

QByteArray hexOf(quint32 crc)
{
    return QByteArray::number(crc, 16).rightJustified(crcDigits, '0');
}

/// The JSON of a line without its line break. Nothing when its checksum, which moves on, differs.
std::optional<QByteArray> checkedJson(const QByteArray &line, quint32 &chain)
{
    if (line.size() <= crcDigits || line.at(crcDigits) != ' ')
        return std::nullopt;
    const QByteArray json = line.mid(crcDigits + 1);
    const quint32 crc = crcOf(json, chain);
    // As text: a capital letter would be a flipped bit too.
    if (line.left(crcDigits) != hexOf(crc))
        return std::nullopt;
    chain = crc;
    return json;
}

QJsonObject headerJson(const JournalHeader &header)
{
    QJsonObject json{{QStringLiteral("format"), formatName},
                     {QStringLiteral("version"), formatVersion},
                     {QStringLiteral("app"), header.app},
                     {QStringLiteral("session"), header.session.toString()},
                     {QStringLiteral("routine_name"), header.routineName},
                     {QStringLiteral("started"), toJson(header.started)},
                     {QStringLiteral("source"), toJson(header.source)},
                     {QStringLiteral("timeline"), QString::fromLatin1(header.timeline)}};
    if (!header.routine.isNull())
        json.insert(QStringLiteral("routine"), header.routine.toString());
    if (header.painBefore)
        json.insert(QStringLiteral("pain_before"), *header.painBefore);
    return json;
}

Result<JournalHeader> headerFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("journal"));
    JournalHeader header;
    header.app = reader.text(QStringLiteral("app"));
    header.session = reader.id<SessionId>(QStringLiteral("session"));
    header.routine = reader.optionalId<RoutineId>(QStringLiteral("routine"));
    header.routineName = reader.text(QStringLiteral("routine_name"));
    header.started = reader.moment(QStringLiteral("started"));
    header.painBefore = reader.optionalInteger(QStringLiteral("pain_before"), 0, 10);
    JsonReader source = reader.object(QStringLiteral("source"));
    header.source = readSessionSource(source);
    header.timeline = reader.string(QStringLiteral("timeline")).toLatin1();
    return reader.finish(header);
}

QJsonObject eventJson(const JournalEvent &event)
{
    QJsonObject json{{QStringLiteral("event"), enumWord(event.kind)},
                     {QStringLiteral("utc"), event.utc.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("monotonic_ms"), qint64(event.at.monotonic.count())},
                     {QStringLiteral("boottime_ms"), qint64(event.at.boottime.count())},
                     {QStringLiteral("boot"), event.boot}};
    if (event.kind == JournalKind::Report) {
        json.insert(QStringLiteral("sensation"), enumWord(event.sensation));
        if (event.pain)
            json.insert(QStringLiteral("pain"), *event.pain);
    } else if (event.kind == JournalKind::Effort) {
        json.insert(QStringLiteral("item"), event.item);
        if (event.effort)
            json.insert(QStringLiteral("effort"), *event.effort);
    }
    return json;
}

std::chrono::milliseconds readTime(JsonReader &reader, const QString &key)
{
    const double time = reader.number(key, 0, exactWhole);
    if (time != std::floor(time))
        reader.fault(key, QStringLiteral("whole milliseconds are expected"));
    return std::chrono::milliseconds(qint64(time));
}

std::optional<JournalEvent> eventFromLine(const QByteArray &line, quint32 &chain)
{
    const std::optional<QByteArray> json = checkedJson(line, chain);
    const Result<QJsonObject> object = parseJsonObject(json.value_or(QByteArray()));
    if (!object)
        return std::nullopt;
    JsonReader reader(*object, QString());
    JournalEvent event;
    event.kind = reader.word<JournalKind>(QStringLiteral("event"));
    event.utc = QDateTime::fromString(reader.string(QStringLiteral("utc")), Qt::ISODateWithMs);
    if (!event.utc.isValid() || event.utc.timeSpec() != Qt::UTC)
        reader.fault(QStringLiteral("utc"), QStringLiteral("an instant is expected"));
    event.at.monotonic = readTime(reader, QStringLiteral("monotonic_ms"));
    event.at.boottime = readTime(reader, QStringLiteral("boottime_ms"));
    event.boot = reader.text(QStringLiteral("boot"));
    if (event.kind == JournalKind::Report) {
        event.sensation = reader.word<Sensation>(QStringLiteral("sensation"));
        event.pain = reader.optionalInteger(QStringLiteral("pain"), 0, 10);
    } else if (event.kind == JournalKind::Effort) {
        event.item = reader.integer(QStringLiteral("item"), 0, 10'000);
        event.effort = reader.optionalInteger(QStringLiteral("effort"), 1, 5);
    }
    return reader.faults().isEmpty() ? std::optional(event) : std::nullopt;
}

/// Steady clocks run forward within one run of the computer, and only taking up a session begins
/// another.
bool follows(const JournalEvent &event, const QList<JournalEvent> &before)
{
    if (before.isEmpty())
        return event.kind == JournalKind::Start;
    if (event.kind == JournalKind::TakenUp)
        return true;
    const JournalEvent &last = before.last();
    return event.kind != JournalKind::Start && event.boot == last.boot &&
           event.at.monotonic >= last.at.monotonic && event.at.boottime >= last.at.boottime;
}

Result<JournalHeader> readHeader(const QByteArray &line, quint32 &chain)
{
    const std::optional<QByteArray> json = checkedJson(line, chain);
    if (!json && line.contains(formatName.toLatin1()))
        return Error{ErrorCode::Damaged,
                     JournalWords::tr("The first line of the session's journal is damaged.")};
    const Result<QJsonObject> object = parseJsonObject(json.value_or(QByteArray()));
    if (!object || object->value(QStringLiteral("format")) != formatName)
        return Error{ErrorCode::Invalid,
                     JournalWords::tr("What lies there is not the journal of a session.")};
    if (object->value(QStringLiteral("version")).toInt() != formatVersion)
        return Error{ErrorCode::NewerFormat,
                     JournalWords::tr("The session's journal was written by another version of "
                                      "Midback.")};
    const Result<JournalHeader> header = headerFromJson(*object);
    if (!header)
        return Error{ErrorCode::Damaged,
                     JournalWords::tr("The first line of the session's journal does not make "
                                      "sense.")};
    return header;
}

} // namespace

QByteArray JournalText::checked(const QByteArray &json)
{
    m_chain = crcOf(json, m_chain);
    return hexOf(m_chain) + ' ' + json + '\n';
}

QByteArray JournalText::header(const JournalHeader &header)
{
    return checked(canonicalJson(headerJson(header)));
}

QByteArray JournalText::line(const JournalEvent &event)
{
    return checked(canonicalJson(eventJson(event)));
}

Result<Journal> journalFromText(const QByteArray &text)
{
    qsizetype end = text.indexOf('\n');
    Journal journal;
    Result<JournalHeader> header = readHeader(text.left(end), journal.chain);
    if (!header)
        return header.error();
    if (end < 0)
        return Error{ErrorCode::Damaged, JournalWords::tr("The session's journal breaks off.")};
    journal.header = std::move(header).value();

    for (int number = 2; end + 1 < text.size(); ++number) {
        const qsizetype from = end + 1;
        journal.soundBytes = from;
        end = text.indexOf('\n', from);
        const bool last = end < 0 || end + 1 == text.size();
        quint32 chain = journal.chain;
        const auto event = eventFromLine(text.mid(from, end < 0 ? -1 : end - from), chain);
        if (end < 0 || !event || !follows(*event, journal.events)) {
            journal.end = last ? Journal::End::Torn : Journal::End::Damaged;
            journal.badLine = number;
            break;
        }
        journal.events.append(*event);
        journal.chain = chain;
        journal.soundBytes = end + 1;
    }
    if (journal.events.isEmpty())
        return Error{ErrorCode::Damaged, JournalWords::tr("The session's journal breaks off.")};
    return journal;
}

} // namespace midback
