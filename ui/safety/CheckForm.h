#pragma once

#include "core/symptoms/SafetyScreening.h"

#include <QtWidgets/QWidget>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace midback {

/// "I have been checked": a button that opens the date and, if wanted, by whom.
class CheckForm : public QWidget {
    Q_OBJECT

public:
    explicit CheckForm(QWidget *parent = nullptr);

    /// Closed, today as the date. Dates that would not count cannot be chosen: later ones, and
    /// those of long before the answers.
    void reset(const QDate &answered, const QDate &today);
    /// Shows the fields and puts the keyboard into the first.
    void open();
    bool isOpen() const;

    QPushButton *openButton() const { return m_open; }
    QPushButton *saveButton() const { return m_save; }
    QDateEdit *dateField() const { return m_date; }
    QLineEdit *byField() const { return m_by; }

Q_SIGNALS:
    /// The fields are shown: from here on the form has the button that matters.
    void opened();
    void noted(const SafetyCheck &check);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *m_open;
    QWidget *m_fields;
    QDateEdit *m_date;
    QLineEdit *m_by;
    QPushButton *m_save;
};

} // namespace midback
