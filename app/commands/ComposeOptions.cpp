#include "app/commands/ComposeOptions.h"

#include "app/commands/ArgumentValues.h"
#include "core/catalog/Catalog.h"

#include <limits>

namespace midback {

namespace {

/// The terms of a list option; nothing when it was not given.
template<class Term>
Result<std::optional<QList<Term>>> termsOption(const QCommandLineParser &parser,
                                               const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<QList<Term>>();
    const auto words = wordsOption(parser, option, enumWords<Term>());
    if (!words)
        return words.error();
    QList<Term> terms;
    for (const QString &word : *words)
        terms.append(*enumFromWord<Term>(word));
    return std::optional(terms);
}

Result<std::optional<QList<Equipment>>> equipmentOption(const QCommandLineParser &parser)
{
    auto given = termsOption<Equipment>(parser, QStringLiteral("equipment"));
    if (!given || !*given || !(*given)->contains(Equipment::None))
        return given;
    if ((*given)->size() > 1) {
        return Error{ErrorCode::Invalid,
                     QStringLiteral("--equipment none stands alone, not in \"%1\".")
                         .arg(parser.value(QStringLiteral("equipment")))};
    }
    return std::optional(QList<Equipment>());
}

Result<QStringList> conditionsOption(const QCommandLineParser &parser, const Catalog &catalog)
{
    if (!parser.isSet(QStringLiteral("conditions")))
        return QStringList();
    QStringList known;
    for (const Caution &caution : catalog.data().cautions)
        known.append(caution.id);
    return wordsOption(parser, QStringLiteral("conditions"), known);
}

/// Minutes, stage and seed.
Result<ComposerRequest> readNumbers(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("minutes"))) {
        return Error{ErrorCode::Invalid,
                     QStringLiteral("compose needs --minutes N, the length of the session.")};
    }
    const auto minutes = numberOption(parser, QStringLiteral("minutes"),
                                      ComposerRequest::leastMinutes, ComposerRequest::mostMinutes);
    if (!minutes)
        return minutes.error();
    const auto stage = numberOption(parser, QStringLiteral("stage"), 1, 4);
    if (!stage)
        return stage.error();
    const auto seed =
        numberOption(parser, QStringLiteral("seed"), 0, std::numeric_limits<quint32>::max());
    if (!seed)
        return seed.error();
    ComposerRequest request;
    request.minutes = int(*minutes);
    request.stage = int(*stage);
    request.seed = quint64(*seed);
    return request;
}

} // namespace

QList<QCommandLineOption> composeOptions()
{
    const auto list = [](const char *name, const QString &description) {
        return QCommandLineOption(QLatin1String(name), description, QStringLiteral("a,b"));
    };
    return {{QStringLiteral("minutes"),
             QStringLiteral("Length of the session, %1 to %2.")
                 .arg(ComposerRequest::leastMinutes)
                 .arg(ComposerRequest::mostMinutes),
             QStringLiteral("N")},
            list("equipment", QStringLiteral("What is at hand; everything if left out, \"none\" "
                                             "for nothing.")),
            list("position", QStringLiteral("Positions that suit; all if left out.")),
            list("contributors", QStringLiteral("What may make the back stiff.")),
            list("conditions", QStringLiteral("Cautions of the catalogue that apply.")),
            {QStringLiteral("stage"), QStringLiteral("1 to 4; 2 if left out."),
             QStringLiteral("1-4"), QStringLiteral("2")},
            {QStringLiteral("seed"),
             QStringLiteral("Another number finds another session; 1 if left out."),
             QStringLiteral("S"), QStringLiteral("1")},
            {QStringLiteral("json"), QStringLiteral("Print JSON instead of text.")}};
}

Result<ComposerRequest> readComposeOptions(const QCommandLineParser &parser, const Catalog &catalog)
{
    if (auto given = atMostArguments(parser, 0); !given)
        return given.error();
    auto request = readNumbers(parser);
    if (!request)
        return request;
    const auto equipment = equipmentOption(parser);
    if (!equipment)
        return equipment.error();
    const auto positions = termsOption<Position>(parser, QStringLiteral("position"));
    if (!positions)
        return positions.error();
    const auto contributors = termsOption<Contributor>(parser, QStringLiteral("contributors"));
    if (!contributors)
        return contributors.error();
    const auto conditions = conditionsOption(parser, catalog);
    if (!conditions)
        return conditions.error();
    request->equipment = *equipment;
    request->positions = *positions;
    request->contributors = contributors->value_or(QList<Contributor>());
    request->conditions = *conditions;
    return request;
}

} // namespace midback
