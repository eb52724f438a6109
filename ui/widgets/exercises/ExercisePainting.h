#pragma once

#include <QtCore/QRectF>

class QPainter;

namespace midback {

struct Tokens;

/// Difficulty 1 to 5 as dots of which the first are filled. They stand at the
/// leading end of `rect`.
void drawDifficulty(QPainter &painter, const QRectF &rect, int difficulty, const Tokens &tokens,
                    Qt::LayoutDirection direction);
/// The width that the dots take.
inline constexpr int difficultyWidth = 5 * 7 + 4 * 4;

/// `text` in the painter's font and colour, elided to `width`, at most `lines` lines. Gives the
/// height taken.
int drawLines(QPainter &painter, const QRect &rect, const QString &text, int lines,
              Qt::LayoutDirection direction);

} // namespace midback
