#pragma once

#include "core/base/Result.h"

class QSqlError;

namespace midback {

/// What SQLite said, as one plain sentence with the code that the layers above act on.
Error errorFrom(const QSqlError &error);

/// The data cannot be trusted: what to tell and what to do.
Error damagedDataError();
Error lockedError();
Error readOnlyError();

} // namespace midback
