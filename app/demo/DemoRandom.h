#pragma once

#include <QtCore/QList>
#include <QtCore/QRandomGenerator>

namespace midback {

/// Draws for the demo history. The same seed gives the same draws on every machine, which the
/// distributions of the standard library do not promise.
class DemoRandom {
public:
    explicit DemoRandom(quint32 seed) : m_generator(seed) {}

    /// Both ends included.
    int between(int low, int high) { return m_generator.bounded(low, high + 1); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template<class T>
    const T &pick(const QList<T> &values)
    {
        return values.at(between(0, int(values.size()) - 1));
    }

private:
    QRandomGenerator m_generator;
};

} // namespace midback
