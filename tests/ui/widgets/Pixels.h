#pragma once

#include "ui/theme/Tokens.h"

#include <QtCore/QRect>
#include <QtGui/QImage>

class QWidget;

namespace midback::test {

/// The smallest rectangle around all pixels of exactly this colour; null without any.
QRect boundsOf(const QImage &image, const QColor &colour);
int countOf(const QImage &image, const QColor &colour);
/// The smallest rectangle around all pixels in which two pictures of one size differ.
QRect differenceOf(const QImage &a, const QImage &b);
/// The same in a mirror, but for the odd pixel of an edge that is smoothed.
bool mirrored(const QImage &a, const QImage &b);

QImage pictureOf(QWidget &widget);
QImage pictureOf(QWidget &widget, Qt::LayoutDirection direction);

/// The dark palette for this widget alone.
void darken(QWidget &widget);
/// Shows the window of the widget and gives the widget the keyboard.
void giveKeyboard(QWidget &widget);
/// The pointer over a place of the widget, no button down.
void pointAt(QWidget &widget, const QPoint &at);
void leave(QWidget &widget);

} // namespace midback::test
