#include "ui/widgets/ChartCard.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

namespace midback {

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : Card({}, parent)
    , m_header(new QHBoxLayout)
    , m_sentence(secondaryLabel())
    , m_tableButton(new QPushButton(themedIcon(QStringLiteral("table")), tr("Show as table")))
{
    setAccessibleName(title);
    setButtonKind(m_tableButton, ButtonKind::Edge);
    m_tableButton->setAccessibleDescription(title);
    m_header->setSpacing(space::s);
    m_header->addWidget(cardLabel(title), 1);
    m_header->addWidget(m_tableButton);
    content()->setSpacing(space::s);
    content()->addLayout(m_header);
    content()->addWidget(m_sentence);
    content()->addSpacing(space::xs);
    connect(m_tableButton, &QPushButton::clicked, this, &ChartCard::tableRequested);
}

void ChartCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QString ChartCard::sentence() const
{
    return m_sentence->text();
}

void ChartCard::addHeaderWidget(QWidget *widget)
{
    m_header->insertWidget(m_header->count() - 1, widget);
}

} // namespace midback
