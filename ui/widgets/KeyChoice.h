#pragma once

#include <QtWidgets/QAbstractButton>

namespace midback {

/// One answer of several, with the key that picks it drawn as a key cap in front. Tall enough for a
/// finger. The key itself works through a shortcut that fires while the button can be seen.
class KeyChoice : public QAbstractButton {
    Q_OBJECT

public:
    KeyChoice(const QString &text, Qt::Key key, QWidget *parent = nullptr);

    Qt::Key key() const { return m_key; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Qt::Key m_key;
};

} // namespace midback
