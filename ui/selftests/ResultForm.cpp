#include "ui/selftests/ResultForm.h"

#include "ui/selftests/EntryPanel.h"
#include "ui/theme/Space.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/Labels.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>

namespace midback {

namespace {
constexpr int noteLines = 2;
} // namespace

ResultForm::ResultForm(const SelfTest &test, const Clock &clock, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_run(new SelfTestRun(test, clock, this))
    , m_panel(purpose == Purpose::Take ? createEntryPanel(*m_run) : createFieldsPanel(*m_run))
    , m_fault(styledLabel({}, TypeRole::Body, role::danger))
    , m_note(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_panel);
    column->addWidget(m_fault);
    m_fault->hide();
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * fontMetrics().lineSpacing() + space::xl);
    auto *note = new QVBoxLayout;
    note->setSpacing(space::xs);
    note->addWidget(captionLabel(tr("Note, if you like")));
    note->addWidget(m_note);
    column->addLayout(note);
    connect(m_panel, &EntryPanel::finished, this, &ResultForm::finished);
    connect(m_run, &SelfTestRun::changed, this,
            [this] { showFault(m_asked ? m_run->fault() : m_run->amountFault()); });
}

bool ResultForm::hasEntries() const
{
    return m_run->hasEntries() || !m_note->toPlainText().trimmed().isEmpty();
}

QString ResultForm::shownFault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void ResultForm::showFault(const QString &sentence)
{
    if (sentence == shownFault())
        return;
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    QAccessibleEvent event(m_fault, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void ResultForm::edit(const SelfTestResult &result)
{
    m_edited = result;
    m_run->load(result);
    m_note->setPlainText(result.note);
    m_date = new QDateEdit;
    m_date->setCalendarPopup(true);
    setReadingFormat(*m_date, locale().dateFormat(QLocale::ShortFormat));
    m_date->setMaximumDate(std::max(m_clock.today(), result.at.date));
    m_date->setDate(result.at.date);
    FormBuilder(static_cast<QVBoxLayout *>(layout())).row(tr("&Day"), m_date);
}

std::optional<SelfTestResult> ResultForm::take()
{
    m_asked = true;
    m_run->cancelTimer();
    auto result = m_run->result();
    showFault(m_run->fault());
    if (!result) {
        m_panel->focusGap();
        return std::nullopt;
    }
    result->note = m_note->toPlainText().trimmed();
    if (m_edited) {
        result->id = m_edited->id;
        result->at = m_edited->at;
        // The time of day stays; the day is the one in the field, and nothing lies ahead of now.
        if (m_date->date() != m_edited->at.date) {
            result->at = m_clock.momentAtLocal(m_date->date(), m_edited->at.local().time());
            if (result->at.utc > m_clock.nowUtc())
                result->at = m_clock.now();
        }
    }
    return result;
}

} // namespace midback
