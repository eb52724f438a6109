#include "ui/library/DetailSections.h"

#include "core/catalog/Catalog.h"
#include "ui/library/LadderRung.h"
#include "ui/library/LadderSteps.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>

namespace midback::detail {

namespace {

struct LadderCard {
    Q_DECLARE_TR_FUNCTIONS(LadderCard)
};

using Open = std::function<void(const QString &)>;

QString headingOf(LadderStep::Kind kind)
{
    switch (kind) {
    case LadderStep::Kind::Easier:
        return LadderCard::tr("Easier");
    case LadderStep::Kind::Harder:
        return LadderCard::tr("Harder");
    case LadderStep::Kind::Instead:
        break;
    }
    return LadderCard::tr("Instead");
}

void addLadder(Card &card, const Ladder &ladder, const QString &here, const Catalog &catalog,
               const Open &open)
{
    card.content()->addWidget(captionLabel(ladder.title));
    auto *rungs = new QVBoxLayout;
    rungs->setSpacing(0);
    const int count = int(ladder.rungs.size());
    for (int place = 0; place < count; ++place) {
        const QString &id = ladder.rungs.at(place);
        const Exercise *exercise = catalog.exercise(id);
        auto *rung = new LadderRung(catalog.nameOf(id), exercise ? exercise->difficulty : 1, place,
                                    count, id == here);
        QObject::connect(rung, &QAbstractButton::clicked, rung, [open, id] { open(id); });
        rungs->addWidget(rung);
    }
    card.content()->addLayout(rungs);
}

void addStep(Card &card, const LadderStep &step, const Catalog &catalog, const Open &open)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *link = new LinkButton(catalog.nameOf(step.exerciseId));
    link->setAccessibleName(LadderCard::tr("%1: %2").arg(headingOf(step.kind), link->text()));
    link->setAccessibleDescription(step.reason);
    QObject::connect(link, &QAbstractButton::clicked, link,
                     [open, id = step.exerciseId] { open(id); });
    lines->addWidget(link, 0, Qt::AlignLeft);
    lines->addWidget(secondaryLabel(step.reason));
    card.content()->addLayout(lines);
}

} // namespace

Card *ladderCard(const Exercise &exercise, const Catalog &catalog, const Open &open)
{
    const QList<const Ladder *> ladders = catalog.laddersOf(exercise.id);
    const QList<LadderStep> steps = ladderSteps(exercise.id, catalog);
    if (ladders.isEmpty() && steps.isEmpty())
        return nullptr;
    auto *card = new Card(LadderCard::tr("Its place on the ladder"));
    for (const Ladder *ladder : ladders)
        addLadder(*card, *ladder, exercise.id, catalog, open);
    QString heading;
    for (const LadderStep &step : steps) {
        if (headingOf(step.kind) != heading) {
            heading = headingOf(step.kind);
            QLabel *label = strongLabel(heading);
            label->setContentsMargins(0, space::s, 0, 0);
            card->content()->addWidget(label);
        }
        addStep(*card, step, catalog, open);
    }
    return card;
}

} // namespace midback::detail
