#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace midback {

/// Whom to call, by country (ISO 3166-1, two capital letters). A short table of numbers that reach
/// an ambulance; a country that is not in it, or none, gets the three best-known numbers.
QString emergencyNumber(const QString &country);
/// A telephone line for medical advice that is not an emergency; empty where none is known.
QString adviceLine(const QString &country);
/// The countries of the table, in the order of their codes.
QStringList emergencyCountries();
/// The country that the settings of the computer name, to suggest it; may be empty.
QString countryOf(const QLocale &locale);

} // namespace midback
