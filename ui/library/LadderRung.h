#pragma once

#include <QtWidgets/QAbstractButton>

namespace midback {

/// One rung of a ladder: a dot on a rail, the name, the difficulty. A button that leads to the
/// exercise; the rung of the exercise that is open only says where one stands.
class LadderRung : public QAbstractButton {
    Q_OBJECT

public:
    /// `place` counts from 0 on a ladder of `count` rungs.
    LadderRung(const QString &name, int difficulty, int place, int count, bool here,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_difficulty;
    bool m_first;
    bool m_last;
    bool m_here;
};

} // namespace midback
