#pragma once

#include <QtWidgets/QAbstractButton>

namespace midback {

/// One planned routine inside a day: its time and below it its name. Pressing changes it, Delete
/// takes it out.
class SlotButton : public QAbstractButton {
    Q_OBJECT

public:
    SlotButton(const QString &time, const QString &name, QWidget *parent = nullptr);

    /// So that an empty day's sign can be as high.
    static int heightFor(const QFont &font);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_time;
};

} // namespace midback
