#include "ui/theme/Icons.h"

#include "ui/theme/TintedIconEngine.h"

namespace midback {

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(name, colour));
}

QIcon themedIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new TintedIconEngine(name, role));
}

} // namespace midback
