#include "ui/plan/PlaneBar.h"

#include "core/catalog/TermText.h"

#include <algorithm>
#include <numeric>

namespace midback {

namespace {

QColor Tokens::*colourOf(Plane plane)
{
    switch (plane) {
    case Plane::Extension:
        return &Tokens::chartBlue;
    case Plane::Flexion:
        return &Tokens::chartOrange;
    case Plane::SideBending:
        return &Tokens::chartGreen;
    case Plane::Rotation:
        return &Tokens::accent;
    case Plane::Breathing:
        break;
    }
    return &Tokens::controlBorder;
}

} // namespace

QList<std::pair<Plane, int>> planePercents(const RoutineReview &review)
{
    const int total = std::accumulate(review.planeSeconds.begin(), review.planeSeconds.end(), 0);
    QList<std::pair<Plane, int>> shares;
    if (total == 0)
        return shares;
    int given = 0;
    for (const Plane plane : enumValues<Plane>()) {
        if (const int seconds = review.seconds(plane); seconds > 0) {
            shares.append({plane, seconds * 100 / total});
            given += shares.last().second;
        }
    }
    // What rounding down left goes where the most was cut off.
    const auto cut = [&](Plane plane) { return review.seconds(plane) * 100 % total; };
    QList<qsizetype> order(shares.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return cut(shares.at(a).first) > cut(shares.at(b).first);
    });
    for (qsizetype i = 0; i < order.size() && given < 100; ++i, ++given)
        ++shares[order.at(i)].second;
    std::stable_sort(shares.begin(), shares.end(), [&](const auto &a, const auto &b) {
        return review.seconds(a.first) > review.seconds(b.first);
    });
    return shares;
}

PlaneBar::PlaneBar(QWidget *parent) : ShareBar(tr("Time by movement"), parent) {}

void PlaneBar::setReview(const RoutineReview &review)
{
    QList<Share> shares;
    for (const auto &[plane, percent] : planePercents(review))
        shares.append({termText(plane), percent, colourOf(plane)});
    setShares(shares);
}

} // namespace midback
