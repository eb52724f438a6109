#include "ui/widgets/PageScaffold.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace midback {

PageScaffold::PageScaffold(const QString &title, Scrolling scrolling, QWidget *parent)
    : QWidget(parent)
    , m_words(new QVBoxLayout)
    , m_title(titleLabel(title))
    , m_subtitle(secondaryLabel())
    , m_header(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    m_words->setSpacing(space::xs);
    m_words->addWidget(m_title);
    m_words->addWidget(m_subtitle);
    m_subtitle->hide();
    m_header->setSpacing(space::m);
    m_header->addLayout(m_words, 1);

    m_content->setSpacing(space::l);
    setSideMargin(space::pageMarginX); // what most windows need: no second layout on the first show
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_header);
    if (scrolling == Scrolling::Own) {
        column->addLayout(m_content, 1);
        return;
    }
    auto *inner = new QWidget;
    inner->setLayout(m_content);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    column->addWidget(m_scroll, 1);
}

void PageScaffold::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageScaffold::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageScaffold::addAboveTitle(QWidget *widget)
{
    m_words->insertWidget(0, widget, 0, Qt::AlignLeft);
}

void PageScaffold::addHeaderAction(QWidget *widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

void PageScaffold::resizeEvent(QResizeEvent *event)
{
    // The margins grow where the page is wider than its content may be; the scroll bar stays at
    // the edge of the window.
    setSideMargin(std::max(space::pageMarginX, (width() - space::contentMaxWidth) / 2));
    QWidget::resizeEvent(event);
}

void PageScaffold::setSideMargin(int side)
{
    m_header->setContentsMargins(side, space::pageMarginY, side, space::l);
    m_content->setContentsMargins(side, 0, side, space::pageMarginY);
}

} // namespace midback
