#include "ui/library/LibraryPage.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/OwnExerciseStore.h"
#include "core/data/DataStore.h"
#include "core/symptoms/SafetyAdvice.h"
#include "ui/library/ExerciseDetailPage.h"
#include "ui/library/ExerciseGrid.h"
#include "ui/library/FilterPopover.h"
#include "ui/library/LibraryModel.h"
#include "ui/library/OwnExerciseEditor.h"
#include "ui/library/OwnExerciseModel.h"
#include "ui/shell/UserPrompt.h"
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
    , m_own(new OwnExerciseModel(context, this))
    , m_list(new PageScaffold(tr("Library"), PageScaffold::Scrolling::Own))
    , m_detail(new ExerciseDetailPage(context))
    , m_context(context)
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
    connectOwn();
    offerDeleted();
    showCount();
}

void LibraryPage::connectOwn()
{
    auto *add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add your own exercise"));
    m_list->addHeaderAction(add);
    connect(add, &QPushButton::clicked, this, [this] {
        openEditor([this] {
            m_own->begin();
            return true;
        });
    });
    connect(m_own, &OwnExerciseModel::undoOffered, this, &LibraryPage::undoOffered);
    connect(m_own, &OwnExerciseModel::failed, this,
            [this](const QString &sentence) { m_context.prompt.notify(sentence); });
    connect(&m_context.data.ownExercises(), &Store::changed, this, &LibraryPage::showChanges);
    connect(m_detail, &ExerciseDetailPage::copyRequested, this, [this](const QString &id) {
        openEditor([this, id] {
            m_own->beginFrom(id);
            return true;
        });
    });
    connect(m_detail, &ExerciseDetailPage::editRequested, this, [this](const QString &id) {
        openEditor([this, id] {
            const Result<void> begun = m_own->edit(id);
            if (!begun)
                m_context.prompt.notify(begun.error().detail);
            return begun.ok();
        });
    });
    connect(m_detail, &ExerciseDetailPage::putBackRequested, m_own, &OwnExerciseModel::putBack);
    connect(m_detail, &ExerciseDetailPage::deleteRequested, this, [this](const QString &id) {
        if (m_own->remove(id))
            m_model->backToList();
    });
}

void LibraryPage::openEditor(const std::function<bool()> &begin)
{
    if (!m_editor) {
        m_editor = new OwnExerciseEditor(m_context, *m_own);
        addWidget(m_editor);
        connect(m_editor, &OwnExerciseEditor::left, this,
                [this] { showCurrent(m_model->current()); });
        connect(m_editor, &OwnExerciseEditor::saved, this, &LibraryPage::showSaved);
    } else if (!m_editor->mayLeave()) {
        setCurrentWidget(m_editor);
        return;
    }
    if (!begin())
        return;
    setCurrentWidget(m_editor);
    m_editor->open();
}

void LibraryPage::showSaved(const QString &exerciseId)
{
    if (m_model->current() == exerciseId)
        showCurrent(exerciseId);
    else
        m_model->open(exerciseId);
}

void LibraryPage::offerDeleted()
{
    const Catalog &catalog = m_context.catalog;
    m_popover->setOffersDeleted(catalog.offered().size() < catalog.exercises().size());
}

void LibraryPage::showChanges()
{
    m_model->refresh();
    offerDeleted();
    applyFilter(); // of what was deleted nothing may be left
    showCount();
    // What is being typed stays where it is.
    if (!m_model->current().isEmpty() && (!m_editor || currentWidget() != m_editor))
        showCurrent(m_model->current());
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
