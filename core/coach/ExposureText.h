#pragma once

#include <QtCore/QString>

namespace midback {

struct Exposure;
enum class SensationClass;

/// The sign by which `exposure` was classed, as one sentence with the person's own numbers: "Pain
/// went from 2 to 6." Empty where nothing stands against it.
QString signText(const Exposure &exposure);

/// The labels of that class in quotation marks: “Tingling”, “Numbness”.
QString labelsText(const Exposure &exposure, SensationClass wanted);

} // namespace midback
