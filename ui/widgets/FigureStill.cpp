#include "ui/widgets/FigureStill.h"

#include "ui/figure/FigurePainter.h"
#include "ui/figure/StillPicture.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FigureColouring.h"
#include "ui/widgets/FigurePlaceholder.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>

namespace midback {

namespace {

double radiusFor(const QSize &size)
{
    return std::min(double(space::cardRadius), size.height() / 6.0);
}

QPixmap emptyPixmap(const QSize &size, double scale)
{
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPixmap figureAtItsEnd(const FigureMotion &motion, const QSize &size, double scale,
                       const Tokens &tokens)
{
    QPixmap pixmap = emptyPixmap(size, scale);
    QPainter painter(&pixmap);
    const QRectF room(QRect({}, size));
    drawRounded(painter, room, radiusFor(size), tokens.figureBackground);
    clipRounded(painter, room, radiusFor(size));
    // The painter does not own the motion; it lives as long as this call.
    const std::shared_ptr<const FigureMotion> borrowed(&motion, [](const FigureMotion *) {});
    FigurePainter body(borrowed, figureColoursOf(tokens));
    body.setFrame(room);
    FigureExtras extras;
    extras.ghost = false;
    extras.arrows = size.height() >= 90;
    body.paint(painter, {FigureMoment::Leg::Out, 1}, extras);
    painter.end();
    return pixmap;
}

} // namespace

QPixmap fittedPicture(const StillPicture &picture, const QSize &size, double scale, double radius,
                      const QColor &ground)
{
    QPixmap pixmap = emptyPixmap(size, scale);
    const QImage image = picture.fitted(size * scale);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(painter, QRectF(QRect({}, size)), radius, ground);
    if (!image.isNull()) {
        QSizeF shown = QSizeF(image.size()) / scale;
        // A sliver of the panel beside it would look like a mistake; the edge of a photograph can
        // go.
        if (shown.width() > 0.92 * size.width() && shown.height() > 0.92 * size.height())
            shown.scale(size, Qt::KeepAspectRatioByExpanding);
        QRectF place(QPointF(), shown);
        place.moveCenter(QRectF(QRect({}, size)).center());
        clipRounded(painter, QRectF(QRect({}, size)), radius);
        painter.drawImage(place, image);
    }
    painter.end();
    return pixmap;
}

void drawFigureStill(QPainter &painter, const QRect &rect, const FigureLook &look,
                     Position position, const Tokens &tokens, Qt::LayoutDirection direction)
{
    if (!look.motion && !look.picture) {
        FigurePlaceholder::draw(painter, rect, position, tokens, direction);
        return;
    }
    const double scale = painter.device()->devicePixelRatioF();
    const QString key =
        QStringLiteral("figure/%1/%2x%3@%4/%5")
            .arg(look.picture ? look.picture->key() : look.motion->figure().exercise)
            .arg(rect.width())
            .arg(rect.height())
            .arg(scale)
            .arg(tokens.dark);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = look.picture ? fittedPicture(*look.picture, rect.size(), scale,
                                              radiusFor(rect.size()), tokens.figureBackground)
                              : figureAtItsEnd(*look.motion, rect.size(), scale, tokens);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace midback
