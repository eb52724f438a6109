#pragma once

#include "core/base/Result.h"
#include "core/routine/ComposerRequest.h"

#include <QtCore/QCommandLineParser>

namespace midback {

class Catalog;

/// The options of `compose`, and the request that they make. Errors are bad usage.
QList<QCommandLineOption> composeOptions();
Result<ComposerRequest> readComposeOptions(const QCommandLineParser &parser,
                                           const Catalog &catalog);

} // namespace midback
