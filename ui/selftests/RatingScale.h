#pragma once

#include "ui/widgets/ScaleWidget.h"

namespace midback {

/// How well an activity goes, from 0 (cannot do it) to 10 (as before).
class RatingScale : public ScaleWidget {
    Q_OBJECT

public:
    explicit RatingScale(QWidget *parent = nullptr);

    QString valueText(int value) const override;

protected:
    QString endCaption(bool last) const override;
};

} // namespace midback
