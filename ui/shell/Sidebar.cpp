#include "ui/shell/Sidebar.h"

#include "ui/shell/NavigationList.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace midback {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_name(sectionLabel(tr("Midback")))
    , m_badge(eyebrowLabel())
    , m_navigation(new NavigationList)
{
    setFixedWidth(space::sidebarWidth);
    m_name->setWordWrap(false);
    m_badge->setWordWrap(false);
    m_badge->setContentsMargins(space::s, 2, space::s, 2);
    m_badge->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::s, 0, space::s, space::l);
    head->setSpacing(space::s);
    head->addWidget(m_name);
    head->addWidget(m_badge, 0, Qt::AlignVCenter);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, 20, space::m, space::l);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_navigation, 1);
}

void Sidebar::setBadge(const QString &text)
{
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
    update();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    painter.fillRect(rect(), t.sidebar);
    if (!m_badge->isHidden())
        drawRounded(painter, m_badge->geometry(), m_badge->height() / 2.0, t.warmSoft, t.warm);
}

} // namespace midback
