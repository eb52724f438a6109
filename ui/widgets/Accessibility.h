#pragma once

#include <QtGui/QAccessibleInterface>

namespace midback {

/// What a custom-painted widget implements to speak to assistive technology.
class AccessibleSource {
public:
    virtual ~AccessibleSource() = default;
    /// A new interface; Qt owns it.
    virtual QAccessibleInterface *createAccessible() = 0;
};

/// Makes Qt ask every AccessibleSource. Call once, after the application exists.
void installAccessibility();

} // namespace midback
