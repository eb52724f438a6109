#include "ui/theme/TintedIconEngine.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace midback {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// `size` in device pixels.
QPixmap rendered(const QString &name, const QColor &colour, const QSize &size)
{
    const QString key = QStringLiteral("midback-icon:%1:%2:%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

TintedIconEngine::TintedIconEngine(QString name, Tint tint)
    : m_name(std::move(name))
    , m_tint(std::move(tint))
{
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize size = (QSizeF(rect.size()) * ratio).toSize();
    painter->drawPixmap(rect, rendered(m_name, colour(mode), size));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return rendered(m_name, colour(mode), size);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal)
{
    // Qt hands over the size in device pixels and sets the ratio itself.
    return pixmap(size, mode, state);
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(*this);
}

QString TintedIconEngine::key() const
{
    return QStringLiteral("midback-tinted");
}

bool TintedIconEngine::isNull()
{
    return !QFile::exists(pathOf(m_name));
}

QColor TintedIconEngine::colour(QIcon::Mode mode) const
{
    if (const auto *fixed = std::get_if<QColor>(&m_tint))
        return *fixed;
    const QPalette palette = QGuiApplication::palette();
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return palette.color(group, std::get<QPalette::ColorRole>(m_tint));
}

} // namespace midback
