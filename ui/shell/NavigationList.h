#pragma once

#include "ui/shell/PageInfo.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/PaintedItems.h"

#include <QtGui/QIcon>
#include <QtWidgets/QWidget>

namespace midback {

/// The pages as a list: one Tab stop, the arrow keys go through it. A list with list items to
/// assistive technology.
class NavigationList : public QWidget, public AccessibleSource, public PaintedItems {
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addItem(const PageInfo &page);
    /// Shows which page is open; emits nothing.
    void setCurrentItem(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessibleInterface *createAccessible() override;

    int itemCount() const override { return static_cast<int>(m_items.size()); }
    QString itemName(int index) const override { return m_items.at(index).page.title; }
    QRect itemRect(int index) const override;
    bool itemSelected(int index) const override { return index == m_current; }
    int currentItem() const override { return m_current; }
    void activateItem(int index) override;

Q_SIGNALS:
    /// The person wants this page.
    void itemActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Item {
        PageInfo page;
        QIcon icon;
    };

    void paintItem(QPainter &painter, int index) const;

    QList<Item> m_items;
    int m_current = -1;
    int m_hovered = -1;
    /// The keyboard brought the focus here, or was used here: the ring shows.
    bool m_keyboard = false;
};

} // namespace midback
