#pragma once

#include <QtWidgets/QAbstractButton>

namespace midback {

/// A word that leads somewhere inside the application: looks like a link, is a button to the
/// keyboard and to assistive technology. Without focus it takes no room around its text.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace midback
