// Ten figures as they looked when somebody last looked at them. After a change that is meant:
//   MIDBACK_UPDATE_GOLDEN=1 ./dev test -R GoldenFigures
// and look at what changed in tests/data/figures/golden before you commit it.
#include "ui/figure/FigureLibrary.h"
#include "ui/figure/FigurePainter.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace midback {

namespace {

constexpr QSize goldenSize(240, 180);
constexpr int channelStep = 24;        ///< of 255; smoothed edges may differ by less
constexpr double differentShare = 0.5; ///< per cent of the pixels

QImage goldenPicture(const FigureLibrary &library, const QString &exercise)
{
    QImage image(goldenSize, QImage::Format_RGB32);
    image.fill(lightFigure().background);
    if (const auto motion = library.motionOf(exercise)) {
        FigurePainter painter(motion, lightFigure());
        painter.setFrame(image.rect());
        QPainter on(&image);
        painter.paint(on, {FigureMoment::Leg::Out, 1});
    }
    return image;
}

/// Per cent of the pixels of which a channel differs by more than the step.
double goldenDifference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            count += std::abs(qRed(p) - qRed(q)) > channelStep ||
                     std::abs(qGreen(p) - qGreen(q)) > channelStep ||
                     std::abs(qBlue(p) - qBlue(q)) > channelStep;
        }
    }
    return 100.0 * count / (a.width() * a.height());
}

class GoldenFigures : public testing::TestWithParam<const char *> {};

TEST_P(GoldenFigures, LookAsTheyDid)
{
    const QString exercise = QLatin1String(GetParam());
    const QString file = QStringLiteral(MIDBACK_TEST_DATA "/figures/golden/%1.png").arg(exercise);
    const QImage now = goldenPicture(FigureLibrary(), exercise);
    if (qEnvironmentVariableIsSet("MIDBACK_UPDATE_GOLDEN")) {
        ASSERT_TRUE(QDir().mkpath(QStringLiteral(MIDBACK_TEST_DATA "/figures/golden")));
        ASSERT_TRUE(now.save(file));
    }
    const QImage golden(file);
    ASSERT_EQ(golden.size(), goldenSize) << qPrintable(file);
    EXPECT_LE(goldenDifference(now, golden), differentShare);
    const QImage empty = goldenPicture(FigureLibrary(), QString());
    EXPECT_GT(goldenDifference(golden, empty), 3) << "there is a figure in it";
}

INSTANTIATE_TEST_SUITE_P(Positions, GoldenFigures,
                         testing::Values("cat-cow-quadruped", "open-book",
                                         "seated-rotation-crossed", "wall-angel", "ext-foam-roller",
                                         "bird-dog", "side-plank-knees", "prone-y",
                                         "half-kneel-chop", "diaphragm-supine"),
                         [](const auto &each) {
                             std::string name = each.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace

} // namespace midback
