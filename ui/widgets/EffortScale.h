#pragma once

#include "ui/widgets/ScaleWidget.h"

namespace midback {

/// How hard an exercise felt, 1 (very easy) to 5 (very hard), with its words.
class EffortScale : public ScaleWidget {
    Q_OBJECT

public:
    explicit EffortScale(QWidget *parent = nullptr);

    QString valueText(int value) const override;

protected:
    QString cellCaption(int value) const override;
};

} // namespace midback
