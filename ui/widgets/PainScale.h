#pragma once

#include "ui/widgets/ScaleWidget.h"

namespace midback {

/// Pain from 0 to 10, the numeric rating scale. Digit keys pick; "1" then "0" quickly is ten.
class PainScale : public ScaleWidget {
    Q_OBJECT

public:
    explicit PainScale(QWidget *parent = nullptr);

    QString valueText(int value) const override;

protected:
    QString endCaption(bool last) const override;
};

} // namespace midback
