#pragma once

#include "ui/shell/PageContext.h"
#include "ui/widgets/PageScaffold.h"

namespace midback {

class ConditionNotice;
class FigurePanel;
struct Exercise;

/// Everything about one exercise. Alt+Left, Esc and the button above the title go back.
class ExerciseDetailPage : public PageScaffold {
    Q_OBJECT

public:
    explicit ExerciseDetailPage(const PageContext &context, QWidget *parent = nullptr);

    /// `backText` names where back leads: "Library", or the exercise before.
    void showExercise(const QString &exerciseId, const QString &backText);
    void setReducedMotion(bool reduced);
    /// What "Try it now" says while sessions wait; empty when they may start.
    void setStartInstead(const QString &text);
    QString exerciseId() const { return m_id; }

Q_SIGNALS:
    void backRequested();
    /// A link to another exercise was followed.
    void exerciseRequested(const QString &exerciseId);
    void addToRoutineRequested(const QString &exerciseId);
    void tryRequested(const QString &exerciseId);
    void editRequested(const QString &exerciseId);
    void copyRequested(const QString &exerciseId);
    void deleteRequested(const QString &exerciseId);
    void putBackRequested(const QString &exerciseId);

private:
    QWidget *actionsFor(const Exercise &exercise);
    QWidget *overview(const Exercise &exercise);
    QWidget *sections(const Exercise &exercise);

    PageContext m_context;
    const Catalog &m_catalog;
    QString m_id;
    QPushButton *m_back;
    QPushButton *m_try;
    QPushButton *m_add;
    ConditionNotice *m_conditions;
    FigurePanel *m_figure = nullptr; ///< of the exercise that is shown
    bool m_reducedMotion = false;
    QWidget *m_body = nullptr;
};

} // namespace midback
