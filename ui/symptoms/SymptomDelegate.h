#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace midback {

/// Draws the diary: a day's heading, and an entry as score, time, details and note.
class SymptomDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
};

} // namespace midback
