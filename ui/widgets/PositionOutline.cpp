#include "ui/widgets/PositionOutline.h"

namespace midback {

namespace {

using Path = QPolygonF;

PositionOutline upright()
{
    return {{80, 20}, Path{{80, 36}, {80, 62}}, {Path{{80, 62}, {81, 80}, {80, 97}, {86, 97}}}, {}};
}

PositionOutline seated()
{
    return {
        {74, 23},
        Path{{73, 38}, {72, 64}},
        {Path{{72, 65}, {94, 65}, {94, 97}, {101, 97}}, Path{{73, 40}, {78, 53}, {90, 59}}},
        {Path{{58, 42}, {60, 73}, {86, 73}}, Path{{61, 73}, {61, 99}}, Path{{85, 73}, {85, 99}}}};
}

} // namespace

PositionOutline outlineOf(Position position)
{
    switch (position) {
    case Position::Supine:
        return {{42, 91},
                Path{{58, 92}, {90, 93}},
                {Path{{90, 93}, {108, 70}, {120, 96}, {126, 96}}, Path{{60, 96}, {86, 98}}},
                {}};
    case Position::Prone:
        return {{42, 88},
                Path{{57, 90}, {90, 93}},
                {Path{{90, 94}, {112, 95}, {132, 96}}, Path{{57, 91}, {50, 98}, {38, 98}}},
                {}};
    case Position::SideLying:
        return {{42, 87},
                Path{{57, 88}, {90, 91}},
                {Path{{90, 92}, {112, 84}, {128, 96}}, Path{{58, 87}, {62, 72}, {66, 58}}},
                {Path{{34, 97}, {52, 97}}}};
    case Position::Quadruped:
        return {{114, 55},
                Path{{60, 63}, {97, 61}},
                {Path{{98, 61}, {98, 80}, {99, 97}}, Path{{59, 64}, {59, 96}, {36, 97}}},
                {}};
    case Position::Kneeling:
        return {{80, 28},
                Path{{79, 44}, {78, 68}},
                {Path{{78, 69}, {80, 96}, {58, 97}}, Path{{79, 46}, {84, 59}, {82, 72}}},
                {}};
    case Position::HalfKneeling:
        return {{77, 27},
                Path{{76, 43}, {75, 67}},
                {Path{{75, 68}, {72, 96}, {50, 97}}, Path{{75, 68}, {98, 70}, {98, 97}, {105, 97}},
                 Path{{76, 45}, {83, 57}, {95, 63}}},
                {}};
    case Position::Seated:
        return seated();
    case Position::Wall: {
        PositionOutline outline = upright();
        outline.limbs.append(Path{{80, 38}, {92, 42}, {105, 34}});
        outline.props.append(Path{{110, 10}, {110, 99}});
        return outline;
    }
    case Position::Standing:
        break;
    }
    PositionOutline outline = upright();
    outline.limbs.append(Path{{80, 38}, {85, 52}, {84, 65}});
    return outline;
}

} // namespace midback
