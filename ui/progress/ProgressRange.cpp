#include "ui/progress/ProgressRange.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct RangeText {
    Q_DECLARE_TR_FUNCTIONS(RangeText)
};

} // namespace

QDate firstDayOf(ProgressRange range, const QDate &today, const QDate &firstRecord)
{
    switch (range) {
    case ProgressRange::Week:
        return today.addDays(-6);
    case ProgressRange::SixWeeks:
        return today.addDays(1 - 6 * 7);
    case ProgressRange::Year:
        return today.addYears(-1).addDays(1);
    case ProgressRange::All:
        break;
    }
    return firstRecord.isValid() ? std::min(firstRecord, today) : today;
}

QString rangeText(ProgressRange range)
{
    switch (range) {
    case ProgressRange::Week:
        return RangeText::tr("7 days");
    case ProgressRange::SixWeeks:
        return RangeText::tr("6 weeks");
    case ProgressRange::Year:
        return RangeText::tr("1 year");
    case ProgressRange::All:
        break;
    }
    return RangeText::tr("All", "range: everything");
}

QString rangePhrase(ProgressRange range)
{
    switch (range) {
    case ProgressRange::Week:
        return RangeText::tr("In the last 7 days");
    case ProgressRange::SixWeeks:
        return RangeText::tr("In the last 6 weeks");
    case ProgressRange::Year:
        return RangeText::tr("In the last year");
    case ProgressRange::All:
        break;
    }
    return RangeText::tr("Since you began");
}

} // namespace midback
