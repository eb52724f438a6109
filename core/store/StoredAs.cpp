#include "core/store/StoredAs.h"

namespace midback {

namespace {

QVariant orNull(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

QString storedDate(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString storedInstant(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantFromStored(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString columnText(QString text)
{
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return text;
}

QStringList StoredAs<Routine>::columns()
{
    return {QStringLiteral("name")};
}

QVariantList StoredAs<Routine>::values(const Routine &routine)
{
    return {columnText(routine.name)};
}

QStringList StoredAs<WeekPlan>::columns()
{
    return {QStringLiteral("valid_from")};
}

QVariantList StoredAs<WeekPlan>::values(const WeekPlan &plan)
{
    return {storedDate(plan.validFrom)};
}

QStringList StoredAs<SessionRecord>::columns()
{
    return {QStringLiteral("date"),           QStringLiteral("started_utc"),
            QStringLiteral("state"),          QStringLiteral("active_s"),
            QStringLiteral("exercises_done"), QStringLiteral("pain_before"),
            QStringLiteral("pain_after"),     QStringLiteral("routine")};
}

QVariantList StoredAs<SessionRecord>::values(const SessionRecord &record)
{
    return {storedDate(record.started.date),
            storedInstant(record.started.utc),
            enumWord(record.state),
            record.activeSeconds,
            record.exercisesDone(),
            orNull(record.painBefore),
            orNull(record.painAfter),
            record.routine.isNull() ? QVariant() : QVariant(record.routine.toString())};
}

QStringList StoredAs<SymptomEntry>::columns()
{
    return {QStringLiteral("date"), QStringLiteral("utc"), QStringLiteral("phase"),
            QStringLiteral("pain")};
}

QVariantList StoredAs<SymptomEntry>::values(const SymptomEntry &entry)
{
    return {storedDate(entry.at.date), storedInstant(entry.at.utc), enumWord(entry.phase),
            entry.pain};
}

QStringList StoredAs<SafetyScreening>::columns()
{
    return {QStringLiteral("utc")};
}

QVariantList StoredAs<SafetyScreening>::values(const SafetyScreening &screening)
{
    return {storedInstant(screening.at.utc)};
}

QStringList StoredAs<SelfTestResult>::columns()
{
    return {QStringLiteral("utc"), QStringLiteral("test")};
}

QVariantList StoredAs<SelfTestResult>::values(const SelfTestResult &result)
{
    return {storedInstant(result.at.utc), columnText(result.test)};
}

QStringList StoredAs<CoachEvent>::columns()
{
    return {QStringLiteral("utc")};
}

QVariantList StoredAs<CoachEvent>::values(const CoachEvent &event)
{
    return {storedInstant(event.at.utc)};
}

} // namespace midback
