#pragma once

#include "core/coach/Exposure.h"

#include <QtCore/QPointF>

class QPainter;

namespace midback {

struct Tokens;

/// The sign of how one session went for an exercise. Every class differs in shape, not only in
/// colour.
struct ClassMark {
    /// "clean", "nearly too much".
    static QString words(ExposureClass exposureClass);
    /// `reach` is half its size in pixels.
    static void draw(QPainter &painter, const QPointF &middle, double reach,
                     ExposureClass exposureClass, const Tokens &tokens);
};

/// What makes a session CLEAN, in one or two sentences (clinical-facts D5).
QString cleanSessionText();

} // namespace midback
