#pragma once

#include "ui/theme/Tokens.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace midback {

/// How a whole is shared: a slim stacked bar, and below it each part with its mark, name and per
/// cent.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    struct Share {
        QString name;
        int percent = 0;
        QColor Tokens::*colour = &Tokens::accent;
    };

    /// `name` says what is shared.
    explicit ShareBar(const QString &name, QWidget *parent = nullptr);

    /// In the order to show them; together 100, or none.
    void setShares(const QList<Share> &shares);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Share> m_shares;
};

} // namespace midback
