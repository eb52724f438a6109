#include "ui/selftests/SelfTestScreen.h"

#include "core/base/DayText.h"
#include "ui/selftests/EntryPanel.h"
#include "ui/selftests/HistoryCard.h"
#include "ui/selftests/ResultDialog.h"
#include "ui/selftests/ResultForm.h"
#include "ui/selftests/SelfTestText.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/TextList.h"
#include "ui/widgets/TwoColumns.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace midback {

namespace {

constexpr int twoColumnWidth = 760; // px of content
constexpr int saveHeight = 44;      // px

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    return column;
}

} // namespace

SelfTestScreen::SelfTestScreen(SelfTestsModel &model, const Clock &clock, QWidget *parent)
    : PageScaffold({}, Scrolling::Page, parent)
    , m_model(model)
    , m_clock(clock)
    , m_back(new QPushButton(backIcon(), tr("Self-tests")))
{
    setButtonKind(m_back, ButtonKind::Quiet);
    m_back->setAccessibleName(tr("Back to the self-tests"));
    connect(m_back, &QPushButton::clicked, this, &SelfTestScreen::backRequested);
    addAboveTitle(m_back);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SelfTestScreen::backRequested);
    }
    // Return moves the keyboard from field to field; the page follows it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && now && m_entry && m_entry->isAncestorOf(before) && m_entry->isAncestorOf(now))
            scrollArea()->ensureWidgetVisible(now);
    });
}

void SelfTestScreen::showTest(const SelfTest &test)
{
    if (m_test != &test || !m_form || !m_form->hasEntries()) {
        m_test = &test;
        rebuild();
    }
    refresh();
    if (m_form && !m_locked)
        m_form->panel()->focusStart();
    scrollArea()->verticalScrollBar()->setValue(0);
}

