#pragma once

#include "core/coach/CoachEvent.h"

#include <QtWidgets/QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace midback {

class Card;
class ShareBar;
class StagePathView;
struct CoachReading;

/// Where the person is on the path, what opens the next stage, and how the time is shared today.
class StagesView : public QScrollArea {
    Q_OBJECT

public:
    explicit StagesView(QWidget *parent = nullptr);

    void setReading(const CoachReading &reading);

    StagePathView *path() const { return m_path; }
    /// Hidden on the last stage.
    QPushButton *goOnButton() const { return m_goOn; }

Q_SIGNALS:
    /// The person would like to enter this stage now.
    void goOnRequested(Stage stage);
    void takeBackRequested(const CoachEvent &event);

private:
    void buildPath(QVBoxLayout *column);
    void buildGate(QVBoxLayout *column);
    void buildShares(QVBoxLayout *column);
    void showCriteria(const CoachReading &reading);

    StagePathView *m_path;
    QLabel *m_gateTitle;
    QVBoxLayout *m_criteria;
    QWidget *m_criteriaRows = nullptr;
    QLabel *m_clean;
    QLabel *m_opens;
    QPushButton *m_goOn;
    QLabel *m_limited;
    ShareBar *m_shares;
    QLabel *m_sharesNote;
    Stage m_next = Stage::Breathing;
};

} // namespace midback
