#include "ui/theme/StylePainting.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace midback::stylepainting {

namespace {

constexpr int iconGap = space::s;

bool isPlayer(ButtonKind kind)
{
    return kind == ButtonKind::Player || kind == ButtonKind::PlayerPrimary;
}

int heightOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return 44;
    case ButtonKind::Player:
    case ButtonKind::PlayerPrimary:
        return 72;
    case ButtonKind::Chip:
        return 32;
    case ButtonKind::Segment:
        return 30; // with the frame around the segments as high as a button
    case ButtonKind::Edge:
        return 28;
    default:
        return 36;
    }
}

int paddingOf(ButtonKind kind, bool iconOnly)
{
    if (iconOnly)
        return 9;
    switch (kind) {
    case ButtonKind::Primary:
        return 20;
    case ButtonKind::Player:
    case ButtonKind::PlayerPrimary:
        return space::xl;
    case ButtonKind::Quiet:
        return space::m;
    case ButtonKind::Edge:
        return 0;
    case ButtonKind::Chip:
    case ButtonKind::Segment:
        return 14;
    default:
        return space::l;
    }
}

/// The key under the words of a tall button, smaller than they are.
QFont hintFont(QFont words)
{
    constexpr double share = 0.82 / 1.18; // caption beside card, see Type.h
    words.setWeight(QFont::Normal);
    if (words.pointSizeF() > 0)
        words.setPointSizeF(words.pointSizeF() * share);
    else
        words.setPixelSize(qRound(words.pixelSize() * share));
    return words;
}

constexpr int hintBelow = 14; // px under the key
constexpr int playerAbove = 10;

struct Look {
    QColor fill, border, text;
};

Look lookOf(const QStyleOptionButton &option, ButtonKind kind)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    Look look{t.surface, t.controlBorder, t.text};
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::PlayerPrimary:
        look = {t.accent, {}, t.onAccent};
        break;
    case ButtonKind::Quiet:
    case ButtonKind::Edge:
        look = {{}, {}, t.accent};
        break;
    case ButtonKind::Danger:
        look.text = t.danger;
        break;
    case ButtonKind::Chip:
        if (on)
            look = {t.accentSoft, t.accent, t.accent};
        break;
    case ButtonKind::Segment:
        look = on ? Look{t.surface, t.controlBorder, t.accent} : Look{{}, {}, t.textSecondary};
        break;
    default:
        if (on)
            look = {t.accentSoft, t.accent, t.accent};
        break;
    }
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        const QColor off = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
        const bool filled = !look.border.isValid() && look.fill.isValid();
        return {filled ? t.cardBorder : look.fill, look.border.isValid() ? t.cardBorder : QColor(),
                off};
    }
    if (kind == ButtonKind::Edge)
        return look; // its words are underlined instead: a fill would end with them
    const QColor under = look.fill.isValid() ? look.fill : t.surface;
    if (option.state.testFlag(QStyle::State_Sunken))
        look.fill = mixed(under, t.text, 0.14);
    else if (option.state.testFlag(QStyle::State_MouseOver) && !(kind == ButtonKind::Segment && on))
        look.fill =
            mixed(under, t.text, look.border.isValid() || !look.fill.isValid() ? 0.06 : 0.10);
    return look;
}

double radiusOf(ButtonKind kind, const QRect &rect)
{
    if (kind == ButtonKind::Chip)
        return rect.height() / 2.0;
    if (kind == ButtonKind::Segment)
        return space::controlRadius - 2;
    return isPlayer(kind) ? space::cardRadius : space::controlRadius;
}

