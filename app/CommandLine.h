#pragma once

#include "app/Window.h"
#include "app/commands/Command.h"

#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace midback {

/// Understands `midback [--data DIR] [--demo] [COMMAND …]` and runs commands. Knows nothing of
/// windows, so a command costs no graphical start-up. Exit codes: 0 success, 1 failure with one
/// sentence on standard error, 2 bad usage with a sentence and the usage.
class CommandLine {
public:
    /// `arguments` without the name of the program.
    explicit CommandLine(const QStringList &arguments);
    ~CommandLine();
    Q_DISABLE_COPY_MOVE(CommandLine)

    /// No command and nothing wrong: show the window.
    bool wantsWindow() const;
    WindowOptions windowOptions() const;

    /// Needs a QCoreApplication. Writes results to `out`, sentences to `err`.
    int run(const Clock &clock, QTextStream &out, QTextStream &err) const;

private:
    Command *findCommand() const;
    int runCommand(Command &command, const Clock &clock, QTextStream &out, QTextStream &err) const;
    QString overview() const;

    std::vector<std::unique_ptr<Command>> m_commands;
    QCommandLineParser m_global;
    QString m_fault; ///< of the options before the command
};

/// Where data lies when `--data` is not given: $XDG_DATA_HOME/midback.
QString defaultDataFolder();

} // namespace midback
