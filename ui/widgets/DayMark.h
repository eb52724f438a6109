#pragma once

#include "ui/widgets/WeekStrip.h"

class QPainter;

namespace midback {

struct Tokens;

/// The round sign of a day. Every state differs in shape, not only in colour.
/// The same from right to left: the sign for playing is not mirrored.
struct DayMark {
    static constexpr int radius = 17; // px

    static QString words(DayState state);
    static void draw(QPainter &painter, const QPointF &middle, DayState state, bool today,
                     const Tokens &tokens);
};

} // namespace midback
