#pragma once

#include "core/symptoms/SymptomEntry.h"

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace midback {

class BackMap;
class ChipGroup;
class Clock;
class NoticeBanner;

/// Refines one entry: score, day, time, phase, labels, places, note. Every change is reported at
/// once and can be undone; there is no button to save. A label of the alarm class shows the advice
/// of clinical-facts E3.
class EntryEditor : public QWidget {
    Q_OBJECT

public:
    explicit EntryEditor(const Clock &clock, QWidget *parent = nullptr);

    /// Shows `entry`; emits nothing. What was typed as a note of another entry is reported first.
    void setEntry(const SymptomEntry &entry);
    const std::optional<SymptomEntry> &entry() const { return m_entry; }
    /// Forgets the entry: it was deleted.
    void clear() { m_entry.reset(); }
    /// A scroll bar of this width stands at its trailing side, within the room that is free there.
    void setBarRoom(int width);
    /// Reports a note that is still being typed.
    void commitNote();

    QSpinBox *scoreField() const { return m_score; }
    QDateEdit *dateField() const { return m_date; }
    QTimeEdit *timeField() const { return m_time; }
    QComboBox *phaseField() const { return m_phase; }
    QPlainTextEdit *noteField() const { return m_note; }
    BackMap *backMap() const { return m_map; }
    ChipGroup *chips(SensationClass wanted) const;
    ChipGroup *spreadChips() const { return m_spread; }
    NoticeBanner *alarmBanner() const { return m_alarm; }
    QPushButton *deleteButton() const { return m_delete; }

Q_SIGNALS:
    /// The person changed something; the entry as it shall be.
    void edited(const SymptomEntry &entry);
    void deleteRequested(const SymptomId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void buildChips();
    void addSpreadChips();
    void connectFields();
    void reportFields();
    void report(SymptomEntry changed);

    const Clock &m_clock;
    std::optional<SymptomEntry> m_entry;
    bool m_filling = false;
    QVBoxLayout *m_column;
    QLabel *m_title;
    NoticeBanner *m_alarm;
    QSpinBox *m_score;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QComboBox *m_phase;
    QList<std::pair<SensationClass, ChipGroup *>> m_chips;
    BackMap *m_map;
    ChipGroup *m_spread;
    QPlainTextEdit *m_note;
    QPushButton *m_delete;
};

} // namespace midback
