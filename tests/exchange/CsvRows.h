#pragma once

#include "core/exchange/CsvWriter.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

namespace midback::test {

/// A strict reader of RFC 4180 for what CsvWriter wrote: every row ends with CRLF, a quote stands
/// only around a whole field or doubled inside one. Nothing where the bytes break these rules.
std::optional<QList<QStringList>> readCsv(const QByteArray &bytes);

/// A sink that appends to `bytes`.
ByteSink sinkInto(QByteArray &bytes);

} // namespace midback::test
