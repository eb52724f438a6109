#include "ui/selftests/RatingScale.h"

namespace midback {

RatingScale::RatingScale(QWidget *parent) : ScaleWidget(0, 10, parent) {}

QString RatingScale::valueText(int value) const
{
    return tr("%1 of 10").arg(locale().toString(value));
}

QString RatingScale::endCaption(bool last) const
{
    return last ? tr("As before") : tr("Cannot do it");
}

} // namespace midback
