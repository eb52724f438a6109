#include "ui/progress/FiguresRow.h"

#include "ui/progress/ProgressModel.h"
#include "ui/progress/ProgressText.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"

namespace midback {

FiguresRow::FiguresRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    for (int i = 0; i < 4; ++i) {
        const Figure figure{sectionLabel(), captionLabel()};
        auto *card = new Card;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        card->content()->setContentsMargins(mirrored ? space::s : space::cardPadding, space::m,
                                            mirrored ? space::cardPadding : space::s, space::m);
        card->content()->setSpacing(2);
        card->content()->addWidget(figure.number);
        card->content()->addWidget(figure.caption);
        card->content()->addStretch();
        row->addWidget(card, 1);
        m_figures.append(figure);
    }
    m_figures.last().number->setToolTip(tr(
        "Remembers planned days with a slow memory: one day that was not done takes about 5% "
        "away, each day done gives back. Rest days and days before your plan count neither way."));
}

void FiguresRow::setNumbers(const ProgressModel &model)
{
    const ConsistencySpan &span = model.span();
    const QLocale words = locale();
    const auto set = [this](int index, const QString &number, const QString &caption) {
        m_figures.at(index).number->setText(number);
        m_figures.at(index).caption->setText(caption);
    };
    set(0,
        tr("%1 of %2", "days done of days planned")
            .arg(words.toString(span.daysDone), words.toString(span.daysPlanned)),
        tr("planned days done"));
    set(1, words.toString(span.sessions), span.sessions == 1 ? tr("session") : tr("sessions"));
    set(2, longDurationText(span.seconds, words), tr("active"));
    set(3, tr("%1%").arg(words.toString(qRound(span.score * 100))), tr("consistency score today"));
}

QStringList FiguresRow::texts() const
{
    QStringList texts;
    for (const Figure &figure : m_figures)
        texts << figure.number->text() << figure.caption->text();
    return texts;
}

} // namespace midback
