#pragma once

#include "ui/player/AdvicePanel.h"

namespace midback {

class Clock;
struct InterruptedSession;

/// Offers a session that the last run of the program left unfinished: to go on with it, to keep it
/// as far as it went, or not at all. Fills the window until the person has chosen.
class InterruptedPanel : public AdvicePanel {
    Q_OBJECT

public:
    InterruptedPanel(const InterruptedSession &session, const Clock &clock,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void resumeRequested();
    void saveRequested();
    void discardRequested();
};

/// "“Morning” stopped after 4 min, at 2 of 6: Open book."
QString interruptedSentence(const InterruptedSession &session, const QLocale &locale);

} // namespace midback
