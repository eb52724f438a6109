#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QAccessible>

#include <vector>

class QHelpEvent;
class QWidget;

namespace midback {

/// Things that a widget paints and that a person can go through one by one: the days of a week,
/// the places on a back. Implement it and return `new PaintedListAccessible(widget, items, role)`
/// from createAccessible(): assistive technology then sees a list with its items.
class PaintedItems {
public:
    virtual ~PaintedItems() = default;
    virtual int itemCount() const = 0;
    virtual QString itemName(int index) const = 0;
    /// In the coordinates of the widget.
    virtual QRect itemRect(int index) const = 0;
    virtual bool itemSelected(int index) const = 0;
    /// The item that has the keyboard, or -1.
    virtual int currentItem() const = 0;
    virtual void activateItem(int index) = 0;
    /// False for things that are only looked at.
    virtual bool itemsActivate() const { return true; }

    /// The item there, or -1.
    int itemAt(const QPoint &at) const;
};

/// Handles an event of type ToolTip: shows the name of the item under the mouse.
void showItemName(QWidget &widget, const PaintedItems &items, const QHelpEvent &event);

/// Tells assistive technology that the keyboard has moved to another item.
void announceCurrentItem(QWidget *widget, int index);
void announceSelection(QWidget *widget, int index);

/// The list itself; see PaintedItems.
QAccessibleInterface *createPaintedListAccessible(QWidget *widget, PaintedItems *items,
                                                  QAccessible::Role itemRole);

} // namespace midback
