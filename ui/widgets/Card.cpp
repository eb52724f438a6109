#include "ui/widgets/Card.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace midback {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(space::cardPadding, space::cardPadding, space::cardPadding,
                                  space::cardPadding);
    m_content->setSpacing(space::m);
    if (!title.isEmpty()) {
        setAccessibleName(title);
        m_content->addWidget(cardLabel(title));
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), space::cardRadius, t.surface, t.cardBorder);
}

} // namespace midback
