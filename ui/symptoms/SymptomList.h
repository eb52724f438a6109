#pragma once

#include "ui/widgets/HeadedList.h"

namespace midback {

/// The diary's list. Digits are not searched for here but passed on: on this page they log.
class SymptomList : public HeadedList {
    Q_OBJECT

public:
    explicit SymptomList(QWidget *parent = nullptr);

Q_SIGNALS:
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace midback
