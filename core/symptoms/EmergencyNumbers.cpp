#include "core/symptoms/EmergencyNumbers.h"

#include <algorithm>
#include <iterator>

namespace midback {

namespace {

struct CountryNumbers {
    const char *country;
    const char *emergency; ///< reaches an ambulance from any telephone
    const char *advice;    ///< "" where there is no national line
};

// In the order of the codes. Only countries with one well-known number: where several services
// share the work, or sources differ, a person knows theirs better than we do.
constexpr CountryNumbers numbers[] = {
    {"AT", "112", "1450"},   {"AU", "000", "1800 022 222"},
    {"BE", "112", ""},       {"BG", "112", ""},
    {"BR", "192", ""},       {"CA", "911", "811"},
    {"CH", "144", ""},       {"CL", "131", ""},
    {"CN", "120", ""},       {"CY", "112", ""},
    {"CZ", "112", ""},       {"DE", "112", "116117"},
    {"DK", "112", ""},       {"EE", "112", ""},
    {"ES", "112", ""},       {"FI", "112", ""},
    {"FR", "112", ""},       {"GB", "999", "111"},
    {"GR", "112", ""},       {"HK", "999", ""},
    {"HR", "112", ""},       {"HU", "112", ""},
    {"IE", "112", ""},       {"IL", "101", ""},
    {"IN", "112", ""},       {"IS", "112", ""},
    {"IT", "112", ""},       {"JP", "119", ""},
    {"KR", "119", ""},       {"LT", "112", ""},
    {"LU", "112", ""},       {"LV", "112", ""},
    {"MT", "112", ""},       {"MX", "911", ""},
    {"MY", "999", ""},       {"NL", "112", ""},
    {"NO", "113", "116117"}, {"NZ", "111", "0800 611 116"},
    {"PL", "112", ""},       {"PT", "112", ""},
    {"RO", "112", ""},       {"SE", "112", "1177"},
    {"SG", "995", ""},       {"SI", "112", ""},
    {"SK", "112", ""},       {"TR", "112", ""},
    {"TW", "119", ""},       {"US", "911", ""},
    {"ZA", "112", ""},
};

// clinical-facts E3.
const QString bestKnown = QStringLiteral("112 / 999 / 911");

const CountryNumbers *find(const QString &country)
{
    const auto it = std::find_if(std::begin(numbers), std::end(numbers), [&](const auto &one) {
        return country == QLatin1String(one.country);
    });
    return it == std::end(numbers) ? nullptr : it;
}

} // namespace

QString emergencyNumber(const QString &country)
{
    const CountryNumbers *found = find(country);
    return found ? QLatin1String(found->emergency) : bestKnown;
}

QString adviceLine(const QString &country)
{
    const CountryNumbers *found = find(country);
    return found ? QLatin1String(found->advice) : QString();
}

QStringList emergencyCountries()
{
    QStringList codes;
    for (const CountryNumbers &one : numbers)
        codes.append(QLatin1String(one.country));
    return codes;
}

QString countryOf(const QLocale &locale)
{
    // "C" and locales of a language alone name a territory that nobody chose.
    if (locale.language() == QLocale::C)
        return {};
    const QString code = QLocale::territoryToCode(locale.territory());
    return code.size() == 2 ? code : QString();
}

} // namespace midback
