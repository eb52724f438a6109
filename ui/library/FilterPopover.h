#pragma once

#include "ui/widgets/exercises/ExerciseFilter.h"

#include <QtWidgets/QWidget>

class QCheckBox;

namespace midback {

class ChipGroup;

/// The filters that are not always in view: stage, position, what is at hand, difficulty, desk.
/// Opens below its button and works at once; Esc or a click outside closes it.
class FilterPopover : public QWidget {
    Q_OBJECT

public:
    explicit FilterPopover(QWidget *parent);

    /// Whether there is anything that the person deleted; else nothing asks for it.
    void setOffersDeleted(bool offers);

    /// Emits nothing.
    void setFilter(const ExerciseFilter &filter);
    /// `base` with the groups of this popover.
    ExerciseFilter filter(ExerciseFilter base) const;
    /// Below `anchor`, inside its window.
    void openBelow(const QWidget &anchor);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipGroup *addGroup(const QString &title);

    ChipGroup *m_stages;
    ChipGroup *m_positions;
    ChipGroup *m_atHand;
    ChipGroup *m_difficulties;
    QCheckBox *m_desk;
    QCheckBox *m_own;
    QCheckBox *m_deleted;
};

} // namespace midback
