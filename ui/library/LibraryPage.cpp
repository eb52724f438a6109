#include "ui/library/LibraryPage.h"

#include "core/catalog/Catalog.h"
#include "core/symptoms/SafetyAdvice.h"
#include "ui/library/ExerciseDetailPage.h"
#include "ui/library/ExerciseGrid.h"
#include "ui/library/FilterPopover.h"
#include "ui/library/LibraryModel.h"
#include "ui/shell/PageContext.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PageScaffold.h"
#include "ui/widgets/exercises/FilterChips.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace midback {

LibraryPage::LibraryPage(const PageContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new LibraryModel(context.catalog, this))
    , m_list(new PageScaffold(tr("Library"), PageScaffold::Scrolling::Own))
    , m_detail(new ExerciseDetailPage(context))
{
    buildList(context.figures);
    addWidget(m_list);
    addWidget(m_detail);
    connect(m_model, &LibraryModel::currentChanged, this, &LibraryPage::showCurrent);
    connect(m_detail, &ExerciseDetailPage::backRequested, m_model, &LibraryModel::back);
    connect(m_detail, &ExerciseDetailPage::exerciseRequested, m_model, &LibraryModel::open);
    connect(m_detail, &ExerciseDetailPage::addToRoutineRequested, this,
            &LibraryPage::addToRoutineRequested);
    connect(m_detail, &ExerciseDetailPage::tryRequested, this, &LibraryPage::tryRequested);
    showCount();
}

void LibraryPage::setReducedMotion(bool reduced)
{
    m_detail->setReducedMotion(reduced);
}

void LibraryPage::openExercise(const QString &exerciseId)
{
    m_model->open(exerciseId);
}

void LibraryPage::setSafety(const SafetyStatus &status)
{
    m_detail->setStartInstead(startInsteadText(status));
}

void LibraryPage::buildList(const FigureLibrary &figures)
{
    QVBoxLayout *column = m_list->content();
    column->setSpacing(space::m);
    m_grid = new ExerciseGrid(m_model->catalog(), figures);
    // All rows end where the last card ends; the scroll bar stands behind them, in the margin.
    const int trailing = ExerciseGrid::trailingRoom(*m_grid);
    m_list->setContentReach(trailing);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::m);
    rows->addWidget(searchRow());
    rows->addWidget(resultRow());
    auto *head = new QHBoxLayout;
    head->addLayout(rows, 1);
    head->addSpacing(trailing); // mirrors, which a margin would not
    column->addLayout(head);

    m_grid->setModel(&m_model->results());
    auto *nothing = new EmptyState(QStringLiteral("search"),
                                   tr("Nothing fits all of that. Fewer filters show more."),
                                   tr("Clear filters"));
    connect(nothing, &EmptyState::actionRequested, this, &LibraryPage::clearFilter);
    m_results = new QStackedWidget;
    m_results->addWidget(m_grid);
    m_results->addWidget(nothing);
    column->addWidget(m_results, 1);

    connect(m_grid, &ExerciseGrid::opened, this,
            [this](const QModelIndex &index) { m_model->open(m_model->results().idAt(index)); });
    connect(&m_model->results(), &ExerciseFilterModel::filterChanged, this,
            &LibraryPage::showCount);
    auto *find = new QShortcut(QKeySequence::Find, m_list);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

QWidget *LibraryPage::searchRow()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search names and steps"));
    m_search->setAccessibleName(tr("Search exercises"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    m_more = new QPushButton(themedIcon(QStringLiteral("filter")), tr("Filters"));
    m_popover = new FilterPopover(this);

    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::applyFilter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_grid->setFocus(); });
    connect(m_more, &QPushButton::clicked, this, [this] { m_popover->openBelow(*m_more); });
    connect(m_popover, &FilterPopover::changed, this, &LibraryPage::applyFilter);

    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    line->addWidget(m_search, 1);
    line->addWidget(m_more);
    return row;
}

QWidget *LibraryPage::resultRow()
{
    m_planes = new ChipGroup(tr("Movement"));
    addTermChips<Plane>(*m_planes);
    connect(m_planes, &ChipGroup::selectionChanged, this, &LibraryPage::applyFilter);
    m_count = secondaryLabel();
    m_clear = new QPushButton(tr("Clear filters"));
    setButtonKind(m_clear, ButtonKind::Quiet);
    connect(m_clear, &QPushButton::clicked, this, &LibraryPage::clearFilter);

    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_planes);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_count, 1);
    line->addWidget(m_clear);
    column->addLayout(line);
    // The line keeps its height when the button comes and goes.
    m_count->setMinimumHeight(m_clear->sizeHint().height());
    return rows;
}

void LibraryPage::applyFilter()
{
    ExerciseFilter filter = m_popover->filter({});
    filter.text = m_search->text();
    filter.planes = selectedTerms<Plane>(*m_planes);
    m_model->setFilter(filter);
}

void LibraryPage::clearFilter()
{
    m_popover->setFilter({});
    m_planes->setSelected({});
    m_search->clear();
    applyFilter();
    m_search->setFocus();
}

void LibraryPage::showCount()
{
    const ExerciseFilter &filter = m_model->filter();
    const QString words = filterText(filter);
    m_count->setText(words.isEmpty() ? m_model->countText()
                                     : tr("%1 · %2").arg(m_model->countText(), words));
    m_clear->setVisible(!filter.isEmpty());
    const int groups = filter.activeGroups() - int(!filter.planes.isEmpty());
    m_more->setText(groups > 0 ? tr("Filters (%1)").arg(groups) : tr("Filters"));
    m_results->setCurrentIndex(m_model->results().rowCount() > 0 ? 0 : 1);
}

void LibraryPage::showCurrent(const QString &exerciseId)
{
    if (exerciseId.isEmpty()) {
        setCurrentWidget(m_list);
        m_grid->goTo(m_model->results().indexOf(m_lastOpen));
        m_grid->setFocus();
        return;
    }
    if (currentWidget() == m_list)
        m_lastOpen = exerciseId;
    const QString before = m_model->previous();
    m_detail->showExercise(exerciseId,
                           before.isEmpty() ? tr("Library") : m_model->catalog().nameOf(before));
    setCurrentWidget(m_detail);
}

} // namespace midback
