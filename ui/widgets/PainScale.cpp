#include "ui/widgets/PainScale.h"

namespace midback {

PainScale::PainScale(QWidget *parent) : ScaleWidget(0, 10, parent)
{
    setAccessibleName(tr("Pain, 0 to 10"));
}

QString PainScale::valueText(int value) const
{
    return tr("%1 of 10").arg(locale().toString(value));
}

QString PainScale::endCaption(bool last) const
{
    return last ? tr("Worst imaginable") : tr("No pain");
}

} // namespace midback
