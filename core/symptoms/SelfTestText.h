#pragma once

#include <QtCore/QCoreApplication>

namespace midback {

/// The translation context of the self-tests.
struct SelfTestText {
    Q_DECLARE_TR_FUNCTIONS(SelfTestText)
};

} // namespace midback
