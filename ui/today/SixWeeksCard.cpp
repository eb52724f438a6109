#include "ui/today/SixWeeksCard.h"

#include "ui/charts/PainSparkline.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

SixWeeksCard::SixWeeksCard(QWidget *parent)
    : Card(tr("Pain, last 6 weeks"), parent)
    , m_sentence(secondaryLabel())
    , m_sparkline(new PainSparkline)
{
    content()->setSpacing(space::s);
    content()->addWidget(m_sentence);
    content()->addWidget(m_sparkline);
    hide();
}

void SixWeeksCard::setWeeks(const SixWeeks &weeks)
{
    setVisible(!weeks.chart.dots.isEmpty());
    m_sentence->setText(weeks.sentence);
    m_sparkline->setData(weeks.chart);
    m_sparkline->setSummary(weeks.sentence);
}

} // namespace midback
