#pragma once

#include "core/base/Result.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QString>
#include <QtCore/QTextStream>

namespace midback {

class Clock;

/// What a command is given.
struct CommandContext {
    QString dataFolder; ///< need not exist
    const Clock &clock;
    QTextStream &out; ///< standard output
};

/// How a command ended; the sentence goes to standard error.
struct CommandOutcome {
    enum Exit { Success = 0, Failure = 1, BadUsage = 2 };

    Exit exit = Success;
    QString sentence;

    static CommandOutcome success() { return {}; }
    static CommandOutcome failure(const QString &sentence) { return {Failure, sentence}; }
    static CommandOutcome failure(const Error &error) { return failure(error.detail); }
    static CommandOutcome badUsage(const QString &sentence) { return {BadUsage, sentence}; }
};

/// One command of the command line. Runs without a display.
class Command {
public:
    virtual ~Command() = default;

    /// Its words, for example "catalog check".
    virtual QString name() const = 0;
    /// What follows the words, for example "[FILE]"; may be empty.
    virtual QString arguments() const = 0;
    /// One line for the list of commands.
    virtual QString summary() const = 0;
    /// Whole lines for its help, where there is more to tell than the options do.
    virtual QString details() const { return {}; }
    /// Its own; `--data` and `--help` are there already.
    virtual QList<QCommandLineOption> options() const { return {}; }
    /// `parser` has parsed what followed the words of the command.
    virtual CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) = 0;

protected:
    Command() = default;
    Command(const Command &) = default;
    Command &operator=(const Command &) = default;
};

} // namespace midback
