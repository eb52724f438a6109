#pragma once

#include "app/commands/Command.h"

namespace midback {

/// `midback compose`: a session with a reason for each exercise, as text or as JSON. Reads no data
/// of a person. That nothing fits is a failure, whose sentence says what to loosen.
class ComposeCommand final : public Command {
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    CommandOutcome run(const QCommandLineParser &parser, CommandContext &context) override;
};

} // namespace midback
