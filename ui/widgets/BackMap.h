#pragma once

#include "core/symptoms/SymptomEntry.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/PaintedItems.h"

#include <QtWidgets/QWidget>

namespace midback {

/// A back seen from behind on which places are picked, several at once. The person's left is on the
/// left, also right to left. Arrow keys move, Space picks; a list of check boxes to assistive
/// technology.
class BackMap : public QWidget, public AccessibleSource, public PaintedItems {
    Q_OBJECT

public:
    static constexpr int levels = 12;

    explicit BackMap(QWidget *parent = nullptr);

    /// From the top down, left to right.
    QList<BackPlace> places() const;
    /// Emits nothing. Levels that do not exist are ignored.
    void setPlaces(const QList<BackPlace> &places);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessibleInterface *createAccessible() override;

    int itemCount() const override { return levels * 3; }
    QString itemName(int index) const override;
    QRect itemRect(int index) const override;
    bool itemSelected(int index) const override;
    int currentItem() const override { return m_current; }
    void activateItem(int index) override;

Q_SIGNALS:
    /// The person picked or cleared a place.
    void placesChanged(const QList<BackPlace> &places);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int indexAt(const QPointF &at) const;
    void moveTo(int index);

    QList<bool> m_picked;
    int m_current;
    int m_hovered = -1;
};

} // namespace midback
