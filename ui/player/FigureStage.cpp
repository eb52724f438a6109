#include "ui/player/FigureStage.h"

#include "ui/player/PlayerView.h"
#include "ui/theme/Space.h"
#include "ui/widgets/FigurePlaceholder.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

QString numbered(const QStringList &steps)
{
    QStringList lines;
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines.append(QStringLiteral("%1.  %2").arg(i + 1).arg(steps.at(i)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FigureStage::FigureStage(QWidget *parent)
    : QWidget(parent)
    , m_figure(new FigurePlaceholder(Position::Supine))
    , m_words(new QWidget)
    , m_setUp(strongLabel())
    , m_steps(secondaryLabel())
{
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::xs);
    words->addWidget(m_setUp);
    words->addWidget(m_steps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_figure, 1);
    column->addWidget(m_words);
}

void FigureStage::showView(const PlayerView &view)
{
    if (m_figure->position() != view.position)
        m_figure->setPosition(view.position);
    m_setUp->setText(view.setUp);
    m_setUp->setVisible(!view.setUp.isEmpty());
    m_steps->setText(view.guided ? view.steps.join(QLatin1Char(' ')) : numbered(view.steps));
    m_words->setVisible(!view.steps.isEmpty());
}

void FigureStage::setTextFonts(const QFont &strong, const QFont &body)
{
    m_setUp->setFont(strong);
    m_steps->setFont(body);
}

} // namespace midback
