#include "ui/theme/Type.h"

#include <algorithm>

namespace midback {

namespace {

struct Step {
    double scale;
    QFont::Weight weight;
};

Step stepOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Title:
        return {1.81, QFont::Bold};
    case TypeRole::Section:
        return {1.36, QFont::DemiBold};
    case TypeRole::Card:
        return {1.18, QFont::DemiBold};
    case TypeRole::Body:
        return {1.0, QFont::Normal};
    case TypeRole::Strong:
        return {1.0, QFont::DemiBold};
    case TypeRole::Caption:
        return {0.82, QFont::Normal};
    case TypeRole::Eyebrow:
        return {0.82, QFont::DemiBold};
    case TypeRole::Timer:
        return {5.0, QFont::DemiBold};
    }
    return {1.0, QFont::Normal};
}

constexpr int smallestTimer = 64; // px, readable from three metres

} // namespace

QFont typeFont(TypeRole role, const QFont &base)
{
    const Step step = stepOf(role);
    QFont font = base;
    font.setWeight(step.weight);
    // A desktop may set its font in pixels; the point size is then -1.
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * step.scale);
    else
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * step.scale)));
    if (role == TypeRole::Timer && font.pixelSize() < smallestTimer) {
        const double pixels = font.pointSizeF() > 0 ? font.pointSizeF() * 96.0 / 72.0 : 0.0;
        if (pixels < smallestTimer)
            font.setPixelSize(smallestTimer);
    }
    return font;
}

} // namespace midback
