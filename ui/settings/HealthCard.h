#pragma once

#include "ui/widgets/Card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace midback {

class Catalog;
class Clock;
class ConditionPicker;
class SettingsModel;

/// What Midback has to know of a person's health: the country for the numbers to call, the year of
/// birth, what holds for them, and when the safety questions were answered.
class HealthCard : public Card {
    Q_OBJECT

public:
    HealthCard(SettingsModel &model, const Catalog &catalog, const Clock &clock,
               QWidget *parent = nullptr);

    QComboBox *countryField() const { return m_country; }
    QLineEdit *birthYearField() const { return m_birthYear; }
    QCheckBox *deskWorkField() const { return m_deskWork; }
    ConditionPicker *conditions() const { return m_conditions; }
    QPushButton *questionsButton() const { return m_questions; }

Q_SIGNALS:
    /// The person wants to answer the safety questions again.
    void questionsRequested();

private:
    void buildForm();
    void buildQuestions();
    void fillCountries();
    void refresh();
    void takeBirthYear();
    QString numbersText() const;
    QString answeredText() const;

    SettingsModel &m_model;
    const Clock &m_clock;
    QComboBox *m_country;
    QLabel *m_numbers;
    QLineEdit *m_birthYear;
    QCheckBox *m_deskWork;
    ConditionPicker *m_conditions;
    QLabel *m_answered;
    QPushButton *m_questions;
};

} // namespace midback
