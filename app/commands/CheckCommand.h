#pragma once

#include "app/commands/Command.h"

namespace midback {

/// `midback check`: verifies the data without changing a byte.
class CheckCommand final : public Command {
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) override;
};

} // namespace midback
