#pragma once

#include "core/base/Result.h"

#include <QtCore/QString>

#include <memory>

namespace midback {

class Database;

/// A second copy of a damaged data file to read from: opening it may undo a half-written change,
/// and its header may have to be replaced, while the original keeps its bytes. Goes away with the
/// object.
class SalvageCopy {
public:
    explicit SalvageCopy(const QString &original);
    ~SalvageCopy();
    Q_DISABLE_COPY_MOVE(SalvageCopy)

    /// Damaged when not one page can be read; another error where there is no copy.
    Result<std::unique_ptr<Database>> open() const;

private:
    void remove() const;

    QString m_path;
    Result<void> m_made;
};

} // namespace midback
