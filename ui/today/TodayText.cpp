#include "ui/today/TodayText.h"

#include "core/catalog/TermText.h"
#include "core/session/SessionRecord.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct TodayText {
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

QString greeting(int hour)
{
    if (hour >= 4 && hour < 12)
        return TodayText::tr("Good morning");
    if (hour >= 12 && hour < 18)
        return TodayText::tr("Good afternoon");
    return TodayText::tr("Good evening");
}

QString exerciseCount(int count)
{
    return count == 1 ? TodayText::tr("1 exercise") : TodayText::tr("%1 exercises").arg(count);
}

} // namespace

QString greetingText(const QTime &time, const QString &name)
{
    const QString words = greeting(time.hour());
    return name.isEmpty() ? words : TodayText::tr("%1, %2", "greeting and name").arg(words, name);
}

QString todayText(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, TodayText::tr("dddd, d MMMM", "date without year"));
}

QString routineFacts(const RoutineBrief &routine, const QLocale &locale)
{
    QStringList pieces;
    for (const Equipment piece : routine.equipment)
        pieces.append(termText(piece).toLower());
    const QString equipment =
        pieces.isEmpty() ? TodayText::tr("nothing needed") : locale.createSeparatedList(pieces);
    return TodayText::tr("%1 · %2 · %3", "time, exercises, equipment")
        .arg(lengthText(routine.seconds), exerciseCount(routine.exercises), equipment);
}

QString routineSpan(const RoutineBrief &routine)
{
    if (routine.first.isEmpty())
        return {};
    if (routine.last.isEmpty())
        return TodayText::tr("One exercise: %1.").arg(routine.first);
    return TodayText::tr("From “%1” to “%2”.", "first and last exercise")
        .arg(routine.first, routine.last);
}

QString doneText(const DoneBrief &done)
{
    const QString name = done.routineName.isEmpty() ? TodayText::tr("A session") : done.routineName;
    return TodayText::tr("%1: %2, %3 active.", "routine, exercises, time")
        .arg(name, exerciseCount(done.exercises), lengthText(done.seconds));
}

QString weekText(const QList<ConsistencyDay> &week)
{
    const auto count = [&](DayState state) {
        return int(std::count_if(week.begin(), week.end(), [state](const ConsistencyDay &day) {
            return day.state == state;
        }));
    };
    const int done = count(DayState::Done) + count(DayState::Extra);
    const int open = count(DayState::Planned);
    QStringList parts;
    if (done > 0)
        parts.append(TodayText::tr("%1 done", "days of this week").arg(done));
    if (open > 0)
        parts.append(TodayText::tr("%1 to come", "days of this week").arg(open));
    return parts.join(TodayText::tr(" · ", "between parts"));
}

UserPrompt::Choice flareChoice()
{
    return {
        TodayText::tr("A flare-up?"),
        TodayText::tr(
            "More pain than usual for a few days happens, and it is no step back. A gentler week "
            "keeps you moving while it settles: every exercise that you have done goes one step "
            "easier, and the sessions count in full. After a week, or when you end it, it goes "
            "back step by step."),
        {{TodayText::tr("Make this week gentler"),
          TodayText::tr("From now on, for seven days. You can undo or end it.")}},
        TodayText::tr("Not now")};
}

QString interruptedText(const SessionRecord &session, const QDate &today, const QLocale &locale)
{
    const QDateTime local = session.started.local();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const QString when =
        session.started.date == today
            ? time
            : TodayText::tr("%1, %2", "date and time")
                  .arg(locale.toString(session.started.date, QLocale::ShortFormat), time);
    return TodayText::tr("Your session of %1 was interrupted. What you did is saved.").arg(when);
}

} // namespace midback
