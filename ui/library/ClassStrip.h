#pragma once

#include "ui/library/LineSummary.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/PaintedItems.h"

#include <QtWidgets/QWidget>

namespace midback {

/// How the last sessions went, one sign each, the newest last. A list to assistive technology; a
/// tool tip names a sign.
class ClassStrip : public QWidget, public AccessibleSource, public PaintedItems {
    Q_OBJECT

public:
    explicit ClassStrip(const QList<LineMark> &marks, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessibleInterface *createAccessible() override;

    int itemCount() const override { return int(m_marks.size()); }
    /// "8 June: clean"
    QString itemName(int index) const override;
    QRect itemRect(int index) const override;
    bool itemSelected(int) const override { return false; }
    int currentItem() const override { return -1; }
    void activateItem(int) override {}
    bool itemsActivate() const override { return false; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LineMark> m_marks;
};

/// What the signs mean: those that occur in `marks`, each with its words. Wraps.
QWidget *classLegend(const QList<LineMark> &marks);

} // namespace midback
