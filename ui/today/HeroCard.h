#pragma once

#include "ui/today/TodayModel.h"
#include "ui/widgets/Card.h"

class QLabel;
class QMenu;
class QPushButton;

namespace midback {

class FigureLibrary;
class FigureView;

/// The first card of Today: what the day asks for and one button to begin it.
class HeroCard : public Card {
    Q_OBJECT

public:
    explicit HeroCard(const FigureLibrary &figures, QWidget *parent = nullptr);

    void setState(const TodayState &state);
    /// While sessions wait: the button says this, quietly, and no other routine is offered. Empty
    /// when they may start.
    void setStartInstead(const QString &text);
    /// Narrow pages have a smaller figure.
    void setNarrow(bool narrow);

    QPushButton *primaryButton() const { return m_primary; }
    /// Its menu lists the routines.
    QPushButton *otherButton() const { return m_other; }

Q_SIGNALS:
    void startRequested(const RoutineId &routine);
    void buildRequested();

private:
    void showHero(const TodayState &state);
    void showPlanned(const TodayState &state);
    void showDone(const TodayState &state);
    void showNothingPlanned();
    void showNoRoutine();
    void setTexts(const QString &eyebrow, const QString &title, const QStringList &lines);
    void fillMenu(const TodayState &state);

    const FigureLibrary &m_figures;
    FigureView *m_figure;
    QLabel *m_eyebrow;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_span;
    QPushButton *m_primary;
    QPushButton *m_other;
    QMenu *m_menu;
    RoutineId m_next;
    TodayState m_state;
    QString m_startInstead;
};

} // namespace midback
