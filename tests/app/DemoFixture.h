#pragma once

#include "app/demo/DemoHistory.h"
#include "core/base/CanonicalJson.h"
#include "core/catalog/CatalogReader.h"
#include "tests/support/FakeDataStore.h"

#include <gtest/gtest.h>

namespace midback::test {

/// Every aggregate of a store in canonical JSON, one a line.
template<class Store>
QByteArray contentOf(const Store &store)
{
    QByteArray bytes;
    for (const auto &one : store.all().value())
        bytes += canonicalJson(toJson(one)) + '\n';
    return bytes;
}

inline QByteArray wholeOf(DataStore &data)
{
    return contentOf(data.profiles()) + contentOf(data.routines()) + contentOf(data.plans()) +
           contentOf(data.sessions()) + contentOf(data.symptoms()) + contentOf(data.selfTests()) +
           contentOf(data.screenings());
}

/// A store in memory to fill with demo histories that end on the same day.
class DemoFixture : public testing::Test {
protected:
    Result<void> fill(DataStore &store, int weeks = 26, quint32 seed = 7)
    {
        return fillWithDemoHistory(store, catalog, {weeks, seed, until});
    }
    QList<SessionRecord> sessions() { return data.sessions().all().value(); }
    QList<SymptomEntry> entries() { return data.symptoms().all().value(); }

    const QDate until{2026, 6, 28};
    Catalog catalog = loadBuiltInCatalog().value();
    FakeDataStore data;
};

} // namespace midback::test
