#pragma once

#include "core/base/Clock.h"

#include <QtCore/QLocale>

namespace midback {

/// "Tuesday, 24 November 2026, 09:00": an instant on the person's own clock, in their language.
inline QString instantText(const QDateTime &utc, const Clock &clock)
{
    const QDateTime local = clock.momentAt(utc).local();
    const QLocale locale;
    return locale.toString(local.date(), QLocale::LongFormat) + QStringLiteral(", ") +
           locale.toString(local.time(), QLocale::ShortFormat);
}

} // namespace midback
