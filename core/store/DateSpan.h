#pragma once

#include "core/store/StoredAs.h"

namespace midback {

/// Both ends of a span of civil dates for "date BETWEEN ? AND ?"; an invalid date leaves its end
/// open. Stored dates are text of one length, so text below and above all of them does.
inline QVariantList dateSpan(const QDate &from, const QDate &to)
{
    return {from.isValid() ? storedDate(from) : QString(QStringLiteral("")),
            to.isValid() ? storedDate(to) : QStringLiteral("~")};
}

} // namespace midback
