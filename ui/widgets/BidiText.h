#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace midback {

/// `text` as one piece, whatever directions the words round it have: "Left 46.3 degrees" stays
/// together in a sentence from right to left. Only there; from left to right it is left alone.
QString isolated(const QString &text);
/// `parts` in the order of reading, each as one piece.
QString joinIsolated(const QStringList &parts, const QString &separator);
/// Signs that are always read from left to right: "+1".
QString leftToRight(const QString &signs);

} // namespace midback
