#pragma once

#include <QtCore/QString>

namespace midback::test {

/// From now on a Qt warning or worse inside a test fails that test, unless it was announced.
void installWarningGuard();

/// Announces that the running test provokes a warning that contains `part`.
void expectWarning(const QString &part);

} // namespace midback::test
