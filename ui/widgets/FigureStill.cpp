#include "ui/widgets/FigureStill.h"

#include "ui/figure/FigurePainter.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FigureColouring.h"
#include "ui/widgets/FigurePlaceholder.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>

namespace midback {

void drawFigureStill(QPainter &painter, const QRect &rect, const FigureMotion *figure,
                     Position position, const Tokens &tokens, Qt::LayoutDirection direction)
{
    if (!figure) {
        FigurePlaceholder::draw(painter, rect, position, tokens, direction);
        return;
    }
    const double scale = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("figure/%1/%2x%3@%4/%5")
                            .arg(figure->figure().exercise)
                            .arg(rect.width())
                            .arg(rect.height())
                            .arg(scale)
                            .arg(tokens.dark);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(rect.size() * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter inside(&picture);
        const QRectF room(QPointF(), QSizeF(rect.size()));
        const double radius = std::min(double(space::cardRadius), rect.height() / 6.0);
        drawRounded(inside, room, radius, tokens.figureBackground);
        clipRounded(inside, room, radius);
        // The painter does not own the motion; it lives as long as this call.
        const std::shared_ptr<const FigureMotion> borrowed(figure, [](const FigureMotion *) {});
        FigurePainter body(borrowed, figureColoursOf(tokens));
        body.setFrame(room);
        FigureExtras extras;
        extras.ghost = false;
        extras.arrows = rect.height() >= 90;
        body.paint(inside, {FigureMoment::Leg::Out, 1}, extras);
        inside.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(rect.topLeft(), picture);
}

} // namespace midback
