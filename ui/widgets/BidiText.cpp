#include "ui/widgets/BidiText.h"

#include <QtGui/QGuiApplication>

namespace midback {

namespace {

// The marks of the Unicode bidirectional algorithm (UAX 9).
constexpr QChar rightToLeftMark(0x200F);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

} // namespace

QString isolated(const QString &text)
{
    if (!QGuiApplication::isRightToLeft() || text.isEmpty())
        return text;
    return firstStrongIsolate + text + endOfIsolate;
}

QString joinIsolated(const QStringList &parts, const QString &separator)
{
    if (!QGuiApplication::isRightToLeft())
        return parts.join(separator);
    QStringList pieces;
    for (const QString &part : parts)
        pieces.append(isolated(part));
    // What is isolated gives the line no direction; the mark does.
    return rightToLeftMark + pieces.join(separator);
}

QString leftToRight(const QString &signs)
{
    if (!QGuiApplication::isRightToLeft())
        return signs;
    return leftToRightIsolate + signs + endOfIsolate;
}

} // namespace midback
