#include "ui/figure/StillPicture.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

namespace midback {

namespace {

struct PictureFile {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr qint64 largestFile = 50LL * 1024 * 1024;
constexpr qint64 mostJpegPixels =
    220LL * 1000 * 1000;                             ///< what cameras reach; scaled while decoding
constexpr qint64 mostPngPixels = 40LL * 1000 * 1000; ///< decoded whole, up to 8 bytes each
constexpr int decodeMegabytes = 384;

QSize within(const QSize &size, const QSize &room)
{
    const bool fits = size.width() <= room.width() && size.height() <= room.height();
    return fits ? size : size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// The limit is Qt's own and holds for all readers.
class DecodeLimit {
public:
    DecodeLimit() : m_before(QImageReader::allocationLimit())
    {
        QImageReader::setAllocationLimit(decodeMegabytes);
    }
    ~DecodeLimit() { QImageReader::setAllocationLimit(m_before); }
    DecodeLimit(const DecodeLimit &) = delete;
    DecodeLimit &operator=(const DecodeLimit &) = delete;

private:
    int m_before;
};

QImage onWhite(const QImage &image)
{
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(0, 0, image);
    painter.end();
    return plain;
}

QByteArray encoded(const QImage &image)
{
    QImage current = image;
    for (int quality = 88; !current.isNull(); quality = std::max(quality - 8, 56)) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!current.save(&buffer, "JPEG", quality))
            return {};
        if (buffer.size() <= own::pictureBytes)
            return buffer.data();
        if (quality == 56) // noise all over: fewer pixels help where a lower quality does not
            current = current.scaled(current.size() * 3 / 4, Qt::KeepAspectRatio,
                                     Qt::SmoothTransformation);
    }
    return {};
}

Error noPicture(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence};
}

} // namespace

StillPicture::StillPicture(OwnPicture picture) : m_picture(std::move(picture)) {}

QString StillPicture::key() const
{
    return m_picture.id.toString();
}

QImage StillPicture::fitted(const QSize &room) const
{
    QBuffer buffer;
    buffer.setData(m_picture.jpeg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    const QSize size = reader.size();
    // What is stored is no larger; a database from elsewhere may claim anything.
    if (!size.isValid() || size.width() > own::pictureEdge || size.height() > own::pictureEdge)
        return {};
    reader.setScaledSize(within(size, room));
    return reader.read();
}

Result<QByteArray> readPictureFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io,
                     PictureFile::tr("This file cannot be read: %1.").arg(file.errorString())};
    }
    if (file.size() > largestFile)
        return noPicture(PictureFile::tr("This file is larger than 50 MB. Choose a smaller one."));
    const DecodeLimit limit;
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return noPicture(PictureFile::tr("This is neither a PNG nor a JPEG picture."));
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return noPicture(PictureFile::tr("This picture is damaged and cannot be read."));
    const qint64 most = format == "png" ? mostPngPixels : mostJpegPixels;
    if (qint64(size.width()) * size.height() > most) {
        return noPicture(
            PictureFile::tr("This picture has too many points. Choose a smaller one."));
    }
    const QSize fitting = within(size, {own::pictureEdge, own::pictureEdge});
    if (fitting != size)
        reader.setScaledSize(fitting);
    const QImage image = reader.read();
    if (image.isNull())
        return noPicture(PictureFile::tr("This picture is damaged and cannot be read."));
    const QByteArray bytes = encoded(onWhite(image));
    if (bytes.isEmpty())
        return noPicture(PictureFile::tr("This picture could not be made small enough."));
    return bytes;
}

} // namespace midback
