#pragma once

#include "app/commands/Command.h"

namespace midback {

/// `midback coach replay`: what the coach decides on the exposures of a file, one after the other.
/// Knows no data folder.
class CoachReplayCommand final : public Command {
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) override;
};

} // namespace midback
