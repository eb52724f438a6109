#include "ui/widgets/PageScaffold.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace midback {

PageScaffold::PageScaffold(const QString &title, Scrolling scrolling, QWidget *parent)
    : QWidget(parent)
    , m_title(titleLabel(title))
    , m_subtitle(secondaryLabel())
    , m_header(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_subtitle->hide();
    m_header->setSpacing(space::m);
    m_header->addLayout(words, 1);

    m_content->setSpacing(space::l);
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
    m_scroll->viewport()->installEventFilter(this);
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

void PageScaffold::addHeaderAction(QWidget *widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

void PageScaffold::resizeEvent(QResizeEvent *event)
{
    placeMargins();
    QWidget::resizeEvent(event);
}

bool PageScaffold::eventFilter(QObject *watched, QEvent *event)
{
    if (m_scroll && watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        placeMargins();
    return QWidget::eventFilter(watched, event);
}

void PageScaffold::placeMargins()
{
    // The margins grow where the page is wider than its content may be; the scroll bar stays at
    // the edge of the window and takes its room from the margin, so that all stays in line.
    const int side = std::max(space::pageMarginX, (width() - space::contentMaxWidth) / 2);
    const int bar = m_scroll ? m_scroll->width() - m_scroll->viewport()->width() : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_header->setContentsMargins(side, space::pageMarginY, side, space::l);
    m_content->setContentsMargins(side - (mirrored ? bar : 0), 0, side - (mirrored ? 0 : bar),
                                  space::pageMarginY);
}

} // namespace midback
