#pragma once

#include <QtCore/QLocale>

namespace midback::test {

inline const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace midback::test
