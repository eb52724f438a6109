#pragma once

#include "ui/today/SixWeeks.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace midback {

class PainSparkline;

/// Six weeks of pain in a sentence and a small chart; hidden while nothing was logged.
class SixWeeksCard : public Card {
    Q_OBJECT

public:
    explicit SixWeeksCard(QWidget *parent = nullptr);

    void setWeeks(const SixWeeks &weeks);

    PainSparkline *sparkline() const { return m_sparkline; }

private:
    QLabel *m_sentence;
    PainSparkline *m_sparkline;
};

} // namespace midback
