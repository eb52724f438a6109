#pragma once

#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

class QPainter;
class QWidget;

/// The drawing of MidbackStyle, one file a family of controls.
namespace midback::stylepainting {

// ButtonPainting.cpp
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void drawToolButtonPanel(const QStyleOption &option, QPainter &painter);

// FieldPainting.cpp
void drawField(const QStyleOption &option, QPainter &painter);
/// The frame of a scroll area; text fields are round, item views nearly square.
void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void drawHeaderSection(const QStyleOption &option, QPainter &painter);
/// The parts of combo and spin boxes; an invalid rect for a part that Fusion places well.
QRect fieldPartRect(const QStyleOptionComplex &option, QStyle::ComplexControl control,
                    QStyle::SubControl part);
void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QStyle &style,
                  const QWidget *widget);
void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QStyle &style,
                 const QWidget *widget);

// IndicatorPainting.cpp
void drawCheckBox(const QStyleOption &option, QPainter &painter);
void drawRadioButton(const QStyleOption &option, QPainter &painter);
void drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void drawPopupPanel(const QStyleOption &option, QPainter &painter);

// BarPainting.cpp
/// Without buttons at the ends.
QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, const QStyle &style,
                    const QWidget *widget);
void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QStyle &style,
                   const QWidget *widget);
void drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QStyle &style,
                const QWidget *widget);
void drawProgressBar(const QStyleOptionProgressBar &option, QPainter &painter);

} // namespace midback::stylepainting
