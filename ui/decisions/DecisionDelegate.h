#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace midback {

/// Draws the list of decisions: a day's heading, and a decision as its direction, line, what
/// happened, how the session went, and the rule. All rows are as high as each other, so that the
/// view need not ask tens of thousands of them.
class DecisionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace midback
