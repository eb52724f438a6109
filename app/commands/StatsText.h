#pragma once

#include <QtCore/QString>

namespace midback {

struct Stats;

/// The numbers as a few short lines for a person at a terminal.
QString statsText(const Stats &stats);

} // namespace midback
