#pragma once

#include "core/base/EnumNames.h"

#include <QtCore/QDate>

namespace midback {

/// The stretch of days that the progress page speaks of, up to today.
enum class ProgressRange { Week, SixWeeks, Year, All };
template<>
struct EnumNames<ProgressRange> {
    static constexpr std::pair<ProgressRange, const char *> table[] = {
        {ProgressRange::Week, "week"},
        {ProgressRange::SixWeeks, "six-weeks"},
        {ProgressRange::Year, "year"},
        {ProgressRange::All, "all"},
    };
};

/// The first day of `range` when it ends on `today`. `firstRecord` is where All begins; it may be
/// invalid, then All is today alone.
QDate firstDayOf(ProgressRange range, const QDate &today, const QDate &firstRecord);

QString rangeText(ProgressRange range);
/// "In the last six weeks", to begin a sentence.
QString rangePhrase(ProgressRange range);

} // namespace midback
