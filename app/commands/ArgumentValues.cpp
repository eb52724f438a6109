#include "app/commands/ArgumentValues.h"

namespace midback {

Result<qint64> numberOption(const QCommandLineParser &parser, const QString &option, qint64 low,
                            qint64 high)
{
    const QString text = parser.value(option);
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (ok && number >= low && number <= high)
        return number;
    return Error{ErrorCode::Invalid,
                 QStringLiteral("--%1 must be a whole number from %2 to %3, not \"%4\".")
                     .arg(option)
                     .arg(low)
                     .arg(high)
                     .arg(text)};
}

Result<QDate> dayOption(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QDate();
    const QString text = parser.value(option);
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    // The year 1900 keeps a slip such as 0026 from becoming two thousand years of days.
    if (date.isValid() && date.year() >= 1900)
        return date;
    return Error{
        ErrorCode::Invalid,
        QStringLiteral("--%1 must be a day such as 2026-01-31, not \"%2\".").arg(option, text)};
}

Result<QStringList> wordsOption(const QCommandLineParser &parser, const QString &option,
                                const QStringList &known)
{
    QStringList words = parser.value(option).split(QLatin1Char(','));
    words.removeDuplicates();
    for (const QString &word : words) {
        if (!known.contains(word)) {
            return Error{ErrorCode::Invalid,
                         QStringLiteral("--%1 takes a list of %2, not \"%3\".")
                             .arg(option, known.join(QStringLiteral(", ")), word)};
        }
    }
    return words;
}

Result<void> atMostArguments(const QCommandLineParser &parser, int most)
{
    const QStringList given = parser.positionalArguments();
    if (given.size() <= most)
        return {};
    return Error{ErrorCode::Invalid,
                 QStringLiteral("\"%1\" is one argument too many.").arg(given.at(most))};
}

} // namespace midback
