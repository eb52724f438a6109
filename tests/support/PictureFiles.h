#pragma once

#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtGui/QLinearGradient>
#include <QtGui/QPainter>

namespace midback::test {

/// A photograph, as far as a test needs one: light at the top, a red post a quarter in.
inline QImage photo(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient light(0, 0, 0, size.height());
    light.setColorAt(0, QColor(236, 226, 205));
    light.setColorAt(1, QColor(120, 150, 140));
    painter.fillRect(image.rect(), light);
    painter.fillRect(size.width() / 5, size.height() / 4, size.width() / 10, size.height() / 2,
                     Qt::red);
    painter.end();
    return image;
}

/// Writes it; the suffix of `path` says as what.
inline bool writePhoto(const QString &path, const QSize &size)
{
    return photo(size).save(path);
}

} // namespace midback::test
