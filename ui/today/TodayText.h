#pragma once

#include "ui/shell/UserPrompt.h"
#include "ui/today/TodayModel.h"

#include <QtCore/QLocale>

namespace midback {

struct SessionRecord;

/// "Good morning", "Good afternoon" from 12, "Good evening" from 18 and until 4; with the name.
QString greetingText(const QTime &time, const QString &name);
/// "Friday, 14 February".
QString todayText(const QDate &date, const QLocale &locale);
/// "12 min · 6 exercises · towel and chair".
QString routineFacts(const RoutineBrief &routine, const QLocale &locale);
/// "Starts with Cat-cow, ends with Open book." Empty for an empty routine.
QString routineSpan(const RoutineBrief &routine);
/// "Loosen and rotate: 6 exercises, 12 min active."
QString doneText(const DoneBrief &done);
/// "3 done · 2 to come"; empty where nothing is done or planned. Nothing is said of days gone by.
QString weekText(const QList<ConsistencyDay> &week);
/// Whether to make the week gentler, and what that means.
UserPrompt::Choice flareChoice();
/// "Your session of 07:40 was interrupted; what you did is saved."
QString interruptedText(const SessionRecord &session, const QDate &today, const QLocale &locale);

} // namespace midback
