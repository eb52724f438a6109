#include "ui/widgets/KeyChoice.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Keys.h"

#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int smallestHeight = 44; // px, for a finger
constexpr int capSize = 24;
constexpr double capRadius = 5;

} // namespace

KeyChoice::KeyChoice(const QString &text, Qt::Key key, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    onKey(*this, key, [this] { click(); });
}

QSize KeyChoice::sizeHint() const
{
    const QSize words = fontMetrics().size(0, text());
    return {space::s + capSize + space::s + words.width() + space::m,
            std::max(smallestHeight, words.height() + space::l)};
}

void KeyChoice::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void KeyChoice::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void KeyChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    const bool lit = underMouse() || isDown();
    const QColor fill = isChecked() ? t.accent : lit ? t.accentSoft : t.surface;
    drawRounded(painter, rect(), space::controlRadius, fill,
                isChecked() || lit ? t.accent : t.controlBorder);

    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRect cap = mirrored({space::s, (height() - capSize) / 2, capSize, capSize});
    const QColor words = isChecked() ? t.onAccent : t.text;
    drawRounded(painter, cap, capRadius, fill, isChecked() ? t.onAccent : t.cardBorder);
    painter.setPen(isChecked() ? t.onAccent : t.textSecondary);
    painter.setFont(typeFont(TypeRole::Eyebrow, font()));
    painter.drawText(cap, Qt::AlignCenter, QKeySequence(m_key).toString(QKeySequence::NativeText));

    painter.setPen(words);
    painter.setFont(font());
    const int left = space::s + capSize + space::s;
    const QRect place = mirrored({left, 0, width() - left - space::s, height()});
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(place, int(align | Qt::AlignVCenter), text());
    if (hasFocus())
        drawFocusRing(painter, rect(), space::controlRadius, isChecked() ? t.onAccent : t.focus);
}

} // namespace midback