void SelfTestScreen::rebuild()
{
    setTitle(m_test->name());
    setSubtitle(m_test->about());
    // Whatever was clicked may live in the old body: let its click end before it goes.
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    QVBoxLayout *column = columnIn(m_body);
    m_flags = new QWidget;
    columnIn(m_flags)->setSpacing(space::s);
    column->addWidget(m_flags);
    column->addWidget(buildColumns());
    m_history = new HistoryCard(*m_test);
    connect(m_history, &HistoryCard::deleteRequested, &m_model, &SelfTestsModel::remove);
    connect(m_history, &HistoryCard::editRequested, this, [this](const SelfTestResult &result) {
        ResultDialog *dialog = createEditDialog(result);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    column->addWidget(m_history);
    column->addStretch();
    askForResult();
    content()->addWidget(m_body);
    m_body->show(); // at once: a layout would show it one turn of the event loop later
}

QWidget *SelfTestScreen::buildColumns()
{
    auto *columns = new TwoColumns(twoColumnWidth, 1, 1);
    m_columns = columns;
    // Side by side the cards end together.
    columns->leading()->addWidget(explanation(), 1);
    m_entry = new Card(tr("Your result"));
    m_outcome = new Card(tr("Noted"));
    for (Card *card : {m_entry, m_outcome}) {
        card->content()->addStretch(); // nothing between the words grows
        columns->trailing()->addWidget(card, 1);
    }
    return columns;
}

Card *SelfTestScreen::explanation() const
{
    auto *card = new Card(tr("What to do"));
    addTextList(card->content(), {}, m_test->steps(), ListMark::Number);
    addTextList(card->content(), tr("Every time"), protocolOf(*m_test));
    const QString reference = referenceText(*m_test, m_model.age());
    const QString compared =
        reference.isEmpty()
            ? tr("Your results are compared with your own first one only.")
            : tr("%1 What counts is the change from your own first result.").arg(reference);
    addTextList(card->content(), tr("What it can tell"),
                {compared, errorText(*m_test), retestText(*m_test)});
    card->content()->addStretch();
    return card;
}

void SelfTestScreen::askForResult()
{
    m_saved = {};
    m_outcome->hide();
    m_entry->setVisible(!m_locked);
    m_columns->setTrailingVisible(!m_locked);
    delete m_form;
    delete m_save;
    m_form = new ResultForm(*m_test, m_clock);
    m_form->run().offerNames(m_model.lastActivities());
    m_save = new QPushButton(tr("Save the result"));
    m_save->setAutoDefault(true);         // Return on it saves
    m_save->setMinimumHeight(saveHeight); // filled or not
    connect(&m_form->run(), &SelfTestRun::changed, this, &SelfTestScreen::showSave);
    showSave();
    m_entry->content()->insertWidget(1, m_form); // below the title
    m_entry->content()->insertWidget(2, m_save, 0, Qt::AlignLeading);
    m_form->show(); // at once, as above
    m_save->show();
    connect(m_form, &ResultForm::finished, m_save, qOverload<>(&QWidget::setFocus));
    connect(m_save, &QPushButton::clicked, this, &SelfTestScreen::save);
}

// Filled once it would be saved; before, it says what is missing, but not to somebody who has
// entered nothing yet.
void SelfTestScreen::showSave()
{
    const SelfTestRun &run = m_form->run();
    m_save->setEnabled(run.hasEntries());
    setButtonKind(m_save, run.fault().isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary);
}

void SelfTestScreen::save()
{
    const auto taken = m_form->take();
    const auto saved = taken ? m_model.add(*taken) : std::nullopt;
    if (!saved)
        return;
    m_saved = saved->id;
    showOutcome(*saved);
    refresh();
}

void SelfTestScreen::showOutcome(const SelfTestResult &result)
{
    QVBoxLayout *column = m_outcome->content();
    while (column->count() > 1) { // all but the title
        QLayoutItem *item = column->takeAt(1);
        delete item->widget();
        delete item;
    }
    const SelfTestOverview overview = m_model.overview(*m_test);
    column->addWidget(sectionLabel(resultText(*m_test, result)));
    if (const QString detail = resultDetail(result); !detail.isEmpty())
        column->addWidget(secondaryLabel(detail));
    column->addWidget(bodyLabel(overview.results.size() == 1
                                    ? tr("Your first one. Changes are measured from here.")
                                    : changeText(*m_test, overview.trend) + QLatin1Char('.')));
    column->addWidget(
        secondaryLabel(dueText(overview, m_model.today(), locale()) + QLatin1Char('.')));
    auto *back = new QPushButton(tr("Back to the self-tests"));
    setButtonKind(back, ButtonKind::Primary);
    back->setAutoDefault(true);
    connect(back, &QPushButton::clicked, this, &SelfTestScreen::backRequested);
    auto *another = new QPushButton(tr("Enter another"));
    setButtonKind(another, ButtonKind::Quiet);
    connect(another, &QPushButton::clicked, this, [this] {
        askForResult();
        refresh();
        m_form->panel()->focusStart();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(back);
    buttons->addWidget(another);
    buttons->addStretch();
    auto *buttonRow = new QWidget;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttonRow->setLayout(buttons);
    column->addWidget(buttonRow);
    column->addStretch();
    m_entry->hide();
    m_outcome->show();
    delete m_form;
    m_form = nullptr;
    back->setFocus(Qt::OtherFocusReason);
    scrollArea()->ensureWidgetVisible(m_outcome);
}

void SelfTestScreen::refresh()
{
    if (!m_test)
        return;
    const SelfTestOverview overview = m_model.overview(*m_test);
    showFlags(overview);
    m_history->setOverview(overview);
    const bool savedIsThere =
        std::any_of(overview.results.begin(), overview.results.end(),
                    [this](const SelfTestResult &one) { return one.id == m_saved; });
    if (!m_saved.isNull() && !savedIsThere)
        askForResult(); // undone
}

void SelfTestScreen::setLocked(bool locked)
{
    m_locked = locked;
    if (!m_entry)
        return;
    m_entry->setVisible(m_form && !locked);
    m_columns->setTrailingVisible(!m_form || !locked); // what was noted stays
}

void SelfTestScreen::showFlags(const SelfTestOverview &overview)
{
    qDeleteAll(m_flags->findChildren<NoticeBanner *>());
    for (const TestFlag flag : overview.trend.flags) {
        const bool asks = flag == TestFlag::FastBreathing;
        auto *banner =
            new NoticeBanner(flag == TestFlag::SideDifference ? NoticeBanner::Kind::Info
                                                              : NoticeBanner::Kind::Caution,
                             testFlagText(flag), asks ? tr("Answer the questions") : QString());
        connect(banner, &NoticeBanner::actionRequested, this,
                &SelfTestScreen::safetyQuestionsRequested);
        m_flags->layout()->addWidget(banner);
    }
    const QDate earliest = overview.trend.earliestOn;
    // One day only, the one that the list names too: a week is the least, most tests want longer.
    const QDate next = overview.trend.nextOn.isValid() ? overview.trend.nextOn : earliest;
    const bool again = overview.trend.flags.contains(TestFlag::FastBreathing); // it says so
    if (m_form && !again && earliest.isValid() && earliest > m_model.today()) {
        m_flags->layout()->addWidget(new NoticeBanner(
            NoticeBanner::Kind::Info,
            tr("You took this on %1. That is enough for now: take it again from %2.")
                .arg(dayText(overview.results.last().at.date, m_model.today(), locale()),
                     dayText(next, m_model.today(), locale()))));
    }
    m_flags->setVisible(m_flags->layout()->count() > 0);
}

ResultDialog *SelfTestScreen::createEditDialog(const SelfTestResult &result)
{
    auto *dialog = new ResultDialog(*m_test, result, m_clock, this);
    connect(dialog, &ResultDialog::edited, &m_model, &SelfTestsModel::change);
    return dialog;
}

} // namespace midback
