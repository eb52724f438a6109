#include "ui/library/ExerciseDetailPage.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "core/data/DataStore.h"
#include "ui/library/ConditionNotice.h"
#include "ui/library/DetailSections.h"
#include "ui/library/FigurePanel.h"
#include "ui/library/LineCard.h"
#include "ui/library/OwnActions.h"
#include "ui/library/TagLabel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TwoColumns.h"
#include "ui/widgets/exercises/ExerciseListModel.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace midback {

namespace {

constexpr int twoColumnWidth = 760; // px of content

} // namespace

ExerciseDetailPage::ExerciseDetailPage(const PageContext &context, QWidget *parent)
    : PageScaffold({}, Scrolling::Page, parent)
    , m_context(context)
    , m_catalog(context.catalog)
    , m_back(new QPushButton)
    , m_try(new QPushButton)
    , m_add(new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add to a routine")))
    , m_conditions(new ConditionNotice(context.data.profiles(), context.catalog))
{
    setButtonKind(m_back, ButtonKind::Quiet);
    m_back->setIcon(backIcon());
    connect(m_back, &QPushButton::clicked, this, &ExerciseDetailPage::backRequested);
    addAboveTitle(m_back);

    m_try->setMinimumHeight(44);
    setStartInstead({});
    setButtonKind(m_add, ButtonKind::Primary);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryRequested(m_id); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addToRoutineRequested(m_id); });
    addHeaderAction(m_try);
    addHeaderAction(m_add);
    content()->addWidget(m_conditions);

    for (const QKeySequence &keys :
         {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ExerciseDetailPage::backRequested);
    }
}

void ExerciseDetailPage::showExercise(const QString &exerciseId, const QString &backText)
{
    const Exercise *exercise = m_catalog.exercise(exerciseId);
    if (!exercise)
        return;
    m_id = exerciseId;
    m_conditions->setExercise(exerciseId);
    m_back->setText(backText);
    m_back->setAccessibleName(tr("Back to %1").arg(backText));
    setTitle(exercise->name);
    setSubtitle(exercise->retired ? tr("No longer in your library. Routines that have it keep it.")
                : exercise->aliases.isEmpty()
                    ? QString()
                    : tr("Also: %1").arg(exercise->aliases.join(QStringLiteral(", "))));
    m_add->setVisible(!exercise->retired);

    // The link that was followed lives in the old body: let its click end before it goes.
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(overview(*exercise));
    column->addWidget(sections(*exercise));
    column->addStretch();
    content()->addWidget(m_body);
    m_body->show(); // at once: a layout would show it one turn of the event loop later
    scrollArea()->verticalScrollBar()->setValue(0);
    m_add->setFocus();
}

void ExerciseDetailPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (m_figure)
        m_figure->setReducedMotion(reduced);
}

void ExerciseDetailPage::setStartInstead(const QString &text)
{
    const bool waits = !text.isEmpty();
    setButtonKind(m_try, waits ? ButtonKind::Quiet : ButtonKind::Secondary);
    m_try->setIcon(waits ? QIcon() : themedIcon(QStringLiteral("play")));
    m_try->setText(waits ? text : tr("Try it now"));
}

QWidget *ExerciseDetailPage::overview(const Exercise &exercise)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    m_figure = new FigurePanel(m_context.figures, exercise);
    m_figure->setReducedMotion(m_reducedMotion);
    row->addWidget(m_figure, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::m);
    words->addStretch(); // in the middle of the figure
    words->addWidget(eyebrowLabel(stageAndPlanes(exercise).toUpper()));
    words->addWidget(sectionLabel(doseAndSides(exercise)));
    words->addWidget(secondaryLabel(tr("About %1 · difficulty %2 of 5")
                                        .arg(lengthText(exercise.seconds()))
                                        .arg(exercise.difficulty)));
    auto *tags = new QWidget;
    auto *flow = new FlowLayout(tags);
    const QStringList all = detail::tagsOf(exercise);
    for (const QString &tag : all)
        flow->addWidget(new TagLabel(tag));
    words->addWidget(tags);
    words->addWidget(actionsFor(exercise));
    words->addStretch();
    row->addLayout(words, 1);
    card->content()->addLayout(row);
    return card;
}

QWidget *ExerciseDetailPage::actionsFor(const Exercise &exercise)
{
    auto *actions = new OwnActions(exercise);
    connect(actions, &OwnActions::editRequested, this, [this] { Q_EMIT editRequested(m_id); });
    connect(actions, &OwnActions::copyRequested, this, [this] { Q_EMIT copyRequested(m_id); });
    connect(actions, &OwnActions::deleteRequested, this, [this] { Q_EMIT deleteRequested(m_id); });
    connect(actions, &OwnActions::putBackRequested, this,
            [this] { Q_EMIT putBackRequested(m_id); });
    return actions;
}

QWidget *ExerciseDetailPage::sections(const Exercise &exercise)
{
    auto *columns = new TwoColumns(twoColumnWidth, 5, 4);
    const auto add = [](QVBoxLayout *column, Card *card) {
        if (card)
            column->addWidget(card);
    };
    add(columns->leading(),
        detail::howToCard(exercise, m_context.figures.motionOf(exercise.id).get()));
    add(columns->leading(), detail::feelCard(exercise, m_catalog));
    add(columns->leading(), detail::sourceCard(exercise, m_catalog));
    columns->leading()->addStretch();
    add(columns->trailing(), new LineCard(m_context, exercise.id));
    add(columns->trailing(), detail::doseCard(exercise));
    add(columns->trailing(), detail::ladderCard(exercise, m_catalog, [this](const QString &id) {
            Q_EMIT exerciseRequested(id);
        }));
    add(columns->trailing(), detail::cautionCard(exercise, m_catalog));
    columns->trailing()->addStretch();
    return columns;
}

} // namespace midback
