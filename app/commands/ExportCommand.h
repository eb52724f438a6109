#pragma once

#include "app/commands/Command.h"

namespace midback {

/// `midback export`: writes the history for other programs. Reads only.
class ExportCommand final : public Command {
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) override;
};

} // namespace midback
