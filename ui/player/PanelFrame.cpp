#include "ui/player/PanelFrame.h"

#include "ui/theme/Space.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace midback {

QVBoxLayout *centredColumn(QWidget &panel, int maximumWidth)
{
    auto *content = new QWidget;
    content->setMaximumWidth(maximumWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);

    auto *middle = new QWidget;
    auto *frame = new QGridLayout(middle);
    frame->setContentsMargins(space::pageMarginX, space::pageMarginY, space::pageMarginX,
                              space::pageMarginY);
    frame->setColumnStretch(0, 1);
    frame->setColumnStretch(1, 100);
    frame->setColumnStretch(2, 1);
    frame->setRowStretch(0, 1);
    frame->setRowStretch(2, 1);
    frame->addWidget(content, 1, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(&panel);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return column;
}

} // namespace midback
