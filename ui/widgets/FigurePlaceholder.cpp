#include "ui/widgets/FigurePlaceholder.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/PositionOutline.h"

#include <QtGui/QPainter>

namespace midback {

namespace {

constexpr QSizeF stage(160, 110);
constexpr double headRadius = 8.5;
constexpr double trunkWidth = 15;
constexpr double limbWidth = 8;
constexpr double groundY = 103;

QPen stroke(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

QString positionWords(Position position)
{
    switch (position) {
    case Position::Supine:
        return FigurePlaceholder::tr("Starting position: lying on your back");
    case Position::Prone:
        return FigurePlaceholder::tr("Starting position: lying on your front");
    case Position::SideLying:
        return FigurePlaceholder::tr("Starting position: lying on your side");
    case Position::Quadruped:
        return FigurePlaceholder::tr("Starting position: on hands and knees");
    case Position::Kneeling:
        return FigurePlaceholder::tr("Starting position: kneeling");
    case Position::HalfKneeling:
        return FigurePlaceholder::tr("Starting position: kneeling on one knee");
    case Position::Seated:
        return FigurePlaceholder::tr("Starting position: sitting");
    case Position::Wall:
        return FigurePlaceholder::tr("Starting position: standing at a wall");
    case Position::Standing:
        break;
    }
    return FigurePlaceholder::tr("Starting position: standing");
}

FigurePlaceholder::FigurePlaceholder(Position position, QWidget *parent)
    : QWidget(parent)
    , m_position(position)
{
    setAccessibleName(positionWords(position));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigurePlaceholder::setPosition(Position position)
{
    m_position = position;
    setAccessibleName(positionWords(position));
    update();
}

QSize FigurePlaceholder::sizeHint() const
{
    return {320, 220};
}

QSize FigurePlaceholder::minimumSizeHint() const
{
    return {72, 56};
}

void FigurePlaceholder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), m_position, tokensOf(*this), layoutDirection());
}

void FigurePlaceholder::draw(QPainter &painter, const QRectF &rect, Position position,
                             const Tokens &t, Qt::LayoutDirection direction)
{
    const double radius = std::min(double(space::cardRadius), rect.height() / 6.0);
    drawRounded(painter, rect, radius, t.figureBackground);

    // The stage fits into the panel and is never blown up to a giant.
    const double scale =
        std::min({rect.width() * 0.86 / stage.width(), rect.height() * 0.8 / stage.height(), 3.2});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(direction == Qt::RightToLeft ? -scale : scale, scale);
    painter.translate(-stage.width() / 2, -(stage.height() / 2 + 2));

    const QColor quiet = mixed(t.figureBackground, t.textSecondary, 0.22);
    const QColor body = mixed(t.figureBackground, t.textSecondary, t.dark ? 0.42 : 0.50);
    const PositionOutline outline = outlineOf(position);
    painter.setPen(stroke(quiet, 3));
    painter.drawLine(QPointF(24, groundY), QPointF(136, groundY));
    for (const QPolygonF &prop : outline.props)
        painter.drawPolyline(prop);
    painter.setPen(stroke(body, limbWidth));
    for (const QPolygonF &leg : outline.legs)
        painter.drawPolyline(leg);
    painter.setPen(stroke(body, trunkWidth));
    painter.drawPolyline(outline.trunk);
    // A thin gap around the arm tells it from the trunk behind it.
    painter.setPen(stroke(t.figureBackground, limbWidth + 3));
    painter.drawPolyline(outline.arm);
    painter.setPen(stroke(body, limbWidth));
    painter.drawPolyline(outline.arm);
    painter.setPen(Qt::NoPen);
    painter.setBrush(body);
    painter.drawEllipse(outline.head, headRadius, headRadius);
    painter.restore();
}

} // namespace midback
