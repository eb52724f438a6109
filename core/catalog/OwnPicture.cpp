#include "core/catalog/OwnPicture.h"

#include "core/base/JsonReader.h"

namespace midback {

namespace {

const QString format = QStringLiteral("jpeg");
const QByteArray jpegStart = QByteArrayLiteral("\xff\xd8\xff");

} // namespace

QJsonObject toJson(const OwnPicture &picture)
{
    return {{QStringLiteral("id"), picture.id.toString()},
            {QStringLiteral("format"), format},
            {QStringLiteral("data"), QString::fromLatin1(picture.jpeg.toBase64())}};
}

Result<OwnPicture> ownPictureFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("own_picture"));
    OwnPicture picture;
    picture.id = reader.id<OwnPictureId>(QStringLiteral("id"));
    if (reader.string(QStringLiteral("format")) != format)
        reader.fault(QStringLiteral("format"), QStringLiteral("jpeg is expected"));
    const QString data = reader.string(QStringLiteral("data"));
    const auto decoded =
        QByteArray::fromBase64Encoding(data.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    picture.jpeg = decoded.decoded;
    if (!picture.jpeg.startsWith(jpegStart))
        reader.fault(QStringLiteral("data"), QStringLiteral("a JPEG picture is expected"));
    else if (picture.jpeg.size() > own::pictureBytes)
        reader.fault(QStringLiteral("data"), QStringLiteral("the picture is too large"));
    return reader.finish(picture);
}

} // namespace midback
