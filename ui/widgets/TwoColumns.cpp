#include "ui/widgets/TwoColumns.h"

#include "ui/theme/Space.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

/// A column that may be narrower than its content wishes, so that the page never gets wider.
QVBoxLayout *addColumn(QBoxLayout &row, int stretch)
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    row.addWidget(widget, stretch);
    return column;
}

} // namespace

TwoColumns::TwoColumns(int breakpoint, int leadingStretch, int trailingStretch, QWidget *parent)
    : QWidget(parent)
    , m_breakpoint(breakpoint)
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_leading(addColumn(*m_row, leadingStretch))
    , m_trailing(addColumn(*m_row, trailingStretch))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::l);
}

void TwoColumns::setTrailingVisible(bool visible)
{
    m_trailing->parentWidget()->setVisible(visible);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= m_breakpoint;
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace midback
