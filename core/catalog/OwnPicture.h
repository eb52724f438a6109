#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace midback {

/// A picture that a person chose for an exercise of their own, scaled down and encoded anew. It is
/// an aggregate of its own, and never changes: another picture is another one. So a change of a
/// text does not put the picture aside once more, the start of the program does not read it, and
/// undo is the exercise's word for which picture it shows.
struct OwnPicture {
    OwnPictureId id;
    QByteArray jpeg;

    friend bool operator==(const OwnPicture &, const OwnPicture &) = default;
};

namespace own {
inline constexpr int pictureEdge = 1280;        ///< px, the longer one
inline constexpr int pictureBytes = 400 * 1024; ///< as JPEG
} // namespace own

QJsonObject toJson(const OwnPicture &picture);
/// Refuses what is no JPEG by its first bytes, or too large.
Result<OwnPicture> ownPictureFromJson(const QJsonObject &json);

} // namespace midback
