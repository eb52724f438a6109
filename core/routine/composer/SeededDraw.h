#pragma once

#include <QtCore/QStringView>
#include <QtCore/QtGlobal>

namespace midback {

/// SplitMix64 over a seed and a word: a number for each exercise that depends on nothing else, so
/// that one exercise more or less at hand does not shuffle all the others. Own code, because what
/// the distributions of the standard library give differs between libraries.
inline quint64 seededDraw(quint64 seed, QStringView word)
{
    quint64 state = seed + 0x9e3779b97f4a7c15u;
    for (const QChar letter : word)
        state = (state ^ letter.unicode()) * 0x100000001b3u;
    state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9u;
    state = (state ^ (state >> 27)) * 0x94d049bb133111ebu;
    return state ^ (state >> 31);
}

/// The same as a whole number from `low` to `high`, both included.
inline int seededBetween(int low, int high, quint64 seed, QStringView word)
{
    return low + int((seededDraw(seed, word) >> 32) * quint64(high - low + 1) >> 32);
}

} // namespace midback
