#include "ui/library/OwnExerciseModel.h"

#include "core/base/IdSource.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/OwnDoses.h"
#include "core/catalog/OwnExerciseStore.h"
#include "core/catalog/OwnPictureStore.h"
#include "core/data/DataStore.h"
#include "ui/figure/StillPicture.h"
#include "ui/shell/StoreCommand.h"

namespace midback {

namespace {

/// Nobody types the action, which conditions go by: it follows the dose into a hold and out of it,
/// and stays what the exercise was that the draft began as.
Action actionAfter(const OwnExercise &before, const OwnExercise &after)
{
    const bool held = before.doseLevels[1].mode == DoseMode::Hold;
    const bool holds = after.doseLevels[1].mode == DoseMode::Hold;
    if (held == holds || after.action == Action::Resist)
        return after.action;
    return holds ? Action::HoldPosition : Action::Move;
}

OwnExercise retiredCopy(OwnExercise own, bool retired)
{
    own.retired = retired;
    return own;
}

} // namespace

OwnExerciseModel::OwnExerciseModel(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void OwnExerciseModel::start(const OwnExercise &draft, const std::optional<OwnExercise> &before)
{
    m_draft = draft;
    m_begun = draft;
    m_before = before;
    m_picture.reset();
    Q_EMIT draftChanged();
}

void OwnExerciseModel::begin()
{
    OwnExercise draft;
    draft.id = m_context.ids.next<OwnExerciseId>();
    draft.doseLevels = *dosesAround(usualDoseOf(DoseMode::Reps));
    start(draft, {});
}

void OwnExerciseModel::beginFrom(const QString &exerciseId)
{
    const Exercise *exercise = m_context.catalog.exercise(exerciseId);
    if (!exercise)
        return;
    OwnExercise draft = ownExerciseFrom(*exercise, m_context.ids.next<OwnExerciseId>());
    draft.name = tr("%1 (yours)").arg(exercise->name).left(own::nameLength);
    start(draft, {});
}

Result<void> OwnExerciseModel::edit(const QString &exerciseId)
{
    const Result<OwnExercise> found = m_context.data.ownExercises().find(ownIdOf(exerciseId));
    if (!found)
        return found.error();
    start(*found, *found);
    return {};
}

void OwnExerciseModel::startFrom(const QString &exerciseId)
{
    const Exercise *exercise = m_context.catalog.exercise(exerciseId);
    if (!exercise)
        return;
    OwnExercise draft = ownExerciseFrom(*exercise, m_draft.id);
    draft.retired = m_draft.retired;
    if (!m_draft.name.trimmed().isEmpty())
        draft.name = m_draft.name;
    if (hasPicture()) // the person's own picture is not given up for a figure
        draft.picture = m_draft.picture;
    m_draft = draft;
    Q_EMIT draftChanged();
}

void OwnExerciseModel::setDraft(const OwnExercise &draft)
{
    const Action action = actionAfter(m_draft, draft);
    m_draft = draft;
    m_draft.action = action;
}

Result<void> OwnExerciseModel::usePicture(const QString &path)
{
    const Result<QByteArray> jpeg = readPictureFile(path);
    if (!jpeg)
        return jpeg.error();
    m_picture = OwnPicture{m_context.ids.next<OwnPictureId>(), *jpeg};
    m_still = std::make_shared<const StillPicture>(*m_picture);
    m_draft.picture = m_picture->id;
    Q_EMIT draftChanged();
    return {};
}

void OwnExerciseModel::removeLook()
{
    if (!hasPicture())
        m_draft.figure.clear();
    m_picture.reset();
    m_draft.picture = {};
    Q_EMIT draftChanged();
}

FigureLook OwnExerciseModel::look() const
{
    if (m_picture)
        return {{}, m_still};
    return m_context.figures.lookOf(exerciseOf(m_draft));
}

bool OwnExerciseModel::save()
{
    if (!faults().isEmpty())
        return false;
    if (m_picture) {
        // First: an exercise never names a picture that is not there.
        if (const auto saved = m_context.data.ownPictures().save(*m_picture); !saved) {
            Q_EMIT failed(saved.error().detail);
            return false;
        }
        m_picture.reset();
    }
    // What is undone was deleted, not never there: a session may have been done with it meanwhile.
    const OwnExercise before = m_before ? *m_before : retiredCopy(m_draft, true);
    const QString text =
        isNew() ? tr("“%1” added").arg(m_draft.name) : tr("“%1” changed").arg(m_draft.name);
    if (m_draft != before && !push(text, before, m_draft))
        return false;
    m_begun = m_draft;
    m_before = m_draft;
    return true;
}

bool OwnExerciseModel::remove(const QString &exerciseId)
{
    return setRetired(exerciseId, true);
}

bool OwnExerciseModel::putBack(const QString &exerciseId)
{
    return setRetired(exerciseId, false);
}

bool OwnExerciseModel::setRetired(const QString &exerciseId, bool retired)
{
    const Result<OwnExercise> found = m_context.data.ownExercises().find(ownIdOf(exerciseId));
    if (!found) {
        Q_EMIT failed(found.error().detail);
        return false;
    }
    return push(retired ? tr("“%1” deleted").arg(found->name)
                        : tr("“%1” put back").arg(found->name),
                *found, retiredCopy(*found, retired));
}

bool OwnExerciseModel::push(const QString &text, const OwnExercise &before,
                            const OwnExercise &after)
{
    return pushStep<OwnExercise>(m_context.undo, m_context.data.ownExercises(), *this, text, before,
                                 after);
}

} // namespace midback
