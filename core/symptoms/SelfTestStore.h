#pragma once

#include "core/base/AggregateStore.h"
#include "core/symptoms/SelfTestResult.h"

namespace midback {

/// Self-tests in order of instant, then id.
class SelfTestStore : public AggregateStore<SelfTestResult> {
public:
    /// Those of one test.
    virtual Result<QList<SelfTestResult>> ofTest(const QString &test) const = 0;
};

} // namespace midback
