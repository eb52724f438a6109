#include "ui/decisions/DecisionDelegate.h"

#include "ui/decisions/DecisionListModel.h"
#include "ui/decisions/DecisionWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/ClassMark.h"
#include "ui/widgets/ListPainting.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace midback {

namespace {

constexpr int badge = 32; // px, the disc with the direction
constexpr int badgeIcon = 18;
constexpr int markReach = 6; // px, half of the sign of the class
constexpr int lineGap = 2;   // px between the two lines of a row

bool isDay(const QModelIndex &index)
{
    return index.data(DecisionListModel::KindRole).toInt() == int(DecisionListModel::Kind::Day);
}

struct TurnLook {
    const char *icon;
    QColor fill, colour;
};

TurnLook lookOf(Turn turn, const Tokens &t)
{
    switch (turn) {
    case Turn::More:
        return {"arrow-up", t.goodSoft, t.good};
    case Turn::Less:
        return {"arrow-down", t.warmSoft, t.warm};
    case Turn::Rest:
        return {"pause", t.warmSoft, t.warm};
    case Turn::Care:
        return {"alert", t.dangerSoft, t.danger};
    case Turn::Same:
        break;
    }
    return {"minus", t.window, t.textSecondary};
}

/// Paints one decision, from the leading edge to the trailing one.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_tokens(tokensOf(option.palette))
        , m_row(option.rect.adjusted(space::xs, 2, -space::xs, -2))
    {
    }

    void paint()
    {
        drawRowGround(m_painter, m_option, m_row);
        paintTurn();
        const QFontMetrics strong(typeFont(TypeRole::Strong, m_option.font));
        const QFontMetrics caption(typeFont(TypeRole::Caption, m_option.font));
        const int left = m_row.left() + space::s + badge + space::m;
        const int right = m_row.right() - space::s;
        const int lines = strong.height() + lineGap + caption.height();
        const int top = m_row.center().y() - lines / 2 + 1;
        const QString line = m_index.data(DecisionListModel::LineRole).toString();
        const int rule = ruleWidth(caption);
        // A name that needs the room of the rule gets it; the detail names the rule as well.
        const bool ruled = strong.horizontalAdvance(line) <= right - left - rule - space::s;
        text(TypeRole::Strong, m_tokens.text,
             {left, top, right - left - (ruled ? rule + space::s : 0), strong.height()}, line);
        if (ruled) {
            text(TypeRole::Caption, m_tokens.textSecondary,
                 {right - rule, top, rule, strong.height()},
                 m_index.data(DecisionListModel::RuleRole).toString());
        }
        paintSecond({left, top + lines - caption.height(), right - left, caption.height()});
    }

private:
    QRect placed(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_row, rect);
    }

    int ruleWidth(const QFontMetrics &caption) const
    {
        return caption.horizontalAdvance(m_index.data(DecisionListModel::RuleRole).toString()) + 2;
    }

    void paintTurn()
    {
        const TurnLook look =
            lookOf(Turn(m_index.data(DecisionListModel::TurnRole).toInt()), m_tokens);
        const QRect disc =
            placed({m_row.left() + space::s, m_row.center().y() - badge / 2 + 1, badge, badge});
        drawRounded(m_painter, disc, space::controlRadius, look.fill);
        QRect icon(0, 0, badgeIcon, badgeIcon);
        icon.moveCenter(disc.center());
        drawTinted(m_painter, tintedIcon(QLatin1String(look.icon), look.colour), icon, look.colour);
    }

    /// What happened; then the sign of the class with its words.
    void paintSecond(QRect room)
    {
        const QFontMetrics metrics(typeFont(TypeRole::Caption, m_option.font));
        QString what = m_index.data(DecisionListModel::WhatRole).toString();
        if (m_index.data(DecisionListModel::OverriddenRole).toBool()) {
            what = QCoreApplication::translate("DecisionDelegate", "%1, then kept as it was")
                       .arg(what);
        }
        const int used = std::min(metrics.horizontalAdvance(what) + 2, room.width());
        text(TypeRole::Caption, m_tokens.textSecondary,
             {room.left(), room.top(), used, room.height()}, what);
        const int exposureClass = m_index.data(DecisionListModel::ClassRole).toInt();
        room.setLeft(room.left() + used + space::m);
        const QString words = ClassMark::words(ExposureClass(std::max(0, exposureClass)));
        const int wanted = 2 * markReach + space::s + metrics.horizontalAdvance(words);
        if (exposureClass < 0 || room.width() < wanted)
            return; // a sign without its words would only puzzle
        // Level with the small letters: half their height above the line they stand on.
        const int middle = room.top() + metrics.ascent() - (metrics.xHeight() + 1) / 2;
        const QRect mark(room.left(), middle - markReach, 2 * markReach, 2 * markReach);
        ClassMark::draw(m_painter, QRectF(placed(mark)).center(), markReach,
                        ExposureClass(exposureClass), m_tokens);
        room.setLeft(mark.right() + space::s);
        text(TypeRole::Caption, m_tokens.textSecondary, room, words);
    }

    void text(TypeRole type, const QColor &colour, const QRect &rect, const QString &words)
    {
        const QFont font = typeFont(type, m_option.font);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(
            placed(rect),
            int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    const Tokens &m_tokens;
    const QRect m_row;
};

} // namespace

void DecisionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isDay(index))
        drawListHeading(*painter, option, index.data().toString());
    else
        RowPainter(*painter, option, index).paint();
    painter->restore();
}

QSize DecisionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isDay(index)) {
        const int line = QFontMetrics(typeFont(TypeRole::Eyebrow, option.font)).height();
        return {0, line + space::xs + (index.row() == 0 ? space::m : space::l)};
    }
    const int lines = QFontMetrics(typeFont(TypeRole::Strong, option.font)).height() + lineGap +
                      QFontMetrics(typeFont(TypeRole::Caption, option.font)).height();
    return {0, std::max(badge, lines) + space::l};
}

} // namespace midback
