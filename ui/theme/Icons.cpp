#include "ui/theme/Icons.h"

#include "ui/theme/TintedIconEngine.h"

#include <QtGui/QGuiApplication>

namespace midback {

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(name, colour));
}

QIcon themedIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new TintedIconEngine(name, role));
}

QIcon backIcon()
{
    return themedIcon(QGuiApplication::isRightToLeft() ? QStringLiteral("chevron-right")
                                                       : QStringLiteral("chevron-left"));
}

} // namespace midback
