#pragma once

#include "ui/figure/Figure.h"
#include "ui/figure/Skeleton.h"

#include <memory>
#include <vector>

namespace midback {

/// A moment of one repetition or breath, whatever its length: the same for the timer of a session
/// and for the loop in the library.
struct FigureMoment {
    enum class Leg { Out, Back };

    Leg leg = Leg::Out;
    double share = 0; ///< of the time of the leg, 0 to 1

    friend bool operator==(const FigureMoment &, const FigureMoment &) = default;
};

/// The way of a figure through its postures. Joints start and stop as a person moves them: minimum
/// jerk (Flash and Hogan, J Neurosci 1985).
class FigureMotion {
public:
    explicit FigureMotion(Figure figure);

    const Figure &figure() const { return m_figure; }

    Skeleton skeletonAt(const FigureMoment &moment) const;
    /// What is on the way or was reached last; the start has none.
    const FigureKey *keyAt(const FigureMoment &moment) const;
    /// Name of the posture on the way or reached; the start's at the very beginning.
    QString poseNameAt(const FigureMoment &moment) const;

    /// The natural loop: out, hold, back, pause.
    double loopSeconds() const;
    FigureMoment momentAt(double seconds) const;
    /// The posture that is on the way, reached: what is shown where nothing may move.
    FigureMoment stillOf(const FigureMoment &moment) const;
    /// The moments in which a posture of the figure is reached: start first, then out, then back.
    /// A way back that is the way out is left out.
    std::vector<FigureMoment> keyMoments() const;

    /// The moment's place in the natural loop: what `momentAt` makes of it is the moment.
    double secondsAt(const FigureMoment &moment) const;

private:
    struct Stop {
        QString pose;
        Pose posture;
        Skeleton joints;  ///< of the posture
        double until = 0; ///< share of the leg
        int key = -1;     ///< index into `keys` of the leg
    };
    struct Way {
        std::vector<Stop> stops;
        QList<FigureKey> keys;
        double seconds = 0;
    };
    Way wayThrough(const QString &from, const QList<FigureKey> &keys) const;
    const Way &wayOf(const FigureMoment &moment) const;
    std::size_t stopBefore(const FigureMoment &moment) const;

    Figure m_figure;
    Way m_out;
    Way m_back;
};

/// The figure as it stands in what easily goes wrong; nothing where the file shows nothing.
std::shared_ptr<const FigureMotion> faultOf(const Figure &figure);

} // namespace midback
