#include "ui/figure/StillPicture.h"

#include "tests/support/PictureFiles.h"
#include "tests/support/WarningGuard.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class StillPictureTest : public testing::Test {
protected:
    QString place(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QString written(const char *name, const QByteArray &content) const
    {
        QFile file(place(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    static QImage decoded(const QByteArray &bytes) { return QImage::fromData(bytes, "jpeg"); }
    static QString sentence(const QString &path)
    {
        const auto read = readPictureFile(path);
        EXPECT_FALSE(read.ok());
        return read.ok() ? QString() : read.error().detail;
    }
    /// A PNG whose header claims this size, with nothing behind it.
    static QByteArray claimedPng(quint32 width, quint32 height)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        photo({8, 8}).save(&buffer, "PNG");
        for (int i = 0; i < 4; ++i) {
            png[16 + i] = char(width >> (24 - 8 * i));
            png[20 + i] = char(height >> (24 - 8 * i));
        }
        // The sum of the header, so that only its size is at fault.
        quint32 crc = 0xffffffff;
        for (int at = 12; at < 29; ++at) {
            crc ^= uchar(png.at(at));
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
        }
        crc = ~crc;
        for (int i = 0; i < 4; ++i)
            png[29 + i] = char(crc >> (24 - 8 * i));
        return png;
    }

    QTemporaryDir folder;
};

TEST_F(StillPictureTest, AnyPictureBecomesASmallJpeg)
{
    for (const char *name : {"a.png", "a.jpg"}) {
        ASSERT_TRUE(writePhoto(place(name), {3000, 2000}));
        const auto bytes = readPictureFile(place(name));
        ASSERT_TRUE(bytes.ok()) << qPrintable(bytes.error().detail);
        EXPECT_TRUE(
            ownPictureFromJson(
                toJson(OwnPicture{OwnPictureId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), *bytes}))
                .ok());
        const QImage image = decoded(*bytes);
        EXPECT_EQ(image.size(), QSize(1280, 853));
        EXPECT_GT(qRed(image.pixel(320, 426)), 200) << "the post is where it was";
        EXPECT_LT(qGreen(image.pixel(320, 426)), 60);
    }
}

TEST_F(StillPictureTest, ASmallOneKeepsItsSize)
{
    ASSERT_TRUE(writePhoto(place("a.png"), {300, 400}));
    EXPECT_EQ(decoded(*readPictureFile(place("a.png"))).size(), QSize(300, 400));
}

TEST_F(StillPictureTest, TheSuffixDoesNotMatter)
{
    ASSERT_TRUE(photo({40, 40}).save(place("a.txt"), "PNG"));
    EXPECT_TRUE(readPictureFile(place("a.txt")).ok());
}

TEST_F(StillPictureTest, WhatIsTransparentIsOnWhite)
{
    QImage image(60, 60, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    ASSERT_TRUE(image.save(place("a.png")));
    EXPECT_GT(qGray(decoded(*readPictureFile(place("a.png"))).pixel(30, 30)), 250);
}

TEST_F(StillPictureTest, NoiseIsMadeToFitTheLimit)
{
    QImage noise(1280, 1280, QImage::Format_RGB32);
    QRandomGenerator random(5);
    for (int y = 0; y < noise.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(noise.scanLine(y)), noise.width());
    ASSERT_TRUE(noise.save(place("a.png")));
    const auto bytes = readPictureFile(place("a.png"));
    ASSERT_TRUE(bytes.ok());
    EXPECT_LE(bytes->size(), own::pictureBytes);
    EXPECT_FALSE(decoded(*bytes).isNull());
}

TEST_F(StillPictureTest, IsTurnedUprightAndForgetsTheRest)
{
    // What cameras write: the picture as it lies on the sensor, and that it is to be turned.
    ASSERT_TRUE(writePhoto(place("lying.jpg"), {400, 300}));
    QFile lying(place("lying.jpg"));
    ASSERT_TRUE(lying.open(QIODevice::ReadOnly));
    QByteArray jpeg = lying.readAll();
    jpeg.insert(2, QByteArrayLiteral("\xff\xe1\x00\x22"
                                     "Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00"
                                     "\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00"
                                     "\x00\x00\x00\x00"));
    written("a.jpg", jpeg);
    const auto bytes = readPictureFile(place("a.jpg"));
    ASSERT_TRUE(bytes.ok());
    EXPECT_EQ(decoded(*bytes).size(), QSize(300, 400));
    EXPECT_GT(qRed(decoded(*bytes).pixel(150, 100)), 200) << "the post, turned to the right";
    EXPECT_LT(qGreen(decoded(*bytes).pixel(150, 100)), 60);
    EXPECT_FALSE(bytes->contains("Exif"));
}

TEST_F(StillPictureTest, SaysPlainlyWhatIsNoPicture)
{
    EXPECT_TRUE(sentence(place("nothing.png")).contains(QStringLiteral("cannot be read")));
    EXPECT_TRUE(sentence(written("a.png", {})).contains(QStringLiteral("neither")));
    EXPECT_TRUE(sentence(written("b.png", "GIF89a....")).contains(QStringLiteral("neither")));
    EXPECT_TRUE(sentence(written("c.svg", "<svg/>")).contains(QStringLiteral("neither")));
}

TEST_F(StillPictureTest, ADamagedPictureIsRefused)
{
    ASSERT_TRUE(writePhoto(place("a.png"), {400, 400}));
    QFile file(place("a.png"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    expectWarning(QStringLiteral("libpng"));
    EXPECT_TRUE(sentence(written("half.png", whole.left(whole.size() / 2)))
                    .contains(QStringLiteral("damaged")));
}

TEST_F(StillPictureTest, AnEnormousPictureIsRefusedBeforeItIsDecoded)
{
    const QString path = written("huge.png", claimedPng(60'000, 60'000));
    EXPECT_TRUE(sentence(path).contains(QStringLiteral("too many points")))
        << qPrintable(sentence(path));
    QFile large(place("large.png"));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(51LL * 1024 * 1024));
    EXPECT_TRUE(sentence(large.fileName()).contains(QStringLiteral("50 MB")));
}

TEST_F(StillPictureTest, IsShownInItsOwnProportions)
{
    ASSERT_TRUE(writePhoto(place("a.png"), {800, 400}));
    const StillPicture picture(
        {OwnPictureId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), *readPictureFile(place("a.png"))});
    EXPECT_EQ(picture.fitted({200, 200}).size(), QSize(200, 100));
    EXPECT_EQ(picture.fitted({2000, 2000}).size(), QSize(800, 400)) << "never larger than it is";
    expectWarning(QStringLiteral("Not a JPEG"));
    EXPECT_TRUE(StillPicture({{}, "no jpeg"}).fitted({10, 10}).isNull());
}

} // namespace

} // namespace midback::test
