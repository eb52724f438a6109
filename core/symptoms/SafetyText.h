#pragma once

#include <QtCore/QCoreApplication>

namespace midback {

/// The translation context of the safety questions.
struct SafetyText {
    Q_DECLARE_TR_FUNCTIONS(SafetyText)
};

} // namespace midback
