#include "ui/widgets/ClassMark.h"

#include "ui/theme/Tokens.h"

#include <QtCore/QSet>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

using namespace midback;

namespace {

/// Without its colours: what somebody sees who cannot tell them apart.
QByteArray shapeOf(ExposureClass exposureClass, const Tokens &tokens)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens.surface);
    QPainter painter(&image);
    ClassMark::draw(painter, QPointF(16, 16), 11, exposureClass, tokens);
    painter.end();
    QByteArray shape;
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x) {
            const int away = std::abs(qGray(image.pixel(x, y)) - qGray(tokens.surface.rgb()));
            shape.append(away > 60 ? '#' : '.');
        }
    }
    return shape;
}

TEST(ClassMarkTest, EveryClassHasAShapeAndWordsOfItsOwn)
{
    QSet<QString> words;
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        QSet<QByteArray> shapes;
        for (const ExposureClass one : enumValues<ExposureClass>()) {
            const QByteArray shape = shapeOf(one, *tokens);
            EXPECT_GT(shape.count('#'), 20) << int(one);
            shapes.insert(shape);
            words.insert(ClassMark::words(one));
        }
        EXPECT_EQ(shapes.size(), enumValues<ExposureClass>().size());
    }
    EXPECT_EQ(words.size(), enumValues<ExposureClass>().size());
}

TEST(ClassMarkTest, SaysWhatCleanMeans)
{
    EXPECT_TRUE(cleanSessionText().contains(QStringLiteral("3 of 5")));
}

} // namespace
