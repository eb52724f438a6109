#pragma once

#include <QtCore/QCoreApplication>

namespace midback {

/// The translation context of health conditions.
struct ConditionText {
    Q_DECLARE_TR_FUNCTIONS(ConditionText)
};

} // namespace midback
