#pragma once

#include "app/commands/Command.h"

namespace midback {

/// `midback stats`: the numbers behind the charts, as text or as JSON. A folder without data gives
/// zeros and stays as it is.
class StatsCommand final : public Command {
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) override;
};

} // namespace midback
