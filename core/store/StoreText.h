#pragma once

#include <QtCore/QCoreApplication>

namespace midback {

/// The translation context of what the store says.
struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace midback
