#pragma once

#include "app/commands/Command.h"

namespace midback {

/// `midback demo`: fills an empty data folder with a plausible history.
class DemoCommand final : public Command {
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) override;
};

} // namespace midback
