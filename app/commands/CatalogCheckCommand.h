#pragma once

#include "app/commands/Command.h"

namespace midback {

/// `midback catalog check`: lists every fault of the exercise catalogue, the compiled-in one or
/// that of a file or folder.
class CatalogCheckCommand final : public Command {
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) override;
};

} // namespace midback
