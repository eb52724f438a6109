#include "ui/plan/PlanPage.h"

#include "core/catalog/Catalog.h"
#include "core/symptoms/SafetyAdvice.h"
#include "ui/plan/ComposeDialog.h"
#include "ui/plan/PlanModel.h"
#include "ui/plan/RoutineEditor.h"
#include "ui/plan/RoutineListModel.h"
#include "ui/plan/SlotDialog.h"
#include "ui/plan/WeekAdvice.h"
#include "ui/plan/WeekGrid.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/PageContext.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/SafetyBanner.h"
#include "ui/widgets/TwoColumns.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace midback {

namespace {

constexpr int twoColumnWidth = 760; // px of content
const QTime usualTime(7, 30);

} // namespace

PlanPage::PlanPage(const PageContext &context, QWidget *parent)
    : PageScaffold(tr("Plan"), Scrolling::Page, parent)
    , m_context(context)
    , m_model(new PlanModel(context, this))
    , m_safety(new SafetyBanner(SafetyBanner::Scope::Lock))
    , m_routines(new RoutineListModel(context.catalog, this))
    , m_pages(new QStackedWidget)
    , m_compose(new QPushButton(tr("Compose a routine")))
    , m_new(new QPushButton(themedIcon(QStringLiteral("plus")), tr("New routine")))
{
    addHeaderAction(m_compose);
    addHeaderAction(m_new);
    connect(m_compose, &QPushButton::clicked, this, &PlanPage::composeRoutine);
    connect(m_new, &QPushButton::clicked, this, &PlanPage::addRoutine);
    m_pages->addWidget(emptyPage());
    m_pages->addWidget(fullPage());
    content()->addWidget(m_safety);
    content()->addWidget(m_pages, 1);
    connect(m_safety, &SafetyBanner::questionsRequested, this, &PlanPage::questionsRequested);
    connect(m_safety, &SafetyBanner::standingRequested, this, &PlanPage::standingRequested);
    connect(m_model, &PlanModel::routinesChanged, this, &PlanPage::showRoutines);
    connect(m_model, &PlanModel::routinesChanged, this, &PlanPage::showWeek);
    connect(m_model, &PlanModel::currentChanged, this, &PlanPage::showRoutines);
    connect(m_model, &PlanModel::weekChanged, this, &PlanPage::showWeek);
    connect(m_model, &PlanModel::undoOffered, this, &PlanPage::undoOffered);
    connect(&m_context.coach, &CoachBook::changed, this, &PlanPage::showGentlerWeek);
    showRoutines();
    showWeek();
}

void PlanPage::addExercise(const QString &exerciseId)
{
    if (!m_model->current())
        m_model->addRoutine();
    m_model->addExercise(exerciseId);
}

void PlanPage::setSafety(const SafetyStatus &status, const QString &country)
{
    m_safety->setStatus(status, country);
    m_editor->setStartInstead(startInsteadText(status));
}

QWidget *PlanPage::emptyPage()
{
    auto *empty = new EmptyState(
        QStringLiteral("plan"),
        tr("Take a ready one of about 12 minutes and change it as you like, have one composed for "
           "you, or start with an empty one."),
        tr("Use the 12-minute starter"));
    auto *blank = new QPushButton(tr("Start with an empty routine"));
    auto *column = static_cast<QVBoxLayout *>(empty->layout());
    QLabel *heading = sectionLabel(tr("Build your first routine"));
    heading->setWordWrap(false);
    column->insertWidget(2, heading, 0, Qt::AlignHCenter); // below the icon
    column->insertWidget(column->count() - 1, blank, 0, Qt::AlignHCenter);
    connect(empty, &EmptyState::actionRequested, m_model, &PlanModel::addStarter);
    auto *composed = new QPushButton(tr("Compose one for me"));
    column->insertWidget(column->count() - 1, composed, 0, Qt::AlignHCenter);
    connect(composed, &QPushButton::clicked, this, &PlanPage::composeRoutine);
    connect(blank, &QPushButton::clicked, this, &PlanPage::addRoutine);
    return empty;
}

