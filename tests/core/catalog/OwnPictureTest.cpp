#include "core/catalog/OwnPicture.h"

#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "tests/support/Generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

RC_GTEST_PROP(OwnPictureLaws, SurvivesTheWayThroughBytes, ())
{
    const OwnPicture picture = *ownPictures();
    const auto parsed = parseJsonObject(canonicalJson(toJson(picture)));
    RC_ASSERT(parsed.ok());
    const auto back = ownPictureFromJson(*parsed);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == picture);
}

bool mayBeSaved(const QByteArray &bytes)
{
    const OwnPictureId id(QUuid(1, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    return ownPictureFromJson(toJson({id, bytes})).ok();
}

TEST(OwnPicture, IsAJpegOfLimitedSize)
{
    const QByteArray start("\xff\xd8\xff");
    EXPECT_TRUE(mayBeSaved(start + QByteArray(own::pictureBytes - 3, 'x')));
    EXPECT_FALSE(mayBeSaved(start + QByteArray(own::pictureBytes - 2, 'x')));
    EXPECT_FALSE(mayBeSaved({}));
    EXPECT_FALSE(mayBeSaved("\x89PNG\r\n"));
    EXPECT_FALSE(mayBeSaved("<svg/>"));
}

TEST(OwnPicture, RefusesWhatIsNoBase64)
{
    QJsonObject json = toJson(OwnPicture{
        OwnPictureId(QUuid(1, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)), QByteArray("\xff\xd8\xff")});
    json.insert(QStringLiteral("data"), QStringLiteral("/9j/ not base64"));
    EXPECT_FALSE(ownPictureFromJson(json).ok());
}

} // namespace
