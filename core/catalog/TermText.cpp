#include "core/catalog/TermText.h"

#include "core/catalog/Dose.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

} // namespace

QString termText(Stage stage)
{
    switch (stage) {
    case Stage::Breathing:
        return Terms::tr("Breathing");
    case Stage::Mobility:
        return Terms::tr("Mobility");
    case Stage::Alignment:
        return Terms::tr("Alignment");
    case Stage::Strength:
        return Terms::tr("Strength");
    }
    return {};
}

QString termText(Plane plane)
{
    switch (plane) {
    case Plane::Extension:
        return Terms::tr("Extension");
    case Plane::Flexion:
        return Terms::tr("Flexion");
    case Plane::SideBending:
        return Terms::tr("Side-bending");
    case Plane::Rotation:
        return Terms::tr("Rotation");
    case Plane::Breathing:
        return Terms::tr("Breathing");
    }
    return {};
}

QString termText(Position position)
{
    switch (position) {
    case Position::Supine:
        return Terms::tr("On your back");
    case Position::Prone:
        return Terms::tr("Face down");
    case Position::SideLying:
        return Terms::tr("On your side");
    case Position::Quadruped:
        return Terms::tr("Hands and knees");
    case Position::Kneeling:
        return Terms::tr("Kneeling");
    case Position::HalfKneeling:
        return Terms::tr("Half-kneeling");
    case Position::Seated:
        return Terms::tr("Seated");
    case Position::Standing:
        return Terms::tr("Standing");
    case Position::Wall:
        return Terms::tr("At a wall");
    }
    return {};
}

QString termText(Equipment equipment)
{
    switch (equipment) {
    case Equipment::None:
        return Terms::tr("Nothing");
    case Equipment::Towel:
        return Terms::tr("Towel");
    case Equipment::Pillow:
        return Terms::tr("Pillow");
    case Equipment::Chair:
        return Terms::tr("Chair");
    case Equipment::Wall:
        return Terms::tr("Wall");
    case Equipment::Desk:
        return Terms::tr("Desk");
    case Equipment::Band:
        return Terms::tr("Band");
    case Equipment::Stick:
        return Terms::tr("Stick");
    case Equipment::FoamRoller:
        return Terms::tr("Foam roller");
    case Equipment::GymBall:
        return Terms::tr("Gym ball");
    case Equipment::Dumbbell:
        return Terms::tr("Dumbbell");
    }
    return {};
}

QString termText(Contributor contributor)
{
    switch (contributor) {
    case Contributor::ScapularControl:
        return Terms::tr("Shoulder-blade control");
    case Contributor::ProlongedSitting:
        return Terms::tr("Long sitting");
    case Contributor::Kyphosis:
        return Terms::tr("Rounded upper back");
    case Contributor::ScoliosisAsymmetry:
        return Terms::tr("One-sided loading or scoliosis");
    case Contributor::ChestBreathing:
        return Terms::tr("Shallow chest breathing");
    case Contributor::LimitedRange:
        return Terms::tr("Rarely moving through full range");
    }
    return {};
}

QString termText(Change change)
{
    switch (change) {
    case Change::Load:
        return Terms::tr("more load");
    case Change::Range:
        return Terms::tr("more range");
    case Change::Lever:
        return Terms::tr("a longer lever");
    case Change::BaseOfSupport:
        return Terms::tr("less support");
    case Change::Gravity:
        return Terms::tr("more gravity");
    case Change::ActiveControl:
        return Terms::tr("more control of your own");
    case Change::Asymmetry:
        return Terms::tr("one side at a time");
    case Change::Speed:
        return Terms::tr("more speed");
    case Change::Complexity:
        return Terms::tr("more to coordinate");
    }
    return {};
}

namespace {

QString oneSideText(const Dose &dose)
{
    switch (dose.mode) {
    case DoseMode::Reps:
        if (dose.reps == 1)
            return dose.sets == 1 ? Terms::tr("once") : Terms::tr("%1 × once").arg(dose.sets);
        return dose.sets == 1 ? Terms::tr("%1 times").arg(dose.reps)
                              : Terms::tr("%1 × %2 times").arg(dose.sets).arg(dose.reps);
    case DoseMode::Hold:
        if (dose.reps == 1)
            return dose.sets == 1
                       ? Terms::tr("%1 s hold").arg(dose.holdSeconds)
                       : Terms::tr("%1 × %2 s hold").arg(dose.sets).arg(dose.holdSeconds);
        return dose.sets == 1 ? Terms::tr("%1 holds of %2 s").arg(dose.reps).arg(dose.holdSeconds)
                              : Terms::tr("%1 × %2 holds of %3 s")
                                    .arg(dose.sets)
                                    .arg(dose.reps)
                                    .arg(dose.holdSeconds);
    case DoseMode::Breaths:
        if (dose.breaths == 1)
            return dose.sets == 1 ? Terms::tr("1 breath")
                                  : Terms::tr("%1 × 1 breath").arg(dose.sets);
        return dose.sets == 1 ? Terms::tr("%1 breaths").arg(dose.breaths)
                              : Terms::tr("%1 × %2 breaths").arg(dose.sets).arg(dose.breaths);
    case DoseMode::Time:
        return dose.sets == 1
                   ? durationText(dose.durationSeconds)
                   : Terms::tr("%1 × %2").arg(dose.sets).arg(durationText(dose.durationSeconds));
    }
    return {};
}

} // namespace

QString doseText(const Dose &dose, bool sided)
{
    const QString text = oneSideText(dose);
    return sided ? Terms::tr("%1 each side", "a dose").arg(text) : text;
}

QString tempoText(const Dose &dose)
{
    if (!dose.tempo)
        return {};
    const bool breath = dose.mode == DoseMode::Breaths;
    const QString patterns[] = {
        breath ? Terms::tr("in for %1 s", "breathe") : Terms::tr("out for %1 s", "the movement"),
        Terms::tr("hold for %1 s"),
        breath ? Terms::tr("out for %1 s", "breathe") : Terms::tr("back for %1 s", "the movement"),
        Terms::tr("pause for %1 s")};
    QStringList parts;
    for (std::size_t i = 0; i < dose.tempo->phases.size(); ++i) {
        if (const int seconds = dose.tempo->phases[i]; seconds > 0)
            parts.append(patterns[i].arg(seconds));
    }
    const QString whole = breath ? Terms::tr("Breathe %1.", "in for 4 s, out for 6 s")
                                 : Terms::tr("Move %1.", "out for 2 s, back for 2 s");
    return whole.arg(parts.join(Terms::tr(", ", "between steps")));
}

QString durationText(int seconds)
{
    if (seconds < 120 || seconds % 60 != 0)
        return Terms::tr("%1 s").arg(seconds);
    return Terms::tr("%1 min").arg(seconds / 60);
}

QString lengthText(int seconds)
{
    const int minutes = (seconds + 30) / 60;
    return minutes < 1 ? Terms::tr("under 1 min") : Terms::tr("%1 min").arg(minutes);
}

QString doseLevelText(int level)
{
    switch (level) {
    case 1:
        return Terms::tr("small dose");
    case 3:
        return Terms::tr("large dose");
    default:
        return Terms::tr("ordinary dose");
    }
}

QString doseLevelName(int level)
{
    switch (level) {
    case 1:
        return Terms::tr("Small", "dose");
    case 3:
        return Terms::tr("Large", "dose");
    default:
        return Terms::tr("Ordinary", "dose");
    }
}

} // namespace midback
