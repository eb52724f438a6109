#include "ui/widgets/PaintedItems.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QToolTip>

namespace midback {

namespace {

class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccessible(QWidget *widget, PaintedItems *items, int index, QAccessible::Role role)
        : m_widget(widget)
        , m_items(items)
        , m_index(index)
        , m_role(role)
    {
    }

    bool isValid() const override { return m_widget && m_index < m_items->itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget->window()->windowHandle(); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return m_role; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_items->itemName(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect rect = m_items->itemRect(m_index);
        return {m_widget->mapToGlobal(rect.topLeft()), rect.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool selected = m_items->itemSelected(m_index);
        state.selectable = m_items->itemsActivate();
        state.focusable = m_items->itemsActivate();
        state.selected = selected;
        state.checkable = m_role == QAccessible::CheckBox;
        state.checked = state.checkable && selected;
        state.focused = m_widget->hasFocus() && m_items->currentItem() == m_index;
        state.disabled = !m_widget->isEnabled();
        state.invisible = !m_widget->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface && m_items->itemsActivate())
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_items->activateItem(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QWidget *m_widget;
    PaintedItems *m_items;
    int m_index;
    QAccessible::Role m_role;
};

class ListAccessible : public QAccessibleWidget {
public:
    ListAccessible(QWidget *widget, PaintedItems *items, QAccessible::Role itemRole)
        : QAccessibleWidget(widget, QAccessible::List)
        , m_items(items)
        , m_itemRole(itemRole)
    {
    }

    ~ListAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_items->itemCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_items->itemCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index) {
            auto *item = new ItemAccessible(widget(), m_items, static_cast<int>(m_children.size()),
                                            m_itemRole);
            m_children.push_back(QAccessible::registerAccessibleInterface(item));
        }
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_items->itemAt(widget()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(m_items->currentItem()) : nullptr;
    }

private:
    PaintedItems *m_items;
    QAccessible::Role m_itemRole;
    mutable std::vector<QAccessible::Id> m_children;
};

void announce(QWidget *widget, int index, QAccessible::Event what)
{
    QAccessibleEvent event(widget, what);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace

int PaintedItems::itemAt(const QPoint &at) const
{
    for (int i = 0; i < itemCount(); ++i) {
        if (itemRect(i).contains(at))
            return i;
    }
    return -1;
}

void showItemName(QWidget &widget, const PaintedItems &items, const QHelpEvent &event)
{
    const int index = items.itemAt(event.pos());
    if (index >= 0)
        QToolTip::showText(event.globalPos(), items.itemName(index), &widget,
                           items.itemRect(index));
    else
        QToolTip::hideText();
}

void announceCurrentItem(QWidget *widget, int index)
{
    announce(widget, index, QAccessible::Focus);
}

void announceSelection(QWidget *widget, int index)
{
    announce(widget, index, QAccessible::Selection);
}

QAccessibleInterface *createPaintedListAccessible(QWidget *widget, PaintedItems *items,
                                                  QAccessible::Role itemRole)
{
    return new ListAccessible(widget, items, itemRole);
}

} // namespace midback
