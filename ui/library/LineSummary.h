#pragma once

#include "core/coach/Exposure.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace midback {

class Catalog;
struct CoachReading;

/// How one session went for a line.
struct LineMark {
    QDate date;
    ExposureClass exposureClass = ExposureClass::Neutral;

    friend bool operator==(const LineMark &, const LineMark &) = default;
};

/// What the coach knows of the line that an exercise stands on, in words.
struct LineSummary {
    static constexpr int mostMarks = 8;

    QString title; ///< of the line
    bool started = false;
    QString where;          ///< "Step 2 of 5: Open book, ordinary dose"
    QString here;           ///< where this exercise stands, when it is another; may be empty
    QList<LineMark> recent; ///< oldest first
    QString next;           ///< what opens the next step; empty when not started
    QStringList notes;      ///< a pause, what stands in, the way back from a flare

    friend bool operator==(const LineSummary &, const LineSummary &) = default;
};

/// Nothing for an exercise that the catalogue does not know.
std::optional<LineSummary> lineSummary(const CoachReading &reading, const Catalog &catalog,
                                       const QString &exerciseId, const QLocale &locale);

} // namespace midback
