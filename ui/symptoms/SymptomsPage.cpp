#include "ui/symptoms/SymptomsPage.h"

#include "core/base/Clock.h"
#include "core/data/DataStore.h"
#include "core/symptoms/SymptomStore.h"
#include "ui/shell/CoachLog.h"
#include "ui/shell/SymptomLog.h"
#include "ui/shell/UserPrompt.h"
#include "ui/symptoms/EntryEditor.h"
#include "ui/symptoms/SymptomHistoryModel.h"
#include "ui/symptoms/SymptomList.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PainScale.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>

namespace midback {

namespace {
constexpr int listWidth = 232;   // px, the least
constexpr int editorWidth = 360; // px, the least; the back drawing and a scroll bar fit
} // namespace

SymptomsPage::SymptomsPage(const PageContext &context, QWidget *parent)
    : PageScaffold(tr("Symptoms"), Scrolling::Own, parent)
    , m_context(context)
    , m_log(new SymptomLog(m_context, this))
    , m_history(new SymptomHistoryModel(m_context.data.symptoms(), m_context.clock, this))
    , m_coachLog(new CoachLog(m_context, this))
    , m_fallOrFever(new LinkButton(tr("A fall or a fever?")))
    , m_scale(new PainScale)
    , m_list(new SymptomList)
    , m_editor(new EntryEditor(m_context.clock))
    , m_earlier(new QPushButton(tr("Show earlier")))
    , m_stack(new QStackedLayout)
{
    addHeaderAction(m_fallOrFever);
    content()->addWidget(buildScaleCard());
    m_stack->addWidget(new EmptyState(QStringLiteral("symptoms"),
                                      tr("Nothing logged yet. Whenever you notice your mid-back, "
                                         "press a digit: that is all it takes.")));
    m_diary = buildDiary();
    m_stack->addWidget(m_diary);
    content()->addLayout(m_stack, 1);
    connectParts();
}

SymptomsPage::~SymptomsPage() = default;

QWidget *SymptomsPage::buildScaleCard()
{
    auto *card = new Card(tr("Log pain now"));
    card->content()->setSpacing(space::s);
    card->content()->addWidget(m_scale);
    card->content()->addWidget(
        captionLabel(tr("A click or a digit key logs at once. For ten press 1, then 0. "
                        "Pick again within three seconds to correct it.")));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

QWidget *SymptomsPage::buildDiary()
{
    m_list->setModel(m_history);
    auto *listCard = new Card;
    listCard->setMinimumWidth(listWidth);
    listCard->content()->setContentsMargins(space::xs, space::s, space::xs, space::s);
    listCard->content()->addWidget(m_list, 1);
    setButtonKind(m_earlier, ButtonKind::Quiet);
    listCard->content()->addWidget(m_earlier, 0, Qt::AlignHCenter);

    auto *diary = new QWidget;
    auto *row = new QHBoxLayout(diary);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(listCard, 3);
    row->addWidget(buildEditorCard(), 4);
    return diary;
}

// It scrolls within its card, as the list does: both end where the card above ends, and at the
// bottom of the page.
Card *SymptomsPage::buildEditorCard()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_editor);
    m_editor->setAutoFillBackground(false); // the card is the ground
    scroll->viewport()->setAutoFillBackground(false);
    const QScrollBar *bar = scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, m_editor, [this, bar](int least, int most) {
        m_editor->setBarRoom(most > least ? bar->sizeHint().width() : 0);
    });

    m_editorCard = new Card;
    m_editorCard->setMinimumWidth(editorWidth);
    m_editorCard->content()->setContentsMargins(1, space::xs, 1, space::xs);
    m_editorCard->content()->addWidget(scroll);
    return m_editorCard;
}

