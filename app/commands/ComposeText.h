#pragma once

#include <QtCore/QString>

namespace midback {

class Catalog;
struct ComposedSession;

/// What `compose` prints without `--json`: the exercises with dose and reason, then the notes.
QString composeText(const ComposedSession &session, const Catalog &catalog);

} // namespace midback
