#include "app/CommandLine.h"

#include "app/commands/CatalogCheckCommand.h"
#include "app/commands/CheckCommand.h"
#include "app/commands/CoachReplayCommand.h"
#include "app/commands/ComposeCommand.h"
#include "app/commands/DemoCommand.h"
#include "app/commands/ExportCommand.h"
#include "app/commands/FiguresCheckCommand.h"
#include "app/commands/StatsCommand.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

namespace midback {

namespace {

QCommandLineOption dataOption()
{
    return {QStringLiteral("data"),
            QStringLiteral("Use the data in DIR, not in %1.").arg(defaultDataFolder()),
            QStringLiteral("DIR")};
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")};
}

QList<QCommandLineOption> globalOptions()
{
    return {dataOption(),
            {QStringLiteral("demo"),
             QStringLiteral("Show the window with a demo history; your data is not "
                            "touched.")},
            {QStringLiteral("version"), QStringLiteral("Show the version.")},
            helpOption()};
}

/// One aligned line an option: "  --weeks N    Weeks of history."
QString optionLines(const QList<QCommandLineOption> &options)
{
    QString lines;
    for (const QCommandLineOption &option : options) {
        QString left = QStringLiteral("--") + option.names().last();
        if (!option.valueName().isEmpty())
            left += QLatin1Char(' ') + option.valueName();
        lines += QStringLiteral("  %1 %2\n").arg(left, -20).arg(option.description());
    }
    return lines;
}

/// The sentence Qt has for an unknown option or a missing value, with a full stop.
QString sentence(const QString &errorText)
{
    return errorText.endsWith(QLatin1Char('.')) ? errorText : errorText + QLatin1Char('.');
}

QString usageOf(const Command &command)
{
    const QString rest = command.arguments();
    return QStringLiteral("Usage: midback [--data DIR] ") + command.name() +
           (rest.isEmpty() ? rest : QLatin1Char(' ') + rest) + QLatin1Char('\n');
}

QStringList wordsOf(const Command &command)
{
    return command.name().split(QLatin1Char(' '));
}

} // namespace

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/midback");
}

CommandLine::CommandLine(const QStringList &arguments)
{
    m_commands.push_back(std::make_unique<DemoCommand>());
    m_commands.push_back(std::make_unique<ComposeCommand>());
    m_commands.push_back(std::make_unique<StatsCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<CatalogCheckCommand>());
    m_commands.push_back(std::make_unique<FiguresCheckCommand>());
    m_commands.push_back(std::make_unique<CoachReplayCommand>());

    m_global.addOptions(globalOptions());
    // What follows the command belongs to the command.
    m_global.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!m_global.parse(QStringList(QStringLiteral("midback")) + arguments))
        m_fault = sentence(m_global.errorText());
    else if (m_global.isSet(QStringLiteral("data")) &&
             m_global.value(QStringLiteral("data")).isEmpty())
        m_fault = QStringLiteral("--data needs a folder.");
}

CommandLine::~CommandLine() = default;

bool CommandLine::wantsWindow() const
{
    return m_fault.isEmpty() && m_global.positionalArguments().isEmpty() &&
           !m_global.isSet(QStringLiteral("version")) && !m_global.isSet(QStringLiteral("help"));
}

WindowOptions CommandLine::windowOptions() const
{
    const QString given = m_global.value(QStringLiteral("data"));
    return {QDir::cleanPath(QDir().absoluteFilePath(given.isEmpty() ? defaultDataFolder() : given)),
            m_global.isSet(QStringLiteral("demo"))};
}

int CommandLine::run(const Clock &clock, QTextStream &out, QTextStream &err) const
{
    if (!m_fault.isEmpty()) {
        err << "midback: " << m_fault << "\n\n" << overview();
        return CommandOutcome::BadUsage;
    }
    if (m_global.isSet(QStringLiteral("version"))) {
        out << "midback " << MIDBACK_VERSION << '\n';
        return CommandOutcome::Success;
    }
    if (m_global.isSet(QStringLiteral("help"))) {
        out << overview();
        return CommandOutcome::Success;
    }
    if (Command *command = findCommand())
        return runCommand(*command, clock, out, err);
    err << QStringLiteral("midback: There is no command \"%1\".\n\n")
               .arg(m_global.positionalArguments().join(QLatin1Char(' ')))
        << overview();
    return CommandOutcome::BadUsage;
}

Command *CommandLine::findCommand() const
{
    const QStringList given = m_global.positionalArguments();
    for (const auto &command : m_commands) {
        const QStringList words = wordsOf(*command);
        if (given.mid(0, words.size()) == words)
            return command.get();
    }
    return nullptr;
}

int CommandLine::runCommand(Command &command, const Clock &clock, QTextStream &out,
                            QTextStream &err) const
{
    QCommandLineParser parser;
    parser.addOptions(command.options() + QList{dataOption(), helpOption()});
    const QStringList rest = m_global.positionalArguments().mid(wordsOf(command).size());
    CommandOutcome outcome;
    if (!parser.parse(QStringList(QStringLiteral("midback")) + rest)) {
        outcome = CommandOutcome::badUsage(sentence(parser.errorText()));
    } else if (parser.isSet(QStringLiteral("help"))) {
        const QString details = command.details();
        out << usageOf(command) << '\n'
            << command.summary() << "\n\n"
            << (details.isEmpty() ? details : details + QLatin1Char('\n'))
            << optionLines(command.options() + QList{dataOption(), helpOption()});
    } else {
        QString folder = parser.value(QStringLiteral("data"));
        if (folder.isEmpty())
            folder = windowOptions().dataFolder;
        CommandContext context{QDir::cleanPath(QDir().absoluteFilePath(folder)), clock, out};
        outcome = command.run(parser, context);
    }
    out.flush();
    if (outcome.exit == CommandOutcome::Success && out.status() != QTextStream::Ok)
        outcome = CommandOutcome::failure(QStringLiteral("The result could not be written."));
    if (!outcome.sentence.isEmpty())
        err << "midback: " << outcome.sentence << '\n';
    if (outcome.exit == CommandOutcome::BadUsage)
        err << usageOf(command);
    return outcome.exit;
}

QString CommandLine::overview() const
{
    QString text = QStringLiteral("Usage: midback [--data DIR] [--demo]\n"
                                  "       midback [--data DIR] COMMAND\n\n"
                                  "Without a command the window opens. Commands:\n");
    for (const auto &command : m_commands) {
        text += QStringLiteral("  %1 %2\n").arg(command->name(), -20).arg(command->summary());
    }
    text += QStringLiteral("\nOptions:\n") + optionLines(globalOptions());
    return text + QStringLiteral("\n\"midback COMMAND --help\" tells more about a command.\n");
}

} // namespace midback
