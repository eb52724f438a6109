#pragma once

#include "core/progress/Consistency.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace midback {

class WeekStrip;

/// The seven days of this week as marks, and what they come to in words.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget *parent = nullptr);

    void setWeek(const QList<ConsistencyDay> &week, const QDate &today);

    WeekStrip *strip() const { return m_strip; }

private:
    WeekStrip *m_strip;
    QLabel *m_words;
};

} // namespace midback
