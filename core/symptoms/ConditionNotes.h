#pragma once

#include <QtCore/QString>

namespace midback {

struct Caution;

/// How to do an exercise that carries this caution; in small letters, without a full stop.
QString howToText(const Caution &caution);

} // namespace midback
