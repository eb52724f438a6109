#include "ui/widgets/Accessibility.h"

#include <QtGui/QAccessible>

namespace midback {

namespace {

QAccessibleInterface *createFor(const QString &, QObject *object)
{
    auto *source = dynamic_cast<AccessibleSource *>(object);
    return source ? source->createAccessible() : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(createFor);
}

} // namespace midback