void SymptomsPage::connectParts()
{
    connect(m_scale, &PainScale::picked, this, [this](int pain) {
        if (const auto entry = m_log->log(pain))
            select(entry->id);
    });
    connect(m_log, &SymptomLog::undoOffered, this, &SymptomsPage::undoOffered);
    connect(m_fallOrFever, &LinkButton::clicked, this, &SymptomsPage::askFallOrFever);
    connect(m_coachLog, &CoachLog::undoOffered, this, &SymptomsPage::undoOffered);
    const auto notify = [this](const QString &sentence) { m_context.prompt.notify(sentence); };
    connect(m_log, &SymptomLog::failed, this, notify);
    connect(m_coachLog, &CoachLog::failed, this, notify);
    connect(m_history, &SymptomHistoryModel::failed, this, notify);
    connect(m_history, &SymptomHistoryModel::modelReset, this, &SymptomsPage::onHistoryReset);
    connect(m_earlier, &QPushButton::clicked, m_history, &SymptomHistoryModel::showEarlier);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const auto entry = m_history->entryAt(current)) {
                    m_selected = entry->id;
                    showSelected();
                }
            });
    connect(m_list, &SymptomList::deleteRequested, this, &SymptomsPage::removeSelected);
    connect(m_editor, &EntryEditor::deleteRequested, this, &SymptomsPage::removeSelected);
    connect(m_editor, &EntryEditor::edited, this, [this](const SymptomEntry &entry) {
        m_history->include(entry.at.date);
        m_log->change(entry, tr("Edit entry"));
    });
}

void SymptomsPage::askFallOrFever()
{
    const UserPrompt::Choice choice{
        tr("A fall or a fever?"),
        tr("After a hard fall or a blow, or with a fever or feeling ill, it is good to have the "
           "safety questions answered again before you go on."),
        {{tr("Note it"),
          tr("It is kept with today's date, and the safety questions come before the "
             "next session. You can undo it.")}},
        tr("Neither")};
    if (m_context.prompt.choose(choice))
        m_coachLog->noteFallOrFever();
}

void SymptomsPage::select(const SymptomId &id)
{
    m_selected = id;
    const QModelIndex index = m_history->indexOf(id);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    showSelected();
}

void SymptomsPage::onHistoryReset()
{
    const bool any = m_history->entryCount() > 0 || m_history->hasEarlier();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_earlier->setVisible(m_history->hasEarlier());
    QModelIndex index = m_history->indexOf(m_selected);
    if (!index.isValid() && m_history->rowCount() > 1)
        index = m_history->index(1); // the newest entry; row 0 is its day
    if (const auto entry = m_history->entryAt(index))
        m_selected = entry->id;
    m_list->setCurrentIndex(index);
    showSelected();
}

void SymptomsPage::showSelected()
{
    const auto entry = m_history->entryAt(m_history->indexOf(m_selected));
    m_editorCard->setVisible(entry.has_value());
    if (entry)
        m_editor->setEntry(*entry);
    else
        m_editor->clear();
}

void SymptomsPage::removeSelected()
{
    const QModelIndex index = m_history->indexOf(m_selected);
    if (!index.isValid())
        return;
    // The next one down takes its place, so that Delete can be pressed again.
    const SymptomId removed = m_selected;
    for (const int row : {index.row() + 1, index.row() + 2, index.row() - 1, index.row() - 2}) {
        if (const auto entry = m_history->entryAt(m_history->index(row))) {
            m_selected = entry->id;
            break;
        }
    }
    m_editor->clear();
    m_log->remove(removed);
}

void SymptomsPage::showEvent(QShowEvent *event)
{
    m_history->reload();
    PageScaffold::showEvent(event);
}

void SymptomsPage::hideEvent(QHideEvent *event)
{
    m_editor->commitNote();
    PageScaffold::hideEvent(event);
}

void SymptomsPage::keyPressEvent(QKeyEvent *event)
{
    const bool digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (digit && !(event->modifiers() & ~Qt::KeypadModifier))
        QCoreApplication::sendEvent(m_scale, event);
    else
        PageScaffold::keyPressEvent(event);
}

} // namespace midback
