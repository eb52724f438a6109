#pragma once

#include <QtCore/QStringList>

namespace midback {

struct CoachReading;
struct CoachReport;

/// What holds for the whole plan today, one or two sentences each and the most important first:
/// the safety questions, quiet days, a lighter week, irritability, "see somebody" (W3). Empty on an
/// ordinary day. The flare has words of its own.
QStringList planTexts(const CoachReading &reading);

/// Since when the gentler week is, what it does and how it ends; on the way back from it, that it
/// is. Empty when neither.
QString flareText(const CoachReport &report);

/// The next planned steps back: "Open book, small dose"; at most `most` of them.
QStringList nextReturns(const CoachReading &reading, int most);

} // namespace midback
