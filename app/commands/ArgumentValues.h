#pragma once

#include "core/base/Result.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDate>

namespace midback {

/// Reads the values of options. Errors are sentences that name the option and what was given.

/// A whole number from `low` to `high`.
Result<qint64> numberOption(const QCommandLineParser &parser, const QString &option, qint64 low,
                            qint64 high);
/// A day such as 2026-01-31; invalid when the option was not given.
Result<QDate> dayOption(const QCommandLineParser &parser, const QString &option);
/// The words of a list such as "chair,wall", each once, in the order given. Every one must be among
/// `known`.
Result<QStringList> wordsOption(const QCommandLineParser &parser, const QString &option,
                                const QStringList &known);
/// Not more positional arguments than `most`.
Result<void> atMostArguments(const QCommandLineParser &parser, int most);

} // namespace midback
