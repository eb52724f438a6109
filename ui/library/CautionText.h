#pragma once

#include <QtCore/QString>

namespace midback {

struct Caution;

/// Who a caution is for, in plain words: "Osteoporosis", "Sore wrists". For a caution that this
/// version does not know, its meaning.
QString cautionTitle(const Caution &caution);
/// What it is about and what to do when it applies (clinical-facts H: "exclude" takes the exercise
/// out, "modify" keeps it at level 1).
QString cautionAdvice(const Caution &caution);

} // namespace midback