QWidget *PlanPage::fullPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_editor = new RoutineEditor(*m_model, m_context.figures);
    connect(m_editor, &RoutineEditor::startRequested, this,
            [this] { Q_EMIT startRequested(m_model->current()->id); });
    auto *columns = new TwoColumns(twoColumnWidth, 1, 3);
    columns->leading()->addWidget(routineCard());
    columns->trailing()->addWidget(m_editor);
    column->addWidget(columns, 1);
    column->addWidget(weekCard());
    return page;
}

QWidget *PlanPage::routineCard()
{
    m_list = new QListView;
    m_list->setAccessibleName(tr("Routines"));
    m_list->setModel(m_routines);
    m_list->setItemDelegate(new TwoLineDelegate(RoutineListModel::DetailRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_model->select(m_routines->idAt(current.row()));
            });
    auto *card = new Card(tr("Routines"));
    card->content()->addWidget(m_list, 1);
    return card;
}

QWidget *PlanPage::weekCard()
{
    m_week = new WeekGrid;
    connect(m_week, &WeekGrid::addRequested, this, &PlanPage::addSlot);
    connect(m_week, &WeekGrid::changeRequested, this, &PlanPage::changeSlot);
    connect(m_week, &WeekGrid::removeRequested, m_model, &PlanModel::removeEntry);
    m_weekError = new NoticeBanner(NoticeBanner::Kind::Caution, QString());
    auto *card = new Card(tr("Your week"));
    m_gentler = new NoticeBanner(NoticeBanner::Kind::Info, QString());
    m_gentler->hide();
    card->content()->addWidget(m_weekError);
    card->content()->addWidget(m_gentler);
    card->content()->addWidget(m_week);
    return card;
}

void PlanPage::showRoutines()
{
    m_routines->setRoutines(m_model->routines());
    const Routine *current = m_model->current();
    m_pages->setCurrentIndex(current ? 1 : 0);
    // Only the page that shows counts for the height that is scrolled.
    for (int i = 0; i < m_pages->count(); ++i) {
        const bool shown = i == m_pages->currentIndex();
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_compose->setVisible(current);
    m_new->setVisible(current);
    if (current)
        m_list->setCurrentIndex(m_routines->index(m_routines->rowOf(current->id)));
}

void PlanPage::showWeek()
{
    const QString &error = m_model->weekError();
    m_weekError->setText(tr("Your week is left as it is, for it could not be read. %1").arg(error));
    m_weekError->setVisible(!error.isEmpty());
    m_week->setVisible(error.isEmpty());
    m_week->showWeek(m_model->week(), m_model->routines(), m_model->weekday());
    showGentlerWeek();
}

// Only in sight: the whole history is read for it.
void PlanPage::showGentlerWeek()
{
    if (!isVisible())
        return;
    const QStringList lines = gentlerWeek(m_context, m_model->week(), m_model->routines());
    m_gentler->setText(lines.join(QLatin1Char('\n')));
    m_gentler->setVisible(!lines.isEmpty());
}

void PlanPage::showEvent(QShowEvent *event)
{
    PageScaffold::showEvent(event);
    showGentlerWeek();
}

void PlanPage::addRoutine()
{
    m_model->addRoutine();
    m_editor->editName();
}

void PlanPage::composeRoutine()
{
    const auto request = m_model->composerRequest();
    if (!request)
        return;
    auto *dialog = new ComposeDialog(*request, m_model->catalog(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_model,
            [this, dialog] { m_model->addComposed(*dialog->session()); });
    dialog->open();
}

void PlanPage::addSlot(int weekday)
{
    if (!m_model->current())
        return;
    // The time of the entry before it is the likeliest.
    const QTime time = m_model->week().isEmpty() ? usualTime : m_model->week().last().time;
    auto *dialog = new SlotDialog(SlotDialog::Purpose::New, {weekday, time, m_model->current()->id},
                                  m_model->routines(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SlotDialog::saved, m_model, &PlanModel::addEntry);
    dialog->open();
}

void PlanPage::changeSlot(const PlanSlot &slot)
{
    auto *dialog = new SlotDialog(SlotDialog::Purpose::Existing, slot, m_model->routines(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SlotDialog::saved, m_model,
            [this, slot](const PlanSlot &changed) { m_model->changeEntry(slot, changed); });
    connect(dialog, &SlotDialog::removeRequested, m_model,
            [this, slot] { m_model->removeEntry(slot); });
    dialog->open();
}

} // namespace midback
