#pragma once

#include "core/catalog/OwnExercise.h"
#include "core/catalog/OwnExerciseRules.h"
#include "core/catalog/OwnPicture.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

#include <optional>

namespace midback {

/// Own exercises without widgets: a draft of one, and what is done with those that are there. Every
/// change that is saved is a step on the undo stack.
class OwnExerciseModel : public QObject {
    Q_OBJECT

public:
    explicit OwnExerciseModel(const PageContext &context, QObject *parent = nullptr);

    /// A draft of a new one, with nothing but a usual dose.
    void begin();
    /// A draft of a new one with everything of this exercise. Unknown ids change nothing.
    void beginFrom(const QString &exerciseId);
    /// A draft of one that is there; NotFound when it is not.
    Result<void> edit(const QString &exerciseId);
    /// Takes everything of this exercise into the draft, a name that was typed excepted.
    void startFrom(const QString &exerciseId);

    const OwnExercise &draft() const { return m_draft; }
    void setDraft(const OwnExercise &draft);
    bool isNew() const { return !m_before; }
    /// Whether leaving would lose something.
    bool hasChanges() const { return m_draft != m_begun; }
    /// What keeps the draft from being saved.
    QList<OwnFault> faults() const { return faultsOf(m_draft); }

    /// The person's picture for the draft; a sentence where the file is none.
    Result<void> usePicture(const QString &path);
    /// After the picture there is the figure again, where there is one; after that, neither.
    void removeLook();
    bool hasPicture() const { return !m_draft.picture.isNull(); }
    FigureLook look() const;

    /// False when there are faults, or the store refused.
    bool save();
    /// Takes it out of the library; undo brings it back. False when the store refused.
    bool remove(const QString &exerciseId);
    /// Puts what was deleted back into the library.
    bool putBack(const QString &exerciseId);

Q_SIGNALS:
    /// The draft became another one, other than by setDraft().
    void draftChanged();
    void undoOffered(const QString &text);
    void failed(const QString &sentence);

private:
    void start(const OwnExercise &draft, const std::optional<OwnExercise> &before);
    bool push(const QString &text, const OwnExercise &before, const OwnExercise &after);
    bool setRetired(const QString &exerciseId, bool retired);

    PageContext m_context;
    OwnExercise m_draft;
    OwnExercise m_begun; ///< the draft as it was when it began
    std::optional<OwnExercise> m_before;
    std::optional<OwnPicture> m_picture;         ///< of the draft, not in the store yet
    std::shared_ptr<const StillPicture> m_still; ///< the same, to be shown
};

} // namespace midback
