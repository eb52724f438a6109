#pragma once

#include "core/symptoms/SymptomEntry.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace midback {

/// The time on the person's own clock, as their locale writes it.
QString timeText(const Moment &at, const QLocale &locale);

/// Phase unless it is plain "now", labels, places: "after a session · stretch, warmth · T6 left".
QString entryDetail(const SymptomEntry &entry);

/// One entry in words, for lists and screen readers.
QString entrySentence(const SymptomEntry &entry, const QLocale &locale);

} // namespace midback
