#pragma once

#include "app/commands/Command.h"

namespace midback {

/// `midback figures check`: lists every fault of the exercise figures, the compiled-in ones or
/// those of a folder.
class FiguresCheckCommand final : public Command {
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) override;
};

} // namespace midback
