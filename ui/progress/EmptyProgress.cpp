#include "ui/progress/EmptyProgress.h"

#include "ui/charts/PainSparkline.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QGraphicsOpacityEffect>

namespace midback {

EmptyProgress::EmptyProgress(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_state(new EmptyState(QStringLiteral("progress"),
                             tr("Your days and your pain scores will be drawn here. One session "
                                "or one score is enough to begin."),
                             tr("Go to Today")))
{
    auto *card = new Card(tr("This is an example"));
    auto *chart = new PainSparkline;
    chart->setData(examplePainChart(today));
    chart->setAccessibleName(tr("Example of a pain chart"));
    chart->setSummary(tr("An example of a pain chart that gets better over eight weeks."));
    auto *faint = new QGraphicsOpacityEffect(chart);
    faint->setOpacity(0.4);
    chart->setGraphicsEffect(faint);
    card->content()->addWidget(chart);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_state);
    column->addWidget(card);
    connect(m_state, &EmptyState::actionRequested, this, &EmptyProgress::actionRequested);
}

QPushButton *EmptyProgress::button() const
{
    return m_state->button();
}

} // namespace midback
