#pragma once

#include <QtCore/QCoreApplication>

namespace midback {

/// The translation context of what can be wrong with a file.
struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

} // namespace midback
