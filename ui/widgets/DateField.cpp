#include "ui/widgets/DateField.h"

#include <QtWidgets/QDateTimeEdit>

namespace midback {

void setReadingFormat(QDateTimeEdit &field, const QString &format)
{
    field.setLayoutDirection(Qt::LeftToRight); // Qt looks at it at this moment only
    field.setDisplayFormat(format);
    field.unsetLayoutDirection();
}

} // namespace midback
