#include "ui/widgets/DateField.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtWidgets/QDateTimeEdit>

namespace midback {

namespace {

/// Qt also steps through the parts from the last to the first in a window from right to left. While
/// it looks which part comes, the field reads from left to right.
class PartsInOrder : public QObject {
public:
    explicit PartsInOrder(QDateTimeEdit &field) : QObject(&field), m_field(field)
    {
        field.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool chooses = event->type() == QEvent::FocusIn || event->type() == QEvent::KeyPress;
        if (!chooses || !m_field.isRightToLeft())
            return QObject::eventFilter(watched, event);
        const QPointer<QDateTimeEdit> field(&m_field); // a key may close its dialog
        m_field.setLayoutDirection(Qt::LeftToRight);
        watched->event(event);
        if (field)
            field->unsetLayoutDirection();
        return true;
    }

private:
    QDateTimeEdit &m_field;
};

} // namespace

void setReadingFormat(QDateTimeEdit &field, const QString &format)
{
    field.setLayoutDirection(Qt::LeftToRight); // Qt looks at it at this moment only
    field.setDisplayFormat(format);
    field.unsetLayoutDirection();
    new PartsInOrder(field);
}

} // namespace midback
