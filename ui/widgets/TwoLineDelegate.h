#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace midback {

/// Rows of a strong line (the display role) and a caption below it (`detailRole`).
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TwoLineDelegate(int detailRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole;
};

} // namespace midback
