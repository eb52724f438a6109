#pragma once

#include "core/base/EnumNames.h"

#include <rapidcheck.h>

#include <optional>
#include <vector>

/// What the generators of aggregates are made of.
namespace midback::test {

/// From `from` to just before `to`, each as likely from the first example on. RapidCheck's own
/// stays at the lower end for the first dozen, where lists are empty and words are always the same;
/// laws that skip those then give up.
template<class T>
rc::Gen<T> inRange(T from, T to)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to));
}

/// A list of up to `most` values.
template<class T>
rc::Gen<QList<T>> listOf(const rc::Gen<T> &one, int most)
{
    return rc::gen::mapcat(inRange(0, most + 1), [one](int size) {
        return rc::gen::map(
            rc::gen::container<std::vector<T>>(std::size_t(size), one),
            [](const std::vector<T> &all) { return QList<T>(all.begin(), all.end()); });
    });
}

template<class Enum>
rc::Gen<Enum> words()
{
    return rc::gen::map(inRange<qsizetype>(0, enumValues<Enum>().size()),
                        [](qsizetype index) { return enumValues<Enum>().at(index); });
}

inline rc::Gen<std::optional<int>> maybe(int from, int to)
{
    return rc::gen::map(inRange(from - 1, to + 1), [from](int value) {
        return value < from ? std::nullopt : std::optional(value);
    });
}

/// Nothing, or one of `some`.
template<class T>
rc::Gen<std::optional<T>> orNothing(const rc::Gen<T> &some)
{
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<bool>(), some),
                        [](const std::pair<bool, T> &parts) {
                            return parts.first ? std::optional<T>(parts.second) : std::nullopt;
                        });
}

} // namespace midback::test
