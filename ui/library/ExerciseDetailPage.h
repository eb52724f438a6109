#pragma once

#include "ui/widgets/PageScaffold.h"

namespace midback {

class Catalog;
class ConditionNotice;
class ProfileStore;
struct Exercise;

/// Everything about one exercise. Alt+Left, Esc and the button above the title go back.
class ExerciseDetailPage : public PageScaffold {
    Q_OBJECT

public:
    explicit ExerciseDetailPage(const Catalog &catalog, QWidget *parent = nullptr);

    /// Shows what the conditions of this profile make of each exercise.
    void showConditionsOf(ProfileStore &profiles);
    /// `backText` names where back leads: "Library", or the exercise before.
    void showExercise(const QString &exerciseId, const QString &backText);
    QString exerciseId() const { return m_id; }

Q_SIGNALS:
    void backRequested();
    /// A link to another exercise was followed.
    void exerciseRequested(const QString &exerciseId);
    void addToRoutineRequested(const QString &exerciseId);
    void tryRequested(const QString &exerciseId);

private:
    QWidget *overview(const Exercise &exercise);
    QWidget *sections(const Exercise &exercise);

    const Catalog &m_catalog;
    QString m_id;
    QPushButton *m_back;
    QPushButton *m_add;
    QWidget *m_body = nullptr;
    ConditionNotice *m_conditions = nullptr;
};

} // namespace midback
