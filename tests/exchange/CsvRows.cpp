#include "tests/exchange/CsvRows.h"

namespace midback::test {

namespace {

/// Reads one field and stops behind it, before the comma or the line end.
std::optional<QByteArray> readField(const QByteArray &bytes, qsizetype &at)
{
    QByteArray field;
    if (at < bytes.size() && bytes.at(at) == '"') {
        for (++at; at < bytes.size(); ++at) {
            if (bytes.at(at) != '"') {
                field += bytes.at(at);
            } else if (at + 1 < bytes.size() && bytes.at(at + 1) == '"') {
                field += '"';
                ++at;
            } else {
                ++at;
                return field;
            }
        }
        return std::nullopt; // the closing quote is missing
    }
    for (; at < bytes.size() && bytes.at(at) != ',' && bytes.at(at) != '\r'; ++at) {
        if (bytes.at(at) == '"' || bytes.at(at) == '\n')
            return std::nullopt;
        field += bytes.at(at);
    }
    return field;
}

} // namespace

std::optional<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto field = readField(bytes, at);
        if (!field)
            return std::nullopt;
        row.append(QString::fromUtf8(*field));
        if (at < bytes.size() && bytes.at(at) == ',') {
            ++at;
        } else if (bytes.mid(at, 2) == "\r\n") {
            at += 2;
            rows.append(row);
            row.clear();
        } else {
            return std::nullopt;
        }
    }
    if (!row.isEmpty())
        return std::nullopt; // the last row has no end
    return rows;
}

ByteSink sinkInto(QByteArray &bytes)
{
    return [&bytes](QByteArrayView row) -> Result<void> {
        bytes.append(row);
        return {};
    };
}

} // namespace midback::test
