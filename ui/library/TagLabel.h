#pragma once

#include <QtWidgets/QLabel>

namespace midback {

/// A word in a pill that only says something; a chip that can be pressed is a ChipGroup's.
class TagLabel : public QLabel {
    Q_OBJECT

public:
    explicit TagLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace midback
