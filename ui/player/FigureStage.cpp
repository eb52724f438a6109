#include "ui/player/FigureStage.h"

#include "ui/figure/FigureLibrary.h"
#include "ui/player/PlayerView.h"
#include "ui/theme/Space.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace midback {

FigureStage::FigureStage(const FigureLibrary &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_figure(new FigureView)
    , m_words(new QWidget)
    , m_setUp(strongLabel())
    , m_lines(new QGridLayout)
{
    m_lines->setHorizontalSpacing(space::s);
    m_lines->setVerticalSpacing(2);
    m_lines->setColumnStretch(1, 1);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::xs);
    words->addWidget(m_setUp);
    words->addLayout(m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_figure, 1);
    column->addWidget(m_words);
    m_words->hide();
}

void FigureStage::showView(const PlayerView &view)
{
    showFigure(view);
    m_setUp->setText(view.setUp);
    m_setUp->setVisible(!view.setUp.isEmpty());
    if (view.steps != m_steps || view.guided != m_guided)
        setSteps(view.steps, view.guided);
    m_words->setVisible(!view.steps.isEmpty());
}

void FigureStage::showFigure(const PlayerView &view)
{
    m_figure->setLook(m_figures.lookOf(view.exerciseId), view.position, view.name);
    m_figure->setMirrored(view.figure.mirrored);
    if (view.figure.loopSeconds >= 0)
        m_figure->setLoopTime(view.figure.loopSeconds);
    else
        m_figure->setMoment(view.figure.moment);
}

void FigureStage::setReducedMotion(bool reduced)
{
    m_figure->setReducedMotion(reduced);
}

void FigureStage::setTextFonts(const Fonts &fonts)
{
    m_fonts = fonts;
    m_setUp->setFont(fonts.strong);
    setSteps(m_steps, m_guided);
}

void FigureStage::setSteps(const QStringList &steps, bool guided)
{
    m_steps = steps;
    m_guided = guided;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(steps.size()); ++i) {
        QLabel *text = guided ? bodyLabel(steps.at(i)) : secondaryLabel(steps.at(i));
        text->setFont(guided ? m_fonts.script : m_fonts.body);
        m_lines->addWidget(text, i, 1);
        if (guided)
            continue;
        QLabel *number = secondaryLabel(QStringLiteral("%1.").arg(i + 1));
        number->setFont(m_fonts.body);
        m_lines->addWidget(number, i, 0, Qt::AlignTop);
    }
}

} // namespace midback
