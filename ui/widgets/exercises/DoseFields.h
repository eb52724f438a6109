#pragma once

#include "core/catalog/Dose.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

/// One number of a dose as the editor offers it.
struct DoseField {
    int Dose::*member = nullptr;
    QString label;  ///< "Repetitions"
    QString suffix; ///< " s"; empty for counts
    int min = 1;
    int max = 1;
    int step = 1;
};

/// The fields that count for a mode, in the order of reading. The limits are narrower than what a
/// Dose may hold: they are what makes sense for one exercise in a routine, and every dose of the
/// catalogue lies inside.
QList<DoseField> doseFields(DoseMode mode);

} // namespace midback
