#include "ui/widgets/PageScaffold.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace midback {

namespace {

/// From the edge of a Quiet button to the ink of its chevron, px.
constexpr int backHang = space::m + 6;

} // namespace

PageScaffold::PageScaffold(const QString &title, Scrolling scrolling, QWidget *parent)
    : QWidget(parent)
    , m_words(new QVBoxLayout)
    , m_beforeTitle(new QSpacerItem(0, 0))
    , m_title(titleLabel(title))
    , m_subtitle(secondaryLabel())
    , m_header(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_side(space::pageMarginX)
{
    setAccessibleName(title);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(space::xs);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_subtitle->hide();
    auto *line = new QHBoxLayout; // mirrors, which a margin would not
    line->setSpacing(0);
    line->addItem(m_beforeTitle);
    line->addLayout(titles, 1);
    m_words->setSpacing(space::xs);
    m_words->addLayout(line);
    m_header->setSpacing(space::m);
    m_header->addLayout(m_words, 1);

    m_content->setSpacing(space::l);
    placeContent(); // what most windows need: no second layout on the first show
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
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &PageScaffold::placeContent);
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
    m_hang = backHang;
    m_beforeTitle->changeSize(m_hang, 0);
    m_words->invalidate();
    placeContent();
}

void PageScaffold::setContentReach(int px)
{
    m_reach = px;
    placeContent();
}

void PageScaffold::addHeaderAction(QWidget *widget)
{
    // In line with the title, unless a way back stands above it.
    m_header->addWidget(widget, 0, m_hang > 0 ? Qt::AlignTop : Qt::AlignVCenter);
}

void PageScaffold::resizeEvent(QResizeEvent *event)
{
    m_side = std::max(space::pageMarginX, (width() - space::contentMaxWidth) / 2);
    placeContent();
    QWidget::resizeEvent(event);
}

/// The margins grow where the page is wider than its content may be. The scroll bar stands inside
/// the margin: the content ends where the header ends, and is as wide with a scroll bar as without.
void PageScaffold::placeContent()
{
    const QScrollBar *bar = m_scroll ? m_scroll->verticalScrollBar() : nullptr;
    const bool scrolls = bar && bar->maximum() > bar->minimum();
    const int taken = scrolls ? bar->sizeHint().width() : m_reach;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_header->setContentsMargins(mirrored ? m_side : m_side - m_hang, space::pageMarginY,
                                 mirrored ? m_side - m_hang : m_side, space::l);
    m_content->setContentsMargins(mirrored ? m_side - taken : m_side, 0,
                                  mirrored ? m_side : m_side - taken, space::pageMarginY);
}

} // namespace midback
