#include "ui/widgets/PanelFrame.h"

#include "ui/theme/Space.h"

#include <QtCore/QEvent>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace midback {

/// As high as what it shows, where there is the room.
class FittedScrollArea : public QScrollArea {
public:
    FittedScrollArea(int columnWidth, const QLayout *content)
        : m_columnWidth(columnWidth)
        , m_content(content)
    {
    }

    void setColumnWidth(int width)
    {
        m_columnWidth = width;
        updateGeometry();
    }
    QSize sizeHint() const override
    {
        // The column is as wide with a scroll bar as without: what the bar takes, the margins give.
        const QMargins around = m_content->contentsMargins();
        const int column = std::min(m_columnWidth, width() - 2 * space::pageMarginX);
        const QLayout *layout = widget()->layout();
        const int high = layout->hasHeightForWidth()
                             ? layout->totalHeightForWidth(column + around.left() + around.right())
                             : layout->totalSizeHint().height();
        return {QScrollArea::sizeHint().width(), high};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry(); // its words wrap elsewhere
    }

private:
    int m_columnWidth;
    const QLayout *m_content;
};

PanelFrame::PanelFrame(int columnWidth, QWidget *parent)
    : QWidget(parent)
    , m_columnWidth(columnWidth)
    , m_content(new QVBoxLayout)
    , m_scroll(new FittedScrollArea(columnWidth, m_content))
    , m_outer(new QVBoxLayout(this))
{
    m_content->setSpacing(space::l);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addLayout(m_content);
    column->addStretch(1);

    m_scroll->setWidget(middle);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &PanelFrame::updateMargins);
}

void PanelFrame::setColumnWidth(int width)
{
    m_columnWidth = width;
    m_scroll->setColumnWidth(width);
    updateMargins();
}

void PanelFrame::setHeader(QWidget *header, Overhang overhang)
{
    m_header = header;
    m_headerOverhang = overhang;
    m_outer->insertWidget(0, header);
}

void PanelFrame::setFooter(QWidget *footer, Overhang overhang)
{
    m_footer = footer;
    m_footerOverhang = overhang;
    m_outer->addWidget(footer);
}

void PanelFrame::keepTogether()
{
    m_outer->setStretchFactor(m_scroll, 0);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_outer->insertStretch(0, 1);
    m_outer->addStretch(1);
}

void PanelFrame::reveal(QWidget *widget)
{
    m_scroll->ensureWidgetVisible(widget, 0, space::xl);
}

void PanelFrame::updateMargins()
{
    const int side = std::max(space::pageMarginX, (width() - m_columnWidth) / 2);
    // The scroll bar takes its room from the margin, so that column and footer stay in line.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int taken = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_content->setContentsMargins(rightToLeft ? side - taken : side, space::pageMarginY,
                                  rightToLeft ? side : side - taken, space::pageMarginY);
    const auto set = [&](QWidget *part, const Overhang &over, int top, int bottom) {
        if (part)
            part->setContentsMargins(side - (rightToLeft ? over.trailing : over.leading), top,
                                     side - (rightToLeft ? over.leading : over.trailing), bottom);
    };
    set(m_header, m_headerOverhang, space::pageMarginY, space::m);
    set(m_footer, m_footerOverhang, space::m, space::pageMarginY);
}

void PanelFrame::resizeEvent(QResizeEvent *event)
{
    updateMargins();
    QWidget::resizeEvent(event);
}

} // namespace midback
