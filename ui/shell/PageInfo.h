#pragma once

#include <QtCore/QString>

namespace midback {

/// A page as the navigation shows it.
struct PageInfo {
    QString id;            ///< "today"; what showPage() takes
    QString title;         ///< "Today"
    QString iconName;      ///< see ui/theme/Icons.h
    bool atBottom = false; ///< settings: below a gap, reached with Ctrl+comma instead of a number
};

} // namespace midback
