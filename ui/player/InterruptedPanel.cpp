#include "ui/player/InterruptedPanel.h"

#include "core/base/Clock.h"
#include "core/base/DayText.h"
#include "core/catalog/TermText.h"
#include "core/session/JournalReplay.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

QString interruptedSentence(const InterruptedSession &session, const QLocale &locale)
{
    const QString name = session.journal.header.routineName;
    const QString length = lengthText(int(session.progress.active / std::chrono::seconds(1)));
    const auto &items = session.timeline.items();
    if (items.size() == 1)
        return InterruptedPanel::tr("“%1” stopped after %2.", "exercise, length").arg(name, length);
    const int item = session.timeline.segments().at(session.progress.segment).item;
    return InterruptedPanel::tr("“%1” stopped after %2, at %3 of %4: %5.",
                                "routine, length, number, count, exercise")
        .arg(name, length, locale.toString(item + 1), locale.toString(items.size()),
             items.at(item).name);
}

InterruptedPanel::InterruptedPanel(const InterruptedSession &session, const Clock &clock,
                                   QWidget *parent)
    : AdvicePanel(tr("A session was interrupted"), QPalette::WindowText, parent)
{
    setAutoFillBackground(true);
    setAdvice(interruptedSentence(session, locale()));
    // Letters: a digit may be a score that was meant for Today, which was there a moment ago.
    addChoice(tr("Resume where you were"), Qt::Key_R, this, &InterruptedPanel::resumeRequested);
    addChoice(tr("Save what you did so far"), Qt::Key_S, this, &InterruptedPanel::saveRequested);
    addChoice(tr("Discard it"), Qt::Key_D, this, &InterruptedPanel::discardRequested);
    const Moment last = clock.momentAt(session.lastUtc);
    content()->insertWidget(
        2, secondaryLabel(tr("%1, %2. Nothing of it is lost.", "day, time")
                              .arg(relativeDayText(last.date, clock.today(), locale()),
                                   locale().toString(last.local().time(), QLocale::ShortFormat))));
}

} // namespace midback
