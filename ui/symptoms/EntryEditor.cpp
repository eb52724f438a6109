#include "ui/symptoms/EntryEditor.h"

#include "core/base/Clock.h"
#include "core/base/DayText.h"
#include "ui/symptoms/SymptomText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/BackMap.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace midback {

namespace {

constexpr int noteLines = 3;

QStringList wordsOf(const QList<Sensation> &sensations, SensationClass wanted)
{
    QStringList words;
    for (const Sensation sensation : sensations) {
        if (classOf(sensation) == wanted)
            words.append(enumWord(sensation));
    }
    return words;
}

} // namespace

EntryEditor::EntryEditor(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
    , m_title(cardLabel())
    , m_alarm(new NoticeBanner(NoticeBanner::Kind::Stop, alarmAdviceText()))
    , m_score(new QSpinBox)
    , m_date(new QDateEdit)
    , m_time(new QTimeEdit)
    , m_phase(new QComboBox)
    , m_map(new BackMap)
    , m_spread(new ChipGroup(tr("Also felt in")))
    , m_note(new QPlainTextEdit)
    , m_delete(new QPushButton(themedIcon(QStringLiteral("trash")), tr("Delete entry")))
{
    setBarRoom(0);
    m_column->setSpacing(space::m);
    m_column->addWidget(m_title);
    m_column->addWidget(m_alarm);
    m_alarm->hide();
    buildFields();
    buildChips();
    m_column->addWidget(strongLabel(tr("Where")));
    m_column->addWidget(m_map, 0, Qt::AlignHCenter);
    m_column->addWidget(captionLabel(tr("Also felt in")));
    addSpreadChips();
    m_column->addWidget(strongLabel(tr("Note")));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * fontMetrics().lineSpacing() + space::xl);
    m_note->installEventFilter(this);
    m_column->addWidget(m_note);
    m_column->addWidget(m_delete, 0, Qt::AlignLeading);
    connectFields();
}

void EntryEditor::setBarRoom(int width)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int side = space::cardPadding - 1; // the border of the card is outside
    const int above = space::cardPadding - space::xs;
    m_column->setContentsMargins(mirrored ? side - width : side, above,
                                 mirrored ? side : side - width, above);
}

void EntryEditor::buildFields()
{
    m_score->setRange(0, 10);
    m_date->setCalendarPopup(true);
    setReadingFormat(*m_date, locale().dateFormat(QLocale::ShortFormat));
    setReadingFormat(*m_time, locale().timeFormat(QLocale::ShortFormat));
    m_phase->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const PainPhase phase : enumValues<PainPhase>())
        m_phase->addItem(painPhaseText(phase), enumWord(phase));
    // Half-typed values are nobody's pain: only finished ones are reported.
    m_score->setKeyboardTracking(false);
    m_date->setKeyboardTracking(false);
    m_time->setKeyboardTracking(false);
    FormBuilder form(m_column);
    form.row(tr("&Pain, 0 to 10"), m_score)
        .row(tr("&Day"), m_date)
        .row(tr("&Time"), m_time)
        .row(tr("&Moment"), m_phase);
}

void EntryEditor::buildChips()
{
    m_column->addWidget(strongLabel(tr("What it feels like")));
    for (const SensationClass each :
         {SensationClass::Normal, SensationClass::BackOff, SensationClass::Alarm}) {
        const QString name = sensationClassText(each);
        auto *chips = new ChipGroup(name);
        for (const Sensation sensation : sensationsOf(each))
            chips->addChip(enumWord(sensation), sensationText(sensation));
        m_column->addWidget(captionLabel(name));
        m_column->addWidget(chips);
        m_chips.append({each, chips});
        connect(chips, &ChipGroup::selectionChanged, this, &EntryEditor::reportFields);
    }
}

void EntryEditor::addSpreadChips()
{
    for (const Spread place : enumValues<Spread>())
        m_spread->addChip(enumWord(place), spreadText(place));
    m_column->addWidget(m_spread);
    connect(m_spread, &ChipGroup::selectionChanged, this, &EntryEditor::reportFields);
}

