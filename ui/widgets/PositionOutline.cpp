#include "ui/widgets/PositionOutline.h"

namespace midback {

namespace {

using Path = QPolygonF;

PositionOutline upright()
{
    return {{80, 20},
            Path{{80, 37}, {79, 62}},
            {Path{{79, 62}, {80, 80}, {79, 97}, {86, 97}}},
            Path{{80, 38}, {83, 52}, {88, 65}},
            {}};
}

PositionOutline seated()
{
    return {
        {74, 23},
        Path{{73, 40}, {72, 63}},
        {Path{{72, 65}, {94, 65}, {94, 97}, {101, 97}}},
        Path{{73, 41}, {78, 54}, {91, 58}},
        {Path{{58, 42}, {60, 73}, {86, 73}}, Path{{61, 73}, {61, 99}}, Path{{85, 73}, {85, 99}}}};
}

} // namespace

PositionOutline outlineOf(Position position)
{
    switch (position) {
    case Position::Supine:
        return {{42, 90},
                Path{{58, 92}, {90, 93}},
                {Path{{90, 94}, {108, 70}, {120, 96}, {126, 96}}},
                Path{{60, 93}, {74, 97}, {88, 97}},
                {}};
    case Position::Prone:
        return {{42, 87},
                Path{{58, 90}, {90, 92}},
                {Path{{90, 94}, {112, 95}, {132, 96}}},
                Path{{58, 91}, {52, 97}, {38, 98}},
                {}};
    case Position::SideLying:
        return {{42, 86},
                Path{{58, 89}, {90, 91}},
                {Path{{90, 93}, {112, 84}, {128, 96}}},
                Path{{59, 88}, {63, 72}, {67, 58}},
                {Path{{34, 98}, {50, 98}}}};
    case Position::Quadruped:
        return {{115, 56},
                Path{{60, 63}, {96, 61}},
                {Path{{59, 64}, {59, 96}, {36, 97}}},
                Path{{98, 62}, {98, 80}, {99, 97}},
                {}};
    case Position::Kneeling:
        return {{80, 28},
                Path{{79, 45}, {78, 67}},
                {Path{{78, 69}, {80, 96}, {58, 97}}},
                Path{{79, 46}, {82, 60}, {87, 73}},
                {}};
    case Position::HalfKneeling:
        return {{77, 27},
                Path{{76, 44}, {75, 66}},
                {Path{{75, 68}, {72, 96}, {50, 97}}, Path{{75, 68}, {98, 70}, {98, 97}, {105, 97}}},
                Path{{76, 45}, {82, 58}, {95, 62}},
                {}};
    case Position::Seated:
        return seated();
    case Position::Wall: {
        PositionOutline outline = upright();
        outline.arm = Path{{80, 39}, {92, 43}, {105, 35}};
        outline.props.append(Path{{111, 10}, {111, 99}});
        return outline;
    }
    case Position::Standing:
        break;
    }
    return upright();
}

} // namespace midback
