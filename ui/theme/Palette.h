#pragma once

#include "ui/theme/Tokens.h"

namespace midback {

/// The palette that carries the tokens into every widget.
QPalette paletteFor(const Tokens &tokens);

} // namespace midback
