#include "ui/widgets/EffortScale.h"

namespace midback {

EffortScale::EffortScale(QWidget *parent) : ScaleWidget(1, 5, parent)
{
    setAccessibleName(tr("Effort, 1 to 5"));
}

QString EffortScale::valueText(int value) const
{
    //: %1 is a number from 1 to 5, %2 its word
    return tr("%1, %2").arg(locale().toString(value), cellCaption(value));
}

QString EffortScale::cellCaption(int value) const
{
    switch (value) {
    case 1:
        return tr("Very easy");
    case 2:
        return tr("Easy");
    case 3:
        return tr("Moderate");
    case 4:
        return tr("Hard");
    default:
        return tr("Very hard");
    }
}

} // namespace midback
