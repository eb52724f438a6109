#include "ui/theme/FieldFault.h"

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

namespace midback {

namespace {
constexpr char faultProperty[] = "midbackFieldFault";
} // namespace

void setFieldFault(QWidget *field, bool fault)
{
    if (fault == hasFieldFault(field))
        return;
    field->setProperty(faultProperty, fault);
    field->update();
}

bool hasFieldFault(const QWidget *field)
{
    return field && field->property(faultProperty).toBool();
}

} // namespace midback