void EntryEditor::connectFields()
{
    connect(m_score, &QSpinBox::valueChanged, this, &EntryEditor::reportFields);
    connect(m_date, &QDateEdit::dateChanged, this, &EntryEditor::reportFields);
    connect(m_time, &QTimeEdit::timeChanged, this, &EntryEditor::reportFields);
    connect(m_phase, &QComboBox::activated, this, &EntryEditor::reportFields);
    connect(m_map, &BackMap::placesChanged, this, &EntryEditor::reportFields);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (m_entry)
            Q_EMIT deleteRequested(m_entry->id);
    });
}

ChipGroup *EntryEditor::chips(SensationClass wanted) const
{
    for (const auto &[each, group] : m_chips) {
        if (each == wanted)
            return group;
    }
    return nullptr;
}

void EntryEditor::setEntry(const SymptomEntry &entry)
{
    const bool another = m_entry && m_entry->id != entry.id;
    if (another)
        commitNote();
    // Typing goes on in the note while the same entry comes back from the store.
    const bool keepNote = m_entry && !another && m_note->hasFocus();
    m_entry = entry;
    m_filling = true;
    m_title->setText(tr("%1, %2", "day and time of an entry")
                         .arg(relativeDayText(entry.at.date, m_clock.today(), locale()),
                              timeText(entry.at, locale())));
    m_alarm->setVisible(hasAlarm(entry.sensations));
    m_score->setValue(entry.pain);
    m_date->setMaximumDate(std::max(m_clock.today(), entry.at.date));
    m_date->setDate(entry.at.date);
    m_time->setTime(entry.at.local().time());
    m_phase->setCurrentIndex(m_phase->findData(enumWord(entry.phase)));
    for (const auto &[each, group] : m_chips)
        group->setSelected(wordsOf(entry.sensations, each));
    m_map->setPlaces(entry.places);
    m_spread->setSelected(enumWords(entry.spread));
    if (!keepNote)
        m_note->setPlainText(entry.note);
    m_filling = false;
}

void EntryEditor::commitNote()
{
    // The field shows some characters as others ("\r\n", a no-break space): unless the person
    // typed, its text says nothing about the note.
    if (!m_entry || !m_note->document()->isModified() || m_note->toPlainText() == m_entry->note)
        return;
    SymptomEntry changed = *m_entry;
    changed.note = m_note->toPlainText();
    report(changed);
}

void EntryEditor::reportFields()
{
    if (m_filling || !m_entry)
        return;
    SymptomEntry changed = *m_entry;
    changed.pain = m_score->value();
    const QDateTime shown = changed.at.local();
    const bool moved = m_date->date() != changed.at.date ||
                       m_time->time().hour() != shown.time().hour() ||
                       m_time->time().minute() != shown.time().minute();
    if (moved) {
        const Moment then = m_clock.momentAtLocal(m_date->date(), m_time->time());
        changed.at = then.utc > m_clock.nowUtc() ? m_clock.now() : then;
    }
    changed.phase =
        enumFromWord<PainPhase>(m_phase->currentData().toString()).value_or(changed.phase);
    changed.sensations.clear();
    for (const auto &[each, group] : m_chips) {
        for (const QString &word : group->selected()) {
            if (const auto sensation = enumFromWord<Sensation>(word))
                changed.sensations.append(*sensation);
        }
    }
    changed.places = m_map->places();
    changed.spread.clear();
    for (const QString &word : m_spread->selected()) {
        if (const auto place = enumFromWord<Spread>(word))
            changed.spread.append(*place);
    }
    if (m_note->document()->isModified())
        changed.note = m_note->toPlainText();
    report(changed);
}

void EntryEditor::report(SymptomEntry changed)
{
    if (changed == *m_entry)
        return;
    m_entry = changed;
    m_alarm->setVisible(hasAlarm(changed.sensations));
    Q_EMIT edited(changed);
}

bool EntryEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commitNote();
    return QWidget::eventFilter(watched, event);
}

} // namespace midback
