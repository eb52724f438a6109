// bench_figure: what a frame of a figure costs with everything on it, beside the painter of the
// study, at the size that the player has. A line a figure: "figure NAME OURS_MS STUDY_MS
// FRAMING_MS", medians over the moments of a loop; FRAMING_MS is the part of STUDY_MS in which the
// study finds its camera anew. run.py reads them. Processor time, as in bench_coach.

#include "tests/bench/StudyFigure.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/figure/FigurePainter.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace midback;

namespace {

constexpr QSize frameSize(720, 560);
constexpr int moments = 60;
constexpr int rounds = 5;

struct Pair {
    const char *ours;
    const char *study;
};
constexpr Pair pairs[] = {{"cat-cow-quadruped", "cat_cow"},
                          {"open-book", "open_book"},
                          {"seated-rotation-crossed", "seated_rotation"},
                          {"wall-angel", "wall_angel"}};

double processorMs()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

/// Median of what `paint` takes for each share of the loop; the first round fills the caches.
template<class Paint>
double medianOf(const Paint &paint)
{
    std::vector<double> taken;
    for (int round = 0; round <= rounds; ++round) {
        for (int i = 0; i < moments; ++i) {
            const double begun = processorMs();
            paint(double(i) / moments);
            if (round > 0)
                taken.push_back(processorMs() - begun);
        }
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const FigureLibrary library(QStringLiteral(MIDBACK_SOURCE_DIR "/resources/figures"));
    QImage image(frameSize, QImage::Format_ARGB32_Premultiplied);
    for (const Pair &pair : pairs) {
        const auto motion = library.motionOf(QLatin1String(pair.ours));
        if (!motion) {
            std::fprintf(stderr, "%s has no figure yet and is left out\n", pair.ours);
            continue;
        }
        FigurePainter painter(motion, lightFigure());
        painter.setFrame(image.rect());
        const double ours = medianOf([&](double share) {
            image.fill(lightFigure().background);
            QPainter on(&image);
            painter.paint(on, motion->momentAt(share * motion->loopSeconds()));
        });
        StudyFigure study(
            QStringLiteral(MIDBACK_FIGURE_STUDY "/poses/%1.json").arg(QLatin1String(pair.study)));
        const double theirs = medianOf([&](double share) {
            image.fill(lightFigure().background);
            QPainter on(&image);
            study.paint(on, share * study.seconds(), frameSize);
        });
        const double framing = medianOf([&](double) { study.frame(frameSize); });
        std::printf("figure %s %.3f %.3f %.3f\n", pair.ours, ours, theirs, framing);
        std::fflush(stdout);
    }
    return 0;
}
