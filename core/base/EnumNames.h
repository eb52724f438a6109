#pragma once

#include <QtCore/QLatin1String>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace midback {

/// Specialise with `static constexpr std::pair<Enum, const char *> table[]`: every value of an
/// enumeration and the word that stands for it in files and on the command line.
template<class Enum>
struct EnumNames;

template<class Enum>
QString enumWord(Enum value)
{
    for (const auto &[key, word] : EnumNames<Enum>::table) {
        if (key == value)
            return QLatin1String(word);
    }
    return {};
}

template<class Enum>
std::optional<Enum> enumFromWord(QStringView word)
{
    for (const auto &[key, name] : EnumNames<Enum>::table) {
        if (word == QLatin1String(name))
            return key;
    }
    return std::nullopt;
}

/// Every value in the order of its table.
template<class Enum>
QList<Enum> enumValues()
{
    QList<Enum> values;
    for (const auto &entry : EnumNames<Enum>::table)
        values.append(entry.first);
    return values;
}

template<class Enum>
QStringList enumWords(const QList<Enum> &values = enumValues<Enum>())
{
    QStringList words;
    for (const Enum value : values)
        words.append(enumWord(value));
    return words;
}

} // namespace midback
