#include "core/exchange/CsvWriter.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <cstdlib>

namespace midback {

namespace {

/// Whether `value` is a formula to a spreadsheet once apostrophes in front of it are taken away.
bool wouldRun(const QString &value)
{
    const auto first = std::find_if(value.begin(), value.end(),
                                    [](QChar one) { return one != QLatin1Char('\''); });
    return first != value.end() && QStringView(u"=+-@\t\r").contains(*first);
}

QString offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString CsvWriter::guarded(const QString &value)
{
    return wouldRun(value) ? QLatin1Char('\'') + value : value;
}

QString CsvWriter::unguarded(const QString &value)
{
    return value.startsWith(QLatin1Char('\'')) && wouldRun(value) ? value.mid(1) : value;
}

Result<void> CsvWriter::header(const QStringList &names)
{
    for (const QString &name : names)
        word(name);
    return endRow();
}

CsvWriter &CsvWriter::text(const QString &value)
{
    field(guarded(value));
    return *this;
}

CsvWriter &CsvWriter::word(const QString &value)
{
    field(value);
    return *this;
}

CsvWriter &CsvWriter::number(std::optional<int> value)
{
    field(value ? QString::number(*value) : QString());
    return *this;
}

CsvWriter &CsvWriter::day(const QDate &date)
{
    field(date.toString(Qt::ISODate));
    return *this;
}

CsvWriter &CsvWriter::instant(const Moment &moment)
{
    // Qt writes Z where the offset is 0; the offset is always spelled out here.
    const QDateTime reading = moment.utc.addSecs(60 * moment.offsetMinutes);
    field(reading.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) +
          offsetText(moment.offsetMinutes));
    return *this;
}

CsvWriter &CsvWriter::words(const QStringList &values)
{
    field(values.join(QLatin1Char(';')));
    return *this;
}

Result<void> CsvWriter::endRow()
{
    m_row += "\r\n";
    const Result<void> written = m_sink(m_row);
    m_row.clear();
    m_rowStarted = false;
    return written;
}

void CsvWriter::field(const QString &value)
{
    if (m_rowStarted)
        m_row += ',';
    m_rowStarted = true;
    QByteArray bytes = value.toUtf8();
    const bool quote = std::any_of(bytes.begin(), bytes.end(), [](char one) {
        return one == ',' || one == '"' || one == '\r' || one == '\n';
    });
    if (!quote) {
        m_row += bytes;
        return;
    }
    m_row += '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace midback
