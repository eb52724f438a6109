#include "ui/today/PainNowCard.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PainScale.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

PainNowCard::PainNowCard(QWidget *parent)
    : Card(tr("How is your mid-back right now?"), parent)
    , m_scale(new PainScale)
    , m_last(captionLabel())
    , m_flareLink(new LinkButton(tr("Having a flare-up?")))
{
    content()->addWidget(m_scale);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_last, 1);
    m_flareLink->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_flareLink, 0, Qt::AlignTop);
    content()->addLayout(row);
    content()->addStretch();
}

void PainNowCard::setScore(const std::optional<LoggedScore> &last)
{
    m_scale->setValue(last ? std::optional(last->pain) : std::nullopt);
    m_last->setText(
        last ? tr("Last logged today: %1 at %2. Press a digit to log again.")
                   .arg(locale().toString(last->pain),
                        locale().toString(last->time, QLocale::ShortFormat))
             : tr("Click, or press a digit: it is logged at once. For ten press 1, then 0."));
}

} // namespace midback
