#pragma once

#include "core/routine/RoutineReview.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace midback {

class PlaneBar;

/// What a routine adds up to: time, shares of the planes, and what could be better.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    void setReview(const RoutineReview &review, int items);
    /// The sentences shown, in order.
    QStringList sentences() const;

private:
    QLabel *m_total;
    QLabel *m_count;
    PlaneBar *m_bar;
    QWidget *m_notes = nullptr;
    QVBoxLayout *m_column;
    QList<ReviewNote> m_shown;
};

} // namespace midback
