#pragma once

#include "core/base/Result.h"
#include "core/catalog/OwnPicture.h"

#include <QtGui/QImage>

namespace midback {

/// A picture of a person's own, as it is shown: never moving, never turned or mirrored. Keeps the
/// encoded bytes and decodes what is asked for.
class StillPicture {
public:
    explicit StillPicture(OwnPicture picture);

    /// Names the picture for caches.
    QString key() const;
    /// As large as fits into `room` px, in its own proportions, and no larger than it is. Null when
    /// the bytes are no picture.
    QImage fitted(const QSize &room) const;

private:
    OwnPicture m_picture;
};

/// The picture in a file that somebody chose, fit to be stored: PNG or JPEG by content, upright,
/// scaled down to own::pictureEdge, on white where it is transparent, encoded anew as a JPEG of at
/// most own::pictureBytes. What a camera notes beside the picture, such as the place, is gone. A
/// file that is no picture, or larger than any camera's, is answered with a sentence.
Result<QByteArray> readPictureFile(const QString &path);

} // namespace midback
