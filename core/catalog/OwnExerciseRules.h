#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

struct OwnExercise;

/// The parts of an own exercise about which there is something to say.
enum class OwnField { Name, Planes, Equipment, Doses, Steps, Cues, StopIf, Cautions };

/// What is wrong with one of them, in a sentence that says what to do.
struct OwnFault {
    OwnField field = OwnField::Name;
    QString sentence;

    friend bool operator==(const OwnFault &, const OwnFault &) = default;
};

/// At most one for each field, in the order of the fields; none for what may be saved.
QList<OwnFault> faultsOf(const OwnExercise &own);

/// The field's name in JSON.
QString keyOf(OwnField field);

} // namespace midback
