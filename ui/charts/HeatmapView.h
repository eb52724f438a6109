#pragma once

#include "ui/charts/HeatmapLayout.h"
#include "ui/charts/HeatmapText.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/PaintedItems.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace midback {

/// A year of days, one cell each: done in one hue by minutes, planned dashed, missed hollow with a
/// stroke, rest faint. One Tab stop; the arrows walk from day to day, Home and End to the ends.
/// The cells are drawn once into a pixmap (ten years are 0.5 ms a frame that way); only the
/// cursor is drawn on top.
class HeatmapView : public QWidget, public AccessibleSource, public PaintedItems {
    Q_OBJECT

public:
    explicit HeatmapView(QWidget *parent = nullptr);

    /// Days without gaps, in order. `today` gets a ring of its own.
    void setDays(const QList<ConsistencyDay> &days, const QDate &today);
    const QList<ConsistencyDay> &days() const { return m_days; }
    /// The days that the sentence above speaks of: a line below their weeks, with `words` for
    /// them. None where `from` is invalid or they are all that is shown.
    void setSpan(const QDate &from, const QDate &to, const QString &words);

    QDate cursorDate() const { return m_cursor; }
    void setCursorDate(const QDate &date);
    const HeatmapLayout &layoutOfDays() const { return m_layout; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    QAccessibleInterface *createAccessible() override;
    int itemCount() const override { return int(m_days.size()); }
    QString itemName(int index) const override;
    QRect itemRect(int index) const override;
    bool itemSelected(int index) const override;
    int currentItem() const override;
    void activateItem(int index) override;

Q_SIGNALS:
    /// The keyboard or the mouse has come to this day.
    void cursorMoved(const QDate &date);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    HeatmapLayout layoutFor(int width) const;
    void relayout();
    const ConsistencyDay *dayOn(const QDate &date) const;
    void renderCells();

    QList<ConsistencyDay> m_days;
    QDate m_today;
    QDate m_spanFrom;
    QDate m_spanTo;
    QString m_spanWords;
    QDate m_cursor;
    HeatmapLayout m_layout;
    QPixmap m_cells;
};

} // namespace midback
