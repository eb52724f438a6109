#pragma once

#include <array>

namespace midback {

/// Left and right of the figure itself; indices of its paired parts.
enum class Side { Left, Right };
inline constexpr std::array<Side, 2> bothSides{Side::Left, Side::Right};
/// +1 for left, -1 for right: the figure's left is +x while it stands.
constexpr float signOf(Side side)
{
    return side == Side::Left ? 1.0F : -1.0F;
}
template<class T>
struct Paired {
    T left{};
    T right{};

    T &operator[](Side side) { return side == Side::Left ? left : right; }
    const T &operator[](Side side) const { return side == Side::Left ? left : right; }
};

/// Lengths of the figure in metres: an adult of 1.74 m, from the segment proportions of Drillis and
/// Contini (1966) as tabled by Winter, Biomechanics and Motor Control of Human Movement.
namespace body {
inline constexpr int lumbarSteps = 5;
inline constexpr int thoracicSteps = 12;
inline constexpr int neckSteps = 6;
inline constexpr int spinePoints = lumbarSteps + thoracicSteps + neckSteps + 1;
inline constexpr int t12 = lumbarSteps;                ///< index of the lowest thoracic point
inline constexpr int t7 = lumbarSteps + 6;             ///< middle of the mid-back
inline constexpr int t4 = lumbarSteps + 9;             ///< between the shoulder blades
inline constexpr int c7 = lumbarSteps + thoracicSteps; ///< where the neck begins

inline constexpr float hipHalfWidth = 0.088F;
inline constexpr float sacrumHeight = 0.085F; ///< above the hip joints
inline constexpr float sacrumDepth = 0.035F;  ///< behind them
inline constexpr float lumbar = 0.175F;
inline constexpr float thoracic = 0.285F;
inline constexpr float neck = 0.07F;
inline constexpr float shoulderHalfWidth = 0.172F;
inline constexpr float upperArm = 0.285F;
inline constexpr float forearm = 0.245F;
inline constexpr float hand = 0.165F;
inline constexpr float thigh = 0.43F;
inline constexpr float shank = 0.42F;
inline constexpr float foot = 0.19F;        ///< ankle to toe
inline constexpr float ankleHeight = 0.07F; ///< above the sole
} // namespace body

} // namespace midback
