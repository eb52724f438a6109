#pragma once

#include "tests/store/Samples.h"
#include "tests/store/TempFolder.h"
#include "tests/support/FakeDataStore.h"

#include <gtest/gtest.h>

namespace midback::test {

/// The two implementations that keep one contract.
struct InMemory {
    FakeDataStore store;
    DataStore &data() { return store; }
};

struct InSqlite {
    TempFolder folder;
    std::unique_ptr<SqliteDataStore> store = folder.open();
    DataStore &data() { return *store; }
};

using Backends = testing::Types<InMemory, InSqlite>;

/// Counts `changed`.
class ChangeCount : public QObject {
public:
    explicit ChangeCount(Store &store)
    {
        connect(&store, &Store::changed, this, [this] { ++value; });
    }
    int value = 0;
};

} // namespace midback::test