void drawContents(const QStyleOptionButton &option, QPainter &painter, const QColor &colour,
                  bool ticked)
{
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const bool marked = !option.icon.isNull();
    const QSize iconSize = option.iconSize;
    const int gap = marked && !option.text.isEmpty() ? iconGap : 0;
    const int icon = marked ? iconSize.width() + gap : 0;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int total = std::min(icon + text, option.rect.width());
    int x = option.rect.x() + (option.rect.width() - total) / 2;
    if (marked) {
        const int left = rightToLeft ? x + total - iconSize.width() : x;
        const QRect place(QPoint(left, option.rect.center().y() - iconSize.height() / 2 + 1),
                          iconSize);
        drawTinted(painter, option.icon, place, colour);
    } else if (ticked) {
        // Beside the words, which stay where they are.
        const double beside = (x - option.rect.x()) / 2.0 + 1;
        drawCheckMark(
            painter,
            {rightToLeft ? x + total + (x - option.rect.x()) - beside : option.rect.x() + beside,
             option.rect.center().y() + 0.5},
            12, colour);
    }
    const QRect textRect(rightToLeft ? x : x + icon, option.rect.y(), total - icon,
                         option.rect.height());
    painter.setPen(colour);
    const bool altDown = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier);
    painter.drawText(textRect,
                     Qt::AlignCenter | (altDown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
}

} // namespace

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const bool hasIcon = !option.icon.isNull();
    // A chip reserves the room of its tick, so that choosing one moves nothing.
    const int tick = kind == ButtonKind::Chip && !hasIcon ? 16 + iconGap : 0;
    const int icon = hasIcon ? option.iconSize.width() + (option.text.isEmpty() ? 0 : iconGap) : 0;
    const int padding = paddingOf(kind, option.text.isEmpty());
    const bool low = kind == ButtonKind::Edge || kind == ButtonKind::Segment;
    const int room = low ? space::s : space::l;
    const int lines = isPlayer(kind)
                          ? playerAbove + text.height() +
                                QFontMetrics(hintFont(widget->font())).height() + hintBelow
                          : text.height() + room;
    return {text.width() + icon + tick / 2 + 2 * padding, std::max(heightOf(kind), lines)};
}

void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const Tokens &t = tokensOf(option.palette);
    const Look look = lookOf(option, kind);
    const double radius = radiusOf(kind, option.rect);
    if (look.fill.isValid() || look.border.isValid())
        drawRounded(painter, option.rect, radius, look.fill, look.border);

    QStyleOptionButton contents = option;
    const QString hint = isPlayer(kind) ? keyHint(widget) : QString();
    if (!hint.isEmpty()) {
        const QFont small = hintFont(widget->font());
        const int high = QFontMetrics(small).height();
        contents.rect.adjust(0, playerAbove, 0, -(hintBelow + high));
        painter.save();
        painter.setFont(small);
        painter.setPen(kind == ButtonKind::PlayerPrimary ? look.text : t.textSecondary);
        painter.drawText(
            option.rect.adjusted(0, option.rect.height() - hintBelow - high, 0, -hintBelow),
            Qt::AlignCenter, hint);
        painter.restore();
    }
    const bool ticked =
        kind == ButtonKind::Chip && option.state.testFlag(QStyle::State_On) && option.icon.isNull();
    if (kind == ButtonKind::Edge && option.state.testFlag(QStyle::State_MouseOver)) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    drawContents(contents, painter, look.text, ticked);

    // The frame of the segments draws theirs, around the chosen one.
    if (option.state.testFlag(QStyle::State_HasFocus) && kind != ButtonKind::Segment) {
        // On a filled button the ring needs the colour of its text to be seen.
        const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::PlayerPrimary;
        const QRectF ring =
            filled ? QRectF(option.rect).adjusted(3, 3, -3, -3) : QRectF(option.rect);
        drawFocusRing(painter, ring, filled ? radius - 3 : radius, filled ? t.onAccent : t.focus);
    }
}

void drawToolButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool down = option.state.testFlag(QStyle::State_Sunken);
    if (on || down || option.state.testFlag(QStyle::State_MouseOver))
        drawRounded(painter, option.rect, space::controlRadius,
                    on ? t.accentSoft : mixed(t.surface, t.text, down ? 0.14 : 0.07));
    else if (!option.state.testFlag(QStyle::State_AutoRaise))
        drawRounded(painter, option.rect, space::controlRadius, t.surface, t.controlBorder);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, space::controlRadius, t.focus);
}

} // namespace midback::stylepainting
