#pragma once

#include "core/store/SqliteAggregateStore.h"
#include "core/symptoms/SymptomStore.h"

namespace midback {

class SqliteSymptomStore final : public SqliteAggregateStore<SymptomStore, SymptomEntry> {
public:
    explicit SqliteSymptomStore(UnitOfWork &work);

    Result<QList<SymptomEntry>> between(const QDate &from, const QDate &to) const override;
    Result<QList<PainScore>> scores(const QDate &from, const QDate &to) const override;
};

} // namespace midback
