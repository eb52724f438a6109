#pragma once

#include "core/base/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace midback {

struct Moment;

/// Where exported bytes go; the first error stops the export.
using ByteSink = std::function<Result<void>(QByteArrayView)>;

/// Writes CSV row by row: RFC 4180 (commas, CRLF, quotes doubled), UTF-8 without a byte order
/// mark. Holds one row at a time.
///
/// Text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage
/// return) is written with an apostrophe in front; so is text that already is such an apostrophe
/// form, so that `unguarded` gives back exactly what was meant.
class CsvWriter {
public:
    explicit CsvWriter(ByteSink sink) : m_sink(std::move(sink)) {}

    Result<void> header(const QStringList &names);

    CsvWriter &text(const QString &value); ///< what people typed: guarded
    CsvWriter &word(const QString &value); ///< ids and words of ours: as they are
    CsvWriter &number(std::optional<int> value);
    CsvWriter &day(const QDate &date);           ///< 2026-01-31
    CsvWriter &instant(const Moment &moment);    ///< 2026-01-31T07:30:00+01:00
    CsvWriter &words(const QStringList &values); ///< joined with ";"
    Result<void> endRow();

    static QString guarded(const QString &value);
    static QString unguarded(const QString &value);

private:
    void field(const QString &value);

    ByteSink m_sink;
    QByteArray m_row;
    bool m_rowStarted = false;
};

} // namespace midback
