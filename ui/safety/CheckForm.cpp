#include "ui/safety/CheckForm.h"

#include "core/symptoms/SafetyStatus.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormBuilder.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace midback {

CheckForm::CheckForm(QWidget *parent)
    : QWidget(parent)
    , m_open(new QPushButton(tr("I have been checked")))
    , m_date(new QDateEdit)
    , m_by(new QLineEdit)
    , m_save(new QPushButton(tr("I have been checked")))
{
    auto *card = new Card(tr("Your check"));
    m_fields = card;
    m_date->setCalendarPopup(true);
    setReadingFormat(*m_date, QLocale().dateFormat(QLocale::ShortFormat));
    m_by->setMaxLength(80);
    setButtonKind(m_save, ButtonKind::Primary);
    FormBuilder(card->content())
        .row(tr("&When"), m_date)
        .row(tr("&By whom"), m_by,
             tr("A doctor, a physiotherapist, an advice line. You can leave it empty."));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_save);
    card->content()->addLayout(row);

    m_open->setMinimumHeight(44);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    connect(m_open, &QPushButton::clicked, this, &CheckForm::open);
    const auto note = [this] { Q_EMIT noted({m_date->date(), m_by->text().trimmed()}); };
    connect(m_save, &QPushButton::clicked, this, note);
    connect(m_by, &QLineEdit::returnPressed, this, note);
}

void CheckForm::reset(const QDate &answered, const QDate &today)
{
    m_date->setDateRange(std::min(answered.addDays(-safetyRepeatDays), today), today);
    m_date->setDate(today);
    m_by->clear();
    m_fields->hide();
    m_open->show();
}

void CheckForm::open()
{
    m_fields->show();
    m_date->setFocus();
    m_open->hide();
    Q_EMIT opened();
}

// Enter in a field is meant for the form, and not for what lies behind it.
void CheckForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

bool CheckForm::isOpen() const
{
    return m_fields->isVisibleTo(this);
}

} // namespace midback
