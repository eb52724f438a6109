#include "ui/today/WeekCard.h"

#include "ui/today/TodayText.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/WeekStrip.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

WeekCard::WeekCard(QWidget *parent)
    : Card(tr("This week"), parent)
    , m_strip(new WeekStrip)
    , m_words(captionLabel())
{
    content()->addWidget(m_strip);
    content()->addStretch();
    m_words->setMinimumHeight(24); // as a link: in line with the last words of the card beside it
    content()->addWidget(m_words);
}

void WeekCard::setWeek(const QList<ConsistencyDay> &week, const QDate &today)
{
    QList<WeekDay> days;
    for (const ConsistencyDay &day : week) {
        WeekDay mark;
        mark.label = locale().standaloneDayName(day.date.dayOfWeek(), QLocale::ShortFormat);
        mark.state = day.state;
        mark.today = day.date == today;
        days.append(mark);
    }
    m_strip->setDays(days);
    m_words->setText(weekText(week));
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace midback
