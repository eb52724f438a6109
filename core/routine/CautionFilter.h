#pragma once

#include <QtCore/QStringList>

namespace midback {

class Catalog;
struct Exercise;

/// What the cautions that a person was told of ask of one exercise (clinical-facts H, "Condition
/// filters"). These are ids of the catalogue; what a health condition asks for, with the cautions
/// it stands for and its notes, is in core/symptoms/ConditionFilter.h.
struct CautionEffect {
    enum Kind {
        Free,
        Gentle, ///< done at dose level 1, with a note ("modify" in the catalogue)
        LeftOut ///< not done at all ("exclude" in the catalogue)
    };

    Kind kind = Free;
    QStringList cautions; ///< the conditions that this follows from
};

/// The strictest handling among the conditions that the exercise is tagged with. One rule goes
/// beyond the catalogue's handling: with "osteoporosis-rotation" loaded twists, which are rotation
/// in the strength stage, are left out and not just done gently (clinical-facts H: "no fast or
/// loaded twist"). Conditions that the catalogue does not know have no effect.
CautionEffect cautionEffect(const Exercise &exercise, const QStringList &conditions,
                            const Catalog &catalog);

/// "end-range or loaded bending forward of the spine; kneeling pressure"
QString meaningsOf(const QStringList &cautions, const Catalog &catalog);

} // namespace midback
