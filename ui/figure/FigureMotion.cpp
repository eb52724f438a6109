#include "ui/figure/FigureMotion.h"

#include <algorithm>
#include <cmath>

namespace midback {

namespace {

float minimumJerk(double share)
{
    const double t = std::clamp(share, 0.0, 1.0);
    return float(t * t * t * (10 + t * (-15 + 6 * t)));
}

/// The way back where none is written: the same stops, last to first.
QList<FigureKey> reversed(const Figure &figure)
{
    QList<FigureKey> keys;
    for (qsizetype i = figure.out.size() - 1; i >= 0; --i) {
        FigureKey key;
        key.pose = i > 0 ? figure.out[i - 1].pose : figure.start;
        key.seconds = figure.out[i].seconds;
        // What was said on the way out does not hold on the way back.
        key.cue = i > 0 ? QString() : figure.startCue;
        if (figure.out[i].breath == FigureBreath::In)
            key.breath = FigureBreath::Out;
        else if (figure.out[i].breath == FigureBreath::Out)
            key.breath = FigureBreath::In;
        keys.append(key);
    }
    return keys;
}

} // namespace

FigureMotion::FigureMotion(Figure figure)
    : m_figure(std::move(figure))
    , m_out(wayThrough(m_figure.start, m_figure.out))
    , m_back(wayThrough(m_figure.out.last().pose,
                        m_figure.back.isEmpty() ? reversed(m_figure) : m_figure.back))
{
}

FigureMotion::Way FigureMotion::wayThrough(const QString &from, const QList<FigureKey> &keys) const
{
    Way way;
    way.keys = keys;
    for (const FigureKey &key : keys)
        way.seconds += key.seconds;
    const auto stopAt = [&](const QString &pose, double until, int key) {
        const Pose posture = m_figure.poses.value(pose);
        way.stops.push_back({pose, posture, solve(posture), until, key});
    };
    stopAt(from, 0, -1);
    double passed = 0;
    for (int i = 0; i < int(keys.size()); ++i) {
        passed += keys[i].seconds;
        stopAt(keys[i].pose, passed / way.seconds, i);
    }
    return way;
}

const FigureMotion::Way &FigureMotion::wayOf(const FigureMoment &moment) const
{
    return moment.leg == FigureMoment::Leg::Out ? m_out : m_back;
}

std::size_t FigureMotion::stopBefore(const FigureMoment &moment) const
{
    const std::vector<Stop> &stops = wayOf(moment).stops;
    std::size_t before = 0;
    while (before + 2 < stops.size() && stops[before + 1].until < moment.share)
        ++before;
    return before;
}

Skeleton FigureMotion::skeletonAt(const FigureMoment &moment) const
{
    const std::vector<Stop> &stops = wayOf(moment).stops;
    const Stop &from = stops[stopBefore(moment)];
    const Stop &to = stops[stopBefore(moment) + 1];
    const float share = minimumJerk((moment.share - from.until) / (to.until - from.until));
    if (share <= 0)
        return from.joints;
    if (share >= 1)
        return to.joints;
    return solve(blend(from.posture, from.joints, to.posture, to.joints, share));
}

const FigureKey *FigureMotion::keyAt(const FigureMoment &moment) const
{
    if (moment.leg == FigureMoment::Leg::Out && moment.share <= 0)
        return nullptr;
    const Way &way = wayOf(moment);
    return &way.keys.at(way.stops[stopBefore(moment) + 1].key);
}

QString FigureMotion::poseNameAt(const FigureMoment &moment) const
{
    const FigureKey *key = keyAt(moment);
    return key ? key->pose : m_figure.start;
}

double FigureMotion::loopSeconds() const
{
    return m_out.seconds + m_figure.holdSeconds + m_back.seconds + m_figure.pauseSeconds;
}

FigureMoment FigureMotion::momentAt(double seconds) const
{
    double rest = std::fmod(seconds, loopSeconds());
    if (rest < m_out.seconds)
        return {FigureMoment::Leg::Out, rest / m_out.seconds};
    rest -= m_out.seconds;
    if (rest < m_figure.holdSeconds)
        return {FigureMoment::Leg::Out, 1};
    rest -= m_figure.holdSeconds;
    return {FigureMoment::Leg::Back, std::min(rest / m_back.seconds, 1.0)};
}

double FigureMotion::secondsAt(const FigureMoment &moment) const
{
    return moment.leg == FigureMoment::Leg::Out
               ? moment.share * m_out.seconds
               : m_out.seconds + m_figure.holdSeconds + moment.share * m_back.seconds;
}

FigureMoment FigureMotion::stillOf(const FigureMoment &moment) const
{
    if (moment.leg == FigureMoment::Leg::Out && moment.share <= 0)
        return moment;
    return {moment.leg, wayOf(moment).stops[stopBefore(moment) + 1].until};
}

std::vector<FigureMoment> FigureMotion::keyMoments() const
{
    std::vector<FigureMoment> moments{{FigureMoment::Leg::Out, 0}};
    for (std::size_t i = 1; i < m_out.stops.size(); ++i)
        moments.push_back({FigureMoment::Leg::Out, m_out.stops[i].until});
    if (!m_figure.back.isEmpty()) {
        for (std::size_t i = 1; i + 1 < m_back.stops.size(); ++i)
            moments.push_back({FigureMoment::Leg::Back, m_back.stops[i].until});
    }
    return moments;
}

std::shared_ptr<const FigureMotion> faultOf(const Figure &figure)
{
    if (!figure.fault)
        return nullptr;
    Figure wrong = figure;
    wrong.start = figure.fault->pose;
    wrong.startCue = figure.fault->text;
    FigureKey stays;
    stays.pose = wrong.start;
    wrong.out = {stays};
    wrong.back.clear();
    wrong.arrows.clear();
    return std::make_shared<const FigureMotion>(std::move(wrong));
}

} // namespace midback
